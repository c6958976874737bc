import type { Measurement } from '../measurement.ts'
import { peer, start } from '../processes.ts'
import type { Product } from '../product.ts'

/** The real time after which the fake gives up a push; several pushes at once for each kind of receiver. */
export function pushLimit({ createFake }: Product, receiver: string, { atOnce }: { atOnce: number }): Measurement {
  /** The time in ms from the start of each push to its end, by the events of the journal. */
  async function giveUps(url: string, manner: 'hang' | 'drip'): Promise<number[]> {
    const fake = createFake(url)
    const { delivery, journal } = fake.companies.first()
    const begun = new Map<string, number>()
    const durations: number[] = []
    await new Promise<void>((resolve) => {
      journal.subscribe((event) => {
        if (event.type === 'push' && event.push.state === 'sending') {
          begun.set(event.push.id, performance.now())
        }
        if (event.type !== 'attempt') return
        durations.push(performance.now() - (begun.get(event.push.id) ?? NaN))
        if (durations.length === atOnce) resolve()
      })
      for (let count = 1; count <= atOnce; count++) {
        delivery.enqueue({ customerToken: `u${count}`, kind: 'agent', types: ['message'], body: { manner } })
      }
    })
    await fake.stop()
    return durations
  }

  return {
    title: 'When a push is given up in real time, where Udesk gives up at 5,000 ms',
    async round(note) {
      note('a receiver that hangs', 'ms', ...(await giveUps(receiver, 'hang')))
      note('a receiver that drips', 'ms', ...(await giveUps(receiver, 'drip')))
      const deaf = await start(peer('deaf-receiver'))
      note('a receiver that never accepts', 'ms', ...(await giveUps(deaf.line, 'hang')))
      await deaf.stop()
    },
  }
}
