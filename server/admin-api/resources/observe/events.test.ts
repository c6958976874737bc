import { expect, test } from 'vitest'
import { realTime } from '../../../clock/clock.ts'
import { createEventStream } from '../../../event-stream.ts'
import { streamTo } from './events.ts'

const createCounted = (entries: number) =>
  createEventStream<unknown, { data: unknown; bytes: number }>({
    keep: (data) => ({ data, bytes: 10 }),
    serialize: ({ data }) => ({ type: 'counted', data }),
    most: { entries, bytes: 1_000_000 },
  })

const asItIs = (json: string) => json

const readAll = async (stream: ReadableStream<Uint8Array>) => {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of stream) text += decoder.decode(chunk)
  return text.split('\n\n').filter((block) => block !== '')
}

test('sends all events until the stream ends', async () => {
  const stream = createCounted(10)
  stream.publish(1)
  const read = readAll(streamTo(stream, null, asItIs))
  stream.publish(2)
  stream.end()
  expect(await read).toEqual([': hello', 'id: 2\nevent: counted\ndata: 2'])
})

test('goes on after the last id, and reports a gap if events are no longer kept', async () => {
  const stream = createCounted(2)
  for (const number of [1, 2, 3]) stream.publish(number)
  const [near, far] = [readAll(streamTo(stream, '1', asItIs)), readAll(streamTo(stream, '0', asItIs))]
  stream.end()
  expect((await near).slice(1).map((block) => block.split('\n')[0])).toEqual(['id: 2', 'id: 3'])
  expect((await far).slice(1, 3)).toEqual(['event: gap\ndata: {"after":"0"}', 'id: 2\nevent: counted\ndata: 2'])
})

test('a last id that is not a number is a gap', async () => {
  const stream = createCounted(10)
  stream.publish(1)
  const read = readAll(streamTo(stream, 'abc', asItIs))
  stream.end()
  expect(await read).toEqual([': hello', 'event: gap\ndata: {"after":"abc"}', 'id: 1\nevent: counted\ndata: 1'])
})

test('a follower that does not read costs no memory, and learns that it has missed events', async () => {
  const stream = createCounted(10)
  const slow = streamTo(stream, null, asItIs)
  for (let burst = 0; burst < 20; burst += 1) {
    for (let number = 0; number < 1_000; number += 1) stream.publish('x'.repeat(1_000))
    await realTime.nextTurn()
  }
  stream.end()
  const blocks = await readAll(slow)
  expect(blocks.length).toBeLessThan(200)
  expect(blocks).toContainEqual(expect.stringMatching(/^event: gap\ndata: \{"after":"\d+"\}$/))
  expect(blocks.at(-1)).toMatch(/^id: 20000\n/)
})

test('masks what it sends', async () => {
  const stream = createCounted(10)
  const read = readAll(streamTo(stream, null, (json) => json.replace('secret', '…')))
  stream.publish('a secret')
  stream.end()
  expect((await read).at(-1)).toBe('id: 1\nevent: counted\ndata: "a …"')
})

test('goes on after an event that JSON cannot write', async () => {
  const stream = createCounted(10)
  const read = readAll(streamTo(stream, null, asItIs))
  stream.publish(1n)
  stream.publish('\u2028\r\n\n')
  stream.end()
  const [, bug, text] = await read
  expect(bug).toMatch(/^id: 1\nevent: bug\ndata: \{"message":"TypeError/)
  expect(text).toBe('id: 2\nevent: counted\ndata: "\u2028\\r\\n\\n"')
})

test('large events wait for a follower in pieces of about 64 KiB', async () => {
  const stream = createEventStream<string, { data: string; bytes: number }>({
    keep: (data) => ({ data, bytes: data.length }),
    serialize: ({ data }) => ({ type: 'counted', data }),
  })
  const following = streamTo(stream, null, asItIs)
  for (let number = 0; number < 100; number += 1) stream.publish('x'.repeat(20_000))
  stream.end()
  const lengths: number[] = []
  for await (const piece of following) lengths.push(piece.length)
  expect(Math.max(...lengths)).toBeLessThan(70_000)
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBeGreaterThan(2_000_000)
})
