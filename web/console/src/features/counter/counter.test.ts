import type { CounterCandidate } from '@keju/ui'
import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen, waitFor, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { aMember } from '../../testing/fixtures'
import { renderPage } from '../../testing/renderPage'
import CounterPage from './pages/CounterPage.vue'

const LOOK_UP = 'POST /api/identity/candidate-look-ups'
const RECORD = 'POST /api/identity/accounts/a1/contacts'
const STEP_UP = { status: 401, body: { type: 'urn:keju:problem:identity.reauthentication-required' } }

function aCandidate(changes: Partial<CounterCandidate> = {}): CounterCandidate {
  return {
    accountId: 'a1',
    name: '欧阳芳',
    maskedIdNumber: '110***********002X',
    registeredAt: '2026-10-01T01:00:00Z',
    waitingForActivation: false,
    idNumberContested: false,
    contacts: [{ channel: 'MAIL', address: null, pendingAddress: 'o***@example.org' }],
    ...changes,
  }
}

async function counter(...found: readonly CounterCandidate[]) {
  const server = fakeServer({
    [LOOK_UP]: found.length === 0 ? { status: 404 } : { body: found },
    [RECORD]: { body: [{ channel: 'SMS', address: '139****9000', pendingAddress: null }] },
    'POST /api/identity/sessions/current/authentication': { body: aMember() },
  })
  const rendered = await renderPage(CounterPage, '/counter')
  await userEvent.type(screen.getByLabelText('证件号码'), ' 11010519491231002X')
  await userEvent.click(screen.getByRole('button', { name: '查找' }))
  return { server, ...rendered }
}

async function fillIn(): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: '为欧阳芳登记新的联系方式' }))
  await userEvent.type(screen.getByLabelText(/^手机号码/), '13900139000')
  await userEvent.type(screen.getByLabelText(/^办理原因/), '忘记密码，身份证原件已核对')
  await userEvent.click(screen.getByRole('button', { name: '下一步' }))
}

describe('The counter', () => {
  it('finds a candidate by the whole number and shows what the clerk may see', async () => {
    const { server, container } = await counter(aCandidate())

    const card = within(await screen.findByRole('region', { name: '欧阳芳' }))
    expect(card.getByText('110***********002X')).toBeVisible()
    expect(card.getByText('o***@example.org（未验证，不能用于找回密码）')).toBeVisible()
    expect(card.getByRole('heading', { name: '欧阳芳' })).toHaveFocus()
    expect(server.sent(LOOK_UP).json).toEqual({ idNumber: '11010519491231002X' })
    expect(await axeViolations(container)).toEqual([])
  })

  it('says so when there is nobody', async () => {
    const { container } = await counter()

    expect(await screen.findByText(/没有使用此号码的账号/)).toBeVisible()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(await axeViolations(container)).toEqual([])
  })

  it('warns where two accounts claim the number', async () => {
    await counter(
      aCandidate({ idNumberContested: true }),
      aCandidate({ accountId: 'a2', name: '欧阳方', idNumberContested: true }),
    )

    const links = await screen.findAllByRole('link', { name: '查看有争议的证件号码' })
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/contested-id-numbers', '/contested-id-numbers'])
  })

  it('records an address once it was read to the candidate', async () => {
    const { server, container } = await counter(aCandidate())
    await fillIn()

    const dialog = within(await screen.findByRole('dialog', { name: '请与考生当面核对' }))
    expect(dialog.getByText('13900139000')).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
    expect(server.requests).not.toContain(RECORD)
    await userEvent.click(dialog.getByRole('button', { name: '确定登记' }))

    expect(await screen.findByText(/^已登记/)).toBeVisible()
    expect(screen.getByText('139****9000')).toBeVisible()
    expect(server.sent(RECORD).json).toEqual({ phone: '13900139000', reason: '忘记密码，身份证原件已核对' })
    expect(await axeViolations(container)).toEqual([])
  })

  it('asks for an address and a reason', async () => {
    const { server, container } = await counter(aCandidate())
    await userEvent.click(await screen.findByRole('button', { name: '为欧阳芳登记新的联系方式' }))
    await userEvent.click(screen.getByRole('button', { name: '下一步' }))

    expect(await screen.findByRole('link', { name: '请填写电子邮箱或手机号码' })).toBeVisible()
    expect(screen.getByRole('link', { name: '请填写办理原因' })).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
    expect(server.requests).not.toContain(RECORD)
  })

  it('asks before both who the clerk is, if that was long ago', async () => {
    const { server, container } = await counter(aCandidate())
    await screen.findByRole('region', { name: '欧阳芳' })
    server.answer(LOOK_UP, STEP_UP)
    await userEvent.click(screen.getByRole('button', { name: '查找' }))

    await userEvent.type(await screen.findByLabelText('密码'), 'secret')
    expect(screen.queryByRole('region', { name: '欧阳芳' })).not.toBeInTheDocument()
    expect(await axeViolations(container)).toEqual([])
    server.answer(LOOK_UP, { body: [aCandidate()] })
    server.answer(RECORD, STEP_UP)
    await userEvent.click(screen.getByRole('button', { name: '确认并继续' }))
    await fillIn()
    await userEvent.click(await screen.findByRole('button', { name: '确定登记' }))
    await userEvent.type(await screen.findByLabelText('密码'), 'secret')
    server.answer(RECORD, { body: [] })
    await userEvent.click(screen.getByRole('button', { name: '确认并继续' }))

    await waitFor(() => expect(screen.getByText(/^已登记/)).toBeVisible())
  })
})
