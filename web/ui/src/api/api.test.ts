import { fakeServer } from '../testing'
import { createApi } from './api'
import type { TaggedApplication } from './applications'
import { Problem } from './problem'

const APPLICATION = { id: 'a1', version: 7 }

describe('The API client', () => {
  const onUnauthenticated = vi.fn()
  const api = createApi({ language: () => 'en', onUnauthenticated })

  beforeEach(() => onUnauthenticated.mockReset())

  it('asks in the language of the page', async () => {
    const server = fakeServer({ 'GET /api/exams': { body: [] } })

    await api.exams.list()

    expect(server.sent('GET /api/exams').headers.get('Accept-Language')).toBe('en')
  })

  it('sends the tag it was given when it changes an application', async () => {
    const server = fakeServer({
      'GET /api/applications/a1': { body: APPLICATION, etag: '"seven"' },
      'PUT /api/applications/a1/form': { body: { ...APPLICATION, version: 8 }, etag: '"eight"' },
    })

    const changed = await api.applications.saveForm(await api.applications.get('a1'), { school: '兰州大学' })

    const { json, headers } = server.sent('PUT /api/applications/a1/form')
    expect(headers.get('If-Match')).toBe('"seven"')
    expect(json).toEqual({ answers: { school: '兰州大学' } })
    expect(changed.etag).toBe('"eight"')
  })

  it('says that the server cannot be reached when an answer stops half-way', async () => {
    const stopped = new ReadableStream({ start: (body) => body.error(new TypeError('network error')) })
    vi.stubGlobal('fetch', async () => new Response(stopped))

    await expect(api.exams.list()).rejects.toMatchObject({ status: 0, transient: true })
  })

  it('tells when the session is over', async () => {
    fakeServer({ 'GET /api/applications': { status: 401 } })

    await expect(api.applications.mine()).rejects.toBeInstanceOf(Problem)

    expect(onUnauthenticated).toHaveBeenCalledOnce()
  })

  it('takes a wrong password for a wrong password', async () => {
    fakeServer({ 'POST /api/identity/sessions': { status: 401, body: { title: '密码不正确' } } })

    await expect(api.identity.logIn('1', '2')).rejects.toMatchObject({ title: '密码不正确' })

    expect(onUnauthenticated).not.toHaveBeenCalled()
  })

  it('reports a broken connection as a problem', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))

    await expect(api.exams.list()).rejects.toMatchObject({ status: 0, transient: true })
  })

  it('repeats an action under its key until the server has answered for good', async () => {
    const submission = 'POST /api/applications/a1/submission'
    const application = { ...APPLICATION, etag: '"seven"' } as TaggedApplication
    const server = fakeServer({ [submission]: { status: 503 } })
    const keys: (string | null)[] = []
    const submit = async () => {
      await api.applications.submit(application).catch(() => undefined)
      keys.push(server.sent(submission).headers.get('Idempotency-Key'))
    }

    await submit()
    server.answer(submission, { status: 409, body: { type: 'urn:keju:problem:idempotency.in-progress' } })
    await submit()
    server.answer(submission, { body: APPLICATION })
    await submit()
    await submit()

    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
    expect(keys.slice(1, 3)).toEqual([keys[0], keys[0]])
    expect(keys[3]).not.toBe(keys[0])
  })

  describe('that is put off', () => {
    const confirmation = 'POST /api/photos/a1/confirmation'
    const confirm = () => api.photos.confirm('a1').catch((fault: unknown) => fault)

    beforeEach(() => vi.useFakeTimers())
    afterEach(() => vi.useRealTimers())

    it('comes again after the pause, under the same key', async () => {
      const server = fakeServer({ [confirmation]: { status: 503, retryAfter: 5 } })
      const keys: (string | null)[] = []
      const key = () => server.sent(confirmation).headers.get('Idempotency-Key')

      const confirmed = confirm()
      await vi.advanceTimersByTimeAsync(4_999)
      expect(server.requests).toHaveLength(1)
      keys.push(key())
      server.answer(confirmation, { body: { state: 'PENDING' } })
      await vi.advanceTimersByTimeAsync(1_001)
      keys.push(key())

      expect(server.requests).toHaveLength(2)
      expect(keys[1]).toBe(keys[0])
      await expect(confirmed).resolves.toMatchObject({ state: 'PENDING' })
    })

    it('does not let anybody wait for ever', async () => {
      const server = fakeServer({ [confirmation]: { status: 503, retryAfter: 8 } })

      const confirmed = confirm()
      await vi.advanceTimersByTimeAsync(60_000)

      await expect(confirmed).resolves.toMatchObject({ status: 503, transient: true })
      expect(server.requests).toHaveLength(3)
    })

    it('says at once when the pause would be long', async () => {
      const server = fakeServer({ 'GET /api/exams': { status: 503, retryAfter: 600 } })

      await expect(api.exams.list()).rejects.toMatchObject({ status: 503 })

      expect(server.requests).toHaveLength(1)
    })
  })

  it('repeats an upload under its key until the server has answered for good', async () => {
    const keys: (string | undefined)[] = []
    const statuses = [503, 200, 200]
    vi.stubGlobal('XMLHttpRequest', class extends EventTarget {
      readonly upload = new EventTarget()
      readonly responseText = '{}'
      status = 0
      open() {}
      getResponseHeader = () => 'application/json'
      setRequestHeader(name: string, value: string) {
        if (name === 'Idempotency-Key') {
          keys.push(value)
        }
      }
      send() {
        this.status = statuses.shift() ?? 200
        this.dispatchEvent(new Event('load'))
      }
    })
    const photo = new File(['x'], 'me.jpg', { type: 'image/jpeg', lastModified: 7 })

    await expect(api.photos.upload('a1', photo)).rejects.toMatchObject({ transient: true })
    await api.photos.upload('a1', photo)
    await api.photos.upload('a1', photo)

    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).not.toBe(keys[0])
  })

  it('gives another action another key', async () => {
    const server = fakeServer({
      'POST /api/photos/a1/confirmation': { status: 503 },
      'POST /api/photos/a2/confirmation': { status: 503 },
    })
    const keyOf = (id: string) => server.sent(`POST /api/photos/${id}/confirmation`).headers.get('Idempotency-Key')

    await api.photos.confirm('a1').catch(() => undefined)
    await api.photos.confirm('a2').catch(() => undefined)

    expect(keyOf('a1')).not.toBe(keyOf('a2'))
  })

  it('answers nothing when nothing waits', async () => {
    fakeServer({ 'POST /api/photo-audits/claims': { status: 204 } })

    await expect(api.photoAudits.claim()).resolves.toBeUndefined()
  })

  it('keeps inserted values inside their part of the address', async () => {
    const server = fakeServer({})

    await api.exams.position('e1', '../x?y').catch(() => undefined)

    expect(server.requests).toEqual(['GET /api/exams/e1/positions/..%2Fx%3Fy'])
  })
})
