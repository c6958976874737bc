import { Pool } from 'undici'
import type { Measurement } from '../measurement.ts'
import type { Product } from '../product.ts'

const conversations = 64
const places = 32 // the fake also sends so many at once

const push = {
  manner: 'answer',
  customer_token: 'u42',
  im_sub_session_id: 1001,
  agent_id: 3,
  messages: [{ type: 'message', message_id: '4b7f…', data: { content: '您好，请问有什么可以帮您？' } }],
}

/** Pushes per second to a receiver in another process, compared with undici sending the same bytes. */
export function pushRate({ createFake }: Product, receiver: string, { pushes }: { pushes: number }): Measurement {
  const { origin, pathname: path } = new URL(receiver)
  let undelivered = 0

  async function fakeRate(): Promise<number> {
    const fake = createFake(receiver)
    const { clock, delivery, journal } = fake.companies.first()
    journal.subscribe(
      (event) => (undelivered -= Number(event.type === 'attempt' && event.attempt.outcome === 'delivered')),
    )
    const deliver = async (count: number) => {
      undelivered += count
      for (let turn = 0; turn < count; turn++) {
        const customerToken = `u${turn % conversations}`
        delivery.enqueue({ customerToken, kind: 'agent', types: ['message'], body: push })
      }
      await clock.settled({ timeout: 60_000 })
    }
    const rate = await rateOf(deliver)
    await fake.stop()
    return rate
  }

  async function poolRate(): Promise<number> {
    const pool = new Pool(origin, { connections: places, pipelining: 1 })
    const headers = { 'content-type': 'application/json' }
    const send = async () => {
      const { body } = await pool.request({ method: 'POST', path, headers, body: JSON.stringify(push) })
      await body.dump()
    }
    const rate = await rateOf((count) => Promise.all(Array.from({ length: count }, send)))
    await pool.close()
    return rate
  }

  /** Sends a few pushes first, to open connections and to load code. */
  async function rateOf(deliver: (count: number) => Promise<unknown>): Promise<number> {
    await deliver(conversations)
    const began = performance.now()
    await deliver(pushes)
    return (pushes * 1_000) / (performance.now() - began)
  }

  return {
    title: `Pushes to a receiver that answers at once (${pushes} of ${conversations} conversations, ${places} in flight)`,
    baseline: 'a bare undici Pool',
    async round(note) {
      note('a bare undici Pool', '/s', await poolRate())
      note('the fake, with its journal', '/s', await fakeRate())
    },
    remarks: () => (undelivered === 0 ? [] : [`${undelivered} pushes of the fake were not delivered.`]),
  }
}
