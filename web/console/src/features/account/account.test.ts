import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen, waitFor } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { admit } from '../../admission'
import { aMember } from '../../testing/fixtures'
import { renderPage } from '../../testing/renderPage'
import LogInPage from './pages/LogInPage.vue'
import PasswordPage from './pages/PasswordPage.vue'

describe('The console', () => {
  const room = { next: '/photos', roles: ['PHOTO_AUDITOR'], forPasswords: false, forSecondFactors: false } as const

  it('asks strangers to log in and brings them back', () => {
    expect(admit(null, room)).toEqual({ name: 'log-in', query: { next: '/photos' } })
  })

  it('lets nobody in with a one-time password, except to change it', () => {
    const newcomer = aMember({ passwordChangeRequired: true, roles: [] })

    expect(admit(newcomer, room)).toEqual({ name: 'password' })
    expect(admit(newcomer, { next: '/password', forPasswords: true, forSecondFactors: false })).toBe(true)
  })

  it('keeps each role to its rooms', () => {
    expect(admit(aMember({ roles: ['REVIEWER'] }), room)).toEqual({ name: 'work' })
    expect(admit(aMember({ roles: ['PHOTO_AUDITOR'] }), room)).toBe(true)
  })
})

describe('The staff log-in', () => {
  it('needs both entries', async () => {
    const server = fakeServer({})
    const { container } = await renderPage(LogInPage, '/login')

    await userEvent.click(screen.getByRole('button', { name: '登录' }))

    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus())
    expect(screen.getAllByRole('link')).toHaveLength(2)
    expect(server.requests).toEqual([])
    expect(await axeViolations(container)).toEqual([])
  })

  it('leads to the page that was asked for', async () => {
    fakeServer({ 'POST /api/identity/staff-sessions': { body: aMember() } })
    const { path } = await renderPage(LogInPage, '/login?next=/photos')

    await userEvent.type(screen.getByLabelText('用户名'), 'auditor')
    await userEvent.type(screen.getByLabelText('密码'), 'secret')
    await userEvent.click(screen.getByRole('button', { name: '登录' }))

    await waitFor(() => expect(path()).toBe('/photos'))
  })
})

describe('The password page', () => {
  it('sets a new password and goes to work', async () => {
    const server = fakeServer({
      'POST /api/identity/me/password': { status: 204 },
      'GET /api/identity/me': { body: aMember() },
    })
    const { path, container } = await renderPage(PasswordPage, '/password')

    await userEvent.type(screen.getByLabelText('当前密码'), 'once')
    await userEvent.type(screen.getByLabelText('新密码'), 'a sentence of my own')
    expect(await axeViolations(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: '保存新密码' }))

    await waitFor(() => expect(path()).toBe('/'))
    expect(server.sent('POST /api/identity/me/password').json).toEqual({
      currentPassword: 'once',
      newPassword: 'a sentence of my own',
    })
  })
})
