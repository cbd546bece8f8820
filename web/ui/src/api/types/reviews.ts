import type { Instant, LocalizedText, Reason } from './common'

export interface LabelledValue {
  readonly label: LocalizedText
  readonly value: string
}

/** One answer of the form. */
export interface Answer extends LabelledValue {
  /** What was chosen. Missing where the candidate wrote the answer, or it was kept before choices came in both languages. */
  readonly choice?: LocalizedText | null
}

export type Verdict = 'APPROVE' | 'REJECT' | 'RETURN'

/** What somebody else found, shown when two disagree. */
export interface Opinion {
  readonly verdict: Verdict
  readonly reasons: readonly string[]
  readonly note: string
}

export interface ReviewCase {
  readonly caseId: string
  readonly examTitle: LocalizedText
  readonly applicationNumber: string
  readonly candidateName: string
  readonly position?: {
    readonly title: string
    readonly agencyName: string
    readonly bureau?: string | null
    readonly code: string
    readonly conditions: readonly LabelledValue[]
  } | null
  readonly answers: readonly Answer[]
  readonly reasons: readonly Reason[]
  readonly promisedBy?: Instant | null
  readonly leaseUntil?: Instant | null
  /** How many people have to give the same verdict. */
  readonly agreeing: number
  readonly opinionsGiven: number
  readonly opinions: readonly Opinion[]
}

export type CaseKind = 'QUALIFICATION' | 'EXEMPTION'
export type CaseState = 'INCOMPLETE' | 'OPEN' | 'CLAIMED' | 'APPROVED' | 'REJECTED' | 'RETURNED' | 'CLOSED'

/** A case without anything of the candidate's. */
export interface CaseSummary {
  readonly caseId: string
  readonly kind: CaseKind
  readonly examTitle: LocalizedText
  readonly applicationNumber: string
  readonly submission: number
  readonly agencyCode?: string | null
  /** Whether the reviewers of every agency may judge it. */
  readonly referred: boolean
  readonly state: CaseState
  readonly requestedAt: Instant
  readonly promisedBy?: Instant | null
  readonly leaseUntil?: Instant | null
  readonly decidedAt?: Instant | null
  readonly waitsFor?: 'EVIDENCE' | 'REVIEWER' | 'SECOND_OPINION' | 'FURTHER_OPINION' | null
  /** Since when it waits for another opinion than those given. */
  readonly waitsSince?: Instant | null
  /** Whether the decision, or what was said so far, can be taken back. */
  readonly undoable: boolean
  /** Whether it may be opened to the reviewers of every agency. */
  readonly referable: boolean
}

export interface Evidence {
  readonly id: string
  readonly type: 'JPEG' | 'PNG' | 'PDF'
  readonly bytes: number
  readonly addedAt: Instant
}

/** A request for exemption as the officer sees it. */
export interface ExemptionCase {
  readonly caseId: string
  readonly examTitle: LocalizedText
  readonly applicationNumber: string
  readonly candidateName: string
  readonly ground: Reason
  readonly evidence: readonly Evidence[]
  readonly reasons: readonly Reason[]
  readonly promisedBy?: Instant | null
  readonly leaseUntil?: Instant | null
}

/** A request for exemption as the candidate sees it. */
export interface ExemptionRequest {
  readonly applicationId: string
  readonly request: number
  readonly state: 'EVIDENCE_MISSING' | 'WAITING' | 'GRANTED' | 'REFUSED' | 'CLOSED'
  readonly ground: Reason
  readonly evidenceRequired: boolean
  /** Whether files may be added and removed now. */
  readonly changeable: boolean
  readonly mostFiles: number
  readonly mostBytes: number
  readonly evidence: readonly Evidence[]
  readonly reasons: readonly Reason[]
  readonly note: string
  readonly promisedBy?: Instant | null
}

export interface TrailEntry {
  readonly caseId: string
  readonly kind: CaseKind
  readonly applicationNumber: string
  readonly actorId: string
  /** Empty for a candidate. */
  readonly actorName: string
  readonly deed: string
  readonly detail: string
  readonly happenedAt: Instant
}

export interface TrailFilter {
  readonly number?: string
  readonly actor?: string
  readonly deed?: string
  readonly from?: Instant
  readonly page?: number
}
