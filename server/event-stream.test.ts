import { expect, test } from 'vitest'
import { realTime } from './clock/clock.ts'
import { createEventStream } from './event-stream.ts'

const createCounted = (entries = 10_000, bytes = 1_000_000) =>
  createEventStream<{ number: number }, { number: number; bytes: number }>({
    keep: ({ number }) => ({ number, bytes: 10 }),
    serialize: ({ number }) => ({ type: 'counted', data: number }),
    most: { entries, bytes },
  })

const publishTo = (stream: ReturnType<typeof createCounted>, count: number) => {
  for (let number = 1; number <= count; number += 1) stream.publish({ number })
}

const idsAfter = (stream: ReturnType<typeof createCounted>, id: number, most?: number) => {
  const { events, gap } = stream.after(id, most === undefined ? undefined : { entries: most, bytes: Infinity })
  return { ids: events.map((event) => event.id), gap }
}

test('keeps each event as it was when it was published', () => {
  const stream = createCounted()
  const source = { number: 7 }
  stream.publish(source)
  source.number = 8
  expect(stream.after(0).events).toEqual([{ id: 1, type: 'counted', data: 7 }])
})

test('serializes an event only when it is read', () => {
  let serialized = 0
  const stream = createEventStream<{ bytes: number }, { bytes: number }>({
    keep: (source) => source,
    serialize: () => ({ type: 'counted', data: (serialized += 1) }),
  })
  stream.publish({ bytes: 1 })
  stream.publish({ bytes: 1 })
  expect(serialized).toBe(0)
  stream.after(1)
  expect(serialized).toBe(1)
})

test('notifies followers once for all events of a turn of the event loop', async () => {
  const stream = createCounted()
  let added = 0
  const leave = stream.follow({ added: () => (added += 1) })
  publishTo(stream, 3)
  expect(added).toBe(0)
  await realTime.nextTurn()
  expect(added).toBe(1)
  leave()
  publishTo(stream, 1)
  await realTime.nextTurn()
  expect(added).toBe(1)
})

test('returns the events after an id within a number of bytes, and one at least', () => {
  const stream = createCounted()
  publishTo(stream, 9)
  const countWithin = (bytes: number, id = 0) => stream.after(id, { entries: 7, bytes }).events.length
  expect([1, 10, 35, 1_000].map((bytes) => countWithin(bytes))).toEqual([1, 1, 3, 7])
  expect([countWithin(1, 8), countWithin(1_000, 8), countWithin(1, 9)]).toEqual([1, 1, 0])
})

test('returns the events after an id, at most as many as asked for', () => {
  const stream = createCounted()
  publishTo(stream, 3)
  expect(idsAfter(stream, 1)).toEqual({ ids: [2, 3], gap: false })
  expect(idsAfter(stream, 3)).toEqual({ ids: [], gap: false })
  expect(idsAfter(stream, 0, 2)).toEqual({ ids: [1, 2], gap: false })
})

test('reports a gap where events are no longer kept, or where the id is of another run', () => {
  const stream = createCounted(2)
  publishTo(stream, 9)
  expect(idsAfter(stream, 7)).toEqual({ ids: [8, 9], gap: false })
  expect(idsAfter(stream, 6)).toEqual({ ids: [8, 9], gap: true })
  for (const id of [10, Number('abc')]) expect(idsAfter(stream, id)).toEqual({ ids: [8, 9], gap: true })
})

test('keeps at most so many bytes, but always the newest event', () => {
  const stream = createCounted(100, 35)
  publishTo(stream, 9)
  expect(idsAfter(stream, 0)).toEqual({ ids: [7, 8, 9], gap: true })
  const small = createCounted(100, 5)
  publishTo(small, 2)
  expect(idsAfter(small, 0)).toEqual({ ids: [2], gap: true })
})

test('notifies followers when it ends', () => {
  const stream = createCounted()
  let ended = 0
  stream.follow({ added: () => undefined, ended: () => (ended += 1) })
  stream.end()
  stream.end()
  expect(ended).toBe(1)
})

test.each(['keep', 'serialize'] as const)('shows a bug where it cannot %s an event, and goes on', (step) => {
  const fail = (at: string, number: number) => {
    if (at === step && number === 2) throw new RangeError('two')
  }
  const forwarded: string[] = []
  const stream = createEventStream<number, { number: number; bytes: number }>({
    keep(number) {
      fail('keep', number)
      return { number, bytes: 1 }
    },
    serialize({ number }) {
      fail('serialize', number)
      return { type: 'counted', data: number }
    },
    forward: ({ show }) => forwarded.push(show().type),
  })
  for (const number of [1, 2, 3]) stream.publish(number)
  expect(stream.after(0).events).toMatchObject([
    { id: 1, type: 'counted' },
    { id: 2, type: 'bug', data: { message: expect.stringMatching(/^RangeError: two\n/) as string } },
    { id: 3, type: 'counted' },
  ])
  expect(forwarded).toEqual(['counted', 'bug', 'counted'])
})
