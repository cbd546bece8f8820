import { CHALLENGES, challengeAddress, type Challenge, type ProofPurpose } from '../proof/challenge'
import { createProofs, type Proofs } from '../proof/proofs'
import { createActionKeys } from './actionKeys'
import { comeAgain } from './comeAgain'
import { Problem } from './problem'

export interface HttpOptions {
  /** Asked at each request, so that problems come in the language of the page. */
  readonly language: () => string
  /** Told when the server no longer knows who is asking. */
  readonly onUnauthenticated: () => void
}

export interface HttpRequest {
  readonly json?: unknown
  readonly body?: BodyInit
  readonly headers?: Readonly<Record<string, string>>
  /** The request is itself about who is asking, so a 401 is an answer and not the end of a session. */
  readonly anonymous?: boolean
  /** A proof of work that was prepared for this purpose goes along. */
  readonly proof?: ProofPurpose
}

export interface Answer<T> {
  readonly body: T
  readonly status: number
  readonly etag: string | null
}

export interface UploadOptions {
  readonly onProgress?: ((fraction: number) => void) | undefined
  readonly headers?: Readonly<Record<string, string>>
}

export interface Http {
  readonly proofs: Proofs
  send<T>(method: string, path: string, request?: HttpRequest): Promise<Answer<T>>
  upload<T>(method: string, path: string, file: File, onProgress?: (fraction: number) => void): Promise<T>
  /** An upload whose answer carries a tag, or which itself must carry one. */
  uploadTagged<T>(method: string, path: string, file: File, options?: UploadOptions): Promise<Answer<T>>
}

/** How long an answer is waited for, in milliseconds, before one is told and may try again; changes may take long. */
const PATIENCE_WITH_READING = 30_000
const PATIENCE_WITH_CHANGES = 120_000

export function createHttp(options: HttpOptions): Http {
  const actionKeys = createActionKeys()
  const proofs = createProofs(async (address) => (await attempt<Challenge>('GET', address, {})).body)

  function send<T>(method: string, path: string, request: HttpRequest = {}): Promise<Answer<T>> {
    if (method !== 'POST') {
      return comeAgain(() => sendWithProof<T>(method, path, request))
    }
    const action = JSON.stringify([path, request.json, request.headers])
    return actionKeys.under(action, (key) => {
      const keyed = { ...request, headers: { ...request.headers, 'Idempotency-Key': key } }
      return comeAgain(() => sendWithProof<T>(method, path, keyed))
    })
  }

  /** A request that turns out to need a proof of work is repeated with one; whoever asked waits a little longer. */
  async function sendWithProof<T>(method: string, path: string, request: HttpRequest): Promise<Answer<T>> {
    const prepared = request.proof && (await proofs.take(request.proof))
    try {
      return await attempt<T>(method, path, withProof(request, prepared))
    } catch (fault) {
      const challenge = challengeFor(request, fault)
      const proof = challenge && (await proofs.make(challenge))
      if (!proof) {
        throw fault
      }
      return attempt<T>(method, path, withProof(request, proof))
    }
  }

  async function attempt<T>(method: string, path: string, request: HttpRequest): Promise<Answer<T>> {
    const patience = method === 'GET' ? PATIENCE_WITH_READING : PATIENCE_WITH_CHANGES
    const asked = fetch(path, {
      method,
      signal: AbortSignal.timeout(patience),
      credentials: 'same-origin',
      headers: headersOf(request),
      body: request.json === undefined ? request.body : JSON.stringify(request.json),
    })
    return answer<T>(await orUnreachable(asked), request.anonymous ?? false)
  }

  async function upload<T>(
    method: string,
    path: string,
    file: File,
    onProgress?: (fraction: number) => void,
  ): Promise<T> {
    return (await uploadTagged<T>(method, path, file, { onProgress })).body
  }

  /** XMLHttpRequest, because fetch does not tell how much of a body has gone. */
  async function uploadTagged<T>(
    method: string,
    path: string,
    file: File,
    { onProgress = () => undefined, headers = {} }: UploadOptions = {},
  ): Promise<Answer<T>> {
    const form = new FormData()
    form.append('file', file)
    const action = JSON.stringify([method, path, headers, file.name, file.size, file.lastModified])
    return actionKeys.under(action, (key) => {
      const keyed = headersOf({ headers: { ...headers, 'Idempotency-Key': key } })
      return comeAgain(async () => answer<T>(await sendWithProgress(method, path, form, keyed, onProgress), false))
    })
  }

  async function answer<T>(response: Response, anonymous: boolean): Promise<Answer<T>> {
    if (!response.ok) {
      const problem = await Problem.of(response)
      if (response.status === 401 && !anonymous && !problem.asksToAuthenticateAgain) {
        options.onUnauthenticated()
      }
      throw problem
    }
    const text = await orUnreachable(response.text())
    return {
      body: (text === '' ? undefined : JSON.parse(text)) as T,
      status: response.status,
      etag: response.headers.get('ETag'),
    }
  }

  function headersOf(request: HttpRequest): Record<string, string> {
    return {
      Accept: 'application/json, application/problem+json',
      'Accept-Language': options.language(),
      ...(request.json === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...request.headers,
    }
  }

  return { proofs, send, upload, uploadTagged }
}

function withProof(request: HttpRequest, proof: string | undefined): HttpRequest {
  return proof ? { ...request, headers: { ...request.headers, 'Keju-Proof': proof } } : request
}

/** Where to get the challenge, if what the request lacks is a proof, or one that has not expired. */
function challengeFor(request: HttpRequest, fault: unknown): string | undefined {
  if (!(fault instanceof Problem)) {
    return undefined
  }
  if (fault.code === 'identity.proof-refused' && request.proof) {
    return challengeAddress(request.proof)
  }
  const named = fault.status === 428 ? fault.properties['challenge'] : undefined
  return typeof named === 'string' && named.startsWith(CHALLENGES) ? named : undefined
}

/** On a weak network an answer may stop half-way as well as never begin. */
async function orUnreachable<T>(coming: Promise<T>): Promise<T> {
  try {
    return await coming
  } catch {
    throw Problem.unreachable()
  }
}

function sendWithProgress(
  method: string,
  path: string,
  body: FormData,
  headers: Record<string, string>,
  onProgress: (fraction: number) => void,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(method, path)
    for (const [name, value] of Object.entries(headers)) {
      request.setRequestHeader(name, value)
    }
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) {
        onProgress(event.loaded / event.total)
      }
    })
    request.addEventListener('error', () => reject(Problem.unreachable()))
    request.addEventListener('load', () => resolve(responseOf(request)))
    request.send(body)
  })
}

function responseOf(request: XMLHttpRequest): Response {
  const headers = new Headers()
  for (const name of ['Content-Type', 'ETag', 'Retry-After']) {
    headers.set(name, request.getResponseHeader(name) ?? '')
  }
  // A Response with one of these statuses may not have a body, not even an empty one.
  const body = [204, 205, 304].includes(request.status) ? null : request.responseText
  return new Response(body, { status: request.status, headers })
}
