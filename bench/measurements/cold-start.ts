import type { Measurement } from '../measurement.ts'
import { node, peer, start, timeToEnd, type Command } from '../processes.ts'
import type { Product } from '../product.ts'

/** The time from the spawn to the first line of output. */
export function coldStart({ command }: Product): Measurement {
  async function timeToReady(program: Command): Promise<number> {
    const running = await start(program)
    await running.stop()
    return running.readyMs
  }

  return {
    title: 'Cold start of the packed command, from its spawn to its ready line',
    baseline: 'node -e 0, to its end',
    async round(note) {
      for (let turn = 0; turn < 3; turn++) {
        note('node -e 0, to its end', 'ms', await timeToEnd(node('-e', '0')))
        note('bare Hono', 'ms', await timeToReady(peer('bare-hono')))
        note('mock-udesk', 'ms', await timeToReady(command))
      }
    },
  }
}
