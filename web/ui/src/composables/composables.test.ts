import { render } from '@testing-library/vue'
import { defineComponent, nextTick, ref } from 'vue'
import { Problem } from '../api/problem'
import { forgetAllDrafts, useDraft } from './drafts'
import { useLoad, type Load } from './useLoad'
import { usePolling } from './usePolling'
import { useSubmit } from './useSubmit'
import { useUpload } from './useUpload'

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

describe('An upload', () => {
  const photo = new File(['x'], 'me.jpg', { type: 'image/jpeg' })

  it('asks for a file before it sends any', async () => {
    const send = vi.fn(async () => undefined)
    const { submit, error } = useUpload({ missing: () => '请先选择文件', send })

    expect(await submit()).toBe(false)

    expect(error.value).toBe('请先选择文件')
    expect(send).not.toHaveBeenCalled()
  })

  it('says what is wrong with a file as soon as it is chosen, and does not send it', async () => {
    const send = vi.fn(async () => undefined)
    const { file, submit, error } = useUpload({ missing: () => '', fault: ({ name }) => `${name} 太大`, send })

    file.value = photo

    expect(error.value).toBe('me.jpg 太大')
    expect(await submit()).toBe(false)
    expect(send).not.toHaveBeenCalled()
  })

  it('keeps the file until it has arrived', async () => {
    const send = vi.fn(async (_: File, onProgress: (fraction: number) => void) => onProgress(0.5))
    const { file, sent, submit, error } = useUpload({ pointer: () => '/photo', missing: () => '', send })
    file.value = photo
    send.mockRejectedValueOnce(Problem.invalid([{ pointer: '/photo', code: 'blurred', message: '模糊' }]))

    await submit()
    expect(error.value).toBe('模糊')
    expect(file.value).toStrictEqual(photo)

    expect(await submit()).toBe(true)
    expect(sent.value).toBe(0.5)
    expect(file.value).toBeNull()
  })
})
