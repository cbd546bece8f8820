import { axeViolations, fakeServer } from '@keju/ui/testing'
import type { ExamSubject, ScoreSheet } from '@keju/ui'
import { screen, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { anExam } from '../../testing/fixtures'
import { renderPage } from '../../testing/renderPage'
import ScoresPage from './pages/ScoresPage.vue'

const XINGCE: ExamSubject = {
  code: 'XC',
  name: { zh: '行政职业能力测验', en: 'Aptitude test' },
  date: '2026-12-12',
  startsAt: '09:00:00',
  endsAt: '11:00:00',
  when: {},
}

function aSheet(changes: Partial<ScoreSheet> = {}): ScoreSheet {
  return {
    id: 's1',
    status: 'DRAFT',
    fileHash: 'ab12',
    lines: 2,
    importedBy: '王工',
    imported: false,
    importedAt: '2026-12-20T02:00:00Z',
    papers: [
      { subject: 'XC', papers: 2, absent: 1, voided: 0, corrections: 0, lowest: 68.5, highest: 68.5, mean: 68.5 },
    ],
    ...changes,
  }
}

const show = (sheets: readonly ScoreSheet[]) => {
  const server = fakeServer({
    'GET /api/scores/e1/sheets': { body: sheets },
    'GET /api/exams/e1': { body: anExam({ subjects: [XINGCE] }) },
    'POST /api/scores/e1/sheets/s1/release': { body: aSheet({ status: 'RELEASED' }) },
    'DELETE /api/scores/e1/sheets/s1': { status: 204 },
  })
  return renderPage(ScoresPage, '/exams/e1/scores', { examId: 'e1' }).then((page) => ({ server, ...page }))
}

describe('The page of scores', () => {
  it('lets a second person release what it shows', async () => {
    const { server, container } = await show([aSheet()])

    expect(await screen.findByText('待发布')).toBeVisible()
    expect(screen.getByRole('cell', { name: '行政职业能力测验 XC' })).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: '发布成绩' }))
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '发布成绩' }))

    expect(server.sent('POST /api/scores/e1/sheets/s1/release')).toBeDefined()
  })

  it('offers no release to whoever imported', async () => {
    await show([aSheet({ imported: true })])

    expect(await screen.findByText(/须由另一位工作人员发布/)).toBeVisible()
    expect(screen.queryByRole('button', { name: '发布成绩' })).not.toBeInTheDocument()
  })

  it('says who threw a sheet away', async () => {
    await show([aSheet({ status: 'DISCARDED', discardedBy: '赵工', discardedAt: '2026-12-20T03:00:00Z' })])

    expect(await screen.findByText('赵工')).toBeVisible()
    expect(screen.queryByRole('button', { name: '作废' })).not.toBeInTheDocument()
  })

  it('asks before it throws a sheet away', async () => {
    const { server } = await show([aSheet()])

    await userEvent.click(await screen.findByRole('button', { name: '作废' }))
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '作废' }))

    expect(server.sent('DELETE /api/scores/e1/sheets/s1')).toBeDefined()
  })
})
