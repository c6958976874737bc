import { Hono } from 'hono'
import { apiPrefix } from './api-prefix.ts'
import type { SocketExtras } from './request/read-call.ts'
import { serveOperation } from './serve-operation.ts'
import type { Companies } from './find-company.ts'

/** The open API. */
export function createApi(companies: Companies) {
  const api = new Hono<{ Bindings: SocketExtras }>()
  api.all('/*', ({ req, env }) => serveOperation(req.raw, req.path.slice(apiPrefix.length), env, companies))
  return api
}
