import { freePort, node, runProgram, startServer } from '../processes.ts'
import * as measures from '../report/measures.ts'
import { ours } from '../subjects/subjects.ts'
import { program } from './in-process.ts'
import type { Context } from './measurement.ts'

/** Pushes a second to a receiver on the other core, beside undici with the same bytes in the same order. */
export async function pushes({ product, settings, samples }: Context): Promise<void> {
  const port = await freePort()
  const receiver = startServer(node(program('receiver'), String(port)), port, 'calls')
  try {
    for (let round = 0; round < settings.rounds; round++) {
      for (const [name, subject] of [
        ['a bare undici Pool', 'pool'],
        [ours, 'fake'],
      ] as const) {
        const args = [subject, product.library, `http://127.0.0.1:${port}`, String(settings.pushes)]
        samples.add(measures.pushes, name, Number(await runProgram(node(program('pushes'), ...args))))
      }
    }
  } finally {
    await receiver.stop()
  }
}
