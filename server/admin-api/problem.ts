import { firstMistakes, type Mistake } from '../../common/mistakes.ts'

/** An error of an admin API call, answered in the format of RFC 9457. `mistakes` lists all mistakes of the call. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly status: number
  readonly mistakes: Mistake[]
  readonly headers: Record<string, string>

  constructor(status: number, detail: string, { mistakes = [], headers = {} }: Extras = {}) {
    super(detail)
    this.status = status
    this.mistakes = firstMistakes(mistakes)
    this.headers = headers
  }
}

export function refuseMistakes(mistakes: Mistake[]): void {
  if (mistakes.length > 0) throw new Problem(422, 'The body has mistakes.', { mistakes })
}

export function problemResponse({ status, message, mistakes, headers }: Problem): Response {
  return Response.json(
    {
      type: 'about:blank',
      title: titles[status] ?? 'Error',
      status,
      detail: message,
      ...(mistakes.length === 0 ? {} : { mistakes }),
    },
    { status, headers: { ...headers, 'content-type': 'application/problem+json' } },
  )
}

type Extras = { mistakes?: Mistake[]; headers?: Record<string, string> }

const titles: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  417: 'Expectation Failed',
  422: 'Unprocessable Content',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
  505: 'HTTP Version Not Supported',
}
