export interface FieldProblem {
  /** JSON pointer to the field in the request body, e.g. `/idNumber`. */
  readonly pointer: string
  readonly code: string
  readonly message: string
}

/** The one error that the API client throws: an RFC 9457 problem, or the reason why none could be had. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly errors: readonly FieldProblem[] = [],
    /** Whatever else the server says about this kind of problem. */
    readonly properties: Readonly<Record<string, unknown>> = {},
    /** After how many seconds a server that has no time now wants to be asked again; 1 at least. */
    readonly comeAgainAfter?: number | undefined,
  ) {
    super(title)
    this.name = 'Problem'
  }

  /** No answer came at all: no network, or the site is down. */
  static unreachable(): Problem {
    return new Problem(0, 'unreachable', '', '')
  }

  /** What a page itself found wrong with a form, before asking the server. */
  static invalid(errors: readonly FieldProblem[]): Problem {
    return new Problem(400, 'invalid', '', '', errors)
  }

  static async of(response: Response): Promise<Problem> {
    const body = await readObject(response)
    const type = text(body['type'])
    return new Problem(
      response.status,
      text(body['code']) || type.replace(/^urn:keju:problem:/, ''),
      text(body['title']),
      text(body['detail']),
      Array.isArray(body['errors']) ? body['errors'].filter(isFieldProblem).map(normalized) : [],
      body,
      pauseIn(response),
    )
  }

  /** Whether the server still knows us, but wants to see for a grave act that it is really us. */
  get asksToAuthenticateAgain(): boolean {
    return this.code === 'identity.reauthentication-required'
  }

  /** Whether trying the same again later may help, because the fault is not in what was asked. */
  get transient(): boolean {
    return (
      this.status === 0 || this.status === 429 || this.status >= 500 || this.code === 'idempotency.in-progress'
    )
  }
}

/** The other form of this header, a date, is none that Keju sends (RFC 9110, 10.2.3). */
function pauseIn(response: Response): number | undefined {
  const pause = response.headers.get('Retry-After') ?? ''
  return response.status === 503 && /^\d{1,6}$/.test(pause) ? Math.max(1, Number(pause)) : undefined
}

async function readObject(response: Response): Promise<Record<string, unknown>> {
  if (!/json/.test(response.headers.get('Content-Type') ?? '')) {
    return {}
  }
  const body: unknown = await response.json().catch(() => null)
  return isObject(body) ? body : {}
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isFieldProblem(value: unknown): value is FieldProblem {
  return isObject(value) && typeof value['pointer'] === 'string' && typeof value['message'] === 'string'
}

/** RFC 9457's own example writes pointers as URI fragments (`#/name`); pages compare plain ones (`/name`). */
function normalized(error: FieldProblem): FieldProblem {
  return { ...error, pointer: error.pointer.replace(/^#/, '') }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
