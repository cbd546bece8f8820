import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen, waitFor } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { anExam, anExemptionCase } from '../../testing/fixtures'
import { renderPage } from '../../testing/renderPage'
import ExemptionPage from './pages/ExemptionPage.vue'

const CASES = '/api/reviews/exemption-cases'

function aServer(held = [anExemptionCase()]) {
  return fakeServer({
    [`GET ${CASES}`]: { body: { waiting: 1, claimedByMe: held } },
    [`GET ${CASES}/decisions`]: { body: [] },
    [`POST ${CASES}/claims`]: { status: 204 },
    [`POST ${CASES}/x1/approval`]: { body: {} },
    [`POST ${CASES}/counter-claims`]: { body: anExemptionCase({ evidence: [] }) },
    'POST /api/applications/by-number/20260000017/exemption': { body: {} },
    'GET /api/exams': { body: [anExam()] },
    'GET /api/exams/e1': {
      body: { ...anExam(), exemption: { grounds: [{ code: 'ALLOWANCE', text: { zh: '低保家庭', en: 'Allowance' } }] } },
    },
  })
}

describe('The exemption desk', () => {
  it('shows what is claimed with its evidence, documents for download alone', async () => {
    aServer()
    const { container } = await renderPage(ExemptionPage, '/exemptions')

    expect(await screen.findByText('低保家庭')).toBeVisible()
    expect(screen.getByRole('img', { name: '证明材料 1' })).toHaveAttribute('src', `${CASES}/x1/evidence/v1`)
    expect(screen.getByRole('link', { name: /下载 PDF/ })).toHaveAttribute('download')
    expect(screen.queryByRole('button', { name: /^退回补充/ })).not.toBeInTheDocument()
    expect(await axeViolations(container)).toEqual([])
  })

  it('grants by one key', async () => {
    const server = aServer()
    await renderPage(ExemptionPage, '/exemptions')
    await screen.findByText('低保家庭')

    await userEvent.keyboard('a')

    await waitFor(() => expect(server.requests).toContain(`POST ${CASES}/x1/approval`))
  })

  it('asks for the candidate at the counter and takes the case', async () => {
    const server = aServer([])
    const { container } = await renderPage(ExemptionPage, '/exemptions')

    await userEvent.type(await screen.findByLabelText('报名序号'), '20260000017')
    await screen.findByRole('option', { name: '演示考试' })
    await userEvent.selectOptions(screen.getByLabelText(/^考试/), 'e1')
    await userEvent.selectOptions(await screen.findByLabelText('代考生申请，理由'), 'ALLOWANCE')
    expect(await axeViolations(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: '办理' }))

    expect(await screen.findByText('考生没有上传材料，请核对原件。')).toBeVisible()
    expect(server.sent('POST /api/applications/by-number/20260000017/exemption').json).toEqual({ ground: 'ALLOWANCE' })
    expect(server.sent(`POST ${CASES}/counter-claims`).json).toEqual({ applicationNumber: '20260000017' })
  })

  it('wants a number at the counter', async () => {
    aServer([])
    await renderPage(ExemptionPage, '/exemptions')

    await userEvent.click(await screen.findByRole('button', { name: '办理' }))

    expect(await screen.findByRole('link', { name: '请输入报名序号' })).toBeVisible()
  })
  it('asks for no exemption without a ground', async () => {
    const server = aServer([])
    await renderPage(ExemptionPage, '/exemptions')

    await userEvent.type(await screen.findByLabelText('报名序号'), '20260000017')
    await screen.findByRole('option', { name: '演示考试' })
    await userEvent.selectOptions(screen.getByLabelText(/^考试/), 'e1')
    await screen.findByLabelText('代考生申请，理由')
    await userEvent.click(screen.getByRole('button', { name: '办理' }))

    expect(await screen.findByRole('link', { name: '请选择申请理由' })).toBeVisible()
    expect(server.requests).not.toContain(`POST ${CASES}/counter-claims`)
  })
})
