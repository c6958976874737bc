import { expect, test } from 'vitest'
import { createPaint } from './colour.ts'
import { describeEvent } from './log.ts'

const paint = createPaint(process.stderr, { NO_COLOR: '1' })
const at = '2026-01-01T04:00:05.000Z'
const lineOf = (type: string, data: object) =>
  describeEvent({ type, data: { company: 'demo', ...data } }, 'demo', paint)

test('tells when the webhook is suspended, and when it is called again', () => {
  const url = 'http://127.0.0.1:3000/udesk'
  const until = '2026-01-01T04:01:05.000Z'
  expect(lineOf('world', { type: 'webhook.suspended', at, url, until })).toBe(
    `04:00:05.000 suspended ${url} until ${until}`,
  )
  expect(lineOf('world', { type: 'webhook.resumed', at, url })).toBe(`04:00:05.000 resumed ${url}`)
  expect(lineOf('world', { type: 'customer.created', at })).toBeUndefined()
})

test('tells what came in and could not be read', () => {
  const diagnosis = { cause: 'http-to-https', hint: 'Write https://.', expected: null }
  const request = { at, method: '-', path: '-', status: null, code: null, ms: 0, customer_token: null, fault: null }
  expect(lineOf('request', { ...request, violations: [], diagnosis })).toBe(
    '04:00:05.000 - - – 0 ms – http-to-https: Write https://.',
  )
})

test('tells when the clock is moved', () => {
  expect(lineOf('clock', { mode: 'frozen', now: at })).toBe(`04:00:05.000 clock stands at ${at}`)
  expect(lineOf('clock', { mode: 'real', now: at })).toBe('04:00:05.000 clock runs')
})
