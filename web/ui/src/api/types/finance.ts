import type { Instant, LocalizedText } from './common'
import type {
  AttemptState,
  Channel,
  OrderItem,
  OrderState,
  RefundReason,
  RefundState,
  SettlementMethod,
} from './payments'

/** What to look for; what is left out is open. */
export interface OrderFilter {
  /** A merchant order number, a channel's number, a refund number or an application's id. */
  readonly number?: string
  readonly state?: OrderState | ''
  readonly from?: Instant | ''
  readonly until?: Instant | ''
  readonly page?: number
}

export interface FoundOrder {
  readonly orderId: string
  readonly applicationId: string
  readonly subject: LocalizedText
  readonly amountFen: number
  readonly state: OrderState
  readonly createdAt: Instant
  readonly settledAt?: Instant | null
}

export interface OrderAttempt {
  readonly attemptId: string
  readonly channel: Channel
  readonly merchantOrderNumber: string
  readonly amountFen: number
  readonly state: AttemptState
  readonly createdAt: Instant
  readonly expiresAt: Instant
}

/** Money that a channel took. */
export interface OrderReceipt {
  readonly receiptId: string
  readonly attemptId: string
  readonly channel: Channel
  readonly transactionNumber: string
  readonly amountFen: number
  readonly paidAt: Instant
}

export interface OrderRefund {
  readonly refundId: string
  readonly receiptId: string
  readonly refundNumber: string
  readonly amountFen: number
  readonly reason: RefundReason
  readonly state: RefundState
  readonly createdAt: Instant
  readonly doneAt?: Instant | null
  /** The channel's own word for why it refuses. */
  readonly refusal?: string | null
}

/** Everything about an order. */
export interface FinanceOrder extends FoundOrder {
  readonly examId: string
  readonly items: readonly OrderItem[]
  readonly payableUntil?: Instant | null
  /** The bill and our books know different amounts of its money; nothing moves until that is explained. */
  readonly frozen: boolean
  readonly settledBy?: SettlementMethod | null
  /** Without a reason the candidate did it. */
  readonly voided?: { readonly at: Instant; readonly by: string; readonly reason?: string | null } | null
  readonly attempts: readonly OrderAttempt[]
  readonly receipts: readonly OrderReceipt[]
  readonly refunds: readonly OrderRefund[]
}

/** A refund with the payment that it gives back. */
export interface FoundRefund extends Omit<OrderRefund, 'receiptId'> {
  readonly orderId: string
  readonly applicationId: string
  readonly channel: Channel
  readonly merchantOrderNumber: string
  readonly transactionNumber: string
  readonly tries: number
  readonly nextTryAt?: Instant | null
}

/** All refunds of one state. */
export interface RefundSum {
  readonly state: RefundState
  readonly refunds: number
  readonly amountFen: number
}

/** One day of a channel as its bill says, and how far it differs from our books. */
export interface ReconciledDay {
  readonly id: string
  readonly channel: Channel
  /** In the channel's calendar, such as 2026-03-01. */
  readonly day: string
  readonly payments: number
  readonly paidFen: number
  readonly refunds: number
  readonly refundedFen: number
  readonly differences: number
  /** Differences that still need somebody who looks. */
  readonly open: number
  readonly madeAt: Instant
  readonly signedOffAt?: Instant | null
  readonly signedOffBy?: string | null
}

export interface ReconciledDays {
  readonly reports: readonly ReconciledDay[]
  /** Days whose bill should have come. */
  readonly overdue: readonly { readonly channel: Channel; readonly day: string }[]
}

export type DifferenceKind = 'OURS_MISSING' | 'THEIRS_MISSING' | 'NAMED_TWICE' | 'AMOUNT'
export type DifferenceOutcome = 'BOOKED' | 'CONFIRMED' | 'OPEN' | 'EXPLAINED'

export interface Difference {
  readonly line: number
  readonly kind: DifferenceKind
  readonly movement: 'PAYMENT' | 'REFUND'
  readonly number: string
  readonly merchantOrderNumber: string
  readonly billFen?: number | null
  readonly bookedFen?: number | null
  readonly outcome: DifferenceOutcome
  readonly explanation?: string | null
}

export interface ReconciliationReport {
  readonly day: ReconciledDay
  readonly differences: readonly Difference[]
}
