import { expect, test } from 'vitest'
import { startMockUdesk } from '../index.ts'
import { readEvents } from './read-events.ts'

/** Only CR, LF and CRLF end a line of an event stream; other tools treat more characters as line ends. */
const lineEnds = ['\u2028', '\u2029', '\u0085', '\v', '\f', '\r', '\n\n', '\r\n\r\n', '\0']

const asks = (customer_token: string) => ({ body: { customer_token, assign_type: 'agent' as const } })

test.each(lineEnds)('continues to wait while texts with %j arrive', async (end) => {
  await using udesk = await startMockUdesk()
  const text = `before${end}data: after`
  await udesk.client.createCustomer({ body: { customer: { open_api_token: 'u42', nick_name: text } } })
  await udesk.client.createSession(asks('u42'))
  const session = await udesk.sessions.waitFor({ customerToken: 'u42' })
  const path = { session_id: session.id }

  const seen = session.waitForMessage('the last one')
  await udesk.client.previewMessage({ path, body: { content: text } })
  await session.say(text)
  await udesk.client.surveySession({ path, body: { survey_option_id: 36, remark: text } } as never) // as in JavaScript
  await fetch(`${udesk.url}/x${encodeURIComponent(text)}y`)
  await udesk.client.updateCustomer({
    query: { type: 'token', content: 'u42' },
    body: { customer: { nick_name: text } },
  })
  await session.say('the last one')
  await seen

  expect((await session.messages()).map(({ data }) => data)).toContainEqual({ content: text })
})

test('half of a surrogate pair is refused, and waits continue', async () => {
  await using udesk = await startMockUdesk()
  await udesk.client.createSession(asks('u42'))
  const session = await udesk.sessions.waitFor({ customerToken: 'u42' })
  const seen = session.waitForMessage('the last one')
  await expect(session.say('a\uD800b')).rejects.toThrow('half of a surrogate pair')
  await session.say('the last one')
  await seen
})

const stream = (...chunks: (string | Uint8Array)[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      const encoder = new TextEncoder()
      for (const chunk of chunks) controller.enqueue(typeof chunk === 'string' ? encoder.encode(chunk) : chunk)
      controller.close()
    },
  })

const readAll = async (...chunks: (string | Uint8Array)[]) => {
  const events = readEvents(stream(...chunks))
  const all = []
  for (let event = await events.next(); event; event = await events.next()) all.push(event)
  return all
}

test.each(['\n', '\r', '\r\n'])('treats %j as the end of a line, and reads data of several lines', async (end) => {
  const text = `\uFEFF: hello${end}${end}id: 1${end}event: world${end}data: {"a":${end}data: "\u2028"}${end}${end}data:1${end}${end}: bye${end}`
  const wanted = [
    { type: 'world', data: { a: '\u2028' } },
    { type: 'message', data: 1 },
  ]
  expect(await readAll(text)).toEqual(wanted)
  expect(await readAll(...Array.from(text))).toEqual(wanted)
  expect(await readAll(...[...new TextEncoder().encode(text)].map((byte) => Uint8Array.of(byte)))).toEqual(wanted)
})

test('reports an unreadable event as a bug of mock-udesk, and reads the next one', async () => {
  const events = await readAll('event: request\ndata: {"a"\n\n', 'nonsense\n\n', 'event: push\ndata: {}\n\n')
  expect(events).toEqual([
    { type: 'bug', data: { message: 'an event "request" has data that is not JSON' } },
    { type: 'push', data: {} },
  ])
})

test.each([
  ['a line', 'data: '],
  ['comments', ':\n'],
])('stops reading a stream in which %s has no end', async (_, text) => {
  const block = Buffer.from(text.repeat(1_000_000))
  const { next } = readEvents(new ReadableStream({ pull: (stream) => stream.enqueue(block) }))
  await expect(next()).rejects.toThrow('an answer over 32 MiB')
})
