import type { Instant } from './common'
import type { Contact } from './identity'

/** Somebody who claims an ID number that another account claims too. */
export interface Claimant {
  readonly accountId: string
  readonly name: string
  readonly registeredAt: Instant
  readonly waitingForActivation: boolean
  /** Masked addresses in use. */
  readonly contacts: readonly string[]
}

export interface ContestedIdNumber {
  readonly maskedIdNumber: string
  readonly claimants: readonly Claimant[]
}

/** One person on an office's list, with an e-mail address or a mobile number. */
export interface Invitation {
  readonly idNumber: string
  readonly name: string
  readonly email: string
  readonly phone: string
}

export type InvitationOutcome =
  | 'INVITED'
  | 'INVITED_AGAIN'
  | 'INVITED_OFTEN'
  | 'ALREADY_ACTIVE'
  | 'KNOWN_UNDER_ANOTHER_NAME'
  | 'FAULTY'

export interface Invited {
  readonly outcome: InvitationOutcome
  /** Codes of what is wrong with a faulty line, such as `entry.id-number-check`. */
  readonly faults: readonly string[]
}

/** An account as the clerk at the counter sees it. */
export interface CounterCandidate {
  readonly accountId: string
  readonly name: string
  readonly maskedIdNumber: string
  readonly registeredAt: Instant
  readonly waitingForActivation: boolean
  readonly idNumberContested: boolean
  readonly contacts: readonly Contact[]
}

/** Addresses that a candidate gave at the counter; one of the two at least. */
export interface RecordedContacts {
  readonly email?: string
  readonly phone?: string
  readonly reason: string
}
