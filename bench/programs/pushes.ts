/** Fills 64 conversations with pushes while the receiver keeps its answers back, then measures how fast they are delivered. */
import { Pool } from 'undici'
import { expectSuccess, loadLibrary } from './library.ts'
import type { Report } from './receiver.ts'

const conversations = 64
const places = 32 // the fake, too, sends so many at once
const msToFill = 3_000 // the fake gives up the first pushes after 5 s

const [subject = '', library = '', receiver = '', pushes = ''] = process.argv.slice(2)
const control = (path: string) => fetch(`${receiver}${path}`).then((reply) => reply.text())

if (subject === 'pool') await throughPool()
else await throughFake()
const report = JSON.parse(await control('/report')) as Report // what receiver.ts replies
if (report.outOfOrder > 0) throw new Error(`${report.outOfOrder} pushes came out of order`)
console.log(JSON.stringify((report.received * 1_000) / report.ms))

async function throughFake(): Promise<void> {
  const { startMockUdesk } = await loadLibrary(library)
  const data = { agents: [{ id: 3, name: 'Tom', capacity: conversations }] }
  const udesk = await startMockUdesk({ webhook: `${receiver}/udesk`, data })
  await control(`/follow?port=${new URL(udesk.url).port}`)
  for (let customer = 0; customer < conversations; customer++) {
    const body = { customer_token: `u${customer}`, assign_type: 'agent' } as const
    expectSuccess(await udesk.client.createSession({ body }))
  }
  const sessions = await udesk.sessions.list()
  const began = performance.now()
  for (let push = 0; push < Number(pushes) && performance.now() - began < msToFill; push++) {
    await sessions[push % conversations]?.say(contentOf(push))
  }
  await control('/release')
  await udesk.settled({ timeout: 60_000 })
  const undelivered = (await udesk.pushes.list()).filter(({ state }) => state !== 'delivered')
  if (undelivered.length > 0) throw new Error(`${undelivered.length} pushes were not delivered`)
  await udesk.stop()
}

async function throughPool(): Promise<void> {
  const pool = new Pool(receiver, { connections: places, pipelining: 1 })
  const send = async (customer: number, push: number) => {
    const { body } = await pool.request({
      method: 'POST',
      path: '/udesk',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(pushOf(customer, push)),
    })
    await body.dump()
  }
  const all = Promise.all(
    Array.from({ length: conversations }, async (_, customer) => {
      for (let push = customer; push < Number(pushes); push += conversations) await send(customer, push)
    }),
  )
  await new Promise((resolve) => setTimeout(resolve, 200)) // the first pushes arrive, and are not answered
  await control('/release')
  await all
  await pool.close()
}

/** Rises in each conversation. */
function contentOf(push: number): string {
  return `#${Math.floor(push / conversations) + 1}`
}

function pushOf(customer: number, push: number): object {
  return {
    customer_token: `u${customer}`,
    im_sub_session_id: 1001 + customer,
    agent_id: 3,
    messages: [
      { type: 'message', message_id: '4b7f9a52-6f0f-4c52-9d6e-1a2b3c4d5e6f', data: { content: contentOf(push) } },
    ],
  }
}
