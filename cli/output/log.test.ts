import { expect, test } from 'vitest'
import { createPaint } from './colour.ts'
import { describeEvent } from './log.ts'

const paint = createPaint(process.stderr, { NO_COLOR: '1' })
const at = '2026-01-01T04:00:05.000Z'
const lineOf = (type: string, data: object) =>
  describeEvent({ type, data: { company: 'demo', ...data } }, 'demo', paint)

test('logs when the webhook is suspended, and when it is called again', () => {
  const url = 'http://127.0.0.1:3000/udesk'
  const until = '2026-01-01T04:01:05.000Z'
  expect(lineOf('world', { type: 'webhook.suspended', at, url, until })).toBe(
    `04:00:05.000 suspended ${url} until ${until}`,
  )
  expect(lineOf('world', { type: 'webhook.resumed', at, url })).toBe(`04:00:05.000 resumed ${url}`)
  expect(lineOf('world', { type: 'customer.created', at })).toBeUndefined()
})

test('logs requests that could not be read', () => {
  const diagnosis = { cause: 'http-to-https', hint: 'Write https://.', expected: null }
  const request = { at, method: '-', path: '-', status: null, code: null, ms: 0, customer_token: null, fault: null }
  expect(lineOf('request', { ...request, violations: [], diagnosis })).toBe(
    '04:00:05.000 - - – 0 ms – http-to-https: Write https://.',
  )
})

const wild = '\u001b[2J\n04:00:05.000 GET /forged 200\u202e\u2028\u009b'
const spelt = '\\u001b[2J\\n04:00:05.000 GET /forged 200\\u202e\\u2028\\u009b'

test('escapes text of a caller or a receiver that could forge a line or control a terminal', () => {
  const request = {
    at,
    method: 'GET',
    path: `/${wild}`,
    status: 404,
    code: 2000,
    ms: 1,
    customer_token: wild,
    fault: null,
  }
  const violations = [{ pointer: `query/${wild}`, message: wild, severity: 'warning' }]
  expect(lineOf('request', { ...request, violations, diagnosis: null })).toBe(
    `04:00:05.000 GET /${spelt} ${spelt} 404 code 2000 1 ms – query/${spelt} ${spelt}`,
  )
  const push = { at, kind: 'agent', types: [wild], customer_token: wild, state: 'failed', reason: wild, attempts: [] }
  expect(lineOf('push', { ...push, fault: null })).toBe(`04:00:05.000 push agent (${spelt}) ${spelt} failed – ${spelt}`)
  expect(lineOf('world', { type: 'webhook.resumed', at, url: `http://a/${wild}` })).toBe(
    `04:00:05.000 resumed http://a/${spelt}`,
  )
  const fault = { id: 1, target: 'push', operation: null, every: 1, times: 1, until: null, fault: 'drop', touched: 0 }
  expect(lineOf('fault', { ...fault, armed: true, customer_token: wild })).toBe(
    `armed fault 1: push drop, for ${spelt}, once`,
  )
})

test('keeps its own colours', () => {
  const coloured = createPaint({ isTTY: true }, {})
  const data = { company: 'demo', mode: 'real', now: at }
  expect(describeEvent({ type: 'clock', data }, 'demo', coloured)).toContain('\u001b[1mclock\u001b[22m')
})

test('logs when the clock is changed', () => {
  expect(lineOf('clock', { mode: 'frozen', now: at })).toBe(`04:00:05.000 clock frozen at ${at}`)
  expect(lineOf('clock', { mode: 'real', now: at })).toBe('04:00:05.000 clock running')
})
