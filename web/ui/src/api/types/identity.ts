import type { Instant } from './common'

export type Role =
  | 'CANDIDATE'
  | 'PHOTO_AUDITOR'
  | 'REVIEWER'
  | 'FEE_OFFICER'
  | 'EXAM_ADMINISTRATOR'
  | 'FINANCE_OFFICER'
  | 'AUDITOR'

export interface Me {
  readonly id: string
  readonly kind: 'CANDIDATE' | 'STAFF'
  readonly name: string
  readonly maskedIdNumber?: string
  readonly roles: readonly Role[]
  readonly agencies: readonly string[]
  readonly passwordChangeRequired: boolean
  /** Another account claims the same ID number; staff will find out whose it is. */
  readonly idNumberContested?: boolean
  /** MISSING: there is none, and without one no role counts. */
  readonly secondFactor: 'NONE' | 'MISSING' | 'IN_USE'
  /** The end of the present token; whoever is at work gets another without noticing. */
  readonly expiresAt: Instant
  /** When one has to log in again, however busy one is. */
  readonly sessionEndsAt: Instant
}

export interface Registration {
  readonly idNumber: string
  readonly idNumberAgain: string
  readonly name: string
  readonly nameAgain: string
  readonly password: string
  readonly accountName: string
  readonly email: string
  readonly phone: string
  /** Codes of the warnings that were read and passed over. */
  readonly warningsAccepted: readonly string[]
}

/** By names, to be put into words. */
export interface Device {
  readonly browser: string
  readonly platform: string
}

export interface OpenSession {
  readonly id: string
  readonly openedAt: Instant
  readonly lastUsedAt: Instant
  readonly device: Device
  /** A network address without its end. */
  readonly source: string
  readonly current: boolean
}

export type VerifiedChannel = 'MAIL' | 'SMS'

/** Masked addresses: the one in use, and the one that has not answered with its code yet. */
export interface Contact {
  readonly channel: VerifiedChannel
  readonly address: string | null
  readonly pendingAddress: string | null
}

export interface ContactChange {
  readonly currentPassword: string
  readonly email?: string
  readonly phone?: string
}

export interface RecoveryRequest {
  readonly login: string
  /** Tells apart two people who claim one ID number. */
  readonly name: string
}

export interface Activation {
  readonly idNumber: string
  readonly code: string
  readonly password: string
}
