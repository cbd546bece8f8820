/** Builds a path whose inserted values cannot break out of their segment. */
export function path(literals: TemplateStringsArray, ...values: readonly string[]): string {
  return literals.map((literal, i) => literal + encodeURIComponent(values[i] ?? '')).join('')
}

/** Builds a query string without the parameters that are absent or empty. */
export function query(parameters: Readonly<Record<string, string | number | undefined>>): string {
  const present = Object.entries(parameters)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => [name, String(value)])
  return present.length === 0 ? '' : `?${new URLSearchParams(present).toString()}`
}
