import { expect, test } from 'vitest'
import { createEventStream, type StreamEvent } from './event-stream.ts'

const createCounted = (keep?: number) =>
  createEventStream<{ number: number }>({
    show: ({ number }) => ({ type: 'counted', data: number }),
    ...(keep === undefined ? {} : { keep }),
  })

const publishTo = (stream: ReturnType<typeof createCounted>, count: number) => {
  for (let number = 1; number <= count; number += 1) stream.publish({ number })
}

const idsAfter = (stream: ReturnType<typeof createCounted>, id: number) => {
  const { events, gap } = stream.after(id)
  return { ids: events.map((event) => event.id), gap }
}

test('tells followers of each event as it was when it happened', () => {
  const stream = createCounted()
  const told: StreamEvent[] = []
  const leave = stream.follow({ event: (event) => told.push(event) })
  const thing = { number: 7 }
  stream.publish(thing)
  thing.number = 8
  leave()
  stream.publish(thing)
  expect(told).toEqual([{ id: 1, type: 'counted', data: 7 }])
})

test('gives what came after an id', () => {
  const stream = createCounted()
  publishTo(stream, 3)
  expect(idsAfter(stream, 1)).toEqual({ ids: [2, 3], gap: false })
  expect(idsAfter(stream, 3)).toEqual({ ids: [], gap: false })
})

test('admits a gap where events are gone, or where the id is of another run', () => {
  const stream = createCounted(2)
  publishTo(stream, 9)
  expect(idsAfter(stream, 7)).toEqual({ ids: [8, 9], gap: false })
  expect(idsAfter(stream, 6)).toEqual({ ids: [8, 9], gap: true })
  for (const id of [10, Number('abc')]) expect(idsAfter(stream, id)).toEqual({ ids: [8, 9], gap: true })
})

test('tells followers that it ends', () => {
  const stream = createCounted()
  let ended = 0
  stream.follow({ event: () => undefined, ended: () => (ended += 1) })
  stream.end()
  stream.end()
  expect(ended).toBe(1)
})

test('what cannot be shown is told as a bug, and whoever published it goes on', () => {
  const stream = createEventStream<number>({
    show(number) {
      if (number === 2) throw new RangeError('two')
      return { type: 'counted', data: number }
    },
  })
  const told: StreamEvent[] = []
  stream.follow({ event: (event) => told.push(event) })
  for (const number of [1, 2, 3]) stream.publish(number)
  expect(told).toMatchObject([
    { id: 1, type: 'counted' },
    { id: 2, type: 'bug', data: { message: expect.stringMatching(/^RangeError: two\n/) as string } },
    { id: 3, type: 'counted' },
  ])
})
