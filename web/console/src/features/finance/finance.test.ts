import { useSession } from '@keju/ui'
import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen, waitFor, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { aMember } from '../../testing/fixtures'
import { renderPage } from '../../testing/renderPage'
import OrderPage from './pages/OrderPage.vue'
import OrdersPage from './pages/OrdersPage.vue'
import ReconciliationPage from './pages/ReconciliationPage.vue'
import ReconciliationsPage from './pages/ReconciliationsPage.vue'
import RefundsPage from './pages/RefundsPage.vue'

const both = (text: string) => ({ zh: text, en: text })
const ORDER = {
  orderId: 'o1',
  applicationId: '0198a000-0000-7000-8000-00000000abcd',
  examId: 'e1',
  subject: both('考务费'),
  items: [{ label: both('申论'), amountFen: 5_000 }],
  amountFen: 5_000,
  state: 'PAYING',
  frozen: false,
  createdAt: '2026-03-17T02:00:00Z',
  attempts: [
    {
      attemptId: 't1',
      channel: 'ALIPAY',
      merchantOrderNumber: 'KJ20260317000001',
      amountFen: 5_000,
      state: 'OPEN',
      createdAt: '2026-03-17T02:00:00Z',
      expiresAt: '2026-03-17T02:30:00Z',
    },
  ],
  receipts: [],
  refunds: [],
}
const REFUND = {
  refundId: 'r1',
  orderId: 'o1',
  applicationId: ORDER.applicationId,
  channel: 'ALIPAY',
  merchantOrderNumber: 'KJ20260317000001',
  transactionNumber: '2026031722001',
  refundNumber: 'KR20260317000001',
  amountFen: 5_000,
  reason: 'DUPLICATE',
  state: 'REFUSED',
  createdAt: '2026-03-17T03:00:00Z',
  tries: 3,
  refusal: 'ACQ.TRADE_STATUS_ERROR',
}
const DAY = {
  id: 'd1',
  channel: 'ALIPAY',
  day: '2026-03-16',
  payments: 12,
  paidFen: 60_000,
  refunds: 1,
  refundedFen: 5_000,
  differences: 2,
  open: 1,
  madeAt: '2026-03-17T02:30:00Z',
}
const DIFFERENCE = {
  line: 1,
  kind: 'THEIRS_MISSING',
  movement: 'PAYMENT',
  number: '2026031622001',
  merchantOrderNumber: 'KJ20260316000009',
  bookedFen: 5_000,
  outcome: 'OPEN',
}

/** Becomes a member of staff before the page asks who is there. */
async function renderAs(role: 'FINANCE_OFFICER' | 'AUDITOR', ...page: Parameters<typeof renderPage>) {
  const rendered = await renderPage(...page)
  useSession().enter(aMember({ roles: [role] }))
  return rendered
}

describe('The orders', () => {
  it('are found by number, state and day', async () => {
    const server = fakeServer({ 'GET /api/orders': { body: { items: [ORDER], page: 0, size: 20, total: 1 } } })
    const { container } = await renderAs('AUDITOR', OrdersPage, '/orders')
    expect(await screen.findByRole('link', { name: '考务费' })).toHaveAttribute('href', '/orders/o1')
    expect(await axeViolations(container)).toEqual([])

    await userEvent.type(screen.getByLabelText(/单号/), ' KJ20260317000001 ')
    await userEvent.selectOptions(screen.getByLabelText(/状态/), 'PAYING')
    await userEvent.type(screen.getByLabelText(/结束日期/), '2026-03-17')
    await userEvent.click(screen.getByRole('button', { name: '查询' }))

    await waitFor(() =>
      expect(server.requests).toContain(
        'GET /api/orders?number=KJ20260317000001&state=PAYING&until=2026-03-17T16%3A00%3A00.000Z',
      ),
    )
  })

  it('are made void with a reason and a second thought', async () => {
    const server = fakeServer({
      'GET /api/orders/o1': { body: ORDER },
      'POST /api/orders/o1/void': {
        body: { ...ORDER, state: 'VOIDED', voided: { at: '2026-03-17T04:00:00Z', by: 's1', reason: '重复开单' } },
      },
    })
    const { container } = await renderAs('FINANCE_OFFICER', OrderPage, '/orders/o1', { orderId: 'o1' })
    expect(await screen.findByText('KJ20260317000001')).toBeInTheDocument()
    expect(await axeViolations(container)).toEqual([])

    await userEvent.type(await screen.findByLabelText(/作废原因/), '重复开单')
    await userEvent.click(screen.getByRole('button', { name: '作废订单' }))
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '作废' }))

    expect(await screen.findByText(/作废：重复开单/)).toBeInTheDocument()
    expect(server.sent('POST /api/orders/o1/void').json).toEqual({ reason: '重复开单' })
    expect(screen.queryByLabelText(/作废原因/)).not.toBeInTheDocument()
  })

  it('tell when they stand still', async () => {
    fakeServer({ 'GET /api/orders/o1': { body: { ...ORDER, frozen: true } } })
    await renderAs('FINANCE_OFFICER', OrderPage, '/orders/o1', { orderId: 'o1' })

    expect(await screen.findByText(/账单与我方账目金额不一致/)).toBeInTheDocument()
  })

  it('tell when the candidate made them void', async () => {
    fakeServer({
      'GET /api/orders/o1': { body: { ...ORDER, state: 'VOIDED', voided: { at: '2026-03-17T04:00:00Z', by: 'c1' } } },
    })
    await renderAs('FINANCE_OFFICER', OrderPage, '/orders/o1', { orderId: 'o1' })

    expect(await screen.findByText(/由考生作废/)).toBeInTheDocument()
  })

  it('are only looked at by auditors', async () => {
    fakeServer({ 'GET /api/orders/o1': { body: ORDER } })
    await renderAs('AUDITOR', OrderPage, '/orders/o1', { orderId: 'o1' })

    expect(await screen.findByText('KJ20260317000001')).toBeInTheDocument()
    expect(screen.queryByLabelText(/作废原因/)).not.toBeInTheDocument()
  })
})

describe('The refunds', () => {
  it('show what they come to, and a refused one can be tried again', async () => {
    const server = fakeServer({
      'GET /api/refunds': { body: { items: [REFUND], page: 0, size: 20, total: 1 } },
      'GET /api/refunds/sums': { body: [{ state: 'REFUSED', refunds: 1, amountFen: 5_000 }] },
      'POST /api/refunds/r1/retry': { body: { refundId: 'r1', state: 'DUE' } },
    })
    const { container } = await renderAs('FINANCE_OFFICER', RefundsPage, '/refunds')
    expect(await screen.findByText(/ACQ.TRADE_STATUS_ERROR/)).toBeInTheDocument()
    expect(await axeViolations(container)).toEqual([])

    await userEvent.click(await screen.findByRole('button', { name: '重试' }))

    await waitFor(() => expect(server.requests).toContain('POST /api/refunds/r1/retry'))
  })
})

describe('The reconciliation', () => {
  it('shows the days as a chart and a table, and the bills that have not come', async () => {
    fakeServer({
      'GET /api/reconciliations': { body: { reports: [DAY], overdue: [{ channel: 'ALIPAY', day: '2026-03-17' }] } },
    })
    const { container } = await renderAs('AUDITOR', ReconciliationsPage, '/reconciliations')

    expect(
      await screen.findByRole('img', { name: '近 1 天共收款 ¥600.00，退款 ¥50.00，1 天有待处理差异' }),
    ).toBeInTheDocument()
    expect(screen.getByRole('link', { name: '2026-03-16' })).toHaveAttribute('href', '/reconciliations/d1')
    expect(screen.getByText(/支付宝 2026-03-17/)).toBeInTheDocument()
    expect(await axeViolations(container)).toEqual([])
  })

  it('is signed off once every difference is explained', async () => {
    const explained = { ...DIFFERENCE, outcome: 'EXPLAINED', explanation: '银行次日入账' }
    const server = fakeServer({
      'GET /api/reconciliations/d1': { body: { day: DAY, differences: [DIFFERENCE] } },
      'POST /api/reconciliations/d1/differences/1/explanation': {
        body: { day: { ...DAY, open: 0 }, differences: [explained] },
      },
      'POST /api/reconciliations/d1/sign-off': {
        body: { day: { ...DAY, open: 0, signedOffAt: '2026-03-17T05:00:00Z' }, differences: [explained] },
      },
    })
    const { container } = await renderAs('FINANCE_OFFICER', ReconciliationPage, '/reconciliations/d1', { id: 'd1' })
    await userEvent.type(await screen.findByLabelText(/对 2026031622001 的说明/), '银行次日入账')
    expect(await axeViolations(container)).toEqual([])
    expect(screen.queryByRole('button', { name: '签核当日对账' })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '说明' }))

    await userEvent.click(await screen.findByRole('button', { name: '签核当日对账' }))

    expect(await screen.findByText(/签核$/, { selector: '[role=status]' })).toBeInTheDocument()
    expect(server.sent('POST /api/reconciliations/d1/differences/1/explanation').json).toEqual({
      explanation: '银行次日入账',
    })
  })
})
