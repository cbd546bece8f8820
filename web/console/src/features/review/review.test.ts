import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen, waitFor } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { aCase, aSummary } from '../../testing/fixtures'
import { renderPage } from '../../testing/renderPage'
import ReviewPage from './pages/ReviewPage.vue'

function aServer() {
  return fakeServer({
    'GET /api/reviews': { body: { waiting: 1, claimedByMe: [aCase()] } },
    'GET /api/reviews/decisions': { body: [aSummary()] },
    'POST /api/reviews/claims': { status: 204 },
    'POST /api/reviews/c1/return': { body: {} },
    'POST /api/reviews/c9/undo': { body: aCase({ caseId: 'c9', candidateName: '欧阳明' }) },
  })
}

describe('The review desk', () => {
  it('returns a case with what the candidate shall add', async () => {
    const server = aServer()
    const { container } = await renderPage(ReviewPage, '/reviews')
    await screen.findByRole('heading', { name: /张𬀩/ })

    await userEvent.keyboard('t')
    expect(await screen.findByLabelText('补充说明')).toHaveFocus()
    expect(await axeViolations(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: '确认退回' }))
    expect(screen.getByLabelText('补充说明')).toHaveAccessibleDescription(/请写明需要考生补充的内容/)

    await userEvent.type(screen.getByLabelText('补充说明'), '请补充学位证书编号')
    await userEvent.click(screen.getByRole('button', { name: '确认退回' }))

    await waitFor(() => expect(server.requests).toContain('POST /api/reviews/c1/return'))
    expect(server.sent('POST /api/reviews/c1/return').json).toEqual({ reasons: [], note: '请补充学位证书编号' })
  })

  it('says what was chosen in the language of the page, and what was written as it stands', async () => {
    localStorage.setItem('keju.locale', 'en')
    const server = aServer()
    const answers = [
      { label: { zh: '最高学历', en: 'Education' }, value: '本科', choice: { zh: '本科', en: 'Undergraduate' } },
      { label: { zh: '毕业院校', en: 'School' }, value: '云江大学', choice: null },
      { label: { zh: '政治面貌', en: 'Political status' }, value: '共青团员' },
    ]
    server.answer('GET /api/reviews', { body: { waiting: 1, claimedByMe: [aCase({ answers })] } })
    await renderPage(ReviewPage, '/reviews')

    expect(await screen.findByText('Undergraduate')).toBeVisible()
    expect(screen.queryByText('本科')).not.toBeInTheDocument()
    expect(screen.getByText('云江大学')).toBeVisible()
    expect(screen.getByText('共青团员')).toBeVisible()
  })

  it('shows what two found who disagree to the third alone', async () => {
    const server = aServer()
    const opinions = [
      { verdict: 'APPROVE' as const, reasons: [], note: '' },
      { verdict: 'REJECT' as const, reasons: ['MAJOR'], note: '专业目录中没有' },
    ]
    server.answer('GET /api/reviews', {
      body: { waiting: 1, claimedByMe: [aCase({ agreeing: 2, opinionsGiven: 2, opinions })] },
    })
    await renderPage(ReviewPage, '/reviews')

    expect(await screen.findByText('意见不一 · 由您决定')).toBeVisible()
    expect(screen.getByText('专业目录中没有')).toBeVisible()
  })

  it('takes a decision back with a reason, and puts aside what is in hand', async () => {
    const server = aServer()
    const { container } = await renderPage(ReviewPage, '/reviews')

    await userEvent.click(await screen.findByRole('button', { name: '撤销 20260000009 的结论' }))
    expect(screen.getByLabelText('撤销原因')).toHaveFocus()
    expect(await axeViolations(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: '撤销结论' }))
    expect(screen.getByLabelText('撤销原因')).toHaveAccessibleDescription(/请写明原因/)
    await userEvent.type(screen.getByLabelText('撤销原因'), '看错了学历')
    await userEvent.click(screen.getByRole('button', { name: '撤销结论' }))

    expect(await screen.findByRole('heading', { name: /欧阳明/ })).toBeVisible()
    expect(server.sent('POST /api/reviews/c9/undo').json).toEqual({ reason: '看错了学历' })

    server.answer('DELETE /api/reviews/c9/claim', { status: 204 })
    await userEvent.click(screen.getByRole('button', { name: '退回队列' }))
    expect(await screen.findByRole('heading', { name: /张𬀩/ })).toBeVisible()
  })

  it('offers no undoing once the candidate has gone on', async () => {
    const server = aServer()
    server.answer('GET /api/reviews/decisions', { body: [aSummary({ undoable: false })] })
    await renderPage(ReviewPage, '/reviews')

    expect(await screen.findByText('20260000009')).toBeVisible()
    expect(screen.queryByRole('button', { name: /^撤销/ })).not.toBeInTheDocument()
  })
})
