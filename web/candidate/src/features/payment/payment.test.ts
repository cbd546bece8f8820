import type { AttemptState } from '@keju/ui'
import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen, waitFor } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { anOrder } from '../../testing/fixtures'
import { renderPage } from '../../testing/renderPage'
import PaymentPage from './pages/PaymentPage.vue'
import PaymentsPage from './pages/PaymentsPage.vue'
import ReceiptPage from './pages/ReceiptPage.vue'

const RECEIPT = {
  merchantOrderNumber: 'KJ20260317000001',
  channel: 'ALIPAY' as const,
  transactionNumber: '2026031722001411111111111111',
  amountFen: 5_000,
  paidAt: '2026-03-17T02:01:00Z',
}

const PROPS = { applicationId: 'a1' }

function anAttempt(state: AttemptState) {
  return {
    attemptId: 't1',
    merchantOrderNumber: 'KJ20260317000001',
    channel: 'ALIPAY' as const,
    state,
    createdAt: '2026-03-17T02:00:00Z',
  }
}

describe('The payment page', () => {
  it('tells somebody who has nothing to pay yet what comes first, and leads back', async () => {
    fakeServer({})
    const { container } = await renderPage(PaymentPage, '/applications/a1/payment', PROPS)

    expect(await screen.findByRole('heading', { name: '还没有到缴费这一步' })).toBeVisible()
    expect(screen.getByRole('link', { name: '返回报名进度' })).toHaveAttribute('href', '/applications/a1')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(await axeViolations(container)).toEqual([])
  })

  it('takes the browser to the channel by a form in the same window', async () => {
    const posted: HTMLFormElement[] = []
    vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(function (this: HTMLFormElement) {
      posted.push(this)
    })
    const server = fakeServer({
      'GET /api/payments/a1': { body: anOrder() },
      'POST /api/payments/a1/attempts': {
        status: 201,
        body: { form: { action: 'https://channel.example/pay', method: 'POST', fields: { sign: 'abc=' } } },
      },
    })
    const { container } = await renderPage(PaymentPage, '/applications/a1/payment', PROPS)

    const pay = await screen.findByRole('button', { name: '用支付宝支付' })
    expect(await axeViolations(container)).toEqual([])
    await userEvent.click(pay)

    await waitFor(() => expect(posted).toHaveLength(1))
    expect(posted[0]).toHaveAttribute('action', 'https://channel.example/pay')
    expect(posted[0]?.target).toBe('')
    expect(Object.fromEntries(new FormData(posted[0]))).toEqual({ sign: 'abc=' })
    expect(server.sent('POST /api/payments/a1/attempts').headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/)
  })

  it('asks the channel at once when the candidate comes back, and again on "I have paid"', async () => {
    const paying = anOrder({ state: 'PAYING', attempts: [anAttempt('OPEN')] })
    const server = fakeServer({
      'GET /api/payments/a1': { body: paying },
      'POST /api/payments/a1/check': { body: paying },
    })
    await renderPage(PaymentPage, '/applications/a1/payment?returned=1', PROPS)

    expect(await screen.findByText(/暂未确认收款/)).toBeVisible()
    server.answer('POST /api/payments/a1/check', {
      body: anOrder({ state: 'SETTLED', attempts: [anAttempt('SUCCEEDED')], settledAt: '2026-03-17T02:01:00Z' }),
    })
    await userEvent.click(screen.getByRole('button', { name: '我已付款，立即查询' }))

    expect(await screen.findByText('缴费成功')).toBeVisible()
    expect(screen.queryByRole('button', { name: '用支付宝支付' })).not.toBeInTheDocument()
  })

  it('says that what was paid too much goes back', async () => {
    fakeServer({ 'GET /api/payments/a1': { body: anOrder({ state: 'SETTLED', owedBackFen: 5_000 }) } })
    await renderPage(PaymentPage, '/applications/a1/payment', PROPS)

    expect(await screen.findByText(/¥50.00 将自动退回/)).toBeVisible()
  })

  it('shows what went back and when', async () => {
    const refunded = {
      refundId: 'r1',
      amountFen: 5_000,
      reason: 'DUPLICATE' as const,
      state: 'DONE' as const,
      createdAt: '2026-03-17T02:01:00Z',
      doneAt: '2026-03-17T02:02:00Z',
    }
    fakeServer({ 'GET /api/payments/a1': { body: anOrder({ state: 'SETTLED', refunds: [refunded] }) } })
    const { container } = await renderPage(PaymentPage, '/applications/a1/payment', PROPS)

    expect(await screen.findByText(/¥50.00（重复缴费），.*已退回原付款账户/)).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
  })

  it('offers no way to pay a closed order, but still waits for money that is on its way', async () => {
    fakeServer({ 'GET /api/payments/a1': { body: anOrder({ state: 'CLOSED', attempts: [anAttempt('CLOSING')] }) } })
    await renderPage(PaymentPage, '/applications/a1/payment', PROPS)

    expect(await screen.findByText('正在确认付款结果')).toBeVisible()
    expect(screen.queryByRole('button', { name: '用支付宝支付' })).not.toBeInTheDocument()
  })

  it('says why the office made a fee void', async () => {
    fakeServer({ 'GET /api/payments/a1': { body: anOrder({ state: 'VOIDED', voidReason: '重复开单' }) } })
    await renderPage(PaymentPage, '/applications/a1/payment', PROPS)

    expect(await screen.findByText('此缴费单已由考试机构作废')).toBeVisible()
    expect(screen.getByText('重复开单')).toBeVisible()
    expect(screen.getByText(/再次点击支付即生成新的缴费单/)).toBeVisible()
    expect(screen.getByRole('button', { name: '用支付宝支付' })).toBeVisible()
  })

  it('offers no new order of a void fee that is not due any more', async () => {
    fakeServer({ 'GET /api/payments/a1': { body: anOrder({ state: 'VOIDED', voidReason: '重复开单', payable: false }) } })
    await renderPage(PaymentPage, '/applications/a1/payment', PROPS)

    expect(await screen.findByText('此缴费单已由考试机构作废')).toBeVisible()
    expect(screen.queryByText(/再次点击支付/)).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '用支付宝支付' })).not.toBeInTheDocument()
  })

  it('asks nobody to pay while the office looks into the money', async () => {
    fakeServer({ 'GET /api/payments/a1': { body: anOrder({ state: 'PAYING', payable: false, frozen: true }) } })
    const { container } = await renderPage(PaymentPage, '/applications/a1/payment', PROPS)

    expect(await screen.findByText('款项核对中')).toBeVisible()
    expect(screen.queryByRole('button', { name: '用支付宝支付' })).not.toBeInTheDocument()
    expect(await axeViolations(container)).toEqual([])
  })

  it('says that a waived fee needs no payment', async () => {
    fakeServer({ 'GET /api/payments/a1': { body: anOrder({ state: 'SETTLED', settledBy: 'EXEMPTION' }) } })
    await renderPage(PaymentPage, '/applications/a1/payment', PROPS)

    expect(await screen.findByText('费用已减免')).toBeVisible()
  })
})

describe('The list of payments', () => {
  it('tells what is to pay from what is settled', async () => {
    const paid = anOrder({ orderId: 'o2', applicationId: 'a2', state: 'SETTLED', settledBy: 'PAYMENT', receipt: RECEIPT })
    fakeServer({ 'GET /api/payments': { body: [anOrder(), paid] } })
    const { container } = await renderPage(PaymentsPage, '/payments')

    expect(await screen.findByText('已缴费')).toBeVisible()
    expect(screen.getAllByText('待缴费')).toHaveLength(2)
    expect(screen.getByRole('link', { name: '缴费凭证' })).toHaveAttribute('href', '/applications/a2/receipt')
    expect(await axeViolations(container)).toEqual([])
  })

  it('finds orders by number and by the days of the bank, both included', async () => {
    const server = fakeServer({
      'GET /api/payments': { body: [anOrder()] },
      'GET /api/payments?number=KJ1&from=2026-03-15T16%3A00%3A00.000Z&until=2026-03-17T16%3A00%3A00.000Z': { body: [] },
    })
    const { container } = await renderPage(PaymentsPage, '/payments')

    await userEvent.type(await screen.findByLabelText('缴费单号或渠道交易号'), ' KJ1 ')
    await userEvent.type(screen.getByLabelText('起始日期'), '2026-03-16')
    await userEvent.type(screen.getByLabelText('截止日期'), '2026-03-17')
    await userEvent.keyboard('{Tab}{Enter}')

    expect(await screen.findByText('查到 0 张缴费单')).toBeVisible()
    expect(screen.queryByText('待缴费')).not.toBeInTheDocument()
    expect(await axeViolations(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: '显示全部' }))
    expect(await screen.findByRole('link', { name: '考务费' })).toBeVisible()
    expect(server).toBeDefined()
  })

  it('makes an unpaid order void after asking, and tells so where the focus is', async () => {
    const paid = anOrder({ orderId: 'o2', applicationId: 'a2', state: 'SETTLED', settledBy: 'PAYMENT', receipt: RECEIPT })
    const server = fakeServer({
      'GET /api/payments': { body: [anOrder({ state: 'PAYING', attempts: [anAttempt('OPEN')] }), paid] },
      'POST /api/payments/a1/void': { body: anOrder({ state: 'VOIDED', attempts: [anAttempt('CLOSED')] }) },
    })
    const { container } = await renderPage(PaymentsPage, '/payments')

    await userEvent.click(await screen.findByRole('button', { name: '作废 考务费' }))
    expect(await axeViolations(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: '作废' }))

    expect(await screen.findByText(/缴费单已作废，在缴费截止前可以重新缴费/)).toHaveFocus()
    expect(screen.getByText('您已作废此缴费单')).toBeVisible()
    expect(screen.queryByRole('button', { name: /作废/ })).not.toBeInTheDocument()
    expect(server.sent('POST /api/payments/a1/void').headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/)
  })

  it('leaves an order that turns out to be paid, and says so', async () => {
    fakeServer({
      'GET /api/payments': { body: [anOrder()] },
      'POST /api/payments/a1/void': {
        status: 409,
        body: { type: 'urn:keju:problem:payment.already-settled', title: '已缴费', status: 409, detail: '费用已经缴清' },
      },
    })
    await renderPage(PaymentsPage, '/payments')

    await userEvent.click(await screen.findByRole('button', { name: '作废 考务费' }))
    await userEvent.click(screen.getByRole('button', { name: '作废' }))

    expect(await screen.findByRole('alert')).toHaveTextContent('费用已经缴清')
  })

  it('says where there is nothing', async () => {
    fakeServer({ 'GET /api/payments': { body: [] } })
    await renderPage(PaymentsPage, '/payments')

    expect(await screen.findByText(/还没有缴费单/)).toBeVisible()
  })
})

describe('The receipt', () => {
  it('names both numbers, the amount and the time', async () => {
    const paid = anOrder({ state: 'SETTLED', settledBy: 'PAYMENT', receipt: RECEIPT })
    fakeServer({ 'GET /api/payments/a1': { body: paid } })
    const { container } = await renderPage(ReceiptPage, '/applications/a1/receipt', PROPS)

    expect(await screen.findByText(RECEIPT.merchantOrderNumber)).toBeVisible()
    expect(screen.getByText(RECEIPT.transactionNumber)).toBeVisible()
    expect(screen.getAllByText('¥50.00').length).toBeGreaterThan(0)
    expect(await axeViolations(container)).toEqual([])
  })

  it('tells that its money went back when the fee was waived afterwards', async () => {
    const refund = {
      refundId: 'r1',
      amountFen: 5_000,
      reason: 'EXEMPTED' as const,
      state: 'DONE' as const,
      createdAt: '2026-03-18T02:01:00Z',
      doneAt: '2026-03-18T02:02:00Z',
    }
    const waived = anOrder({ state: 'SETTLED', settledBy: 'EXEMPTION', receipt: RECEIPT, refunds: [refund] })
    fakeServer({ 'GET /api/payments/a1': { body: waived } })
    await renderPage(ReceiptPage, '/applications/a1/receipt', PROPS)

    expect(await screen.findByText(/已退回或正在退回：¥50.00/)).toBeVisible()
  })

  it('is not made up where nothing was paid', async () => {
    fakeServer({ 'GET /api/payments/a1': { body: anOrder() } })
    await renderPage(ReceiptPage, '/applications/a1/receipt', PROPS)

    expect(await screen.findByText('这项费用没有缴费凭证。')).toBeVisible()
  })
})
