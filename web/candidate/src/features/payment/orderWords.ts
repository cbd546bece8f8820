import type { AttemptState, Channel, LocalizedText, PaymentOrder, RefundState, Tone } from '@keju/ui'

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

export type OrderPhase = 'payable' | 'asking' | 'paid' | 'closed'

/** Where an order stands for the person who is to pay it. */
export function orderPhase(order: PaymentOrder): OrderPhase {
  switch (order.state) {
    case 'SETTLED':
      return 'paid'
    case 'CLOSED':
    case 'GIVEN_UP':
      return underWay(order) ? 'asking' : 'closed'
    default:
      return underWay(order) ? 'asking' : 'payable'
  }
}

/** Whether a new attempt may begin. */
export function mayPay({ state }: PaymentOrder): boolean {
  return state === 'REQUESTED' || state === 'PAYING'
}

/** Money may still be on its way, even to an order that takes no new attempts. */
function underWay({ attempts }: PaymentOrder): boolean {
  return attempts.some(({ state }) => state === 'OPEN' || state === 'CLOSING')
}
