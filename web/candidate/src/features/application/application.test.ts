import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen, waitFor, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { aStep, anApplication, anExam } from '../../testing/fixtures'
import { renderPage } from '../../testing/renderPage'
import ApplicationPage from './pages/ApplicationPage.vue'
import ApplicationsPage from './pages/ApplicationsPage.vue'
import CheckAnswersPage from './pages/CheckAnswersPage.vue'
import ChoosePositionPage from './pages/ChoosePositionPage.vue'
import ConfirmPositionPage from './pages/ConfirmPositionPage.vue'
import FormPage from './pages/FormPage.vue'
import PledgePage from './pages/PledgePage.vue'

const PROPS = { applicationId: 'a1' }

function aServer(application = anApplication()) {
  return fakeServer({
    'GET /api/applications/a1': { body: application, etag: '"3"' },
    'GET /api/exams/e1': { body: anExam() },
    'GET /api/exams/e1/positions': { body: { items: [application.position], page: 0, size: 20, total: 41 } },
    'GET /api/exams/e1/positions/tree': {
      body: [{ code: '101', name: '云江市档案局', count: 41, bureaus: [{ name: '综合处', count: 3 }] }],
    },
    'GET /api/exams/e1/positions/101-01': {
      body: { ...application.position, columns: [{ name: '学历', label: { zh: '学历', en: 'Degree' }, value: '本科', condition: true }] },
    },
  })
}

describe('My applications', { tags: 'row-48' }, () => {
  it('are all listed with their exam, number, position and state, and the way to another', async () => {
    const autumn = anApplication({
      id: 'a2',
      examTitle: { zh: '秋季考试', en: 'Autumn examination' },
      number: '20260000025',
      state: 'COMPLETE',
      position: null,
    })
    fakeServer({ 'GET /api/applications': { body: [anApplication(), autumn] } })
    const { container } = await renderPage(ApplicationsPage, '/applications')

    expect(await screen.findByRole('link', { name: '演示考试' })).toHaveAttribute('href', '/applications/a1')
    expect(screen.getByRole('link', { name: '秋季考试' })).toHaveAttribute('href', '/applications/a2')
    const [first, second] = screen.getAllByRole('listitem')
    expect(first).toHaveTextContent(/未提交.*20260000017 · 档案管理/)
    expect(second).toHaveTextContent(/报名完成.*20260000025/)
    expect(screen.getByRole('link', { name: '查看可以报名的考试' })).toHaveAttribute('href', '/')
    expect(await axeViolations(container)).toEqual([])
  })

  it('are said to be none where there are none', async () => {
    fakeServer({ 'GET /api/applications': { body: [] } })
    await renderPage(ApplicationsPage, '/applications')

    expect(await screen.findByText('您还没有报名。')).toBeVisible()
  })
})

describe('The application page', () => {
  it('says under the name of the exam how review and photo stand', { tags: 'row-91' }, async () => {
    const steps = [
      aStep('QUALIFICATION', 'WAITING', { waitingFor: 'REVIEWER' }),
      aStep('PHOTO', 'DONE', { since: '2026-03-17T02:00:00Z' }),
    ]
    aServer(anApplication({ state: 'SUBMITTED', steps }))
    await renderPage(ApplicationPage, '/applications/a1', PROPS)

    expect(await screen.findByRole('heading', { level: 1, name: '演示考试' })).toBeVisible()
    expect(screen.getByRole('heading', { name: '资格审核' }).closest('li')).toHaveTextContent('处理中')
    expect(screen.getByRole('heading', { name: '照片' }).closest('li')).toHaveTextContent('已完成')
  })

  it('has the next thing to do as its button', async () => {
    aServer()
    const { container } = await renderPage(ApplicationPage, '/applications/a1', PROPS)

    expect(await screen.findByRole('heading', { name: '下一步' })).toBeVisible()
    expect(screen.getAllByRole('link', { name: '核对并提交' })[0]).toHaveAttribute('href', '/applications/a1/check')
    expect(await axeViolations(container)).toEqual([])
  })

  it('looks again by itself while somebody else is at work', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const server = aServer(anApplication({ steps: [aStep('QUALIFICATION', 'WAITING', { waitingFor: 'REVIEWER' })] }))
    await renderPage(ApplicationPage, '/applications/a1', PROPS)
    await screen.findByText('目前您无需操作')

    server.answer('GET /api/applications/a1', { body: anApplication({ steps: [aStep('FEE', 'OPEN')] }) })
    await vi.advanceTimersByTimeAsync(2_500)

    expect((await screen.findAllByRole('link', { name: '去缴费' }))[0]).toBeVisible()
    vi.useRealTimers()
  })

  it('hands candidates who come back from paying to the payment page', async () => {
    aServer()
    const { path } = await renderPage(ApplicationPage, '/applications/a1?paid', PROPS)

    await waitFor(() => expect(path()).toBe('/applications/a1/payment?returned=1'))
  })

  it('says what to do when it cannot be had', async () => {
    fakeServer({ 'GET /api/applications/a1': { status: 503, body: {} } })
    await renderPage(ApplicationPage, '/applications/a1', PROPS)

    expect(await screen.findByRole('alert')).toHaveTextContent('系统出现故障')
    aServer()
    await userEvent.click(screen.getByRole('button', { name: '重试' }))

    expect(await screen.findByRole('heading', { name: '下一步' })).toBeVisible()
  })
})

describe('A pledge', () => {
  it('with a countdown can be accepted only after it, and when ticked', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    aServer()
    await renderPage(PledgePage, '/applications/a1/pledges/notice', { ...PROPS, pledgeId: 'notice' })
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })

    await user.click(await screen.findByRole('checkbox'))
    expect(screen.getByRole('button', { name: '我已阅读并完全理解' })).toBeDisabled()
    await vi.advanceTimersByTimeAsync(4_000)

    expect(screen.getByRole('button', { name: '我已阅读并完全理解' })).toBeEnabled()
    vi.useRealTimers()
  })

  it('with a signature sends what was typed', async () => {
    const server = aServer()
    server.answer('POST /api/applications/a1/pledges/honesty', { body: anApplication() })
    const { path, container } = await renderPage(PledgePage, '/applications/a1/pledges/honesty', {
      ...PROPS,
      pledgeId: 'honesty',
    })

    await userEvent.type(await screen.findByLabelText('请输入本人姓名作为签名'), '张𬀩')
    expect(await axeViolations(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: '签名并同意' }))

    await waitFor(() => expect(path()).toBe('/applications/a1'))
    expect(server.sent('POST /api/applications/a1/pledges/honesty').json).toEqual({ signature: '张𬀩' })
  })
})

describe('The form', () => {
  it('is made of the questions of the exam and saves with the tag that was read', async () => {
    const server = aServer()
    server.answer('PUT /api/applications/a1/form', { body: anApplication({ version: 4 }), etag: '"4"' })
    const { path, container } = await renderPage(FormPage, '/applications/a1/form', PROPS)

    await userEvent.click(await screen.findByRole('radio', { name: '本科' }))
    await userEvent.type(screen.getByLabelText(/^备注/), '无')
    expect(await axeViolations(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: '保存并继续' }))

    await waitFor(() => expect(path()).toBe('/applications/a1/check'))
    const { json, headers } = server.sent('PUT /api/applications/a1/form')
    expect(json).toEqual({ answers: { phone: '13800138000', education: 'BACHELOR', remarks: '无' } })
    expect(headers.get('If-Match')).toBe('"3"')
  })

  it('has the error of the server at the question', async () => {
    const server = aServer()
    const errors = [{ pointer: '/answers/phone', code: 'form.pattern', message: '格式不符合要求。' }]
    server.answer('PUT /api/applications/a1/form', { status: 422, body: { title: '需要更正', errors } })
    await renderPage(FormPage, '/applications/a1/form', PROPS)

    await userEvent.click(await screen.findByRole('button', { name: '保存并继续' }))

    await userEvent.click(await screen.findByRole('link', { name: '手机号码：格式不符合要求。' }))
    expect(screen.getByLabelText('手机号码')).toHaveFocus()
  })

  it('left blank is kept, and says what is missing before it goes on', async () => {
    const blank = anApplication({ answers: {}, position: null })
    const server = aServer(blank)
    server.answer('PUT /api/applications/a1/form', { body: blank, etag: '"4"' })
    const { path, container } = await renderPage(FormPage, '/applications/a1/form', PROPS)

    await userEvent.click(await screen.findByRole('button', { name: '保存并继续' }))

    const summary = await screen.findByRole('alert')
    expect(summary).toHaveFocus()
    expect(within(summary).getAllByRole('link').map((link) => link.textContent)).toEqual([
      '手机号码：请填写此项',
      '最高学历：请填写此项',
    ])
    expect(screen.getByLabelText('手机号码')).toHaveAccessibleDescription('请填写此项')
    expect(await axeViolations(container)).toEqual([])
    await userEvent.click(within(summary).getByRole('link', { name: '最高学历：请填写此项' }))
    expect(screen.getByRole('radio', { name: '本科' })).toHaveFocus()
    expect(path()).toBe('/applications/a1/form')

    await userEvent.click(screen.getByRole('button', { name: '保存，稍后再填' }))
    expect(await screen.findByText('已保存。')).toBeVisible()
  })

  it('leads to the question for which one comes', async () => {
    aServer()
    await renderPage(FormPage, '/applications/a1/form#field-answers-phone', PROPS)

    expect(await screen.findByLabelText('手机号码')).toHaveFocus()
  })

  it('loses nothing that was typed when the session ends', async () => {
    aServer()
    const { unmount } = await renderPage(FormPage, '/applications/a1/form', PROPS)
    await userEvent.type(await screen.findByLabelText(/^备注/), '写了很久')
    unmount()

    await renderPage(FormPage, '/applications/a1/form', PROPS)

    expect(await screen.findByLabelText(/^备注/)).toHaveValue('写了很久')
  })
})

describe('Choosing a position', () => {
  it('searches by words, agency and bureau', async () => {
    const server = aServer()
    const { container } = await renderPage(ChoosePositionPage, '/applications/a1/positions', PROPS)
    await screen.findByText('共 41 个职位')

    await userEvent.type(screen.getByLabelText(/^搜索职位/), '档案')
    await userEvent.selectOptions(screen.getByLabelText(/^招录机关/), '101')
    await userEvent.selectOptions(await screen.findByLabelText(/^用人单位/), '综合处')

    await waitFor(() =>
      expect(server.requests).toContain(
        `GET /api/exams/e1/positions?${new URLSearchParams({ q: '档案', agency: '101', bureau: '综合处', page: '0', size: '20' }).toString()}`,
      ),
    )
    expect(await axeViolations(container)).toEqual([])
  })

  it('shows the conditions before the button', async () => {
    const server = aServer()
    server.answer('PUT /api/applications/a1/position', { body: anApplication() })
    const { path } = await renderPage(ConfirmPositionPage, '/applications/a1/positions/101-01', {
      ...PROPS,
      positionKey: '101-01',
    })

    const condition = await screen.findByText('本科')
    const button = screen.getByRole('button', { name: '选择这个职位' })
    expect(condition.compareDocumentPosition(button)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    await userEvent.click(button)

    await waitFor(() => expect(path()).toBe('/applications/a1/check'))
    expect(server.sent('PUT /api/applications/a1/position').json).toEqual({ positionKey: '101-01' })
  })
})

describe('Checking the answers', () => {
  it('reads them back in words and submits', async () => {
    const server = aServer()
    server.answer('POST /api/applications/a1/submission', { body: anApplication({ state: 'SUBMITTED' }) })
    const { path, container } = await renderPage(CheckAnswersPage, '/applications/a1/check', PROPS)

    expect(await screen.findByText('硕士')).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: '确认无误，提交' }))

    await waitFor(() => expect(path()).toBe('/applications/a1'))
  })

  it('leads from a missing answer to its question in the form', async () => {
    const server = aServer(anApplication({ answers: { education: 'MASTER' } }))
    const errors = [{ pointer: '/answers/phone', code: 'form.required', message: '请填写此项。' }]
    server.answer('POST /api/applications/a1/submission', { status: 422, body: { title: '未填完整', errors } })
    const { path } = await renderPage(CheckAnswersPage, '/applications/a1/check', PROPS)

    expect(await screen.findByText('尚未填写')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: '确认无误，提交' }))
    await userEvent.click(await screen.findByRole('link', { name: '手机号码：请填写此项。' }))

    await waitFor(() => expect(path()).toBe('/applications/a1/form#field-answers-phone'))
  })
})
