import { render, screen } from '@testing-library/vue'
import { defineComponent, h } from 'vue'
import { useApi } from '../composables/useApi'
import { useLoad } from '../composables/useLoad'
import { axeViolations, fakeServer, plugins } from '../testing'
import AsyncContent from './AsyncContent.vue'

const Page = defineComponent(() => {
  const load = useLoad(useApi().exams.list)
  return () => h(AsyncContent<readonly unknown[]>, { load }, { default: () => '到了' })
})

describe('While something is loaded', () => {
  beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }))
  afterEach(() => vi.useRealTimers())

  it('one is told after a while that it is still being tried, until it is there', async () => {
    const server = fakeServer({ 'GET /api/exams': { status: 503, body: {}, retryAfter: 2 } })
    const { container } = render(Page, { global: { plugins: plugins() } })

    await vi.advanceTimersByTimeAsync(2_000)
    expect(screen.getByRole('status')).toHaveTextContent('正在加载')
    await vi.advanceTimersByTimeAsync(1_500)
    expect(screen.getByRole('status')).toHaveTextContent('正在继续尝试')
    expect(await axeViolations(container)).toEqual([])

    server.answer('GET /api/exams', { body: [] })
    await vi.advanceTimersByTimeAsync(3_000)

    expect(await screen.findByText('到了')).toBeVisible()
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
  })

  it('one is told at last that the service is away', async () => {
    fakeServer({ 'GET /api/exams': { status: 503, body: {}, retryAfter: 2 } })
    render(Page, { global: { plugins: plugins() } })

    await vi.advanceTimersByTimeAsync(40_000)

    expect(await screen.findByRole('alert')).toHaveTextContent('系统出现故障')
  })
})
