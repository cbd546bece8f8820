import type { ExemptionRequest } from '@keju/ui'
import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { renderPage } from '../../testing/renderPage'
import { checkEvidence } from './checkEvidence'
import ExemptionPage from './pages/ExemptionPage.vue'

const PROPS = { applicationId: 'a1' }
const AT = '/applications/a1/exemption'
const both = (text: string) => ({ zh: text, en: text })
const EVIDENCE = { id: 'v1', type: 'JPEG' as const, bytes: 204_800, addedAt: '2026-03-16T00:00:00Z' }

function aRequest(changes: Partial<ExemptionRequest> = {}): ExemptionRequest {
  return {
    applicationId: 'a1',
    request: 1,
    state: 'EVIDENCE_MISSING',
    ground: { code: 'ALLOWANCE', text: both('低保家庭') },
    evidenceRequired: true,
    changeable: true,
    mostFiles: 6,
    mostBytes: 5_242_880,
    evidence: [],
    reasons: [],
    note: '',
    ...changes,
  }
}

describe('A file of evidence', () => {
  it.each([
    ['fits', { type: 'application/pdf', size: 5_242_880 }, undefined],
    ['is no picture and no PDF', { type: 'text/html', size: 10 }, '请选择 JPG、PNG 图片或 PDF 文件'],
    ['is too large', { type: 'image/png', size: 5_242_881 }, '文件 {size}，超过了 {most} 的上限'],
  ])('%s', (_case, file, message) => {
    expect(checkEvidence(file, 5_242_880)?.message.zh).toBe(message)
  })
})

describe('The exemption page', () => {
  it('asks for evidence and refuses to upload none', async () => {
    fakeServer({ 'GET /api/reviews/exemptions/a1': { body: aRequest() } })
    const { container } = await renderPage(ExemptionPage, AT, PROPS)

    expect(await screen.findByText('请上传证明材料')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: '上传' }))

    await userEvent.click(await screen.findByRole('link', { name: '请先选择文件' }))
    expect(screen.getByLabelText('选择文件')).toHaveFocus()
    expect(await axeViolations(container)).toEqual([])
  })

  it('removes a file until an officer begins', async () => {
    fakeServer({
      'GET /api/reviews/exemptions/a1': { body: aRequest({ state: 'WAITING', evidence: [EVIDENCE] }) },
      'DELETE /api/reviews/exemptions/a1/evidence/v1': { body: aRequest() },
    })
    await renderPage(ExemptionPage, AT, PROPS)

    expect(await screen.findByRole('link', { name: '查看材料 1' })).toHaveAttribute(
      'href',
      '/api/reviews/exemptions/a1/evidence/v1',
    )
    await userEvent.click(screen.getByRole('button', { name: '删除材料 1' }))

    expect(await screen.findByText('还没有上传材料。')).toBeVisible()
  })

  it('lets nothing be changed while an officer looks at it', async () => {
    fakeServer({
      'GET /api/reviews/exemptions/a1': {
        body: aRequest({ state: 'WAITING', changeable: false, evidence: [EVIDENCE] }),
      },
    })
    await renderPage(ExemptionPage, AT, PROPS)

    expect(await screen.findByText(/工作人员正在审核/)).toBeVisible()
    expect(screen.queryByRole('button', { name: '上传' })).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '删除材料 1' })).not.toBeInTheDocument()
  })

  it('gives the reasons of a refusal and what can be done', async () => {
    const refusal = { state: 'REFUSED' as const, changeable: false, note: '请提供有效证件' }
    fakeServer({
      'GET /api/reviews/exemptions/a1': {
        body: aRequest({ ...refusal, reasons: [{ code: 'EXPIRED', text: both('证件已过期') }] }),
      },
    })
    await renderPage(ExemptionPage, AT, PROPS)

    expect(await screen.findByText('证件已过期')).toBeVisible()
    expect(screen.getByText('工作人员说明：请提供有效证件')).toBeVisible()
    expect(screen.getByText(/重新申请/)).toBeVisible()
  })

  it('says where to ask when nothing was asked', async () => {
    fakeServer({})
    const { container } = await renderPage(ExemptionPage, AT, PROPS)

    expect(await screen.findByText('您还没有申请费用减免')).toBeVisible()
    expect(screen.getByRole('link', { name: '返回报名进度' })).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
  })
})
