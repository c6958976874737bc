import * as measures from '../report/measures.ts'
import { checkSubject, startSubject } from '../subjects/run-subject.ts'
import type { Context } from './measurement.ts'

const msToRest = 300

/** From the spawn of a fresh process to its first right answer, and the memory of the process a moment later. */
export async function coldStart({ subjects, settings, samples }: Context): Promise<void> {
  for (let turn = 0; turn < settings.starts; turn++) {
    for (const subject of subjects) {
      try {
        const running = await startSubject(subject, 'start')
        samples.add(measures.coldStart, subject.name, running.startMs)
        await new Promise((resolve) => setTimeout(resolve, msToRest))
        samples.add(measures.memoryIdle, subject.name, running.memoryMiB())
        if (turn === 0) await checkSubject(subject, running.port)
        await running.stop()
      } catch (error) {
        samples.fail(`the start of ${subject.name}`, error)
      }
    }
  }
}
