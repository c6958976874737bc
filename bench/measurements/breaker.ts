import type { Measurement } from '../measurement.ts'
import type { Product } from '../product.ts'

const noon = Date.UTC(2026, 0, 1, 12)
const hanging = Array.from({ length: 10 }, (_, index) => `u${index + 1}`)

/**
 * Ten pushes to a receiver that hangs, the suspension, one dropped push, sixty seconds, and a delivered push. The clock is frozen,
 * and grace is 0.
 */
export function breaker({ createFake }: Product, receiver: string, { runs }: { runs: number }): Measurement {
  const journals = new Map<string, number>()

  async function play(): Promise<number> {
    const fake = createFake(receiver)
    const { clock, delivery, journal } = fake.companies.first()
    const events: string[] = []
    journal.subscribe((event) => events.push(JSON.stringify(event)))
    const push = (customerToken: string, manner: 'hang' | 'answer') =>
      delivery.enqueue({ customerToken, kind: 'agent', types: ['message'], body: { manner } })

    await clock.freeze(noon)
    const began = performance.now()
    for (const customerToken of hanging) push(customerToken, 'hang')
    await clock.advance(5_000, { grace: 0 })
    push('u11', 'answer')
    await clock.advance(60_000, { grace: 0 })
    const last = push('u12', 'answer')
    await clock.settled()
    const ms = performance.now() - began

    if (last.state !== 'delivered') throw new Error(`The last push is ${last.state}: ${last.reason ?? ''}`)
    const written = JSON.stringify([journal.pushes(), events])
    journals.set(written, (journals.get(written) ?? 0) + 1)
    await fake.stop()
    return ms
  }

  return {
    title: 'The breaker sequence on a frozen clock, grace 0',
    async round(note) {
      if (journals.size === 0) await play() // the first run also loads modules
      for (let run = 0; run < runs; run++) note('wall time', 'ms', await play())
    },
    remarks() {
      const all = [...journals.values()].reduce((sum, count) => sum + count, 0)
      if (journals.size === 1) return [`The journals of all ${all} runs are equal byte for byte.`]
      return [
        `${journals.size} different journals in ${all} runs; the most frequent one in ${Math.max(...journals.values())}.`,
      ]
    },
  }
}
