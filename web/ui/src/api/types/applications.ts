import type { Instant, LocalizedText, Reason } from './common'
import type { FormFieldDefinition, Position } from './exams'

export type StepName =
  | 'COMMITMENT'
  | 'APPLICATION'
  | 'PHOTO'
  | 'QUALIFICATION'
  | 'EXEMPTION'
  | 'FEE'
  | 'SEAT'
  | 'TICKET'
  | 'SCORE'

export type StepStatus = 'NOT_NEEDED' | 'LOCKED' | 'OPEN' | 'WAITING' | 'DONE' | 'FAILED' | 'LAPSED'

export type Actor =
  | 'CANDIDATE'
  | 'PHOTO_AUDITOR'
  | 'REVIEWER'
  | 'FEE_OFFICER'
  | 'EXAM_ADMINISTRATOR'
  | 'PAYMENT_CHANNEL'

export interface Lock {
  readonly step: StepName
  readonly needs: string
}

export interface Step {
  readonly step: StepName
  readonly status: StepStatus
  readonly since?: Instant | null
  readonly opensAt?: Instant | null
  readonly until?: Instant | null
  readonly waitingFor?: Actor | null
  readonly promisedBy?: Instant | null
  readonly lockedBy?: readonly Lock[] | null
  readonly reasons?: readonly Reason[] | null
  readonly note?: string | null
  readonly action?: string | null
}

export type ConditionVerdict = 'MEETS' | 'PERSON_JUDGES' | 'FAILS'

/** What can be said of one condition before a reviewer looks at it. */
export interface EligibilityFinding {
  readonly label: LocalizedText
  readonly condition: string
  readonly verdict: ConditionVerdict
  readonly reason: LocalizedText
}

export interface Eligibility {
  readonly overall: ConditionVerdict
  readonly findings: readonly EligibilityFinding[]
}

export type Answers = Readonly<Record<string, string>>

export type ApplicationState = 'DRAFT' | 'SUBMITTED' | 'COMPLETE' | 'WITHDRAWN' | 'LAPSED'

export interface Application {
  readonly id: string
  readonly examId: string
  readonly examTitle: LocalizedText
  readonly number: string
  /** Under which the candidate was registered elsewhere; null: here. */
  readonly rosterNumber?: string | null
  readonly state: ApplicationState
  readonly version: number
  /** Whether form and position can be changed now. */
  readonly editable: boolean
  readonly answers: Answers
  readonly position?: Position | null
  readonly pledges: Readonly<Record<string, Instant>>
  /** On which ground the candidate asked last to be let off the fee. */
  readonly exemptionGround?: string | null
  /** What staff corrected after the form was locked, the first correction first. */
  readonly corrections: readonly CorrectionMade[]
  readonly steps: readonly Step[]
  readonly candidate: { readonly name: string; readonly maskedIdNumber: string }
}

export interface CorrectedValue {
  /** The field's; null: the name. */
  readonly label?: LocalizedText | null
  readonly before: LocalizedText
  readonly after: LocalizedText
}

/** One correction by staff: what, on which evidence, and why. */
export interface CorrectionMade {
  readonly at: Instant
  readonly evidence: Reason
  readonly reason: string
  readonly changes: readonly CorrectedValue[]
}

/** What staff may correct of an application. */
export interface Correctable {
  readonly number: string
  readonly examTitle: LocalizedText
  readonly name: string
  readonly maskedIdNumber: string
  readonly nameCorrectable: boolean
  readonly fields: readonly { readonly field: FormFieldDefinition; readonly answer: string }[]
  readonly evidence: readonly Reason[]
  readonly corrections: readonly CorrectionMade[]
}

/** Whose act it was. */
export type HistoryActor =
  | 'CANDIDATE'
  | 'PHOTO_AUDIT'
  | 'REVIEW'
  | 'FEE_OFFICER'
  | 'EXAM_ADMINISTRATOR'
  | 'PAYMENT'
  | 'SEATING'
  | 'TIME'

export type HistoryAct =
  | 'STARTED'
  | 'PLEDGE_ACCEPTED'
  | 'FORM_SAVED'
  | 'POSITION_CHOSEN'
  | 'SUBMITTED'
  | 'REOPENED'
  | 'CORRECTED'
  | 'WITHDRAWN'
  | 'PHOTO_CONFIRMED'
  | 'PHOTO_APPROVED'
  | 'PHOTO_REJECTED'
  | 'QUALIFICATION_PASSED'
  | 'QUALIFICATION_FAILED'
  | 'QUALIFICATION_RETURNED'
  | 'EXEMPTION_REQUESTED'
  | 'EXEMPTION_TAKEN_BACK'
  | 'EXEMPTION_GRANTED'
  | 'EXEMPTION_REFUSED'
  | 'PAYMENT_STARTED'
  | 'PAYMENT_SETTLED'
  | 'PAYMENT_REFUNDED'
  | 'SEAT_ASSIGNED'
  | 'TICKET_ISSUED'
  | 'SCORE_PUBLISHED'
  | 'COMPLETED'
  | 'LAPSED'

/** One line of what happened to an application. */
export interface HistoryEntry {
  readonly at: Instant
  readonly who: HistoryActor
  readonly what: HistoryAct
  /** A pledge, a position, a ground, or an amount in fen. */
  readonly detail: string
  readonly reasons: readonly Reason[]
}
