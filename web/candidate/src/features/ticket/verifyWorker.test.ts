import worker from '../../../public/verify-worker.js?raw'

type Listener = (event: { waitUntil(done: Promise<unknown>): void }) => void

/** The worker as a browser runs it, on a site that knows pages only by what is accepted. */
function running() {
  const listeners = new Map<string, Listener>()
  const kept: string[] = []
  const cache = {
    add: async (request: Request) => {
      if (!request.headers.get('Accept')?.includes('text/html')) {
        throw new TypeError('404')
      }
      kept.push(new URL(request.url).pathname)
    },
  }
  const self = { addEventListener: (name: string, listener: Listener) => listeners.set(name, listener), skipWaiting: vi.fn() }
  new Function('self', 'caches', worker)(self, { open: async () => cache })
  const tell = async (name: string) => {
    let done: Promise<unknown> = Promise.resolve()
    listeners.get(name)?.({ waitUntil: (promise) => (done = promise) })
    await done
  }
  return { kept, tell }
}

describe('The worker that keeps the page at the door', () => {
  it('asks for it as a page, which the server gives to nobody else', async () => {
    const { kept, tell } = running()

    await tell('install')

    expect(kept).toEqual(['/verify'])
  })
})
