import { Hono } from 'hono'
import { apiPrefix } from './api-prefix.ts'
import type { Sent } from './request/incoming.ts'
import { serveOperation } from './serve-operation.ts'
import type { Companies } from './which-company.ts'

/** Udesk's door. */
export function createApi(companies: Companies) {
  const api = new Hono<{ Bindings: Sent }>()
  api.all('/*', ({ req, env }) => serveOperation(req.raw, req.path.slice(apiPrefix.length), env, companies))
  return api
}
