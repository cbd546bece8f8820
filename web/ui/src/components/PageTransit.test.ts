import { render, screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { createMemoryHistory, createRouter, type RouteComponent } from 'vue-router'
import { axeViolations, plugins } from '../testing'
import PageTransit from './PageTransit.vue'

const Empty = { template: '' }

async function onTheWayTo(page: () => Promise<RouteComponent>) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: Empty },
      { path: '/next', component: page },
    ],
  })
  await router.push('/')
  const rendered = render(PageTransit, { global: { plugins: [...plugins(), router] } })
  return { ...rendered, router }
}

describe('On the way to another page', () => {
  afterEach(() => vi.restoreAllMocks())

  it('one is told when it takes a while, and no longer once it is there', async () => {
    let arrive: (page: RouteComponent) => void = () => undefined
    const { router } = await onTheWayTo(() => new Promise((resolve) => (arrive = resolve)))

    const there = router.push('/next')
    expect(await screen.findByRole('status')).toHaveTextContent('正在加载')
    arrive(Empty)
    await there

    expect(screen.queryByRole('status')).not.toBeInTheDocument()
  })

  it('one is told that it does not arrive, and may try again', async () => {
    const assign = vi.spyOn(window.location, 'assign').mockImplementation(() => undefined)
    const { router, container } = await onTheWayTo(() => Promise.reject(new TypeError('Failed to fetch')))

    await router.push('/next').catch(() => undefined)
    expect(await screen.findByRole('alert')).toHaveTextContent('无法连接到服务器')
    expect(await axeViolations(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: '重试' }))

    expect(assign).toHaveBeenCalledWith('/next')
  })
})
