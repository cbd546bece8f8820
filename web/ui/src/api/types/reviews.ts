import type { Instant, LocalizedText, Reason } from './common'

export interface LabelledValue {
  readonly label: LocalizedText
  readonly value: string
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
  readonly answers: readonly LabelledValue[]
  readonly reasons: readonly Reason[]
  readonly promisedBy?: Instant | null
  readonly leaseUntil?: Instant | null
}
