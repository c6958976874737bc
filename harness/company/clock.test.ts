import { expect, onTestFinished, test } from 'vitest'
import { startReceiver } from '../../server/pushes/testing.ts'
import { startMockUdesk } from '../index.ts'

test('passes a minute of suspension without real time, and signs by the company’s clock', async () => {
  const hanging = await startReceiver(() => undefined)
  onTestFinished(hanging.stop)
  await using udesk = await startMockUdesk({ webhook: hanging.url, assume: { 'auth.clock': 'company' } })
  await udesk.clock.freeze('2030-01-01T00:00:00.000Z')
  const body = { customer_token: 'u1', assign_type: 'agent' } as const
  expect(await udesk.client.createSession({ body })).toMatchObject({ code: 1000 })
  for (let n = 2; n <= 10; n++) await udesk.pushes.send({ body: {}, customerToken: `u${n}` })
  expect(await udesk.clock.advance('5s', { grace: 0 })).toMatchObject({ fired: 10, now: '2030-01-01T00:00:05.000Z' })
  expect(await udesk.breaker()).toMatchObject({ state: 'suspended', windowMs: 60_000 })
  await udesk.clock.advance(60_000)
  expect(await udesk.breaker()).toMatchObject({ state: 'closed' })
  await udesk.clock.set('2026-01-01T00:00:00.000Z')
  expect(await udesk.clock.now()).toBe('2026-01-01T00:00:00.000Z')
  expect(await udesk.clock.resume()).toMatchObject({ mode: 'real' })
})
