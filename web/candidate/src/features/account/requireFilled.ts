import { Problem, type FieldProblem } from '@keju/ui'

/** Stops a form whose fields were left empty; each entry is a pointer, what was typed, and what to say. */
export function requireFilled(...fields: readonly (readonly [pointer: string, typed: string, message: string])[]): void {
  const errors: FieldProblem[] = fields
    .filter(([, typed]) => typed.trim() === '')
    .map(([pointer, , message]) => ({ pointer, code: 'required', message }))
  if (errors.length > 0) {
    throw Problem.invalid(errors)
  }
}
