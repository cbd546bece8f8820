import type { Exam } from '@keju/ui'
import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen, waitFor } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { aStep, anApplication, anExam } from '../../testing/fixtures'
import { renderPage } from '../../testing/renderPage'
import { askedFields } from './askedFields'
import HistoryEntries from './components/HistoryEntries.vue'
import ApplicationPage from './pages/ApplicationPage.vue'
import CheckAnswersPage from './pages/CheckAnswersPage.vue'
import FormPage from './pages/FormPage.vue'

const PROPS = { applicationId: 'a1' }
const both = (text: string) => ({ zh: text, en: text })
const EXEMPTION = {
  grounds: [{ code: 'MINIMUM_LIVING', text: both('享受最低生活保障') }],
  reasons: [],
  evidenceRequired: true,
  inPerson: false,
}

function aServer(application = anApplication(), exam = anExam()) {
  return fakeServer({
    'GET /api/applications/a1': { body: application, etag: '"3"' },
    'GET /api/exams/e1': { body: exam },
  })
}

describe('An exemption', () => {
  const offered = anApplication({ steps: [aStep('EXEMPTION', 'OPEN', { waitingFor: null, action: 'ASK_EXEMPTION' })] })
  const asked = anApplication({
    exemptionGround: 'MINIMUM_LIVING',
    steps: [aStep('EXEMPTION', 'WAITING', { waitingFor: 'FEE_OFFICER' })],
  })

  it('is asked for on one of the grounds of the exam', async () => {
    const server = aServer(offered, anExam({ exemption: EXEMPTION }))
    server.answer('POST /api/applications/a1/exemption', { body: asked })
    const { container } = await renderPage(ApplicationPage, '/applications/a1', PROPS)

    await userEvent.click(await screen.findByText('申请减免', { selector: 'summary' }))
    await userEvent.click(screen.getByRole('radio', { name: '享受最低生活保障' }))
    expect(await axeViolations(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: '申请减免' }))

    expect(await screen.findByText('已申请：享受最低生活保障')).toBeVisible()
    expect(server.sent('POST /api/applications/a1/exemption').json).toEqual({ ground: 'MINIMUM_LIVING' })
  })

  it('can be taken back while nobody has decided', async () => {
    const server = aServer(asked, anExam({ exemption: EXEMPTION }))
    server.answer('DELETE /api/applications/a1/exemption', { body: offered })
    await renderPage(ApplicationPage, '/applications/a1', PROPS)

    await userEvent.click(await screen.findByRole('button', { name: '取消申请' }))

    expect(await screen.findByText('申请减免', { selector: 'summary' })).toBeVisible()
  })

  it('is no task of the candidate', async () => {
    aServer(offered, anExam({ exemption: EXEMPTION }))
    await renderPage(ApplicationPage, '/applications/a1', PROPS)

    expect(await screen.findByText('目前您无需操作')).toBeVisible()
  })
})

describe('A submission', () => {
  it('is taken back while it can be changed', async () => {
    const submitted = anApplication({ state: 'SUBMITTED', steps: [aStep('APPLICATION', 'DONE')] })
    const server = aServer(submitted)
    server.answer('DELETE /api/applications/a1/submission', { body: anApplication({ version: 4 }), etag: '"4"' })
    await renderPage(CheckAnswersPage, '/applications/a1/check', PROPS)

    await userEvent.click(await screen.findByText('撤回提交', { selector: 'summary' }))
    await userEvent.click(screen.getByRole('button', { name: '我确认撤回提交' }))

    expect(await screen.findByRole('button', { name: '确认无误，提交' })).toBeVisible()
    expect(server.sent('DELETE /api/applications/a1/submission').headers.get('If-Match')).toBe('"3"')
  })
})

describe('The form', () => {
  it('saves by itself when the typing pauses', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const server = aServer()
    server.answer('PUT /api/applications/a1/form', { body: anApplication({ version: 4 }), etag: '"4"' })
    await renderPage(FormPage, '/applications/a1/form', PROPS)
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })

    await user.type(await screen.findByLabelText(/^备注/), '无')
    await vi.advanceTimersByTimeAsync(2_000)

    expect(await screen.findByText('已自动保存。')).toBeVisible()
    expect(server.sent('PUT /api/applications/a1/form').json).toMatchObject({ answers: { remarks: '无' } })
    vi.useRealTimers()
  })

  it('does not take a submission back by itself', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    aServer(anApplication({ state: 'SUBMITTED' }))
    await renderPage(FormPage, '/applications/a1/form', PROPS)
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })

    await user.type(await screen.findByLabelText(/^备注/), '无')
    await vi.advanceTimersByTimeAsync(5_000)

    expect(screen.queryByText('已自动保存。')).not.toBeInTheDocument()
    vi.useRealTimers()
  })

  it('asks what depends on an answer only after that answer', () => {
    const form: Exam['form'] = {
      sections: [
        {
          title: both('确认信息'),
          fields: [
            { name: 'special', type: 'CHOICE', label: both('加试'), required: true },
            { name: 'paper', type: 'CHOICE', label: both('科目'), required: true, when: { special: ['YES'] } },
            { name: 'tool', type: 'TEXT', label: both('工具'), required: false, when: { paper: ['DRAWING'] } },
          ],
        },
      ],
    }
    const names = (answers: Record<string, string>) => askedFields(form, answers).map(({ name }) => name)

    expect(names({})).toEqual(['special'])
    expect(names({ special: 'YES', paper: 'DRAWING' })).toEqual(['special', 'paper', 'tool'])
    expect(names({ special: 'NO', paper: 'DRAWING' })).toEqual(['special'])
  })
})

describe('The history', () => {
  it('says who did what and why, the last thing first', async () => {
    fakeServer({
      'GET /api/applications/a1/history': {
        body: [
          { at: '2026-03-16T01:00:00Z', who: 'CANDIDATE', what: 'PLEDGE_ACCEPTED', detail: 'notice', reasons: [] },
          {
            at: '2026-03-17T01:00:00Z',
            who: 'PHOTO_AUDIT',
            what: 'PHOTO_REJECTED',
            detail: '',
            reasons: [{ code: 'BLURRED', text: both('照片模糊') }],
          },
        ],
      },
    })
    const { container } = await renderPage(HistoryEntries, '/applications/a1', { ...PROPS, exam: anExam() })

    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2))
    const [last, first] = screen.getAllByRole('listitem')
    expect(last).toHaveTextContent(/照片审核未通过.*照片模糊.*照片审核员/)
    expect(first).toHaveTextContent(/接受承诺.*报考须知.*本人/)
    expect(await axeViolations(container)).toEqual([])
  })
})

describe('A correction by the office', () => {
  const corrected = anApplication({
    corrections: [
      {
        at: '2026-03-18T02:00:00Z',
        evidence: { code: 'ID_CARD', text: both('身份证原件') },
        reason: '误选同音字',
        changes: [
          { label: null, before: both('张飞'), after: both('张𬀩') },
          { label: both('备注'), before: both(''), after: both('转业军人') },
        ],
      },
    ],
  })

  it('is shown with what stood there before, why, and on which papers', async () => {
    aServer(corrected)
    const { container } = await renderPage(ApplicationPage, '/applications/a1', PROPS)

    expect(await screen.findByText('姓名: “张飞”更正为“张𬀩”')).toBeVisible()
    expect(screen.getByText('备注: 补充为“转业军人”')).toBeVisible()
    expect(screen.getByText('原因：误选同音字。凭：身份证原件')).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
  })
})
