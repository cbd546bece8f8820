import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen, waitFor } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { aTicket } from '../../testing/fixtures'
import { renderPage } from '../../testing/renderPage'
import TicketPage from './pages/TicketPage.vue'

const PROPS = { applicationId: 'a1' }

describe('The ticket page', () => {
  it('shows where and when, and hands out the ticket', async () => {
    fakeServer({ 'GET /api/tickets/a1': { body: aTicket() } })
    const { container } = await renderPage(TicketPage, '/applications/a1/ticket', PROPS)

    expect(await screen.findByText('第03考场')).toBeVisible()
    expect(screen.getByText('申论').nextElementSibling).toHaveTextContent('2026年12月12日星期六 09:00–11:30')
    expect(screen.getByRole('link', { name: /下载准考证/ })).toHaveAttribute('href', '/api/tickets/a1/ticket.pdf')
    expect(await axeViolations(container)).toEqual([])
  })

  it('says when it can be printed', async () => {
    const seated = aTicket({ state: 'SEATED', printable: false, opensAt: '2026-12-01T16:00:00Z' })
    fakeServer({ 'GET /api/tickets/a1': { body: seated } })
    await renderPage(TicketPage, '/applications/a1/ticket', PROPS)

    expect(await screen.findByText('准考证将于 2026年12月2日 00:00 开放打印。')).toBeVisible()
    expect(screen.queryByRole('link', { name: /下载准考证/ })).not.toBeInTheDocument()
  })

  it('says when a score could not be had, and tries again', async () => {
    const server = fakeServer({
      'GET /api/tickets/a1': { body: aTicket() },
      'GET /api/tickets/a1/score': { status: 500, body: {} },
    })
    await renderPage(TicketPage, '/applications/a1/ticket', PROPS)

    expect(await screen.findByRole('alert')).toHaveTextContent('系统出现故障')
    server.answer('GET /api/tickets/a1/score', { status: 404 })
    await userEvent.click(screen.getByRole('button', { name: '重试' }))

    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument())
  })

  it('shows the score once it is released', async () => {
    fakeServer({
      'GET /api/tickets/a1': { body: aTicket({ state: 'CLOSED', printable: false }) },
      'GET /api/tickets/a1/score': {
        body: {
          papers: [
            { code: 'A', name: { zh: '申论', en: 'Essay' }, mark: 'SCORED', points: 68.5 },
            { code: 'B', name: { zh: '行测', en: 'Aptitude' }, mark: 'ABSENT' },
          ],
          total: 68.5,
          releasedAt: '2026-12-30T01:00:00Z',
        },
      },
    })
    const { container } = await renderPage(TicketPage, '/applications/a1/ticket', PROPS)

    expect(await screen.findByText('总分')).toBeVisible()
    expect(screen.getByText('缺考')).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
  })

  it('waits while there is no seat', async () => {
    fakeServer({ 'GET /api/tickets/a1': { body: aTicket({ state: 'WAITING', printable: false, subjects: [] }) } })
    await renderPage(TicketPage, '/applications/a1/ticket', PROPS)

    expect(await screen.findByText('考场尚未安排')).toBeVisible()
  })
})
