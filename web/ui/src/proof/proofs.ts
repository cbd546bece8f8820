import { readonly, ref, type Ref } from 'vue'
import { challengeAddress, proofOf, type Challenge, type ProofPurpose } from './challenge'
import { solveAside } from './solveAside'

export interface Proofs {
  /** Whether a proof is being worked on at this moment. */
  readonly working: Readonly<Ref<boolean>>
  /** Begins to work on a proof of this purpose, so that it is at hand when the form is sent. */
  prepare(purpose: ProofPurpose): void
  /** The prepared proof of this purpose, which serves once; undefined when none was prepared. */
  take(purpose: ProofPurpose): Promise<string | undefined>
  /** Solves the challenge at an address that the server named. */
  make(address: string): Promise<string | undefined>
}

/** Proofs of work for forms that are open to everybody. One that cannot be made is missing, and the server says so. */
export function createProofs(fetchChallenge: (address: string) => Promise<Challenge>): Proofs {
  let underWay = 0
  const working = ref(false)
  const prepared = new Map<ProofPurpose, Promise<string | undefined>>()

  async function make(address: string): Promise<string | undefined> {
    working.value = ++underWay > 0
    try {
      const challenge = await fetchChallenge(address)
      const number = await solveAside(challenge)
      return number === null ? undefined : proofOf(challenge, number)
    } catch {
      return undefined
    } finally {
      working.value = --underWay > 0
    }
  }

  function prepare(purpose: ProofPurpose): void {
    if (!prepared.has(purpose)) {
      prepared.set(purpose, make(challengeAddress(purpose)))
    }
  }

  async function take(purpose: ProofPurpose): Promise<string | undefined> {
    const proof = prepared.get(purpose)
    prepared.delete(purpose)
    return proof
  }

  return { working: readonly(working), prepare, take, make }
}
