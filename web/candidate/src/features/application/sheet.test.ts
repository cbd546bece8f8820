import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { aPhoto, aStep, anApplication, anExam } from '../../testing/fixtures'
import { renderPage } from '../../testing/renderPage'
import ApplicationPage from './pages/ApplicationPage.vue'
import SheetPage from './pages/SheetPage.vue'

const PROPS = { applicationId: 'a1' }
const SUBMITTED = { at: '2026-03-16T02:00:00Z', who: 'CANDIDATE', what: 'SUBMITTED', detail: '101-01', reasons: [] }
const submitted = anApplication({
  state: 'SUBMITTED',
  steps: [
    aStep('COMMITMENT', 'DONE', { since: '2026-03-16T01:01:00Z' }),
    aStep('APPLICATION', 'DONE', { since: '2026-03-16T02:00:00Z' }),
    aStep('QUALIFICATION', 'FAILED', {
      since: '2026-03-17T02:00:00Z',
      reasons: [{ code: 'MAJOR', text: { zh: '专业不符合', en: 'Wrong major' } }],
      note: '职位要求会计学',
    }),
    aStep('PHOTO', 'WAITING', { waitingFor: 'PHOTO_AUDITOR', promisedBy: '2026-03-18T02:00:00Z' }),
    aStep('FEE', 'OPEN', { until: '2026-03-20T16:00:00Z' }),
    aStep('TICKET', 'LOCKED', { opensAt: '2026-12-01T01:00:00Z' }),
    aStep('SCORE', 'NOT_NEEDED'),
  ],
})

function aServer(application = submitted) {
  return fakeServer({
    'GET /api/applications/a1': { body: application, etag: '"3"' },
    'GET /api/applications/a1/history': { body: [{ ...SUBMITTED, at: '2026-03-15T18:00:00Z' }, SUBMITTED] },
    'GET /api/exams/e1': { body: anExam() },
    'GET /api/photos/a1': { body: aPhoto({ state: 'PENDING', version: 4 }) },
  })
}

/** The value beside a label. */
function beside(label: string) {
  return screen.getByText(label, { selector: 'dt' }).nextElementSibling
}

function sheet() {
  return renderPage(SheetPage, '/applications/a1/sheet', PROPS)
}

describe('The registration form', { tags: 'row-47' }, () => {
  it('is reached from the page of an application that was submitted', async () => {
    aServer()
    await renderPage(ApplicationPage, '/applications/a1', PROPS)

    expect(await screen.findByRole('link', { name: '查看和打印报名登记表' })).toHaveAttribute(
      'href',
      '/applications/a1/sheet',
    )
  })

  it('holds whose it is, with the face, the number and the times', async () => {
    aServer()
    const { container } = await sheet()

    expect(await screen.findByRole('img', { name: '张𬀩的照片' })).toHaveAttribute('src', '/api/photos/a1/image?v=4')
    expect(screen.getByRole('heading', { level: 1, name: '报名登记表' })).toBeVisible()
    expect(screen.getByText('演示考试')).toBeVisible()
    expect(beside('报名序号')).toHaveTextContent('20260000017')
    expect(beside('报考人')).toHaveTextContent('张𬀩')
    expect(beside('报名状态')).toHaveTextContent('已提交')
    expect(beside('提交时间')).toHaveTextContent('2026年3月16日 10:00')
    expect(await axeViolations(container)).toEqual([])
  })

  it('holds the position with all its columns, and the answers in words', async () => {
    aServer()
    await sheet()

    expect(await screen.findByText('档案管理')).toBeVisible()
    expect(beside('职位代码')).toHaveTextContent('101-01')
    expect(beside('招考人数')).toHaveTextContent('2')
    expect(beside('学历')).toHaveTextContent('本科及以上')
    expect(beside('手机号码')).toHaveTextContent('13800138000')
    expect(beside('最高学历')).toHaveTextContent('硕士')
    expect(screen.queryByRole('link', { name: /修改/ })).not.toBeInTheDocument()
  })

  it('says how each step stands and when it came or will come to that', async () => {
    aServer()
    await sheet()
    const steps = within((await screen.findByRole('heading', { name: '办理状态' })).closest('section')!)

    expect(steps.getAllByRole('definition').map((value) => value.textContent.split('\n'))).toEqual([
      ['已完成 · 2026年3月16日 09:01', '报考须知 · 2026年3月16日 09:00', '诚信承诺书 · 2026年3月16日 09:01'],
      ['已完成 · 2026年3月16日 10:00'],
      ['未通过 · 2026年3月17日 10:00', '原因：专业不符合', '审核员说明：职位要求会计学'],
      ['处理中 · 承诺完成 2026年3月18日 10:00'],
      ['待办理 · 截止 2026年3月20日 24:00'],
      ['尚未开始 · 开放时间 2026年12月1日 09:00'],
    ])
  })

  it('says so where there is no photo', async () => {
    const server = aServer()
    server.answer('GET /api/photos/a1', { status: 404, body: {} })
    await sheet()

    expect(await screen.findByText('尚未上传照片')).toBeVisible()
  })

  it('is not shown without a photo that could not be had', async () => {
    const server = aServer()
    server.answer('GET /api/photos/a1', { status: 500, body: {} })
    await sheet()

    expect(await screen.findByRole('alert')).toHaveTextContent('系统出现故障')
    expect(screen.queryByRole('button', { name: '打印' })).not.toBeInTheDocument()
  })

  it('is printed at the press of a button, with its number for the margin of each page', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    const number = () => document.documentElement.style.getPropertyValue('--sheet-number')
    aServer()
    const { unmount } = await sheet()

    await userEvent.click(await screen.findByRole('button', { name: '打印' }))
    expect(print).toHaveBeenCalledOnce()
    expect(number()).toBe('"20260000017"')

    unmount()
    expect(number()).toBe('')
  })

  it('waits for the submission', async () => {
    aServer(anApplication())
    await sheet()

    expect(await screen.findByText(/提交报名后，可以在这里查看和打印/)).toBeVisible()
    expect(screen.queryByRole('button', { name: '打印' })).not.toBeInTheDocument()
  })
})
