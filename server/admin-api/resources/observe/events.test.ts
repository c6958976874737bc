import { expect, test } from 'vitest'
import { createEventStream } from '../../../event-stream.ts'
import { streamTo } from './events.ts'

const createCounted = (keep: number) =>
  createEventStream({ serialize: (data: number) => ({ type: 'counted', data }), keep })

const readAll = async (stream: ReadableStream<Uint8Array>) => {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of stream) text += decoder.decode(chunk)
  return text.split('\n\n').filter((block) => block !== '')
}

test('sends all events until the stream ends', async () => {
  const stream = createCounted(10)
  stream.publish(1)
  const read = readAll(streamTo(stream, null))
  stream.publish(2)
  stream.end()
  expect(await read).toEqual([': hello', 'id: 2\nevent: counted\ndata: 2'])
})

test('goes on after the last id, and reports a gap if events are no longer kept', async () => {
  const stream = createCounted(2)
  for (const number of [1, 2, 3]) stream.publish(number)
  const [near, far] = [readAll(streamTo(stream, '1')), readAll(streamTo(stream, '0'))]
  stream.end()
  expect((await near).slice(1).map((block) => block.split('\n')[0])).toEqual(['id: 2', 'id: 3'])
  expect((await far).slice(1, 3)).toEqual(['event: gap\ndata: {"after":"0"}', 'id: 2\nevent: counted\ndata: 2'])
})

test('a last id that is not a number is a gap', async () => {
  const stream = createCounted(10)
  stream.publish(1)
  const read = readAll(streamTo(stream, 'abc'))
  stream.end()
  expect(await read).toEqual([': hello', 'event: gap\ndata: {"after":"abc"}', 'id: 1\nevent: counted\ndata: 1'])
})

test('ends the stream of a follower that does not read', async () => {
  const stream = createCounted(10)
  const slow = streamTo(stream, null)
  for (let number = 0; number < 30_000; number += 1) stream.publish(number)
  expect(await readAll(slow)).toHaveLength(20_001)
})

test('goes on after an event that JSON cannot write', async () => {
  const stream = createEventStream({ serialize: (data: unknown) => ({ type: 'counted', data }) })
  const read = readAll(streamTo(stream, null))
  stream.publish(1n)
  stream.publish('\u2028\r\n\n')
  stream.end()
  const [, bug, text] = await read
  expect(bug).toMatch(/^id: 1\nevent: bug\ndata: \{"message":"TypeError/)
  expect(text).toBe('id: 2\nevent: counted\ndata: "\u2028\\r\\n\\n"')
})
