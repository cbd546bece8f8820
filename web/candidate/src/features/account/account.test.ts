import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen, waitFor, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { renderPage } from '../../testing/renderPage'
import { handOver, takeOver } from './handOver'
import { isIdNumber, normalizedIdNumber } from './idNumber'
import LogInPage from './pages/LogInPage.vue'
import RegisterPage from './pages/RegisterPage.vue'

afterEach(takeOver)

/** The example of GB 11643 itself. */
const ID_NUMBER = '11010519491231002X'

describe('An ID number', () => {
  it.each([
    [ID_NUMBER, true],
    ['110105194912310021', false],
    ['11010519491231002', false],
    ['', false],
  ])('%s is one: %s', (number, valid) => {
    expect(isIdNumber(number)).toBe(valid)
  })

  it('is read whatever the keyboard made of it', () => {
    expect(normalizedIdNumber(' １１０１０５ 19491231 002ｘ ')).toBe(ID_NUMBER)
  })
})

describe('The registration page', () => {
  const REGISTER = 'POST /api/identity/accounts'

  async function fillIn(changes: Record<string, string> = {}) {
    const entries = { 身份证号: ID_NUMBER, 再次输入身份证号: ID_NUMBER, 姓名: '张𬀩', 再次输入姓名: '张𬀩', 密码: '春风得意马蹄疾2026' }
    for (const [label, value] of Object.entries({ ...entries, ...changes })) {
      await userEvent.type(screen.getByLabelText(label), value)
    }
    await userEvent.click(screen.getByRole('button', { name: '注册账号' }))
  }

  it('finds out before asking that two entries differ', async () => {
    const server = fakeServer({})
    await renderPage(RegisterPage, '/register')

    await fillIn({ 再次输入姓名: '张伟' })

    const summary = screen.getByRole('alert')
    await waitFor(() => expect(summary).toHaveFocus())
    await userEvent.click(within(summary).getByRole('link', { name: '两次输入的姓名不一致' }))
    expect(screen.getByLabelText('再次输入姓名')).toHaveFocus()
    expect(server.requests).not.toContain('POST /api/identity/accounts')
  })

  it('shows what the server has against a field at that field', async () => {
    const errors = [{ pointer: '/password', code: 'password.too-short', message: '密码太短' }]
    fakeServer({ [REGISTER]: { status: 400, body: { title: '有误', errors } } })
    await renderPage(RegisterPage, '/register')

    await fillIn()

    await waitFor(() => expect(screen.getByLabelText('密码')).toBeInvalid())
    expect(screen.getByLabelText('密码')).toHaveAccessibleDescription(/密码太短/)
  })

  it('goes on to the log-in, where the ID number is filled in and not in the address', async () => {
    const server = fakeServer({ [REGISTER]: { status: 201, body: { accountId: 'x' } } })
    const { path, unmount } = await renderPage(RegisterPage, '/register?next=/exams/e1')

    await fillIn({ '手机号（选填）': '13800138000' })

    await waitFor(() => expect(path()).toBe('/login?next=/exams/e1&registered=1'))
    expect(server.sent(REGISTER).json).toMatchObject({ idNumber: ID_NUMBER, name: '张𬀩', phone: '13800138000' })
    unmount()
    await renderPage(LogInPage, path())
    expect(screen.getByLabelText('身份证号或账号名')).toHaveValue(ID_NUMBER)
  })

  describe('that is warned of a known ID number', () => {
    const KNOWN = {
      status: 409,
      body: { type: 'urn:keju:problem:identity.id-number-known', title: '已用其他姓名注册', detail: '请认真核对注册信息' },
    }

    it('explains and goes on if one is sure', async () => {
      const server = fakeServer({ [REGISTER]: KNOWN })
      const { path, container } = await renderPage(RegisterPage, '/register')
      await fillIn()
      const dialog = await screen.findByRole('dialog', { name: '已用其他姓名注册' })
      expect(dialog).toHaveTextContent('请认真核对注册信息')
      expect(await axeViolations(container)).toEqual([])
      server.answer(REGISTER, { status: 201, body: { accountId: 'x' } })

      await userEvent.click(within(dialog).getByRole('button', { name: '确认无误，继续注册' }))

      await waitFor(() => expect(path()).toContain('/login'))
      expect(server.sent(REGISTER).json).toMatchObject({ warningsAccepted: ['identity.id-number-known'] })
    })

    it('lets one go back to what was typed, and warns again', async () => {
      const server = fakeServer({ [REGISTER]: KNOWN })
      await renderPage(RegisterPage, '/register')
      await fillIn()

      await userEvent.click(await screen.findByRole('button', { name: '返回核对' }))

      expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
      expect(screen.getByLabelText('姓名')).toHaveValue('张𬀩')
      expect(screen.getByLabelText('身份证号')).toHaveFocus()
      await userEvent.click(screen.getByRole('button', { name: '注册账号' }))
      await waitFor(() => expect(server.requests.filter((request) => request === REGISTER)).toHaveLength(2))
      expect(server.sent(REGISTER).json).toMatchObject({ warningsAccepted: [] })
    })
  })

  it('is accessible, also with errors', async () => {
    const { container } = await renderPage(RegisterPage, '/register')
    await userEvent.click(screen.getByRole('button', { name: '注册账号' }))

    expect(await axeViolations(container)).toEqual([])
  })
})

describe('The log-in page', () => {
  async function logIn() {
    await userEvent.type(screen.getByLabelText('身份证号或账号名'), ' 小明_2026 ')
    await userEvent.type(screen.getByLabelText('密码'), 'secret')
    await userEvent.click(screen.getByRole('button', { name: '登录' }))
  }

  it('returns to where the candidate was', async () => {
    const server = fakeServer({ 'POST /api/identity/sessions': { body: { id: 'u1', kind: 'CANDIDATE' } } })
    const { path } = await renderPage(LogInPage, '/login?expired=1&next=/applications/a1/form')
    expect(screen.getByRole('status')).toHaveTextContent('已填写的内容没有丢失')

    await logIn()

    await waitFor(() => expect(path()).toBe('/applications/a1/form'))
    expect(server.sent('POST /api/identity/sessions').json).toEqual({ login: '小明_2026', password: 'secret' })
  })

  it('says in the words of the server why not', async () => {
    fakeServer({ 'POST /api/identity/sessions': { status: 401, body: { title: '身份证号或密码不正确' } } })
    await renderPage(LogInPage, '/login')

    await logIn()

    expect(await screen.findByRole('alert')).toHaveTextContent('身份证号或密码不正确')
  })

  it('fills in once what another page has left for it', async () => {
    handOver('xiaoming')
    const { unmount } = await renderPage(LogInPage, '/login?recovered=1')
    expect(screen.getByLabelText('身份证号或账号名')).toHaveValue('xiaoming')
    unmount()

    await renderPage(LogInPage, '/login')
    expect(screen.getByLabelText('身份证号或账号名')).toHaveValue('')
  })

  it('is accessible', async () => {
    const { container } = await renderPage(LogInPage, '/login?registered=1')

    expect(await axeViolations(container)).toEqual([])
  })
})
