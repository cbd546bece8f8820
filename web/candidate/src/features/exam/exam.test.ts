import { axeViolations, fakeServer } from '@keju/ui/testing'
import { useSession, type Me } from '@keju/ui'
import { screen, waitFor } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { defineComponent, h } from 'vue'
import { anApplication, anExam } from '../../testing/fixtures'
import { renderPage } from '../../testing/renderPage'
import ExamPage from './pages/ExamPage.vue'
import ApplyButton from './components/ApplyButton.vue'
import HomePage from './pages/HomePage.vue'

describe('The home page', () => {
  it('lists the exams and whether they take applications', async () => {
    fakeServer({ 'GET /api/exams': { body: [anExam(), anExam({ id: 'e2', status: 'UPCOMING' })] } })
    await renderPage(HomePage, '/')

    expect((await screen.findAllByRole('link', { name: '演示考试' }))[0]).toHaveAttribute('href', '/exams/e1')
    expect(screen.getByText('正在报名')).toBeVisible()
    expect(screen.getByText('即将开始')).toBeVisible()
  })

  it('says so when there is none', async () => {
    fakeServer({ 'GET /api/exams': { body: [] } })
    await renderPage(HomePage, '/')

    expect(await screen.findByText('目前没有可以报名的考试。')).toBeVisible()
  })
})

describe('The page of an exam', () => {
  it('shows announcement, windows, pledges, fee and photo rule', async () => {
    fakeServer({ 'GET /api/exams/e1': { body: anExam() } })
    const { container } = await renderPage(ExamPage, '/exams/e1', { examId: 'e1' })

    expect(await screen.findByText('公告全文')).toBeVisible()
    expect(screen.getByText('2026年3月20日 24:00')).toBeVisible()
    expect(screen.getByText('诚信承诺书')).toBeVisible()
    expect(screen.getByText('共 ¥100.00')).toBeVisible()
    expect(screen.getByText('背景为蓝色')).toBeVisible()
    expect(screen.getByRole('link', { name: '登录并报名' })).toHaveAttribute('href', '/login?next=/exams/e1')
    expect(await axeViolations(container)).toEqual([])
  })
})

describe('The papers of an exam', () => {
  it('are shown with their times before anybody registers, and who writes which', async () => {
    fakeServer({ 'GET /api/exams/e1': { body: anExam() } })
    await renderPage(ExamPage, '/exams/e1', { examId: 'e1' })

    expect(await screen.findByRole('heading', { name: '考试科目与时间' })).toBeVisible()
    expect(screen.getByText('申论').nextElementSibling).toHaveTextContent(/^2026年12月12日星期六 09:00–11:30$/)
    expect(screen.getByText('仅限：“最高学历”填“硕士”')).toBeVisible()
  })

  it('are left out where the exam names none', async () => {
    fakeServer({ 'GET /api/exams/e1': { body: anExam({ subjects: [] }) } })
    await renderPage(ExamPage, '/exams/e1', { examId: 'e1' })

    expect(await screen.findByText('公告全文')).toBeVisible()
    expect(screen.queryByRole('heading', { name: '考试科目与时间' })).not.toBeInTheDocument()
  })
})

describe('An exam with a roster', () => {
  const ME = { id: 'u1', kind: 'CANDIDATE', name: '张𬀩' } as unknown as Me
  const LoggedIn = defineComponent(() => {
    useSession().enter(ME)
    return () => h(ApplyButton, { examId: 'e1', roster: true })
  })

  it('looks for the candidate by the ID number', async () => {
    const server = fakeServer({ 'POST /api/exams/e1/applications': { status: 201, body: anApplication(), etag: '"1"' } })
    const { container, path } = await renderPage(LoggedIn, '/exams/e1')

    await userEvent.type(screen.getByLabelText('身份证号码'), ' 11010519491231002X ')
    expect(await axeViolations(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: '开始办理' }))

    await waitFor(() => expect(path()).toBe('/applications/a1'))
    expect(server.sent('POST /api/exams/e1/applications').json).toEqual({ idNumber: '11010519491231002X' })
  })

  it('says so when nobody is found', async () => {
    fakeServer({ 'POST /api/exams/e1/applications': { status: 422, body: { title: '没有找到', detail: '请核对身份证' } } })
    await renderPage(LoggedIn, '/exams/e1')

    await userEvent.click(screen.getByRole('button', { name: '开始办理' }))

    expect(await screen.findByRole('alert')).toHaveTextContent('没有找到')
  })
})
