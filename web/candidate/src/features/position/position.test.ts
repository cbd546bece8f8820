import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen, waitFor } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { anApplication } from '../../testing/fixtures'
import { renderPage } from '../../testing/renderPage'
import EligibilityCheck from './components/EligibilityCheck.vue'
import PositionPage from './pages/PositionPage.vue'
import PositionsPage from './pages/PositionsPage.vue'

const COUNTED_AT = '2026-03-18T02:00:00Z'
const position = {
  ...anApplication().position,
  contest: { submitted: 35, passed: 12, paid: 4, applicantsPerSeat: 17.5, neededToOpen: 6 },
}

function aServer() {
  return fakeServer({
    'GET /api/exams/e1/positions': { body: { items: [position], page: 0, size: 20, total: 41, countedAt: COUNTED_AT } },
    'GET /api/exams/e1/positions/tree': { body: [{ code: '101', name: '云江市档案局', count: 41, bureaus: [] }] },
    'GET /api/exams/e1/positions/101-01': { body: { ...position, countedAt: COUNTED_AT, columns: [] } },
  })
}

describe('The list of positions', () => {
  it('is filtered by what the candidate is, and ordered by how contested positions are', async () => {
    const server = aServer()
    const { container } = await renderPage(PositionsPage, '/exams/e1/positions', { examId: 'e1' })
    expect(await screen.findByText(/报名 35 人 · 17.5 人竞争 1 个名额/)).toBeVisible()
    expect(screen.getByText(/人数截至/)).toBeVisible()

    await userEvent.click(screen.getByText('按我的条件筛选'))
    await userEvent.selectOptions(screen.getByLabelText(/^学历/), 'BACHELOR')
    await userEvent.selectOptions(screen.getByLabelText(/^政治面貌/), 'NONE')
    await userEvent.selectOptions(screen.getByLabelText(/^基层工作年限/), '2')
    await userEvent.type(screen.getByLabelText(/^所学专业/), '法学')
    await userEvent.type(screen.getByLabelText(/^工作地点或考区/), '青溪')
    await userEvent.click(screen.getByRole('button', { name: '搜索' }))
    await userEvent.selectOptions(screen.getByLabelText(/^排序/), 'LEAST_CONTESTED')

    const wanted = new URLSearchParams({
      education: 'BACHELOR',
      politicalStatus: 'NONE',
      grassrootsYears: '2',
      major: '法学',
      place: '青溪',
      order: 'LEAST_CONTESTED',
      page: '0',
      size: '20',
    })
    await waitFor(() => expect(server.requests).toContain(`GET /api/exams/e1/positions?${wanted.toString()}`))
    expect(await axeViolations(container)).toEqual([])

    await userEvent.click(screen.getByRole('button', { name: '清除筛选' }))
    await waitFor(() => expect(screen.getByLabelText(/^工作地点或考区/)).toHaveValue(''))
  })
})

describe('The page of a position', () => {
  it('tells how many apply, as of when, and how many are needed', async () => {
    aServer()
    const { container } = await renderPage(PositionPage, '/exams/e1/positions/101-01', {
      examId: 'e1',
      positionKey: '101-01',
    })

    expect(await screen.findByText('报名 35 人 · 通过 12 人 · 缴费 4 人 · 17.5 人竞争 1 个名额')).toBeVisible()
    expect(screen.getByText(/缴费人数达到 6 人方可开考/)).toBeVisible()
    expect(screen.getByRole('link', { name: '登录并报名' })).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
  })
})

describe('The eligibility check', () => {
  it('gives a verdict and its reason for every condition', async () => {
    fakeServer({
      'GET /api/applications/a1/eligibility': {
        body: {
          overall: 'FAILS',
          findings: [
            {
              label: { zh: '学历', en: 'Education' },
              condition: '仅限硕士研究生',
              verdict: 'FAILS',
              reason: { zh: '您填写的信息不符合此项条件。', en: 'Your answers do not meet this.' },
            },
          ],
        },
      },
    })
    const { container } = await renderPage(EligibilityCheck, '/applications/a1/positions/101-01', {
      applicationId: 'a1',
      positionKey: '101-01',
    })

    expect(await screen.findByText(/^至少有一项条件不符合/)).toBeVisible()
    expect(screen.getByText('不符合')).toBeVisible()
    expect(screen.getByText('您填写的信息不符合此项条件。')).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
  })
})
