import { kinds, type Kind } from '../load/caller.ts'
import { load, type Slice } from '../load/load.ts'
import type { Running } from '../processes.ts'
import * as measures from '../report/measures.ts'
import { checkSubject, follow, startSubject } from '../subjects/run-subject.ts'
import type { Subject } from '../subjects/subject.ts'
import type { Context } from './measurement.ts'

const busyGenerator = 0.9

type Started = { subject: Subject; running: Running; unfollow: () => void }

/** Calls a second over 64 connections, and the 99th percentile of their durations over 10. */
export async function calls({ subjects, settings, samples }: Context): Promise<void> {
  const started: Started[] = []
  try {
    for (const subject of subjects) {
      await guarded(subject.name, async () => {
        const running = await startSubject(subject, 'load')
        started.push({ subject, running, unfollow: follow(subject, running.port) })
        await checkSubject(subject, running.port)
      })
    }
    for (const kind of kinds) {
      await inRounds(kind, 64, ({ perSecond }, { name }) => samples.add(measures.rateOf(kind), name, perSecond))
    }
    await inRounds('createSession+closeSession', 10, ({ p99 }, { name }) => samples.add(measures.p99, name, p99))
    for (const { subject, running } of started) samples.add(measures.memoryLoaded, subject.name, running.memoryMiB())
  } finally {
    for (const { running, unfollow } of started) {
      unfollow()
      await running.stop()
    }
  }

  /** A subject that answers wrongly takes no further part. */
  async function guarded(name: string, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      samples.fail(name, error)
      const at = started.findIndex(({ subject }) => subject.name === name)
      for (const { running, unfollow } of at < 0 ? [] : started.splice(at, 1)) {
        unfollow()
        await running.stop()
      }
    }
  }

  async function inRounds(kind: Kind, connections: number, note: (slice: Slice, subject: Subject) => void) {
    for (let round = 0; round <= settings.rounds; round++) {
      for (const { subject, running } of [...started]) {
        await guarded(subject.name, async () => {
          const ms = round === 0 ? settings.msOfWarmUp : settings.msOfSlice
          const slice = await load(running.port, connections, subject.callers[kind], { ms })
          if (round > 0) note(slice, subject)
          if (slice.busy > busyGenerator) {
            samples.remark(`The calls of ${kind} to ${subject.name} took ${slice.busy.toFixed(2)} of their core.`)
          }
        })
      }
    }
  }
}
