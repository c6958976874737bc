import { expect, onTestFinished, test } from 'vitest'
import { createStage, noon, startReceiver } from './testing.ts'

async function stage(
  ...[respond, settings]: [...Parameters<typeof startReceiver>, Parameters<typeof createStage>[1]?]
) {
  const receiver = await startReceiver(respond)
  const staged = createStage(receiver.url, settings)
  onTestFinished(async () => {
    await staged.stop()
    await receiver.stop()
  })
  return { ...staged, receiver }
}

test('delivers in real time', async () => {
  const { push, clock, receiver } = await stage()
  const entry = push('u1', { hello: 'wörld' })
  expect(await clock.settled()).toEqual({ settled: true })
  expect(entry).toMatchObject({
    state: 'delivered',
    reason: null,
    attempts: [{ outcome: 'delivered', status: 200, note: null }],
  })
  expect(receiver.seen).toEqual(['{"hello":"wörld"}'])
})

test('gives up after five seconds of the clock', async () => {
  const { push, clock, lines } = await stage(() => undefined)
  await clock.freeze(noon)
  push('u1')
  await clock.advance(60_000, { grace: 0 })
  expect(lines()).toEqual(['u1.1 @0 timed_out: timed_out @0+5000, no complete answer within 5 s'])
})
