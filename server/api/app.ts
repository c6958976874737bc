import { Hono } from 'hono'
import { apiPrefix } from './api-prefix.ts'
import { serveOperation } from './serve-operation.ts'
import type { Companies } from './which-company.ts'

/** Udesk's door. */
export function createApi(companies: Companies): Hono {
  const api = new Hono()
  api.all('/*', ({ req }) => serveOperation(req.raw, req.path.slice(apiPrefix.length), companies))
  return api
}
