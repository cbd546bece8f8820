import type { Instant, LocalizedText, Reason } from './common'
import type { OrderItem } from './payments'
import type { Subject } from './tickets'

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
  /** It is asked only after one of these answers to each of these fields. */
  readonly when?: Readonly<Record<string, readonly string[]>> | null
}

/** On which grounds somebody need not pay. */
export interface ExemptionRule {
  readonly grounds: readonly Reason[]
  readonly reasons: readonly Reason[]
  readonly evidenceRequired: boolean
  /** Whether one has to ask at the office. */
  readonly inPerson: boolean
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
  /** Whom photos belong to: the account's may serve its next application too. */
  readonly owner: 'APPLICATION' | 'ACCOUNT'
}

/** A paper that an exam announces. */
export interface ExamSubject extends Subject {
  /** Who writes it: those who gave one of these answers to each of these fields; empty: everybody. */
  readonly when: Readonly<Record<string, readonly string[]>>
}

export interface Exam extends ExamSummary {
  readonly zone: string
  readonly announcement?: LocalizedText | null
  readonly windows: Readonly<Record<string, TimeWindow>>
  readonly pledges: readonly Pledge[]
  readonly form: { readonly sections: readonly FormSection[] }
  readonly subjects: readonly ExamSubject[]
  readonly photo?: PhotoRule | null
  readonly fee: { readonly items: readonly OrderItem[]; readonly amountFen: number }
  readonly photoReasons: readonly Reason[]
  readonly reviewReasons: readonly Reason[]
  readonly exemption?: ExemptionRule | null
  /** Whether only who is on a roster may begin, known by the ID number. */
  readonly roster?: boolean
}

export interface Page<T> {
  readonly items: readonly T[]
  readonly page: number
  readonly size: number
  readonly total: number
}

/** How much wanted a position was when it was last counted. */
export interface Contest {
  readonly submitted: number
  readonly passed: number
  readonly paid: number
  readonly applicantsPerSeat: number
  /** How many must have paid for the position to be examined for; null when any number will do. */
  readonly neededToOpen?: number | null
}

export interface PositionSummary {
  readonly key: string
  readonly agencyCode: string
  readonly agencyName: string
  readonly bureau?: string | null
  readonly code: string
  readonly title: string
  readonly headcount: number
  readonly contest?: Contest | null
}

/** Positions found, and when it was counted how much wanted they are. */
export interface PositionPage extends Page<PositionSummary> {
  readonly countedAt?: Instant | null
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
  readonly countedAt?: Instant | null
  readonly columns: readonly PositionColumn[]
}

export interface AgencyNode {
  readonly code: string
  readonly name: string
  readonly count: number
  readonly bureaus: readonly { readonly name: string; readonly count: number }[]
}

export type EducationLevel = 'COLLEGE' | 'BACHELOR' | 'MASTER' | 'DOCTOR'
export type PoliticalStatus = 'PARTY_MEMBER' | 'PROBATIONARY_MEMBER' | 'LEAGUE_MEMBER' | 'OTHER_PARTY' | 'NONE'
export type PositionOrder = 'TABLE' | 'LEAST_CONTESTED' | 'MOST_CONTESTED'

export interface PositionQuery {
  readonly q?: string
  readonly agency?: string
  readonly bureau?: string
  readonly education?: string
  readonly politicalStatus?: string
  readonly grassrootsYears?: string
  readonly major?: string
  readonly place?: string
  readonly order?: string
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

/** A position of a table that is looked at before it is imported. */
export interface PositionChange {
  readonly key: string
  readonly agencyName: string
  readonly title: string
  /** How many applications have chosen it. */
  readonly choices: number
  /** Whether that forbids the change. */
  readonly blocked: boolean
  readonly differences: readonly { readonly label: LocalizedText; readonly before: string; readonly after: string }[]
}

/** What a table would change; the lists are cut where the numbers are not. */
export interface PositionPreview {
  /** Of the table that it was compared with. */
  readonly etag: string
  readonly importable: boolean
  readonly addedCount: number
  readonly changedCount: number
  readonly withdrawnCount: number
  readonly unchangedCount: number
  readonly added: readonly PositionChange[]
  readonly changed: readonly PositionChange[]
  readonly withdrawn: readonly PositionChange[]
  readonly problems: readonly ImportProblem[]
}

/** What a roster would change; it names nobody but those who stand in its way. */
export interface RosterPreview {
  /** Of the roster that it was compared with. */
  readonly etag: string
  readonly importable: boolean
  readonly addedCount: number
  readonly replacedCount: number
  readonly removedCount: number
  readonly unchangedCount: number
  /** Numbers of those who have gone on already and would be changed or removed. */
  readonly blocked: readonly string[]
  readonly problems: readonly ImportProblem[]
}

/** A position with too few candidates who paid. */
export interface PositionShortfall {
  readonly position: PositionSummary
  readonly missing: number
}

/** A version of an exam that waits to be published. */
export interface ExamProposal {
  readonly examId: string
  readonly code: string
  readonly version: number
  /** Whether candidates see an earlier version. */
  readonly state: 'DRAFT' | 'REVISION'
  readonly proposedAt: Instant
}

export interface CreatedExam {
  readonly examId: string
  readonly code: string
  readonly version: number
}
