import type { Invited } from '@keju/ui'
import type { Person } from './people'

/** A person of the list with what is known of the invitation. */
export interface Line {
  readonly person: Person
  readonly answer?: Invited
}

export function linesOf(people: readonly Person[], answers: readonly (Invited | undefined)[]): readonly Line[] {
  return people.map((person, place) => ({ person, answer: answers[place] }))
}

/** Whether the invitation came to nothing, so that somebody has to correct the line or try again. */
export function needsAttention({ person, answer }: Line): boolean {
  return Boolean(person.fault) || ['FAULTY', 'KNOWN_UNDER_ANOTHER_NAME', 'INVITED_OFTEN'].includes(answer?.outcome ?? '')
}

export function wasSent({ answer }: Line): boolean {
  return answer?.outcome === 'INVITED' || answer?.outcome === 'INVITED_AGAIN'
}

/** Codes of all that is wrong with a line. */
export function faultsOf({ person, answer }: Line): readonly string[] {
  return person.fault ? [person.fault] : (answer?.faults ?? [])
}
