import { Hono } from 'hono'
import { Interrupted } from '../clock.ts'
import { apiPrefix } from './api-prefix.ts'
import { serveOperation } from './serve-operation.ts'
import type { Companies } from './which-company.ts'

/** Udesk's door. `Response.error()` says that there is no answer: the connection is to end instead. */
export function createApi(companies: Companies): Hono {
  const api = new Hono()
  api.all('/*', async ({ req }) => {
    try {
      return await serveOperation(req.raw, req.path.slice(apiPrefix.length), companies)
    } catch (error) {
      if (error instanceof Interrupted) return Response.error()
      throw error
    }
  })
  return api
}
