import { load } from '../load/load.ts'
import * as measures from '../report/measures.ts'
import { follow, startSubject } from '../subjects/run-subject.ts'
import { ours } from '../subjects/subjects.ts'
import type { Context } from './measurement.ts'

const kind = 'createSession+closeSession'
const measured = [ours, 'work', 'bare work']

/** The memory after each third of many calls. The journal of each subject is full after the first third. */
export async function memory({ subjects, settings, samples }: Context): Promise<void> {
  for (const subject of subjects.filter(({ name }) => measured.includes(name))) {
    try {
      const running = await startSubject(subject, 'load')
      const unfollow = follow(subject, running.port)
      for (const third of [1, 2, 3] as const) {
        await load(running.port, 64, subject.callers[kind], { calls: settings.callsForMemory / 3 })
        samples.add(measures.memoryAfter(third), subject.name, running.memoryMiB())
      }
      unfollow()
      await running.stop()
    } catch (error) {
      samples.fail(`the memory of ${subject.name}`, error)
    }
  }
}
