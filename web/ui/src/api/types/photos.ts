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

/** A photo that was found fit for another application of mine, and may serve for this one. */
export interface EarlierPhoto {
  readonly photoId: string
  readonly examTitle: LocalizedText
  readonly approvedAt: Instant
}

/** A check as an auditor sees it: with what was measured, and what is wanted. */
export interface MeasuredCheck extends PhotoCheck {
  readonly found: string
  readonly wanted: string
}

export interface PhotoAudit {
  readonly photoId: string
  readonly examTitle: LocalizedText
  readonly rule: PhotoRule
  readonly checks: readonly MeasuredCheck[]
  readonly reasons: readonly Reason[]
  readonly leaseUntil?: Instant | null
}

export interface PhotoDecision {
  readonly photoId: string
  readonly state: 'APPROVED' | 'REJECTED'
  readonly examTitle: LocalizedText
  readonly reasons: readonly Reason[]
  readonly note?: string | null
  readonly decidedAt: Instant
  readonly mine: boolean
}

export type PhotoCommand = 'UPLOAD' | 'REUSE' | 'CONFIRM' | 'CLAIM' | 'RELEASE' | 'APPROVE' | 'REJECT' | 'UNDO'

/** Who did what to a photo. */
export interface PhotoHistoryLine {
  readonly at: Instant
  readonly command: PhotoCommand
  readonly actor: string
  readonly reasons: readonly Reason[]
  readonly note?: string | null
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
