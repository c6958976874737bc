import { expect, onTestFinished, test } from 'vitest'
import { realTime } from '../../server/clock/clock.ts'
import { tryLoad } from './load.ts'
import { createPoster } from './post.ts'
import { startTestReceiver, type ReceiverBehaviour } from './testing.ts'

/** The finding for a receiver at this many pushes per second. */
async function load(behave: ReceiverBehaviour, wanted: number, { limit = 5_000, hold = 200 } = {}) {
  const poster = createPoster(await startTestReceiver(behave), limit)
  onTestFinished(poster.close)
  return tryLoad({ wanted, limit, poster, pushes: [{ messages: [{ message_id: 'm' }] }], hold })
}

test('reports the times of a receiver that keeps up with the rate', async () => {
  expect(await load(() => undefined, 40)).toEqual({
    check: 'load',
    verdict: 'passed',
    detail: expect.stringMatching(/^holds (3\d|4\d)\/s with p50 \d+ ms, p99 \d+ ms$/) as string,
  })
})

test('passes a receiver that is slow but does not get slower', async () => {
  expect(await load(() => realTime.sleep(100).then(() => undefined), 100)).toMatchObject({ verdict: 'passed' })
})

test('reports at which rate a receiver gets slower, and when it would be too late', async () => {
  let free = Promise.resolve()
  const oneAtATime = async () => {
    await (free = free.then(() => realTime.sleep(25))) // at most forty per second
    return undefined
  }
  const { verdict, detail } = await load(oneAtATime, 320, { hold: 600 })
  expect(verdict).toBe('failed')
  const shape = /^holds (\d+)\/s .*; at (\d+)\/s answers get slower .*, and would take more than 5 s after about \d+ s$/
  const [, good, bad] = shape.exec(detail) ?? []
  expect(Number(good)).toBeLessThanOrEqual(42)
  expect(Number(bad)).toBeLessThanOrEqual(80)
})

test('reports how many answers were late or refused', async () => {
  expect(await load(() => 'hang', 320, { limit: 200 })).toMatchObject({
    verdict: 'failed',
    detail: 'at 5/s 2 of 2 answers took more than 0.2 s',
  })
  let served = 0
  expect(await load(() => (served++ < 30 ? undefined : 503), 80)).toMatchObject({
    verdict: 'failed',
    detail: expect.stringMatching(
      /^holds \d+\/s .*; at \d+\/s \d+ of \d+ pushes failed: answered 503; Udesk expects 200$/,
    ) as string,
  })
})
