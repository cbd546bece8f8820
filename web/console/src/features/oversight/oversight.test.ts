import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen, waitFor } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { aSummary } from '../../testing/fixtures'
import { renderPage } from '../../testing/renderPage'
import OversightPage from './pages/OversightPage.vue'
import TrailPage from './pages/TrailPage.vue'

const REFERRAL = 'POST /api/reviews/oversight/cases/c9/referral'
const UNDO = 'POST /api/reviews/oversight/cases/c9/undo'

describe('The oversight of reviews', () => {
  it('shows what is late', async () => {
    const late = aSummary({ state: 'OPEN', decidedAt: null, undoable: false })
    fakeServer({ 'GET /api/reviews/oversight/overdue': { body: { items: [late], page: 0, size: 20, total: 1 } } })
    const { container } = await renderPage(OversightPage, '/oversight')

    expect(await screen.findByText('20260000009')).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
  })

  it('says why a case waits, and opens it to the reviewers of every agency', async () => {
    const waiting = aSummary({
      state: 'OPEN',
      decidedAt: null,
      waitsFor: 'SECOND_OPINION',
      waitsSince: '2026-03-17T00:00:00Z',
      referable: true,
    })
    const server = fakeServer({
      'GET /api/reviews/oversight/overdue': { body: { items: [waiting], page: 0, size: 20, total: 1 } },
      [REFERRAL]: { status: 204 },
    })
    const { container } = await renderPage(OversightPage, '/oversight')

    expect(await screen.findByText(/已有一人审核，等待第二人意见/)).toBeVisible()
    expect(screen.getByRole('button', { name: /重新审核/ })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: '将 20260000009 开放给各部门的审核员' }))
    await userEvent.type(screen.getByLabelText('开放的原因'), '本部门只有一名审核员')
    expect(await axeViolations(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: '开放给各部门' }))

    expect(await screen.findByText(/任务已开放/)).toBeVisible()
    expect(server.sent(REFERRAL).json).toEqual({ reason: '本部门只有一名审核员' })
  })

  it('finds how an application was judged and has it judged anew', async () => {
    const server = fakeServer({
      'GET /api/reviews/oversight/overdue': { body: { items: [], page: 0, size: 20, total: 0 } },
      'GET /api/reviews/oversight/cases': { body: [aSummary()] },
      [UNDO]: { status: 204 },
    })
    await renderPage(OversightPage, '/oversight')
    expect(await screen.findByText('没有超时的任务。')).toBeVisible()

    await userEvent.type(screen.getByLabelText('报名序号'), ' 20260000009 ')
    await userEvent.click(screen.getByRole('button', { name: '查询' }))
    await userEvent.click(await screen.findByRole('button', { name: '撤销 20260000009 的结论' }))
    await userEvent.type(screen.getByLabelText('撤销原因'), '审核员已离职')
    await userEvent.click(screen.getByRole('button', { name: '撤销结论' }))

    expect(await screen.findByText('已撤销，任务已回到队列。')).toBeVisible()
    expect(server.requests).toContain('GET /api/reviews/oversight/cases?number=20260000009')
    expect(server.sent(UNDO).json).toEqual({ reason: '审核员已离职' })
  })
})

describe('The review trail', () => {
  const entry = {
    caseId: 'c9',
    kind: 'QUALIFICATION',
    applicationNumber: '20260000009',
    actorId: '01970000-0000-7000-8000-0000000000ff',
    actorName: '王审核',
    deed: 'UNDONE',
    detail: '看错了学历',
    happenedAt: '2026-03-17T00:00:00Z',
  }

  it('says who did what, and names no candidate', async () => {
    const server = fakeServer({
      'GET /api/reviews/trail': {
        body: { items: [entry, { ...entry, actorName: '', deed: 'EVIDENCE_ADDED' }], page: 0, size: 50, total: 2 },
      },
    })
    const { container } = await renderPage(TrailPage, '/trail')

    expect(await screen.findByText('王审核')).toBeVisible()
    expect(screen.getByText('考生 …000000ff')).toBeVisible()
    expect(await axeViolations(container)).toEqual([])

    await userEvent.selectOptions(screen.getByLabelText(/^操作/), 'UNDONE')
    await userEvent.click(screen.getByRole('button', { name: '查询' }))
    await waitFor(() => expect(server.requests).toContain('GET /api/reviews/trail?deed=UNDONE'))
  })
})
