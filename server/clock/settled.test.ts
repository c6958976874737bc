import { expect, test } from 'vitest'
import { createClock, Interrupted, realTime } from './clock.ts'
import { aWhile, frozenClock, addPending } from './testing.ts'

test('is settled when nothing is in flight, being answered or due', async () => {
  const clock = await frozenClock()
  clock.after(1, () => undefined)
  expect(await clock.settled()).toEqual({ settled: true })
})

test('waits until it is settled', async () => {
  const clock = createClock()
  const [pending, end] = [addPending(clock, 'u1'), clock.serve()]
  let settled = false
  const settling = clock.settled().then(() => (settled = true))
  pending.answered('200')
  await aWhile()
  expect(settled).toBe(false)
  end()
  await settling
})

test('says what it waits for when its time-out is over', async () => {
  const clock = await frozenClock()
  addPending(clock, 'u1')
  clock.serve('POST /im/sessions')
  expect(await clock.settled({ timeout: 5 })).toEqual({
    settled: false,
    waitingFor: ['push u1.1 is unanswered', 'POST /im/sessions is being answered', 'time stands still: advance it'],
  })
})

// Stopping.

test('a stop overtakes the move under way and those that queue', async () => {
  const clock = await frozenClock()
  addPending(clock, 'u1')
  const waiting = [clock.advance(1), clock.advance(1), clock.resume(), clock.settled(), clock.sleep(1)]
  await aWhile()
  const began = realTime.elapsed()
  clock.stop()
  for (const outcome of await Promise.allSettled(waiting)) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(Interrupted) as unknown })
  }
  expect(realTime.elapsed() - began).toBeLessThan(100)
})

test('after a stop no timer fires, no answer is applied and no move begins', async () => {
  const clock = createClock()
  const late: string[] = []
  clock.after(1, () => late.push('an old timer'))
  const pending = addPending(clock, 'u1', () => late.push('an answer'))
  clock.stop()
  clock.after(0, () => late.push('a new timer'))
  pending.answered('200')
  addPending(clock, 'u2', () => late.push('an answer to come')).answered('200')
  await expect(clock.freeze()).rejects.toThrow(Interrupted)
  await expect(clock.sleep(0)).rejects.toThrow(Interrupted)
  await aWhile()
  expect(late).toEqual([])
})

// Real waiting.

test('waits for a promise no longer than the given time', async () => {
  expect(await realTime.within(1_000, Promise.resolve('in time'))).toBe('in time')
  expect(await realTime.within(1, new Promise(() => undefined))).toBeUndefined()
  await expect(realTime.within(1_000, Promise.reject(new Error('lost')))).rejects.toThrow('lost')
})
