import type { Instant, LocalizedText, Reason } from './common'
import type { PhotoRule } from './exams'

export type PhotoState = 'NONE' | 'UPLOADED' | 'PENDING' | 'APPROVED' | 'REJECTED'

export interface PhotoCheck {
  readonly code: string
  readonly verdict: 'PASS' | 'WARN'
  readonly message: LocalizedText
}

export interface Photo {
  readonly photoId?: string | null
  readonly state: PhotoState
  readonly checks: readonly PhotoCheck[]
  readonly reasons: readonly Reason[]
  readonly note?: string | null
  readonly rule: PhotoRule
  /** Whether a photo may be handed in or confirmed now. */
  readonly open: boolean
  readonly until?: Instant | null
  readonly version: number
}

export interface PhotoAudit {
  readonly photoId: string
  readonly examTitle: LocalizedText
  readonly rule: PhotoRule
  readonly checks: readonly PhotoCheck[]
  readonly reasons: readonly Reason[]
  readonly leaseUntil?: Instant | null
}

/** A queue of work for staff: how many wait for anybody, and what is in my hands. */
export interface Queue<T> {
  readonly waiting: number
  readonly claimedByMe: readonly T[]
}

export interface Rejection {
  readonly reasons: readonly string[]
  readonly note: string
}
