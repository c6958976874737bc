import type { MockUdesk } from '../../harness/index.ts'
import type { AdminEvent } from '../../harness/client/read-events.ts'
import { describeBug } from './bug.ts'
import type { Paint } from './colour.ts'
import { describeEvent } from './log.ts'

type LogOutput = { write: (line: string) => void; paint: Paint; isStopping: () => boolean }

/** Writes one line for each request and each push of any company, until the fake stops. */
export async function writeLog(
  { id, follow }: Pick<MockUdesk, 'id' | 'follow'>,
  { write, paint, isStopping }: LogOutput,
): Promise<void> {
  let events = await follow({ companies: 'all' })
  for (;;) {
    for (let event = await events.next(); event; event = await events.next()) {
      const line = lineOf(event)
      if (line !== undefined) write(line)
    }
    const lastId = events.lastId()
    if (isStopping() || lastId === null) return
    // The fake ends the stream of a follower that is too slow.
    write(paint.yellow('The log was too slow for so many events: it goes on after the last one that it has.'))
    events = await follow({ companies: 'all', after: lastId })
  }

  /** An event that cannot be described must not end the log. */
  function lineOf(event: AdminEvent): string | undefined {
    if (event.type === 'gap') return paint.yellow('Some events are missing here: the fake no longer has them.')
    try {
      return describeEvent(event, id, paint)
    } catch (error) {
      return describeBug(error)
    }
  }
}
