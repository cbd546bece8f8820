import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen, waitFor, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { aCase, anAudit } from '../../testing/fixtures'
import { renderPage } from '../../testing/renderPage'
import PhotoAuditPage from '../audit/pages/PhotoAuditPage.vue'
import ReviewPage from '../review/pages/ReviewPage.vue'

const APPROVAL = 'POST /api/photo-audits/p1/approval'
const REJECTION = 'POST /api/photo-audits/p1/rejection'

function aServer() {
  return fakeServer({
    'GET /api/photo-audits': { body: { waiting: 12, claimedByMe: [anAudit('p1')] } },
    'POST /api/photo-audits/claims': { body: anAudit('p2') },
    [APPROVAL]: { body: {} },
    [REJECTION]: { body: {} },
    'DELETE /api/photo-audits/p1/claim': { status: 204 },
  })
}

async function shownPhoto(): Promise<string | null> {
  return (await screen.findByRole('img', { name: '待审核的照片' })).getAttribute('src')
}

describe('The photo audit', () => {
  it('goes on with the photo in hand, beside its rule and the machine checks', async () => {
    aServer()
    const { container } = await renderPage(PhotoAuditPage, '/photos')

    expect(await shownPhoto()).toBe('/api/photo-audits/p1/image')
    expect(screen.getByText('背景为蓝色')).toBeVisible()
    expect(screen.getByText('背景可能不均匀')).toBeVisible()
    expect(screen.getByText('待审核 12 件')).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
  })

  it('approves by one key and takes the next', async () => {
    const server = aServer()
    await renderPage(PhotoAuditPage, '/photos')
    await shownPhoto()

    await userEvent.keyboard('a')

    await waitFor(async () => expect(await shownPhoto()).toBe('/api/photo-audits/p2/image'))
    expect(server.requests).toContain(APPROVAL)
  })

  it('rejects with structured reasons and a note', async () => {
    const server = aServer()
    const { container } = await renderPage(PhotoAuditPage, '/photos')
    await shownPhoto()

    await userEvent.keyboard('r')
    expect(await screen.findByRole('checkbox', { name: '照片模糊' })).toHaveFocus()
    expect(await axeViolations(container)).toEqual([])
    await userEvent.click(screen.getByRole('checkbox', { name: '背景颜色不符' }))
    await userEvent.type(screen.getByLabelText(/^补充说明/), '请用蓝底 a')
    await userEvent.click(screen.getByRole('button', { name: '确认不通过' }))

    await waitFor(async () => expect(await shownPhoto()).toBe('/api/photo-audits/p2/image'))
    expect(server.sent(REJECTION).json).toEqual({ reasons: ['BACKGROUND'], note: '请用蓝底 a' })
    expect(server.requests).not.toContain(APPROVAL)
  })

  it('does not reject without a reason', async () => {
    const server = aServer()
    await renderPage(PhotoAuditPage, '/photos')
    await shownPhoto()

    await userEvent.click(screen.getByRole('button', { name: /^不通过/ }))
    await userEvent.click(await screen.findByRole('button', { name: '确认不通过' }))

    expect(screen.getByRole('group', { name: '不通过的原因' })).toHaveAccessibleDescription(/请至少选择一个原因/)
    expect(server.requests).not.toContain(REJECTION)
  })

  it('obeys no keys once they are switched off', async () => {
    const server = aServer()
    await renderPage(PhotoAuditPage, '/photos')
    await shownPhoto()

    await userEvent.click(screen.getByRole('checkbox', { name: /启用快捷键/ }))
    await userEvent.keyboard('a')

    expect(server.requests).not.toContain(APPROVAL)
  })

  it('takes the last decision back and goes on with what was put aside', async () => {
    const server = aServer()
    server.answer('POST /api/photo-audits/p1/undo', { body: anAudit('p1') })
    server.answer('POST /api/photo-audits/p2/approval', { body: {} })
    await renderPage(PhotoAuditPage, '/photos')
    await shownPhoto()
    expect(screen.queryByRole('button', { name: /撤销上一个结论/ })).not.toBeInTheDocument()

    await userEvent.keyboard('a')
    await waitFor(async () => expect(await shownPhoto()).toBe('/api/photo-audits/p2/image'))
    await userEvent.keyboard('u')
    await waitFor(async () => expect(await shownPhoto()).toBe('/api/photo-audits/p1/image'))
    expect(screen.queryByRole('button', { name: /撤销上一个结论/ })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: /^通过/ }))

    await waitFor(async () => expect(await shownPhoto()).toBe('/api/photo-audits/p2/image'))
    expect(server.requests.filter((request) => request === 'POST /api/photo-audits/claims')).toHaveLength(1)
  })

  it('shows what the machine measured and against what', async () => {
    aServer()
    await renderPage(PhotoAuditPage, '/photos')
    await shownPhoto()

    expect(screen.getByText('测得 71%，标准 85%')).toBeVisible()
  })

  it('puts a photo back into the queue and waits for the next to be taken', async () => {
    const server = aServer()
    await renderPage(PhotoAuditPage, '/photos')
    await shownPhoto()
    server.answer('GET /api/photo-audits', { body: { waiting: 13, claimedByMe: [] } })

    await userEvent.click(screen.getByRole('button', { name: '退回队列' }))
    await screen.findByText(/有任务等待审核/)
    await userEvent.keyboard('n')

    expect(await shownPhoto()).toBe('/api/photo-audits/p2/image')
  })

  it('keeps the photo when the decision is refused, and says why', async () => {
    const server = aServer()
    server.answer(APPROVAL, { status: 409, body: { title: '您不再持有这张照片' } })
    await renderPage(PhotoAuditPage, '/photos')
    await shownPhoto()

    await userEvent.click(screen.getByRole('button', { name: /^通过/ }))

    expect(await screen.findByRole('alert')).toHaveTextContent('您不再持有这张照片')
    expect(await shownPhoto()).toBe('/api/photo-audits/p1/image')
  })
})

describe('The qualification review', () => {
  it('shows the conditions of the position beside the answers', async () => {
    fakeServer({ 'GET /api/reviews': { body: { waiting: 1, claimedByMe: [aCase()] } } })
    const { container } = await renderPage(ReviewPage, '/reviews')

    const conditions = await screen.findByRole('heading', { name: '职位条件' })
    expect(within(conditions.parentElement!).getByText('档案学')).toBeVisible()
    expect(screen.getByText('市场营销')).toBeVisible()
    expect(screen.getByText('20260000017')).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
  })

  it('says when nothing waits', async () => {
    fakeServer({ 'GET /api/reviews': { body: { waiting: 0, claimedByMe: [] } } })
    await renderPage(ReviewPage, '/reviews')

    expect(await screen.findByText(/目前没有待审核的任务/)).toBeVisible()
  })
})
