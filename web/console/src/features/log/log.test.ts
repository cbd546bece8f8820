import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen, waitFor } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import securityLog from '../../../../../identity-service/src/main/java/org/keju/identity/domain/SecurityLog.java?raw'
import { renderPage } from '../../testing/renderPage'
import { HAPPENINGS } from './messages'
import SecurityLogPage from './pages/SecurityLogPage.vue'

const FAILURES = {
  id: 7,
  happening: 'LOG_IN_FAILED',
  outcome: 'REFUSED',
  accountId: '0198a000-0000-7000-8000-00000000abcd',
  source: '203.0.113.0/24',
  reason: 'password',
  times: 812,
  happenedAt: '2026-11-21T08:00:00Z',
}

describe('The security log', () => {
  it('has words for everything that the service writes into it', () => {
    const happenings = /enum Happening \{([^}]*)\}/.exec(securityLog)?.[1]?.match(/[A-Z_]+/g)

    expect(Object.keys(HAPPENINGS).sort()).toEqual(happenings?.sort())
  })

  it('shows what happened, by whom there is a name for, and how often', async () => {
    const server = fakeServer({
      'GET /api/identity/security-log': { body: { items: [FAILURES], page: 0, size: 50, total: 1 } },
      'GET /api/identity/security-log/hours': {
        body: [{ hour: new Date().toISOString(), loggedIn: 3, failed: 812 }],
      },
      'GET /api/identity/security-log/check': { body: { rows: 90, intact: true, guarded: false } },
    })
    const { container } = await renderPage(SecurityLogPage, '/security-log')

    expect(await screen.findByRole('img', { name: '近 24 小时共登录 3 次，失败 812 次' })).toBeInTheDocument()
    expect(await screen.findByText('…0000abcd')).toBeInTheDocument()
    expect(screen.getByText('密码不正确')).toBeInTheDocument()
    expect(screen.getByText(/812 次$/, { selector: 'td span' })).toBeInTheDocument()
    expect(await axeViolations(container)).toEqual([])

    await userEvent.selectOptions(screen.getByLabelText(/结果/), 'REFUSED')
    await userEvent.click(screen.getByRole('button', { name: '查询' }))
    await waitFor(() => expect(server.requests).toContain('GET /api/identity/security-log?outcome=REFUSED'))

    await userEvent.click(screen.getByRole('button', { name: '检查日志是否被篡改' }))
    expect(await screen.findByText('共检查 90 条，日志完整。')).toBeInTheDocument()
    expect(screen.getByText(/未设置防改触发器/)).toBeInTheDocument()
  })
})
