import { expect, onTestFinished, test } from 'vitest'
import { realTime } from '../../server/clock/clock.ts'
import { tryLoad } from './load.ts'
import { createPoster } from './post.ts'
import { receive, type Manner } from './testing.ts'

/** What is found of such a receiver at so many pushes a second. */
async function load(manner: Manner, wanted: number, { limit = 5_000, hold = 200 } = {}) {
  const poster = createPoster(await receive(manner), limit)
  onTestFinished(poster.leave)
  return tryLoad({ wanted, limit, poster, pushes: [{ messages: [{ message_id: 'm' }] }], hold })
}

test('says that a receiver holds a rate, and how', async () => {
  expect(await load(() => undefined, 40)).toEqual({
    check: 'load',
    verdict: 'passed',
    detail: expect.stringMatching(/^holds (3\d|4\d)\/s with p50 \d+ ms, p99 \d+ ms$/) as string,
  })
})

test('holds a receiver that is slow and never slower for good enough', async () => {
  expect(await load(() => realTime.sleep(100).then(() => undefined), 100)).toMatchObject({ verdict: 'passed' })
})

test('says from which rate on a receiver falls behind, and when that would be too late', async () => {
  let free = Promise.resolve()
  const oneAtATime = async () => {
    await (free = free.then(() => realTime.sleep(25))) // forty a second at most
    return undefined
  }
  const { verdict, detail } = await load(oneAtATime, 320, { hold: 600 })
  expect(verdict).toBe('failed')
  const shape =
    /^holds (\d+)\/s .*; at (\d+)\/s answers come ever later .*, and would take more than 5 s after about \d+ s$/
  const [, held, broke] = shape.exec(detail) ?? []
  expect(Number(held)).toBeLessThanOrEqual(42)
  expect(Number(broke)).toBeLessThanOrEqual(80)
})

test('says how many were late, or refused', async () => {
  expect(await load(() => 'hang', 320, { limit: 200 })).toMatchObject({
    verdict: 'failed',
    detail: 'at 5/s 2 of 2 answers took more than 0.2 s',
  })
  let served = 0
  expect(await load(() => (served++ < 30 ? undefined : 503), 80)).toMatchObject({
    verdict: 'failed',
    detail: expect.stringMatching(
      /^holds \d+\/s .*; at \d+\/s \d+ of \d+ pushes failed: answered 503, and Udesk wants 200$/,
    ) as string,
  })
})
