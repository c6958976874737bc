/** The fake in memory. This object owns all state. */
import { Hono } from 'hono'
import { getPath } from 'hono/utils/url'
import type { IncomingMessage } from 'node:http'
import { createAdminCall } from './admin-api/admin-call.ts'
import { asProblem, createAdmin } from './admin-api/app.ts'
import type { Mount, Mounted } from './admin-api/mount.ts'
import { problemResponse } from './admin-api/problem.ts'
import type { Safety } from './admin-api/safety.ts'
import { apiPrefix } from './open-api/api-prefix.ts'
import { createApi } from './open-api/app.ts'
import { answerError } from './open-api/answer-internal-error.ts'
import { toResponse, type WireAnswer } from './open-api/reply-faults.ts'
import { readPlainAddress, readSocketCall, type SocketExtras } from './open-api/request/read-call.ts'
import { serveOperation } from './open-api/serve-operation.ts'
import { allowOrigins } from './open-api/cors.ts'
import { answerUnknownAddress } from './open-api/answer-unknown-address.ts'
import { createCompanies, type CompaniesOptions } from './companies.ts'
import { answerUnreadable } from './answer-unreadable.ts'
import type { Unreadable } from './unreadable.ts'

export type FakeOptions = Omit<CompaniesOptions, 'adminToken'> & {
  safety: Safety
  /** Whether pages of other origins may call the open API. */
  cors?: boolean
  /** Routes that other modules add to the admin API. */
  mounts?: readonly Mount[]
}

export type Fake = ReturnType<typeof createFake>

export function createFake({ safety, cors = false, mounts = [], ...options }: FakeOptions) {
  const mounted: Mounted[] = []
  const companies = createCompanies({ ...options, adminToken: safety.token }, mounted)
  mounted.push(...mounts.map((mount) => mount({ send, callAdmin: createAdminCall({ companies }) })))

  const app = new Hono({ getPath: tidyPath })
  if (cors) app.use(allowOrigins)
  app.route(apiPrefix, createApi(companies))
  app.route(
    '/',
    createAdmin(
      { companies },
      safety,
      mounted.flatMap(({ routes }) => routes),
    ),
  )
  app.notFound(({ req }) =>
    answerUnknownAddress(req.raw, req.path, `${new URL(req.url).origin}${apiPrefix}`, companies),
  )
  app.onError((error, { req }) =>
    isAdminPath(req.path) ? problemResponse(asProblem(error)) : toResponse(answerError(error)),
  )
  for (const mount of mounted) mount.opened(companies.first())

  const fetch = (request: Request, sent: SocketExtras = {}) => app.fetch(request, sent)

  /** Answers a call of the open API that came by a socket. Null if the call is for `fetch`, which reads any address. */
  function answer(incoming: IncomingMessage): Promise<WireAnswer> | null {
    const address = cors ? null : readPlainAddress(incoming.url ?? '')
    if (address === null) return null
    return readSocketCall(incoming, address)
      .then((sent) => serveOperation(sent, companies))
      .catch(answerError)
  }

  /** Works like `fetch` over the network: rejects if the connection ends without an answer. */
  async function send(...[input, init]: Parameters<typeof globalThis.fetch>): Promise<Response> {
    const response = await fetch(new Request(input, init))
    if (response.type === 'error') throw new TypeError('fetch failed', { cause: new Error('the connection ended') })
    return response
  }

  return {
    companies,
    answer,
    fetch,
    /** Answers a call that could not be read. */
    refuse: (call: Unreadable) => answerUnreadable(call, companies.list()[0]),
    send,
    /** Cancels pushes as a reset does, and ends event streams. */
    async stop() {
      companies.everything.end()
      await Promise.all(companies.list().map(({ wiring }) => companies.remove(wiring.id)))
    },
  }
}

const isAdminPath = (path: string) => /^\/__admin(\/|$)/.test(path)

/** Makes double slashes single and removes a slash at the end, because some clients send `//open_api_v1/…` or `…/`. */
function tidyPath(request: Request): string {
  return getPath(request)
    .replace(/\/{2,}/g, '/')
    .replace(/(.)\/$/, '$1')
}
