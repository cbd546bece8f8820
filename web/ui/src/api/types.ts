/**
 * What Keju's HTTP API says, as the gateway serves it. Times are ISO-8601 in UTC, money is whole fen.
 */

export type Instant = string

/** A text in both languages of the interface. */
export interface LocalizedText {
  readonly zh: string
  readonly en: string
}

export interface Reason {
  readonly code: string
  readonly text: LocalizedText
}

/* identity */

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

/* exams and positions */

export interface ExamSummary {
  readonly id: string
  readonly code: string
  readonly version: number
  readonly title: LocalizedText
  /** Whether applications are taken. */
  readonly status: 'UPCOMING' | 'OPEN' | 'CLOSED'
  readonly applyFrom?: Instant | null
  readonly applyUntil?: Instant | null
}

export interface TimeWindow {
  readonly from?: Instant | null
  readonly until?: Instant | null
}

export type PledgeKind = 'COUNTDOWN' | 'BUTTON' | 'TYPED_SIGNATURE' | 'ACCEPT'

export interface Pledge {
  readonly id: string
  readonly kind: PledgeKind
  readonly title: LocalizedText
  readonly text: LocalizedText
  readonly countdownSeconds?: number | null
}

export interface Choice {
  readonly value: string
  readonly label: LocalizedText
}

export type FormFieldType = 'TEXT' | 'NUMBER' | 'DATE' | 'CHOICE'

export interface FormFieldDefinition {
  readonly name: string
  readonly type: FormFieldType
  readonly label: LocalizedText
  readonly hint?: LocalizedText | null
  readonly required: boolean
  readonly maxLength?: number | null
  readonly choices?: readonly Choice[] | null
}

export interface FormSection {
  readonly title: LocalizedText
  readonly fields: readonly FormFieldDefinition[]
}

/** What a photo must be; sizes in bytes and pixels, equal bounds mean "exactly". */
export interface PhotoRule {
  readonly minBytes: number
  readonly maxBytes: number
  readonly minWidth: number
  readonly maxWidth: number
  readonly minHeight: number
  readonly maxHeight: number
  readonly backgrounds: readonly string[]
  readonly finalOnConfirm: boolean
}

export interface Exam extends ExamSummary {
  readonly zone: string
  readonly announcement?: LocalizedText | null
  readonly windows: Readonly<Record<string, TimeWindow>>
  readonly pledges: readonly Pledge[]
  readonly form: { readonly sections: readonly FormSection[] }
  readonly photo?: PhotoRule | null
  readonly fee: { readonly items: readonly OrderItem[]; readonly amountFen: number }
  readonly photoReasons: readonly Reason[]
  readonly reviewReasons: readonly Reason[]
}

export interface Page<T> {
  readonly items: readonly T[]
  readonly page: number
  readonly size: number
  readonly total: number
}

export interface PositionSummary {
  readonly key: string
  readonly agencyCode: string
  readonly agencyName: string
  readonly bureau?: string | null
  readonly code: string
  readonly title: string
  readonly headcount: number
}

/** One column of the position table, as the exam's table names it. */
export interface PositionColumn {
  readonly name: string
  readonly label: LocalizedText
  readonly value: string
  /** Whether a reviewer checks it. */
  readonly condition: boolean
}

export interface Position extends PositionSummary {
  readonly columns: readonly PositionColumn[]
}

export interface AgencyNode {
  readonly code: string
  readonly name: string
  readonly count: number
  readonly bureaus: readonly { readonly name: string; readonly count: number }[]
}

export interface PositionQuery {
  readonly q?: string
  readonly agency?: string
  readonly bureau?: string
  readonly page?: number
  readonly size?: number
}

export interface ImportProblem {
  readonly sheet?: string | null
  readonly row: number
  readonly column?: string | null
  readonly message: string
}

export interface PositionImport {
  readonly imported: number
}

export interface CreatedExam {
  readonly examId: string
  readonly code: string
  readonly version: number
}

/* applications */

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

/* photos */

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

/* review */

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

/* payment */

export type Channel = 'ALIPAY'

export interface OrderItem {
  readonly label: LocalizedText
  readonly amountFen: number
}

export type AttemptState = 'OPEN' | 'CLOSING' | 'CLOSED' | 'SUCCEEDED'

export type OrderState = 'REQUESTED' | 'PAYING' | 'SETTLED' | 'CLOSED'

export interface PaymentAttempt {
  readonly attemptId: string
  readonly merchantOrderNumber: string
  readonly channel: Channel
  readonly state: AttemptState
  readonly createdAt: Instant
}

export interface PaymentOrder {
  readonly orderId: string
  readonly applicationId: string
  readonly subject: LocalizedText
  readonly items: readonly OrderItem[]
  readonly amountFen: number
  readonly state: OrderState
  readonly payableUntil?: Instant | null
  readonly channels: readonly Channel[]
  readonly settledAt?: Instant | null
  /** What was paid beyond the fee, and goes back to whoever paid it. */
  readonly owedBackFen: number
  readonly attempts: readonly PaymentAttempt[]
}

/** A form that the browser posts to the payment channel. */
export interface ChannelForm {
  readonly action: string
  readonly method: string
  readonly fields: Readonly<Record<string, string>>
}

export interface StartedAttempt {
  readonly attemptId: string
  readonly merchantOrderNumber: string
  readonly form: ChannelForm
}

/* tickets and seating */

export type TicketState = 'WAITING' | 'SEATED' | 'OPEN' | 'ISSUED' | 'CLOSED'

export interface Subject {
  readonly code: string
  readonly name: LocalizedText
  readonly date: string
  readonly startsAt: string
  readonly endsAt: string
}

export interface Ticket {
  readonly state: TicketState
  /** Whether the ticket can be had at this very moment. */
  readonly printable: boolean
  readonly ticketNumber?: string | null
  readonly site?: { readonly code: string; readonly name: string; readonly address: string } | null
  readonly room?: { readonly code: string; readonly name: string } | null
  readonly seat?: number | null
  readonly opensAt?: Instant | null
  readonly closesAt?: Instant | null
  /** In which the times of the subjects are meant. */
  readonly zone?: string | null
  readonly subjects: readonly Subject[]
}

export interface SitesImport {
  readonly sites: number
  readonly rooms: number
  readonly seats: number
}

export interface Seating {
  readonly completed: number
  readonly seated: number
  readonly seats: number
  readonly arrangedAt?: Instant | null
}

export interface Arrangement {
  readonly seed: string
  readonly seated: number
  readonly withoutSeat: number
}
