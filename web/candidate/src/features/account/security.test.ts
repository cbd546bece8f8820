import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen, waitFor, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { useSession, type Me } from '@keju/ui'
import { renderPage } from '../../testing/renderPage'
import ContestNotice from './components/ContestNotice.vue'
import AccountPage from './pages/AccountPage.vue'
import ActivationPage from './pages/ActivationPage.vue'
import RecoveryPage from './pages/RecoveryPage.vue'

describe('The recovery page', () => {
  it('asks for a code and then for the code and a new password', async () => {
    const server = fakeServer({
      'POST /api/identity/recoveries': { status: 202, body: { recoveryId: 'r1' } },
      'POST /api/identity/recoveries/r1/password': { status: 204 },
    })
    const { path, container } = await renderPage(RecoveryPage, '/recovery')
    await userEvent.type(screen.getByLabelText('身份证号或账号名'), 'xiaoming')
    await userEvent.click(screen.getByRole('button', { name: '发送验证码' }))
    expect(await screen.findByRole('status')).toHaveTextContent('如果账号存在')
    expect(await axeViolations(container)).toEqual([])

    await userEvent.type(screen.getByLabelText('验证码'), '12345678')
    await userEvent.type(screen.getByLabelText('新密码'), '春风得意马蹄疾2026')
    await userEvent.click(screen.getByRole('button', { name: '设置新密码' }))

    await waitFor(() => expect(path()).toBe('/login?recovered=1'))
    expect(server.sent('POST /api/identity/recoveries/r1/password').json).toEqual({
      code: '12345678',
      newPassword: '春风得意马蹄疾2026',
    })
  })

  it('is accessible', async () => {
    const { container } = await renderPage(RecoveryPage, '/recovery')

    expect(await axeViolations(container)).toEqual([])
  })
})

describe('The activation page', () => {
  it('takes an account over with its code', async () => {
    const server = fakeServer({ 'POST /api/identity/activations/redemption': { status: 204 } })
    const { path, container } = await renderPage(ActivationPage, '/activation')
    expect(await axeViolations(container)).toEqual([])
    await userEvent.type(screen.getByLabelText('身份证号'), '11010519491231002x')
    await userEvent.type(screen.getByLabelText('验证码'), 'ABCD-EFGH-2345-6789')
    await userEvent.type(screen.getByLabelText('密码'), '春风得意马蹄疾2026')
    await userEvent.click(screen.getByRole('button', { name: '激活' }))

    await waitFor(() => expect(path()).toBe('/login?activated=1'))
    expect(server.sent('POST /api/identity/activations/redemption').json).toMatchObject({
      idNumber: '11010519491231002X',
      code: 'ABCD-EFGH-2345-6789',
    })
  })

  it('says why a code was not taken', async () => {
    fakeServer({ 'POST /api/identity/activations/redemption': { status: 422, body: { title: '验证码不正确' } } })
    await renderPage(ActivationPage, '/activation')
    await userEvent.type(screen.getByLabelText('身份证号'), '11010519491231002x')
    await userEvent.type(screen.getByLabelText('验证码'), '1')
    await userEvent.type(screen.getByLabelText('密码'), '春风得意马蹄疾2026')
    await userEvent.click(screen.getByRole('button', { name: '激活' }))

    expect(await screen.findByRole('alert')).toHaveTextContent('验证码不正确')
  })
})

describe('The account page', () => {
  const HERE = { id: 's1', device: { browser: 'WECHAT', platform: 'ANDROID' }, source: '203.0.*.*', current: true, openedAt: '2026-03-01T02:00:00Z', lastUsedAt: '2026-03-01T02:00:00Z' }
  const THERE = { ...HERE, id: 's2', device: { browser: 'FIREFOX', platform: 'WINDOWS' }, current: false }

  function server() {
    return fakeServer({
      'GET /api/identity/me/contacts': { body: [{ channel: 'SMS', address: '138****8000', pendingAddress: null }] },
      'GET /api/identity/sessions': { body: [HERE, THERE] },
      'DELETE /api/identity/sessions/s2': { status: 204 },
      'PUT /api/identity/me/contacts': { body: [{ channel: 'MAIL', address: null, pendingAddress: 'z***@example.org' }] },
      'POST /api/identity/me/contacts/verifications': { body: [{ channel: 'MAIL', address: 'z***@example.org', pendingAddress: null }] },
      'POST /api/identity/me/password': { status: 204 },
    })
  }

  it('shows where one is logged in and ends a session elsewhere', async () => {
    const answers = server()
    const { container } = await renderPage(AccountPage, '/account')
    expect(await screen.findByText('Firefox（Windows）')).toBeVisible()
    expect(screen.getByText('微信（安卓）')).toBeVisible()
    expect(screen.getByText('本设备')).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
    answers.answer('GET /api/identity/sessions', { body: [HERE] })

    await userEvent.click(screen.getByRole('button', { name: /退出此设备.*Firefox（Windows）/ }))

    await waitFor(() => expect(screen.queryByText('Firefox（Windows）')).not.toBeInTheDocument())
    expect(answers.requests).toContain('DELETE /api/identity/sessions/s2')
  })

  it('names devices in English, and one that it does not know', async () => {
    localStorage.setItem('keju.locale', 'en')
    const elsewhere = { ...THERE, device: { browser: 'OTHER', platform: 'SOMETHING_NEW' } }
    server().answer('GET /api/identity/sessions', { body: [HERE, elsewhere] })
    await renderPage(AccountPage, '/account')

    expect(await screen.findByText('WeChat on Android')).toBeVisible()
    expect(screen.getByText('Another browser on another system')).toBeVisible()
  })

  it('takes a new e-mail address into use when its code has come back', async () => {
    const answers = server()
    await renderPage(AccountPage, '/account')
    const change = (await screen.findByText('电子邮箱', { selector: 'strong' })).closest('div') as HTMLElement
    await userEvent.click(within(change).getByText('添加'))
    await userEvent.type(within(change).getByLabelText('新的电子邮箱'), 'zhang@example.org')
    await userEvent.type(within(change).getByLabelText('当前密码'), 'secret')
    await userEvent.click(within(change).getByRole('button', { name: '发送验证码' }))
    expect(await screen.findByText('待验证：z***@example.org')).toBeVisible()

    await userEvent.type(screen.getByLabelText('验证码'), '12345678')
    await userEvent.click(screen.getByRole('button', { name: '验证' }))

    expect(await screen.findByText('已验证')).toBeVisible()
    expect(answers.sent('PUT /api/identity/me/contacts').json).toEqual({ currentPassword: 'secret', email: 'zhang@example.org' })
    expect(answers.sent('POST /api/identity/me/contacts/verifications').json).toEqual({ channel: 'MAIL', code: '12345678' })
  })

  it('points at the field of the form that was refused', async () => {
    const errors = [{ pointer: '/currentPassword', code: 'entry.current-password-wrong', message: '当前密码不正确' }]
    server().answer('PUT /api/identity/me/contacts', { status: 422, body: { title: '有误', errors } })
    await renderPage(AccountPage, '/account')
    const change = (await screen.findByText('手机号', { selector: 'strong' })).closest('div') as HTMLElement
    await userEvent.click(within(change).getByText('更改'))
    await userEvent.type(within(change).getByLabelText('新的手机号'), '13900139000')
    await userEvent.type(within(change).getByLabelText('当前密码'), 'wrong')
    await userEvent.click(within(change).getByRole('button', { name: '发送验证码' }))

    await waitFor(() => expect(within(change).getByLabelText('当前密码')).toBeInvalid())
  })

  it('changes the password', async () => {
    const answers = server()
    await renderPage(AccountPage, '/account')
    const section = screen.getByRole('heading', { name: '修改密码' }).closest('section') as HTMLElement
    await userEvent.type(within(section).getByLabelText('当前密码'), 'old secret')
    await userEvent.type(within(section).getByLabelText('新密码'), '春风得意马蹄疾2026')
    await userEvent.click(within(section).getByRole('button', { name: '修改密码' }))

    expect(await screen.findByText('密码已修改，其他设备均已退出登录。')).toBeVisible()
    expect(answers.sent('POST /api/identity/me/password').json).toEqual({
      currentPassword: 'old secret',
      newPassword: '春风得意马蹄疾2026',
    })
  })
})

describe('The notice of a contested ID number', () => {
  it('stands there as long as the number is contested', async () => {
    await renderPage(ContestNotice, '/applications')
    const me = { id: 'u1', kind: 'CANDIDATE', idNumberContested: true } as Me
    useSession().enter(me)
    expect(await screen.findByText(/另有一个账号/)).toBeVisible()

    useSession().enter({ ...me, idNumberContested: false })

    await waitFor(() => expect(screen.queryByText(/另有一个账号/)).not.toBeInTheDocument())
  })
})
