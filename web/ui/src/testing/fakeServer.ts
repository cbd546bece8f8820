import { vi } from 'vitest'

/** What the server says to one request; a function may look at the request's body. */
export interface FakeAnswer {
  readonly status?: number
  readonly body?: unknown
  readonly etag?: string
  /** In seconds. */
  readonly retryAfter?: number
}

export interface FakeServer {
  /** All requests so far, as `METHOD /path?query`. */
  readonly requests: readonly string[]
  /** The last request to this method and path. */
  sent(request: string): { readonly json: unknown; readonly headers: Headers }
  /** Answers this request so from now on. */
  answer(request: string, answer: FakeAnswer): void
}

/** Stands where the gateway is: answers by method and path, and remembers what was asked. */
export function fakeServer(answers: Readonly<Record<string, FakeAnswer>>): FakeServer {
  const known = new Map(Object.entries(answers))
  const log: { request: string; init: RequestInit }[] = []

  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    const request = `${init.method ?? 'GET'} ${url}`
    log.push({ request, init })
    return responseOf(known.get(request) ?? known.get(withoutQuery(request)) ?? { status: 404 })
  })

  return {
    get requests() {
      return log.map(({ request }) => request)
    },
    sent(request) {
      const found = log.findLast((entry) => entry.request === request || withoutQuery(entry.request) === request)
      if (!found) {
        throw new Error(`Nothing was sent to ${request}, only: ${log.map((entry) => entry.request).join(', ')}`)
      }
      const { body, headers } = found.init
      const json: unknown = typeof body === 'string' ? JSON.parse(body) : body
      return { json, headers: new Headers(headers) }
    },
    answer: (request, answer) => known.set(request, answer),
  }
}

function responseOf({ status = 200, body, etag, retryAfter }: FakeAnswer): Response {
  const type = status >= 400 ? 'application/problem+json' : 'application/json'
  return new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': type,
      ...(etag ? { ETag: etag } : {}),
      ...(retryAfter ? { 'Retry-After': String(retryAfter) } : {}),
    },
  })
}

function withoutQuery(request: string): string {
  return request.replace(/\?.*$/, '')
}
