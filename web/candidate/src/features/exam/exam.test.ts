import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen } from '@testing-library/vue'
import { anExam } from '../../testing/fixtures'
import { renderPage } from '../../testing/renderPage'
import ExamPage from './pages/ExamPage.vue'
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
