import type { Instant, LocalizedText, Reason } from './common'
import type { PositionSummary } from './exams'

export type StepName =
  | 'COMMITMENT'
  | 'APPLICATION'
  | 'PHOTO'
  | 'QUALIFICATION'
  | 'FEE'
  | 'SEAT'
  | 'TICKET'
  | 'SCORE'

export type StepStatus = 'NOT_NEEDED' | 'LOCKED' | 'OPEN' | 'WAITING' | 'DONE' | 'FAILED' | 'LAPSED'

export type Actor =
  | 'CANDIDATE'
  | 'PHOTO_AUDITOR'
  | 'REVIEWER'
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
  readonly state: ApplicationState
  readonly version: number
  /** Whether form and position can be changed now. */
  readonly editable: boolean
  readonly answers: Answers
  readonly position?: PositionSummary | null
  readonly pledges: Readonly<Record<string, Instant>>
  readonly steps: readonly Step[]
  readonly candidate: { readonly name: string; readonly maskedIdNumber: string }
}
