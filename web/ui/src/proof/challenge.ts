import { sha256Hex } from './sha256'

/** What the server asks somebody without an account to work for. */
export type ProofPurpose = 'registration' | 'log-in' | 'recovery'

/** Where all challenges come from. */
export const CHALLENGES = '/api/identity/challenges?'

export function challengeAddress(purpose: ProofPurpose): string {
  return `${CHALLENGES}for=${purpose}`
}

/** A task of ALTCHA's protocol: the number whose SHA-256 after the salt is the challenge. */
export interface Challenge {
  readonly algorithm: string
  readonly challenge: string
  readonly maxnumber: number
  readonly salt: string
  readonly signature: string
}

/** The number, or null when there is none up to the challenge's largest. */
export function solve({ challenge, salt, maxnumber }: Challenge): number | null {
  for (let number = 0; number <= maxnumber; number++) {
    if (sha256Hex(salt + number) === challenge) {
      return number
    }
  }
  return null
}

/** The value of the header `Keju-Proof`. */
export function proofOf(challenge: Challenge, number: number): string {
  const { algorithm, challenge: hash, salt, signature } = challenge
  return btoa(JSON.stringify({ algorithm, challenge: hash, number, salt, signature }))
}
