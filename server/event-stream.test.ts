import { expect, test } from 'vitest'
import { createEventStream, type StreamEvent } from './event-stream.ts'

const createCounted = (keep?: number) =>
  createEventStream<{ number: number }>({
    serialize: ({ number }) => ({ type: 'counted', data: number }),
    ...(keep === undefined ? {} : { keep }),
  })

const publishTo = (stream: ReturnType<typeof createCounted>, count: number) => {
  for (let number = 1; number <= count; number += 1) stream.publish({ number })
}

const idsAfter = (stream: ReturnType<typeof createCounted>, id: number) => {
  const { events, gap } = stream.after(id)
  return { ids: events.map((event) => event.id), gap }
}

test('sends followers each event as it was when it was published', () => {
  const stream = createCounted()
  const seen: StreamEvent[] = []
  const leave = stream.follow({ event: (event) => seen.push(event) })
  const source = { number: 7 }
  stream.publish(source)
  source.number = 8
  leave()
  stream.publish(source)
  expect(seen).toEqual([{ id: 1, type: 'counted', data: 7 }])
})

test('returns the events after an id', () => {
  const stream = createCounted()
  publishTo(stream, 3)
  expect(idsAfter(stream, 1)).toEqual({ ids: [2, 3], gap: false })
  expect(idsAfter(stream, 3)).toEqual({ ids: [], gap: false })
})

test('reports a gap where events are no longer kept, or where the id is of another run', () => {
  const stream = createCounted(2)
  publishTo(stream, 9)
  expect(idsAfter(stream, 7)).toEqual({ ids: [8, 9], gap: false })
  expect(idsAfter(stream, 6)).toEqual({ ids: [8, 9], gap: true })
  for (const id of [10, Number('abc')]) expect(idsAfter(stream, id)).toEqual({ ids: [8, 9], gap: true })
})

test('notifies followers when it ends', () => {
  const stream = createCounted()
  let ended = 0
  stream.follow({ event: () => undefined, ended: () => (ended += 1) })
  stream.end()
  stream.end()
  expect(ended).toBe(1)
})

test('sends a bug event for a source that cannot be serialized, and goes on', () => {
  const stream = createEventStream<number>({
    serialize(number) {
      if (number === 2) throw new RangeError('two')
      return { type: 'counted', data: number }
    },
  })
  const seen: StreamEvent[] = []
  stream.follow({ event: (event) => seen.push(event) })
  for (const number of [1, 2, 3]) stream.publish(number)
  expect(seen).toMatchObject([
    { id: 1, type: 'counted' },
    { id: 2, type: 'bug', data: { message: expect.stringMatching(/^RangeError: two\n/) as string } },
    { id: 3, type: 'counted' },
  ])
})
