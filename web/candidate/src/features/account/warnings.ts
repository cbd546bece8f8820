import type { Problem } from '@keju/ui'

/** Problems that only want to be read: repeated with their code, the registration goes on (five-systems row 19). */
const WARNINGS: readonly string[] = ['identity.id-number-known', 'identity.unknown-division']

export function isWarning(problem: Problem | null): problem is Problem {
  return problem !== null && WARNINGS.includes(problem.code)
}
