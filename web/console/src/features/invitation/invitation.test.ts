import { axeViolations, fakeServer, type FakeAnswer } from '@keju/ui/testing'
import { screen, waitFor, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { renderPage } from '../../testing/renderPage'
import InvitationsPage from './pages/InvitationsPage.vue'

const INVITE = 'POST /api/identity/activations'

function invited(count: number): FakeAnswer {
  return { body: Array.from({ length: count }, () => ({ outcome: 'INVITED', faults: [] })) }
}

async function preview(list: string) {
  const rendered = await renderPage(InvitationsPage, '/invitations')
  await userEvent.click(screen.getByLabelText('名单'))
  await userEvent.paste(list)
  await userEvent.click(screen.getByRole('button', { name: '预览名单' }))
  return rendered
}

const linesOf = (count: number) => Array.from({ length: count }, (_, i) => `1101${i},考生${i},c${i}@example.org`).join('\n')

describe('Inviting candidates', () => {
  it('shows the list first, then what became of each person', async () => {
    const server = fakeServer({
      [INVITE]: {
        body: [
          { outcome: 'INVITED', faults: [] },
          { outcome: 'FAULTY', faults: ['entry.id-number-check', 'entry.of-the-future'] },
          { outcome: 'KNOWN_UNDER_ANOTHER_NAME', faults: [] },
        ],
      },
    })
    const { container } = await preview('证件号码,姓名,邮箱\n11,王芳,w@example.org\n22,李明,l@example.org\n33,张三,z@example.org\n44,赵四,')

    expect(await screen.findByRole('heading', { name: '预览：共 4 人' })).toHaveFocus()
    expect(screen.getByText('其中 1 行有误，不会发送。')).toBeVisible()
    expect(screen.getByText('缺少电子邮箱或手机号码')).toBeVisible()
    expect(server.requests).toEqual([])
    expect(await axeViolations(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: '向 3 人发送邀请' }))

    expect(await screen.findByText('已发送 1 人，已有账号 0 人，需要处理 3 人。')).toBeVisible()
    expect(screen.getByText(/有一位输错.*；entry\.of-the-future/)).toBeVisible()
    expect(screen.getByText('此号码已用其他姓名注册，请核对')).toBeVisible()
    expect(server.sent(INVITE).json).toEqual([
      { idNumber: '11', name: '王芳', email: 'w@example.org', phone: '' },
      { idNumber: '22', name: '李明', email: 'l@example.org', phone: '' },
      { idNumber: '33', name: '张三', email: 'z@example.org', phone: '' },
    ])
    await userEvent.click(screen.getByRole('checkbox', { name: '只显示需要处理的' }))
    expect(screen.queryByText('王芳')).not.toBeInTheDocument()
    expect(await axeViolations(container)).toEqual([])
  })

  it('loses nothing when the connection breaks between two portions', async () => {
    const server = fakeServer({ [INVITE]: invited(50) })
    const { container, router, path } = await preview(linesOf(70))
    const answer = globalThis.fetch
    let calls = 0
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
      calls += 1
      return calls === 2 ? Promise.reject(new TypeError('the cable was pulled')) : answer(url, init)
    })
    await userEvent.click(await screen.findByRole('button', { name: '向 70 人发送邀请' }))

    expect(await screen.findByText('已处理的 50 人结果保留在下表，没有丢失。')).toBeVisible()
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '50')
    expect(screen.getAllByText('已发送激活码')).toHaveLength(50)
    expect(await axeViolations(container)).toEqual([])
    void router.push('/')
    const dialog = await screen.findByRole('dialog', { name: '名单还没有发送完' })
    expect(await axeViolations(dialog)).toEqual([])
    await userEvent.click(within(dialog).getByRole('button', { name: '留在此页' }))
    expect(path()).toBe('/invitations')
    server.answer(INVITE, invited(20))
    await userEvent.click(screen.getByRole('button', { name: '继续发送其余 20 人' }))

    expect(await screen.findByText('已发送 70 人，已有账号 0 人，需要处理 0 人。')).toBeVisible()
    expect(screen.getByRole('heading', { name: '结果：共 70 人' })).toHaveFocus()
    expect(server.sent(INVITE).json).toHaveLength(20)
    expect(server.sent(INVITE).json).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: '考生50' }), expect.objectContaining({ name: '考生69' })]),
    )
  })

  it('repeats the portion without an answer under the same key', async () => {
    const server = fakeServer({ [INVITE]: { status: 503 } })
    await preview(linesOf(2))
    await userEvent.click(await screen.findByRole('button', { name: '向 2 人发送邀请' }))
    await screen.findByRole('alert')
    const first = server.sent(INVITE).headers.get('Idempotency-Key')

    server.answer(INVITE, invited(2))
    await userEvent.click(screen.getByRole('button', { name: '向 2 人发送邀请' }))

    expect(await screen.findByText(/^已发送 2 人/)).toBeVisible()
    expect(server.sent(INVITE).headers.get('Idempotency-Key')).toBe(first)
  })

  it('hands the faulty lines back as a file', async () => {
    fakeServer({ [INVITE]: { body: [{ outcome: 'FAULTY', faults: ['entry.id-number-check'] }] } })
    const files: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob)
      return 'blob:list'
    })
    await preview('110105194912310021,王芳,w@example.org')
    await userEvent.click(await screen.findByRole('button', { name: '向 1 人发送邀请' }))
    await userEvent.click(await screen.findByRole('button', { name: '下载需要处理的名单（CSV）' }))

    await waitFor(() => expect(files).toHaveLength(1))
    const [head, line] = (await files[0]!.text()).split('\r\n')
    expect(head).toContain('证件号码,姓名,电子邮箱,手机号码,结果')
    expect(line).toMatch(/^'110105194912310021,王芳,w@example\.org,,.*证件号码有误/)
  })

  it('asks for a list that says who everybody is', async () => {
    fakeServer({})
    const { container } = await preview('姓名,手机号\n王芳,13900139000')

    expect(await screen.findByRole('link', { name: '第一行缺少“证件号码”或“姓名”列' })).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
  })

  it('takes a file, too', async () => {
    fakeServer({})
    await renderPage(InvitationsPage, '/invitations')
    await userEvent.upload(screen.getByLabelText(/^或选择名单文件/), new File(['11,王芳,w@example.org'], 'list.csv'))
    await userEvent.click(screen.getByRole('button', { name: '预览名单' }))

    const table = within(await screen.findByRole('region', { name: '预览：共 1 人' }))
    expect(table.getByText('王芳')).toBeVisible()
  })
})
