export const messages = {
  payment: { zh: '缴费', en: 'Payment' },
  order: { zh: '缴费单', en: 'Fee' },
  item: { zh: '项目', en: 'Item' },
  amount: { zh: '金额', en: 'Amount' },
  total: { zh: '合计', en: 'Total' },
  payableUntil: { zh: '缴费截止', en: 'Pay until' },
  payBy: { zh: '用{channel}支付', en: 'Pay by {channel}' },
  leave: {
    zh: '点击后将转到支付渠道的页面，付款后自动返回。可以用他人的账户付款，费用只记在本报名上。',
    en: 'You will be taken to the payment channel and back. Anyone’s account may pay; the fee counts for this application alone.',
  },
  attempts: { zh: '支付记录', en: 'Attempts' },
  noAttempts: { zh: '还没有支付记录。', en: 'No attempt yet.' },
  orderNumber: { zh: '商户订单号', en: 'Order number' },
  paid: { zh: '缴费成功', en: 'The fee is paid' },
  paidAt: { zh: '到账时间 {time}', en: 'Received {time}' },
  asking: { zh: '正在确认付款结果', en: 'Finding out about your payment' },
  askingHelp: {
    zh: '如已扣款请不要重复支付，款项不会丢失。本页会自动更新，也可以点击下面的按钮立即向支付渠道查询。',
    en: 'If money was taken, do not pay again: it is not lost. This page updates itself; the button below asks the channel at once.',
  },
  iHavePaid: { zh: '我已付款，立即查询', en: 'I have paid: ask now' },
  askedNotYet: {
    zh: '支付渠道暂未确认收款。如刚刚付款，请稍候再查。',
    en: 'The channel has not confirmed a payment yet. If you have just paid, ask again in a moment.',
  },
  closed: { zh: '此缴费单已关闭', en: 'This fee can no longer be paid' },
  owedBack: {
    zh: '您多付了 {amount}，将自动退回原付款账户，您无需操作。',
    en: '{amount} was paid too much and goes back to the account that paid it. You need not do anything.',
  },
  goOn: { zh: '返回报名进度', en: 'Back to the progress' },
}
