import type { Instant, LocalizedText } from './common'

export type Channel = 'ALIPAY'

export interface OrderItem {
  readonly label: LocalizedText
  readonly amountFen: number
}

export type AttemptState = 'OPEN' | 'CLOSING' | 'CLOSED' | 'SUCCEEDED'

export type OrderState = 'REQUESTED' | 'PAYING' | 'SETTLED' | 'CLOSED' | 'GIVEN_UP' | 'VOIDED'

/** By what an order was settled. */
export type SettlementMethod = 'PAYMENT' | 'NOTHING_DUE' | 'EXEMPTION'

export interface PaymentAttempt {
  readonly attemptId: string
  readonly merchantOrderNumber: string
  readonly channel: Channel
  readonly state: AttemptState
  readonly createdAt: Instant
}

export type RefundReason = 'DUPLICATE' | 'AMOUNT_MISMATCH' | 'GIVEN_UP' | 'VOIDED' | 'EXEMPTED'

export type RefundState = 'DUE' | 'DONE' | 'REFUSED'

/** Money that goes back to whoever paid it. */
export interface Refund {
  readonly refundId: string
  readonly amountFen: number
  readonly reason: RefundReason
  readonly state: RefundState
  readonly createdAt: Instant
  readonly doneAt?: Instant | null
}

/** The money that settled an order. */
export interface PaymentReceipt {
  readonly merchantOrderNumber: string
  readonly channel: Channel
  /** The channel's own number of the payment. */
  readonly transactionNumber: string
  readonly amountFen: number
  readonly paidAt: Instant
}

export interface PaymentOrder {
  readonly orderId: string
  readonly applicationId: string
  readonly subject: LocalizedText
  readonly items: readonly OrderItem[]
  readonly amountFen: number
  readonly state: OrderState
  /** Whether an attempt may begin, as far as the time allows it; that of a void order orders the fee anew. */
  readonly payable: boolean
  /** Whether finance looks into its money; nothing moves until it has decided. */
  readonly frozen: boolean
  readonly payableUntil?: Instant | null
  readonly channels: readonly Channel[]
  readonly settledAt?: Instant | null
  readonly settledBy?: SettlementMethod | null
  readonly createdAt: Instant
  /** Why finance took the order back; null where the candidate did. */
  readonly voidReason?: string | null
  readonly receipt?: PaymentReceipt | null
  /** What was paid beyond the fee, and is on its way back to whoever paid it. */
  readonly owedBackFen: number
  readonly attempts: readonly PaymentAttempt[]
  readonly refunds: readonly Refund[]
}

/** What a candidate looks for among the own orders; what is empty leaves a question open. */
export interface PaymentFilter {
  /** A merchant order number, or the channel's number of a payment. */
  readonly number?: string
  /** Settled, or unless it is settled requested, at this time or later. */
  readonly from?: Instant | ''
  /** And before this one. */
  readonly until?: Instant | ''
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
