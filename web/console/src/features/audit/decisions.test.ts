import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen, waitFor } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { anAudit } from '../../testing/fixtures'
import { renderPage } from '../../testing/renderPage'
import PhotoDecisionsPage from './pages/PhotoDecisionsPage.vue'

const DECISION = {
  photoId: 'p1',
  state: 'REJECTED',
  examTitle: { zh: '演示考试', en: 'Demo' },
  reasons: [{ code: 'BLURRED', text: { zh: '照片模糊', en: 'Blurred' } }],
  note: '请重拍',
  decidedAt: '2026-10-20T02:00:00Z',
  mine: true,
}

function aServer() {
  return fakeServer({
    'GET /api/photo-audits/decisions': { body: [DECISION] },
    'GET /api/photo-audits/decisions?ofEverybody=true': {
      body: [DECISION, { ...DECISION, photoId: 'p2', state: 'APPROVED', reasons: [], mine: false }],
    },
    'GET /api/photo-audits/p1/history': {
      body: [
        { at: '2026-10-20T01:00:00Z', command: 'CONFIRM', actor: 'c1', reasons: [] },
        { at: '2026-10-20T02:00:00Z', command: 'REJECT', actor: 's1', reasons: DECISION.reasons },
      ],
    },
    'POST /api/photo-audits/p1/undo': { body: anAudit('p1') },
  })
}

describe('Recent photo decisions', () => {
  it('are shown with their reasons and what led to them', async () => {
    aServer()
    const { container } = await renderPage(PhotoDecisionsPage, '/photos/decisions')

    expect(await screen.findByText('照片模糊')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: '操作记录' }))
    expect(await screen.findByText(/考生确认/)).toBeVisible()
    expect(screen.getByText(/不通过：照片模糊/)).toBeVisible()
    expect(screen.getByRole('img', { name: /作出结论的照片/ })).toHaveAttribute('src', '/api/photo-audits/p1/image')
    expect(await axeViolations(container)).toEqual([])
  })

  it('are those of all auditors on demand', async () => {
    aServer()
    await renderPage(PhotoDecisionsPage, '/photos/decisions')
    await screen.findByText('照片模糊')

    await userEvent.click(screen.getByRole('checkbox', { name: '显示所有审核员的结论' }))

    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(2))
  })

  it('are undone and judged again', async () => {
    const server = aServer()
    const { path } = await renderPage(PhotoDecisionsPage, '/photos/decisions')

    await userEvent.click(await screen.findByRole('button', { name: '撤销并重新审核' }))

    await waitFor(() => expect(path()).toBe('/photos'))
    expect(server.requests).toContain('POST /api/photo-audits/p1/undo')
  })

  it('stay when it is too late', async () => {
    const server = aServer()
    server.answer('POST /api/photo-audits/p1/undo', { status: 409, body: { title: '已不能撤销' } })
    await renderPage(PhotoDecisionsPage, '/photos/decisions')

    await userEvent.click(await screen.findByRole('button', { name: '撤销并重新审核' }))

    expect(await screen.findByRole('alert')).toHaveTextContent('已不能撤销')
  })
})
