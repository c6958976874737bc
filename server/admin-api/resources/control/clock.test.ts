import { expect, onTestFinished, test } from 'vitest'
import { realTime } from '../../../clock/clock.ts'
import { startReceiver } from '../../../pushes/testing.ts'
import { createTestFake, type Reply, readEventsOf } from '../../../testing.ts'

const noon = '2026-01-01T12:00:00.000Z'

function openClock() {
  const testFake = createTestFake()
  const ask = async (method: string, path: string, body?: object) => {
    const response = await testFake.send(`/__admin${path}`, { method, ...(body && { body: JSON.stringify(body) }) })
    return { status: response.status, body: (await response.json()) as Reply }
  }
  return { ...testFake, ask, move: (move: object) => ask('PUT', '/clock', move) }
}

test('a frozen clock moves by the given duration, and returns its date and how many timers fired', async () => {
  const { move, ask, company } = openClock()
  expect(await move({ freeze: noon })).toEqual({ status: 200, body: { mode: 'frozen', now: noon, fired: 0 } })
  company.clock.after(1_000, () => undefined)
  expect((await move({ advance: '61s' })).body).toEqual({ mode: 'frozen', now: '2026-01-01T12:01:01.000Z', fired: 1 })
  expect((await move({ advance: 500, grace: '0ms' })).body).toMatchObject({ now: '2026-01-01T12:01:01.500Z', fired: 0 })
  expect((await move({ set: noon })).body).toMatchObject({ now: noon, fired: 0 })
  expect((await move({ resume: true })).body).toMatchObject({ mode: 'real' })
  expect((await ask('GET', '/clock')).body).toMatchObject({ mode: 'real' })
})

test('a frozen clock stands still', async () => {
  const { move, ask } = openClock()
  const { body } = await move({ freeze: true })
  expect((await ask('GET', '/clock')).body).toEqual({ mode: 'frozen', now: body.now })
})

test('a running clock cannot be advanced', async () => {
  expect(await openClock().move({ advance: '1s' })).toMatchObject({
    status: 409,
    body: { detail: 'only a frozen clock can be advanced; freeze it first' },
  })
})

test('a reset ends a move that waits for an answer', async () => {
  const { move, ask, company, send } = openClock()
  const hanging = await startReceiver(() => undefined)
  onTestFinished(hanging.stop)
  company.wiring.webhook = hanging.url
  await move({ freeze: noon })
  await ask('POST', '/pushes', { body: {} })
  const moving = move({ advance: '1s', grace: '5s' })
  const isMoving = async () => JSON.stringify(await company.clock.settled({ timeout: 0 })).includes('is being moved')
  while (!(await isMoving())) await realTime.nextTurn()
  await send('/__admin/reset', { method: 'POST' })
  expect(await moving).toMatchObject({ status: 409, body: { detail: 'reset' } })
})

test.each([
  [{}, 'Say one of freeze, advance, set and resume.'],
  [{ freeze: true, resume: true }, 'Say one of freeze, advance, set and resume.'],
  [{ set: noon, grace: 1 }, 'grace belongs to advance.'],
  [{ set: 'yesterday' }, '"yesterday" is not a date: write it like 1970-01-01T00:00:00.000Z.'],
  [{ advance: '9999999d' }, 'This duration is too long: give at most 100 years.'],
  [{ advance: '99999999999999999999d' }, 'The body has mistakes.'],
  [
    { freeze: '0000-01-01T00:00:00+08:00' },
    '"0000-01-01T00:00:00+08:00" is not a date: write it like 1970-01-01T00:00:00.000Z.',
  ],
  [{ advance: 'soon' }, 'The body has mistakes.'],
  [{ freeze: false }, 'The body has mistakes.'],
])('refuses the move %j', async (move, detail) => {
  expect(await openClock().move(move)).toMatchObject({ status: 422, body: { detail } })
})

test('followers get an event for each move', async () => {
  const { move, company } = openClock()
  const seen = readEventsOf(company.wiring.stream)
  await move({ freeze: noon })
  expect(seen()).toEqual([{ type: 'clock', data: { mode: 'frozen', now: noon } }])
})

test('the breaker is closed until ten pushes timed out, with or without a webhook', async () => {
  const { move, ask, company } = openClock()
  const closed = { state: 'closed', timeouts: 0, limit: 10, window_ms: 60_000, until: null }
  expect((await ask('GET', '/breaker')).body).toEqual(closed)
  const hanging = await startReceiver(() => undefined)
  onTestFinished(hanging.stop)
  company.wiring.webhook = hanging.url
  await move({ freeze: noon })
  for (let n = 1; n <= 10; n++) await ask('POST', '/pushes', { body: {}, customer_token: `u${n}` })
  await move({ advance: '5s', grace: 0 })
  const until = '2026-01-01T12:01:05.000Z'
  expect((await ask('GET', '/breaker')).body).toEqual({ ...closed, state: 'suspended', timeouts: 10, until })
})

test('a frozen clock does not go beyond the year 9999', async () => {
  const { move, ask } = openClock()
  await move({ freeze: '9999-12-31T15:00:00Z' })
  expect(await move({ advance: '1h' })).toMatchObject({
    status: 422,
    body: { detail: 'The clock cannot go beyond the year 9999.' },
  })
  expect((await ask('GET', '/clock')).body).toMatchObject({ now: '9999-12-31T15:00:00.000Z' })
})
