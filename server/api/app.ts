import { Hono } from 'hono'
import { serveOperation } from './serve-operation.ts'
import type { Companies } from './which-company.ts'

export const apiPrefix = '/open_api_v1'

/** Udesk's door. */
export function createApi(companies: Companies): Hono {
  const api = new Hono()
  api.all('/*', async (context) => {
    const path = context.req.path.slice(apiPrefix.length)
    const { status, body, headers } = await serveOperation(context.req.raw, path, companies)
    return new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    })
  })
  return api
}
