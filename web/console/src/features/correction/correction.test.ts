import type { Correctable } from '@keju/ui'
import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen, waitFor, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { renderPage } from '../../testing/renderPage'
import CorrectionPage from './pages/CorrectionPage.vue'

const PATH = '/api/applications/by-number/20260000017/correction'
const both = (text: string) => ({ zh: text, en: text })

function aCorrectable(changes: Partial<Correctable> = {}): Correctable {
  return {
    number: '20260000017',
    examTitle: both('演示考试'),
    name: '欧阳吉',
    maskedIdNumber: '110***********002X',
    nameCorrectable: true,
    fields: [
      {
        field: { name: 'phone', type: 'TEXT', label: both('手机号码'), required: true, maxLength: 11 },
        answer: '13800138000',
      },
    ],
    evidence: [{ code: 'ID_CARD', text: both('身份证原件') }],
    corrections: [
      {
        at: '2026-10-01T01:00:00Z',
        evidence: { code: 'ID_CARD', text: both('身份证原件') },
        reason: '号码少一位',
        changes: [{ label: both('手机号码'), before: both('1380013800'), after: both('13800138000') }],
      },
    ],
    ...changes,
  }
}

async function correction(answer: { status?: number; body?: unknown; etag?: string } = { body: aCorrectable(), etag: '"7"' }) {
  const server = fakeServer({ [`GET ${PATH}`]: answer, [`POST ${PATH}`]: { status: 204 } })
  const rendered = await renderPage(CorrectionPage, '/corrections')
  await userEvent.type(screen.getByLabelText('报名序号'), ' 20260000017 ')
  await userEvent.click(screen.getByRole('button', { name: '查找' }))
  return { server, ...rendered }
}

describe('The correction page', () => {
  it('shows what may be corrected and what was before', async () => {
    const { container } = await correction()

    expect(await screen.findByLabelText(/^姓名/)).toHaveValue('欧阳吉')
    expect(screen.getByLabelText(/^手机号码/)).toHaveValue('13800138000')
    expect(screen.getByText('手机号码：“1380013800”更正为“13800138000”')).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
  })

  it('corrects only what differs, once it was read to the candidate', async () => {
    const { server, container } = await correction()
    await userEvent.clear(await screen.findByLabelText(/^姓名/))
    await userEvent.type(screen.getByLabelText(/^姓名/), '欧阳𠮷')
    await userEvent.selectOptions(screen.getByLabelText('核对的材料'), 'ID_CARD')
    await userEvent.type(screen.getByLabelText(/^更正原因/), '误选同音字')
    await userEvent.click(screen.getByRole('button', { name: '核对并更正' }))

    const dialog = within(await screen.findByRole('dialog', { name: '请与考生当面核对' }))
    expect(dialog.getByText('姓名：“欧阳吉”更正为“欧阳𠮷”')).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
    expect(server.requests).not.toContain(`POST ${PATH}`)
    await userEvent.click(dialog.getByRole('button', { name: '确定更正' }))

    expect(await screen.findByText('已更正，考生在报名网站可以看到。')).toBeVisible()
    expect(server.sent(`POST ${PATH}`).headers.get('If-Match')).toBe('"7"')
    expect(server.sent(`POST ${PATH}`).json).toEqual({
      name: '欧阳𠮷',
      answers: {},
      evidence: 'ID_CARD',
      reason: '误选同音字',
    })
  })

  it('wants a difference, a paper and a reason', async () => {
    const { server } = await correction()
    await userEvent.click(await screen.findByRole('button', { name: '核对并更正' }))

    expect(await screen.findByRole('link', { name: '没有更正任何内容' })).toBeVisible()
    expect(screen.getByRole('link', { name: '请选择核对的材料' })).toBeVisible()
    expect(screen.getByRole('link', { name: '请填写更正原因' })).toBeVisible()
    expect(server.requests).not.toContain(`POST ${PATH}`)
  })

  it('says so when there is no such application', async () => {
    await correction({ status: 404 })

    expect(await screen.findByRole('link', { name: '没有这个报名序号，请核对。' })).toBeVisible()
    await waitFor(() => expect(screen.queryByLabelText(/^姓名/)).not.toBeInTheDocument())
  })
})
