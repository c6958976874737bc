import type { Measurement } from '../measurement.ts'
import type { Product } from '../product.ts'

const times = 5

/** The time for a second fake, for another company, and for a reset, while one fake is already running. */
export function starting({ startMockUdesk }: Product): Measurement {
  return {
    title: 'A fresh fake within a process that has one',
    async round(note) {
      await using udesk = await startMockUdesk()
      for (let turn = 0; turn < times; turn++) {
        const second = await timed(startMockUdesk)
        note('a second startMockUdesk()', 'ms', second.ms)
        await second.result.stop()

        const company = await timed(udesk.createCompany)
        note('createCompany()', 'ms', company.ms)
        await company.result.stop()

        note('reset()', 'ms', (await timed(udesk.reset)).ms)
      }
    },
  }
}

async function timed<Result>(work: () => Promise<Result>): Promise<{ ms: number; result: Result }> {
  const began = performance.now()
  const result = await work()
  return { ms: performance.now() - began, result }
}
