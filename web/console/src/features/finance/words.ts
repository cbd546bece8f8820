import type {
  AttemptState,
  Channel,
  DifferenceKind,
  DifferenceOutcome,
  LocalizedText,
  OrderState,
  RefundReason,
  RefundState,
  SettlementMethod,
  Tone,
} from '@keju/ui'

interface Word {
  readonly text: LocalizedText
  readonly tone: Tone
}

export const channelNames: Readonly<Record<Channel, LocalizedText>> = {
  ALIPAY: { zh: '支付宝', en: 'Alipay' },
}

export const orderWords: Readonly<Record<OrderState, Word>> = {
  REQUESTED: { text: { zh: '待缴费', en: 'Requested' }, tone: 'active' },
  PAYING: { text: { zh: '缴费中', en: 'Being paid' }, tone: 'waiting' },
  SETTLED: { text: { zh: '已结清', en: 'Settled' }, tone: 'good' },
  CLOSED: { text: { zh: '已关闭', en: 'Closed' }, tone: 'quiet' },
  GIVEN_UP: { text: { zh: '报名已取消', en: 'Given up' }, tone: 'quiet' },
  VOIDED: { text: { zh: '已作废', en: 'Void' }, tone: 'bad' },
}

export const settlementWords: Readonly<Record<SettlementMethod, LocalizedText>> = {
  PAYMENT: { zh: '缴费', en: 'Payment' },
  NOTHING_DUE: { zh: '无需缴费', en: 'Nothing due' },
  EXEMPTION: { zh: '费用减免', en: 'Exemption' },
}

export const attemptWords: Readonly<Record<AttemptState, Word>> = {
  OPEN: { text: { zh: '等待结果', en: 'Open' }, tone: 'waiting' },
  CLOSING: { text: { zh: '正在关闭', en: 'Closing' }, tone: 'neutral' },
  CLOSED: { text: { zh: '未付款，已关闭', en: 'Closed unpaid' }, tone: 'quiet' },
  SUCCEEDED: { text: { zh: '已付款', en: 'Paid' }, tone: 'good' },
}

export const refundWords: Readonly<Record<RefundState, Word>> = {
  DUE: { text: { zh: '退款中', en: 'Due' }, tone: 'waiting' },
  DONE: { text: { zh: '已退款', en: 'Done' }, tone: 'good' },
  REFUSED: { text: { zh: '渠道拒绝', en: 'Refused' }, tone: 'bad' },
}

export const refundReasons: Readonly<Record<RefundReason, LocalizedText>> = {
  DUPLICATE: { zh: '重复缴费', en: 'Paid twice' },
  AMOUNT_MISMATCH: { zh: '金额不符', en: 'Another amount' },
  GIVEN_UP: { zh: '报名已取消', en: 'Application given up' },
  VOIDED: { zh: '缴费单已作废', en: 'Order void' },
  EXEMPTED: { zh: '费用减免', en: 'Fee waived' },
}

export const differenceKinds: Readonly<Record<DifferenceKind, LocalizedText>> = {
  OURS_MISSING: { zh: '账单有，我方无', en: 'Only on the bill' },
  THEIRS_MISSING: { zh: '我方有，账单无', en: 'Only in our books' },
  NAMED_TWICE: { zh: '账单重复列出同一单号', en: 'Named twice in the bill' },
  AMOUNT: { zh: '金额不一致', en: 'Amounts differ' },
}

export const outcomeWords: Readonly<Record<DifferenceOutcome, Word>> = {
  BOOKED: { text: { zh: '已自动入账', en: 'Booked' }, tone: 'good' },
  CONFIRMED: { text: { zh: '渠道已确认', en: 'Confirmed by the channel' }, tone: 'good' },
  OPEN: { text: { zh: '待处理', en: 'Open' }, tone: 'bad' },
  EXPLAINED: { text: { zh: '已说明', en: 'Explained' }, tone: 'neutral' },
}

export const movementWords = {
  PAYMENT: { zh: '收款', en: 'Payment' },
  REFUND: { zh: '退款', en: 'Refund' },
}
