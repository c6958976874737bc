/** Writes one line for each request and each push of any company. */
import type { StartedFake } from '../../harness/udesk.ts'
import type { StreamEvent } from '../../server/event-stream.ts'
import { describeBug } from './bug.ts'
import type { Paint } from './colour.ts'
import type { LineWriter } from './line-writer.ts'
import { describeEvent } from './log.ts'

type LoggedFake = Pick<StartedFake, 'events' | 'mask'> & { udesk: { id: string } }
type LogOutput = { lines: Pick<LineWriter, 'write' | 'whenRoom'>; paint: Paint }

/** How much is written at once. */
const mostAtOnce = { entries: 500, bytes: 1024 * 1024 }

/** Writes what follows from now on, until the fake stops: all lines of a turn of the event loop at once. */
export function writeLog({ udesk, events, mask }: LoggedFake, { lines, paint }: LogOutput): void {
  let read = events.lastId()
  let isWaiting = false

  const writeNext = () => {
    isWaiting = false
    const { events: next, gap } = events.after(read, mostAtOnce)
    read = next.at(-1)?.id ?? events.lastId()
    const texts = next.map(lineOf).filter((line) => line !== undefined)
    if (gap) texts.unshift(paint.yellow('Some events are missing here: the fake no longer has them.'))
    if (texts.length > 0) lines.write(texts.join('\n'))
    if (read !== events.lastId()) writeSoon()
  }

  /** If the reader of the log is slow, the events wait in the fake, not here. */
  const writeSoon = () => {
    if (isWaiting) return
    isWaiting = true
    lines.whenRoom(writeNext)
  }

  /** An event that cannot be described must not end the log. */
  function lineOf(event: StreamEvent): string | undefined {
    try {
      const line = describeEvent(event, udesk.id, paint)
      return line === undefined ? undefined : mask(line)
    } catch (error) {
      return describeBug(error)
    }
  }

  events.follow({ added: writeSoon, ended: writeSoon })
}
