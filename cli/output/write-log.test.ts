import { expect, test } from 'vitest'
import { realTime } from '../../server/clock/clock.ts'
import { createEventStream } from '../../server/event-stream.ts'
import { createPaint } from './colour.ts'
import { writeLog } from './write-log.ts'

const missing = 'Some events are missing here: the fake no longer has them.'
const second = (number: number) => `2026-01-01T04:00:${String(number).padStart(2, '0')}.000Z`

/** A log of resets. Its reader reads nothing while `isFull`. */
function startLog(entries = 1_000) {
  const stream = createEventStream<{ at: string }, { at: string; bytes: number }>({
    keep: ({ at }) => ({ at, bytes: 10 }),
    serialize: ({ at }) => ({ type: 'reset', data: { company: 'demo', at } }),
    most: { entries, bytes: 1_000_000 },
  })
  const written: string[] = []
  const reader = { isFull: false, go: () => {} }
  const lines = {
    write: (text: string) => void written.push(text),
    whenRoom(go: () => void) {
      if (reader.isFull) reader.go = go
      else go()
    },
  }
  const mask = (text: string) => text.replace('04:00:09', '…')
  writeLog(
    { udesk: { id: 'demo' }, events: stream, mask },
    { lines, paint: createPaint(process.stderr, { NO_COLOR: '1' }) },
  )
  return { written, reader, reset: (number: number) => stream.publish({ at: second(number) }), end: () => stream.end() }
}

test('writes all lines of one turn of the event loop at once', async () => {
  const { written, reset } = startLog()
  for (const number of [1, 2, 3]) reset(number)
  expect(written).toEqual([])
  await realTime.nextTurn()
  expect(written).toEqual(['04:00:01.000 reset\n04:00:02.000 reset\n04:00:03.000 reset'])
})

test('waits for a slow reader, and then says which events the fake no longer has', async () => {
  const { written, reader, reset } = startLog(2)
  reader.isFull = true
  for (const number of [1, 2, 3]) reset(number)
  await realTime.nextTurn()
  expect(written).toEqual([])
  reader.go()
  expect(written).toEqual([`${missing}\n04:00:02.000 reset\n04:00:03.000 reset`])
})

test('writes the last lines when the fake stops', () => {
  const { written, reset, end } = startLog()
  reset(1)
  end()
  expect(written).toEqual(['04:00:01.000 reset'])
})

test('hides secrets', async () => {
  const { written, reset } = startLog()
  reset(9)
  await realTime.nextTurn()
  expect(written).toEqual(['….000 reset'])
})
