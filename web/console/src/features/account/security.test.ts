import { useSession } from '@keju/ui'
import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen, waitFor } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { admit } from '../../admission'
import { aMember } from '../../testing/fixtures'
import { renderPage } from '../../testing/renderPage'
import LogInPage from './pages/LogInPage.vue'
import SecurityPage from './pages/SecurityPage.vue'

const PROBLEM = 'urn:keju:problem:identity.'
const CODES = Array.from({ length: 10 }, (_, i) => `ABCD-EFGH-JKLM-NPQ${i}`)

describe('The second factor', () => {
  it('is set up before anything else where it is asked for', () => {
    const newcomer = aMember({ secondFactor: 'MISSING', roles: [] })
    const room = { next: '/photos', forPasswords: false }

    expect(admit(newcomer, { ...room, forSecondFactors: false })).toEqual({ name: 'security' })
    expect(admit(newcomer, { ...room, forSecondFactors: true })).toBe(true)
  })

  it('is asked for once the password is right', async () => {
    const server = fakeServer({
      'POST /api/identity/staff-sessions': { status: 401, body: { type: `${PROBLEM}second-factor-required` } },
    })
    const { path, container } = await renderPage(LogInPage, '/login?next=/photos')
    expect(screen.queryByLabelText('动态码')).toBeNull()

    await userEvent.type(screen.getByLabelText('用户名'), 'auditor')
    await userEvent.type(screen.getByLabelText('密码'), 'secret')
    await userEvent.click(screen.getByRole('button', { name: '登录' }))

    const code = await screen.findByLabelText('动态码')
    await waitFor(() => expect(code).toHaveFocus())
    expect(await axeViolations(container)).toEqual([])
    server.answer('POST /api/identity/staff-sessions', { body: aMember() })
    await userEvent.type(code, '123456')
    await userEvent.click(screen.getByRole('button', { name: '登录' }))

    await waitFor(() => expect(path()).toBe('/photos'))
    expect(server.sent('POST /api/identity/staff-sessions').json).toEqual({
      username: 'auditor',
      password: 'secret',
      code: '123456',
    })
  })

  it('is enrolled by a QR code and a code, and leaves recovery codes', async () => {
    fakeServer({
      'POST /api/identity/me/second-factor': { body: { secret: 'GEZDGNBVGY3TQOJQ', uri: 'otpauth://totp/Keju:a' } },
      'PUT /api/identity/me/second-factor': { body: { recoveryCodes: CODES } },
      'GET /api/identity/me': { body: aMember({ secondFactor: 'IN_USE' }) },
    })
    const { path, container } = await renderPage(SecurityPage, '/security')

    await userEvent.click(screen.getByRole('button', { name: '启用两步验证' }))
    expect(await screen.findByRole('img', { name: '含有密钥的二维码' })).toBeInTheDocument()
    expect(screen.getByText('GEZD GNBV GY3T QOJQ')).toBeInTheDocument()
    expect(await axeViolations(container)).toEqual([])
    await userEvent.type(screen.getByLabelText('动态码'), '123456')
    await userEvent.click(screen.getByRole('button', { name: '确认启用' }))

    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(10))
    expect(await axeViolations(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: '已妥善保存，开始工作' }))
    await waitFor(() => expect(path()).toBe('/'))
  })

  it('is changed only by somebody who shows again who they are', async () => {
    const server = fakeServer({
      'POST /api/identity/me/second-factor': { status: 401, body: { type: `${PROBLEM}reauthentication-required` } },
      'POST /api/identity/sessions/current/authentication': { body: aMember({ secondFactor: 'IN_USE' }) },
    })
    const { container } = await renderPage(SecurityPage, '/security')
    useSession().enter(aMember({ secondFactor: 'IN_USE' }))

    await userEvent.click(await screen.findByRole('button', { name: '更换身份验证器' }))
    await userEvent.type(await screen.findByLabelText('密码'), 'secret')
    await userEvent.type(screen.getByLabelText('动态码'), '123456')
    expect(await axeViolations(container)).toEqual([])
    server.answer('POST /api/identity/me/second-factor', { body: { secret: 'GEZD', uri: 'otpauth://totp/Keju:a' } })
    await userEvent.click(screen.getByRole('button', { name: '确认并继续' }))

    expect(await screen.findByRole('img', { name: '含有密钥的二维码' })).toBeInTheDocument()
  })
})
