import { expect, test } from 'vitest'
import { readEvents } from '../../harness/client/read-events.ts'
import { streamTo } from '../../server/admin-api/resources/observe/events.ts'
import { createEventStream } from '../../server/event-stream.ts'
import { createPaint } from './colour.ts'
import { writeLog } from './write-log.ts'

const tooSlow = 'The log was too slow for so many events: it goes on after the last one that it has.'
const missing = 'Some events are missing here: the fake no longer has them.'

/** The lines of the log where so many resets happen at once, and one more afterwards. */
async function logOf(burst: number): Promise<string[]> {
  const at = '2026-01-01T04:00:05.000Z'
  const stream = createEventStream({ serialize: (data: object) => ({ type: 'reset', data }) })
  const lines: string[] = []
  let isStopping = false
  let follows = 0
  const log = writeLog(
    {
      id: 'demo',
      follow({ after } = {}) {
        const events = readEvents(streamTo(stream, after ?? null))
        if (++follows === 1) for (let number = 0; number < burst; number++) stream.publish({ company: 'demo', at })
        else stream.publish({ company: 'demo', at: '2026-01-01T04:00:06.000Z' })
        return Promise.resolve(events)
      },
    },
    {
      write(line) {
        lines.push(line)
        if (!line.startsWith('04:00:06')) return
        isStopping = true
        stream.end()
      },
      paint: createPaint(process.stderr, { NO_COLOR: '1' }),
      isStopping: () => isStopping,
    },
  )
  await log
  return lines
}

test('follows again after the last event where the log was too slow, and says so', async () => {
  const lines = await logOf(25_000)
  expect(lines.filter((line) => line === '04:00:05.000 reset')).toHaveLength(25_000)
  expect(lines.filter((line) => !line.startsWith('04:00:05'))).toEqual([tooSlow, '04:00:06.000 reset'])
})

test('says where events are missing that the fake no longer has', async () => {
  const lines = await logOf(45_000)
  expect(lines.filter((line) => !line.startsWith('04:00:05'))).toEqual([tooSlow, missing, '04:00:06.000 reset'])
})
