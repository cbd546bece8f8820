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
  readonly agency?: string
  readonly passwordChangeRequired: boolean
  readonly expiresAt: Instant
}

export interface Registration {
  readonly idNumber: string
  readonly idNumberAgain: string
  readonly name: string
  readonly nameAgain: string
  readonly password: string
}
