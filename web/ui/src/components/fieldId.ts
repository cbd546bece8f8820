/** The id of the control for a field, so that an error summary can lead to it. */
export function fieldId(pointer: string): string {
  return `field${pointer.replace(/[^\w-]/g, '-')}`
}
