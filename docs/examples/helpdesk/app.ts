/** Two APIs: one for the messenger, one for Udesk's pushes. */
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Helpdesk } from './helpdesk.ts'
import { UdeskError } from './udesk.ts'
import type { Push } from './wire.ts'

export function createApp(helpdesk: Helpdesk, log: (line: string) => void) {
  const app = new Hono()

  app.post('/customers/:token/messages', async ({ req, json }) => {
    const { id, text, name } = await req.json<{ id: string; text: string; name?: string }>()
    await helpdesk.say(req.param('token'), { id, text }, name)
    return json({ id }, 201)
  })

  app.get('/customers/:token', async ({ req, json }) => {
    const shown = await helpdesk.show(req.param('token'))
    if (!shown) throw new HTTPException(404)
    return json(shown)
  })

  app.put('/customers/:token/online', async ({ req, body }) => {
    await helpdesk.setOnline(req.param('token'), await req.json<boolean>())
    return body(null, 204)
  })

  app.post('/customers/:token/rating', async ({ req, body }) => {
    const { option, remark } = await req.json<{ option: number; remark?: string }>()
    await helpdesk.rate(req.param('token'), option, remark)
    return body(null, 204)
  })

  app.delete('/customers/:token', async ({ req, body }) => {
    await helpdesk.leave(req.param('token'))
    return body(null, 204)
  })

  // Udesk sends no push twice, and counts late answers: so every push is answered 200 at once.
  app.post('/udesk', async ({ req, body }) => {
    const text = await req.text()
    log(`pushed: ${text}`) // Udesk's FAQ asks for this first
    try {
      helpdesk.receive(JSON.parse(text) as Push)
    } catch (error) {
      log(`not understood: ${String(error)}`)
    }
    return body(null)
  })

  app.onError((error, { json }) => {
    if (error instanceof HTTPException) return error.getResponse()
    log(String(error))
    if (error instanceof UdeskError) return json({ code: error.code, message: error.message }, 422)
    return json({ message: 'Try again' }, 503) // Udesk was not reached in time
  })

  return app
}
