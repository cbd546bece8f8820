import type { Channel, LocalizedText, PaymentAttempt, PaymentOrder, Tone } from '@keju/ui'

export const channelNames: Readonly<Record<Channel, LocalizedText>> = {
  ALIPAY: { zh: '支付宝', en: 'Alipay' },
}

/** payment-service's words for an attempt, in the words of candidates. */
const attemptWords: Readonly<Record<string, { readonly text: LocalizedText; readonly tone: Tone }>> = {
  STARTED: { text: { zh: '等待付款结果', en: 'Waiting' }, tone: 'waiting' },
  SETTLED: { text: { zh: '已付款', en: 'Paid' }, tone: 'good' },
  CLOSED: { text: { zh: '已关闭', en: 'Closed' }, tone: 'neutral' },
  EXPIRED: { text: { zh: '已过期', en: 'Expired' }, tone: 'neutral' },
  REFUNDING: { text: { zh: '退款中', en: 'Being refunded' }, tone: 'waiting' },
  REFUNDED: { text: { zh: '已退款', en: 'Refunded' }, tone: 'neutral' },
}

export function attemptWord({ state }: PaymentAttempt): { readonly text: LocalizedText | string; readonly tone: Tone } {
  return attemptWords[state] ?? { text: state, tone: 'neutral' }
}

export type OrderPhase = 'payable' | 'asking' | 'paid' | 'refunded' | 'closed'

/** Where an order stands for the person who is to pay it. */
export function orderPhase(order: PaymentOrder): OrderPhase {
  switch (order.state) {
    case 'SETTLED':
      return 'paid'
    case 'REFUNDED':
      return 'refunded'
    case 'CLOSED':
    case 'EXPIRED':
      return 'closed'
    default:
      return order.attempts.some(({ state }) => state === 'STARTED') ? 'asking' : 'payable'
  }
}
