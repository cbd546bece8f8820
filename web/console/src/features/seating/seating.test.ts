import { axeViolations, fakeServer } from '@keju/ui/testing'
import { screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { renderPage } from '../../testing/renderPage'
import SeatingPage from './pages/SeatingPage.vue'

const SITE = {
  siteId: 's1',
  cityCode: '310000',
  cityName: { zh: '上海', en: 'Shanghai' },
  code: '001',
  name: '上海示范中学',
  address: '示范路100号',
  rooms: 2,
  seats: 60,
}

const ROOMS = {
  siteId: 's1',
  rooms: [
    { roomId: 'r1', code: '005', name: '305教室', seats: 30, accessible: false, seated: 26 },
    { roomId: 'r2', code: '006', name: '一层教室', seats: 30, accessible: true, seated: 0 },
  ],
}

describe('The page of rooms', () => {
  it('shows how rooms are filled and what can be printed', async () => {
    fakeServer({
      'GET /api/seating/e1': {
        body: {
          completed: 26,
          seated: 26,
          seats: 60,
          arrangements: [
            { seed: '47', startedOver: false, startedAt: '2026-11-20T02:00:00Z', seated: 0, withoutSeat: 0 },
            {
              seed: '48',
              startedOver: true,
              startedAt: '2026-11-20T03:00:00Z',
              finishedAt: '2026-11-20T03:00:09Z',
              seated: 26,
              withoutSeat: 0,
            },
          ],
        },
      },
      'GET /api/seating/e1/sites': { body: [SITE] },
      'GET /api/seating/e1/sites/s1': { body: ROOMS },
    })
    const { container } = await renderPage(SeatingPage, '/exams/e1/seating', { examId: 'e1' })

    expect(await screen.findByText('26 / 30')).toBeVisible()
    expect(screen.getByText(/上海 310000 · 001/)).toBeVisible()
    expect(screen.getByRole('link', { name: '签到表，考场 005' })).toHaveAttribute(
      'href',
      '/api/seating/e1/rooms/r1/attendance.pdf',
    )
    expect(screen.queryByRole('link', { name: '签到表，考场 006' })).not.toBeInTheDocument()
    expect(screen.getByText('中断，座位已收回')).toBeVisible()
    expect(screen.getByText('26 人有座位，0 人没有')).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
  })

  it('fetches rooms when they are wanted and lets somebody search among many sites', async () => {
    const sites = Array.from({ length: 30 }, (_, index) => ({
      ...SITE,
      siteId: `s${index + 1}`,
      name: `第${index + 1}中学`,
      cityCode: index < 25 ? '310000' : '110000',
      cityName: index < 25 ? SITE.cityName : undefined,
    }))
    const server = fakeServer({
      'GET /api/seating/e1': { body: { completed: 0, seated: 0, seats: 1800, arrangements: [] } },
      'GET /api/seating/e1/sites': { body: sites },
      'GET /api/seating/e1/sites/s26': { body: { ...ROOMS, siteId: 's26' } },
    })
    await renderPage(SeatingPage, '/exams/e1/seating', { examId: 'e1' })

    expect(await screen.findByText('还有 10 个考点。请缩小查找范围。')).toBeVisible()
    await userEvent.type(screen.getByRole('searchbox'), 'shanghai 第25')
    expect(screen.getByRole('heading', { level: 2, name: '第25中学' })).toBeVisible()
    await userEvent.clear(screen.getByRole('searchbox'))
    await userEvent.type(screen.getByRole('searchbox'), '110000 第26')
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1)
    expect(screen.getByText(/^110000 · 001/)).toBeVisible()
    expect(server.requests).not.toContain('GET /api/seating/e1/sites/s26')

    await userEvent.click(screen.getByText('考场'))
    expect(await screen.findByText('26 / 30')).toBeVisible()
  })

  it('says what to do while there are no sites', async () => {
    fakeServer({
      'GET /api/seating/e1': { body: { completed: 0, seated: 0, seats: 0, arrangements: [] } },
      'GET /api/seating/e1/sites': { body: [] },
    })
    await renderPage(SeatingPage, '/exams/e1/seating', { examId: 'e1' })

    expect(await screen.findByText(/还没有考点/)).toBeVisible()
  })
})
