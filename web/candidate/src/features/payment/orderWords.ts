import type {
  AttemptState,
  Channel,
  LocalizedText,
  PaymentOrder,
  RefundReason,
  RefundState,
  Tone,
} from '@keju/ui'

export const channelNames: Readonly<Record<Channel, LocalizedText>> = {
  ALIPAY: { zh: '支付宝', en: 'Alipay' },
}

/** payment-service's words for an attempt, in the words of candidates. */
export const attemptWords: Readonly<Record<AttemptState, { readonly text: LocalizedText; readonly tone: Tone }>> = {
  OPEN: { text: { zh: '等待付款结果', en: 'Waiting' }, tone: 'waiting' },
  CLOSING: { text: { zh: '正在关闭', en: 'Closing' }, tone: 'neutral' },
  CLOSED: { text: { zh: '未付款，已关闭', en: 'Not paid, closed' }, tone: 'neutral' },
  SUCCEEDED: { text: { zh: '已付款', en: 'Paid' }, tone: 'good' },
}

export const refundWords: Readonly<Record<RefundState, { readonly text: LocalizedText; readonly tone: Tone }>> = {
  DUE: { text: { zh: '退款中', en: 'On its way' }, tone: 'waiting' },
  DONE: { text: { zh: '已退款', en: 'Returned' }, tone: 'good' },
  REFUSED: { text: { zh: '人工处理中', en: 'With staff' }, tone: 'waiting' },
}

export const refundReasons: Readonly<Record<RefundReason, LocalizedText>> = {
  DUPLICATE: { zh: '重复缴费', en: 'paid twice' },
  AMOUNT_MISMATCH: { zh: '金额不符', en: 'not the amount of the fee' },
  GIVEN_UP: { zh: '报名已取消', en: 'the application was given up' },
  VOIDED: { zh: '缴费单已作废', en: 'the fee was void' },
  EXEMPTED: { zh: '费用减免', en: 'the fee was waived' },
}

export type OrderPhase = 'payable' | 'asking' | 'paid' | 'exempted' | 'closed'

export const phaseWords: Readonly<Record<OrderPhase, { readonly text: LocalizedText; readonly tone: Tone }>> = {
  payable: { text: { zh: '待缴费', en: 'To pay' }, tone: 'active' },
  asking: { text: { zh: '正在确认', en: 'Being confirmed' }, tone: 'waiting' },
  paid: { text: { zh: '已缴费', en: 'Paid' }, tone: 'good' },
  exempted: { text: { zh: '已减免', en: 'Waived' }, tone: 'good' },
  closed: { text: { zh: '已关闭', en: 'Closed' }, tone: 'quiet' },
}

/** Where an order stands for the person who is to pay it. */
export function orderPhase(order: PaymentOrder): OrderPhase {
  switch (order.state) {
    case 'SETTLED':
      return order.settledBy === 'EXEMPTION' ? 'exempted' : 'paid'
    default:
      return underWay(order) || order.frozen ? 'asking' : order.payable ? 'payable' : 'closed'
  }
}

/** Money may still be on its way, even to an order that takes no new attempts. */
function underWay({ attempts }: PaymentOrder): boolean {
  return attempts.some(({ state }) => state === 'OPEN' || state === 'CLOSING')
}
