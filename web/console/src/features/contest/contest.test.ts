import type { ContestedIdNumber } from '@keju/ui'
import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen, waitFor, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { aMember } from '../../testing/fixtures'
import { renderPage } from '../../testing/renderPage'
import ContestsPage from './pages/ContestsPage.vue'

const CONTEST: ContestedIdNumber = {
  maskedIdNumber: '110***********002X',
  claimants: [
    {
      accountId: 'a1',
      name: '王芳',
      registeredAt: '2026-10-01T01:00:00Z',
      waitingForActivation: false,
      contacts: ['w***@example.org', '138****8000'],
    },
    { accountId: 'a2', name: '王方', registeredAt: '2026-10-09T01:00:00Z', waitingForActivation: true, contacts: [] },
  ],
}
const CLOSURE = 'POST /api/identity/accounts/a2/closure'

async function contests(...found: readonly ContestedIdNumber[]) {
  const server = fakeServer({
    'GET /api/identity/contested-id-numbers': { body: found },
    [CLOSURE]: { status: 204 },
    'POST /api/identity/sessions/current/authentication': { body: aMember() },
  })
  return { server, ...(await renderPage(ContestsPage, '/contested-id-numbers')) }
}

async function giveReason(): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: '关闭王方的账号' }))
  await userEvent.type(screen.getByLabelText('关闭原因'), '与身份证不符')
  await userEvent.click(screen.getByRole('button', { name: '下一步' }))
}

describe('ID numbers claimed twice', () => {
  it('are shown with their claimants side by side', async () => {
    const { container } = await contests(CONTEST)

    const card = within(await screen.findByRole('region', { name: '证件号码 110***********002X' }))
    expect(card.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual(['王芳', '王方'])
    expect(card.getByText('w***@example.org、138****8000')).toBeVisible()
    expect(card.getByText('等待激活（由考试机构建立）')).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
  })

  it('are none on most days', async () => {
    const { container } = await contests()

    expect(await screen.findByText('目前没有需要核实的证件号码。')).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
  })

  it('need a reason before an account is closed', async () => {
    const { server, container } = await contests(CONTEST)

    await userEvent.click(await screen.findByRole('button', { name: '关闭王方的账号' }))
    expect(screen.getByLabelText('关闭原因')).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: '下一步' }))

    expect(await screen.findByRole('link', { name: '请填写关闭原因' })).toBeVisible()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(await axeViolations(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: '取消' }))
    await waitFor(() => expect(screen.getByRole('button', { name: '关闭王方的账号' })).toHaveFocus())
    expect(server.requests).not.toContain(CLOSURE)
  })

  it('are settled once it was said what closing means', async () => {
    const { server, container } = await contests(CONTEST)
    await giveReason()

    const dialog = within(await screen.findByRole('dialog', { name: '确定关闭王方的账号？' }))
    expect(dialog.getByText(/不能再登录/)).toBeVisible()
    expect(dialog.getByText(/内容包括您填写的原因/)).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
    server.answer('GET /api/identity/contested-id-numbers', { body: [] })
    await userEvent.click(dialog.getByRole('button', { name: '确定关闭' }))

    expect(await screen.findByText('王方的账号已关闭。')).toBeVisible()
    expect(server.sent(CLOSURE).json).toEqual({ reason: '与身份证不符' })
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
  })

  it('are settled by nobody who does not show who they are', async () => {
    const { server, container } = await contests(CONTEST)
    server.answer(CLOSURE, { status: 401, body: { type: 'urn:keju:problem:identity.reauthentication-required' } })
    await giveReason()
    await userEvent.click(await screen.findByRole('button', { name: '确定关闭' }))

    await userEvent.type(await screen.findByLabelText('密码'), 'secret')
    expect(await axeViolations(container)).toEqual([])
    server.answer(CLOSURE, { status: 204 })
    await userEvent.click(screen.getByRole('button', { name: '确认并继续' }))

    expect(await screen.findByText('王方的账号已关闭。')).toBeVisible()
  })

  it('are left alone by whoever thinks again', async () => {
    const { server } = await contests(CONTEST)
    await giveReason()
    await userEvent.click(await screen.findByRole('button', { name: '再核实一下' }))

    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByLabelText('关闭原因')).toHaveValue('与身份证不符')
    expect(server.requests).not.toContain(CLOSURE)
  })
})
