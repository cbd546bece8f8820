import { render } from '@testing-library/vue'
import { defineComponent, nextTick, ref } from 'vue'
import { Problem } from '../api/problem'
import { forgetAllDrafts, useDraft } from './drafts'
import { useLoad, type Load } from './useLoad'
import { usePolling } from './usePolling'
import { useSubmit } from './useSubmit'

function inComponent<T>(use: () => T): { result: T; leave: () => void } {
  let result: T | undefined
  const { unmount } = render(
    defineComponent(() => {
      result = use()
      return () => null
    }),
  )
  return { result: result as T, leave: unmount }
}

describe('A draft', () => {
  it('is there again after the page was lost', () => {
    writeDraft('form.a1', { school: '兰州大学' })
    const again = ref<Record<string, string>>({ school: '', phone: '' })

    useDraft('form.a1', again)

    expect(again.value).toEqual({ school: '兰州大学', phone: '' })
  })

  it('is gone once it was saved, and all are once somebody logs out', () => {
    const saved = writeDraft('form.a1', { school: '兰州大学' })
    writeDraft('form.a2', { school: '重庆大学' })

    saved.forget()
    expect(sessionStorage.length).toBe(1)
    forgetAllDrafts()
    expect(sessionStorage.length).toBe(0)
  })

  function writeDraft(name: string, typed: Record<string, string>) {
    const content = ref<Record<string, string>>({})
    const draft = useDraft(name, content)
    content.value = typed
    return draft
  }
})

describe('Polling', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('asks ever more slowly, and stops when nothing is waited for', async () => {
    const ask = vi.fn(async () => undefined)
    const waiting = ref(true)
    inComponent(() => usePolling(ask, () => waiting.value))

    await vi.advanceTimersByTimeAsync(2_000)
    expect(ask).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(2_900)
    expect(ask).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(200)
    expect(ask).toHaveBeenCalledTimes(2)

    waiting.value = false
    await nextTick()
    await vi.advanceTimersByTimeAsync(120_000)
    expect(ask).toHaveBeenCalledTimes(2)
  })

  it('ends with the page, even while an answer is under way', async () => {
    let answer: () => void = () => undefined
    const ask = vi.fn(() => new Promise<void>((resolve) => (answer = resolve)))
    const { leave } = inComponent(() => usePolling(ask, () => true))

    await vi.advanceTimersByTimeAsync(2_000)
    leave()
    answer()
    await vi.advanceTimersByTimeAsync(120_000)

    expect(ask).toHaveBeenCalledTimes(1)
  })
})

describe('Loading', () => {
  it('keeps what is shown when a refresh fails for a moment', async () => {
    const answers: (() => Promise<string>)[] = [
      async () => 'first',
      async () => {
        throw new Problem(503, '', '', '')
      },
    ]
    const load = inComponent(() => useLoad(() => answers.shift()!())).result as Load<string>
    await vi.waitFor(() => expect(load.data.value).toBe('first'))

    await load.refresh()

    expect(load.data.value).toBe('first')
    expect(load.problem.value).toBeNull()
  })

  it('lets the answer to the latest question win', async () => {
    const resolvers: ((value: string) => void)[] = []
    const load = inComponent(() => useLoad(() => new Promise<string>((resolve) => resolvers.push(resolve)))).result
    void load.reload()

    resolvers[1]?.('newer')
    resolvers[0]?.('older')

    await vi.waitFor(() => expect(load.data.value).toBe('newer'))
  })
})

describe('Submitting', () => {
  it('does one thing at a time', async () => {
    let finish: () => void = () => undefined
    const act = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)))
    const { submit } = useSubmit(act)

    const first = submit()
    expect(await submit()).toBe(false)
    finish()

    expect(await first).toBe(true)
    expect(act).toHaveBeenCalledTimes(1)
  })
})
