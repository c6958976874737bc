import { Hono } from 'hono'
import { apiPrefix } from './api-prefix.ts'
import { toResponse } from './reply-faults.ts'
import { readFetchCall, type SocketExtras } from './request/read-call.ts'
import { serveOperation } from './serve-operation.ts'
import type { Companies } from './find-company.ts'

/** The open API for calls by `fetch`. */
export function createApi(companies: Companies) {
  const api = new Hono<{ Bindings: SocketExtras }>()
  api.all('/*', async ({ req, env }) => {
    const sent = await readFetchCall(req.raw, req.path.slice(apiPrefix.length), env)
    return toResponse(await serveOperation(sent, companies), env.breakOff)
  })
  return api
}
