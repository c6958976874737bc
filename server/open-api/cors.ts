/** Lets pages of other origins call the open API. The real Udesk is called from servers and does not allow browsers. */
import type { MiddlewareHandler } from 'hono'
import { headerOf, type SentHeaders } from '../sent-headers.ts'
import type { Diagnosis } from '../journal.ts'

/** Whether the request is a preflight: a browser asks whether a page may make a call. */
export const isPreflight = (method: string, headers: SentHeaders): boolean =>
  method === 'OPTIONS' && headerOf(headers, 'access-control-request-method') !== null

/** Used for all paths outside the admin API. Pages of other origins may never call the admin API. */
export const allowOrigins: MiddlewareHandler = async (context, next) => {
  const { raw, path } = context.req
  if (path === '/' || path === '/__admin' || path.startsWith('/__admin/')) return next()
  if (isPreflight(raw.method, raw.headers)) return new Response(null, { status: 204, headers: permission(raw.headers) })
  await next()
  if (context.res.type === 'error') return undefined // the connection must end without a reply
  for (const [name, value] of Object.entries(allowed(raw.headers))) context.res.headers.set(name, value)
  return undefined
}

/** The header has the origin itself, because browsers refuse `*` for calls with cookies. */
const allowed = (headers: Headers) => ({
  'access-control-allow-origin': headers.get('origin') ?? '*',
  'access-control-allow-credentials': 'true',
  'access-control-expose-headers': 'X-Mock-Udesk-Hint',
  vary: 'Origin',
})

const permission = (headers: Headers) => ({
  ...allowed(headers),
  'access-control-allow-methods': 'GET, POST, PUT, DELETE',
  'access-control-allow-headers': headers.get('access-control-request-headers') ?? '*',
  'access-control-allow-private-network': 'true', // required if a page of the internet calls this machine
  'access-control-max-age': '600',
  vary: 'Origin, Access-Control-Request-Headers',
})

/** Refuses a preflight. The real Udesk would refuse it too. */
export const corsOff: Diagnosis = {
  cause: 'cors',
  hint: 'A browser asks whether a page of another origin may call: start mock-udesk with --cors, or call from your server, for the real Udesk is not known to allow it.',
  expected: null,
}
