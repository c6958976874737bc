import { expect, test } from 'vitest'
import { createClock, realTime } from './clock.ts'
import { aWhile, frozenClock, addPending, shown } from './testing.ts'

test('time does not move while a call is being answered', async () => {
  const clock = await frozenClock()
  const end = clock.serve()
  const moved = clock.advance(1_000)
  await aWhile()
  expect(shown(clock)).toBe(0)
  end()
  await moved
  expect(shown(clock)).toBe(1_000)
})

test('a call that waits for the clock steps out, and is waited for again when it steps in', async () => {
  const clock = await frozenClock()
  const seen: number[] = []
  const call = async () => {
    let end = clock.serve()
    end()
    await clock.sleep(3_000)
    end = clock.serve()
    await aWhile()
    seen.push(shown(clock))
    end()
  }
  const called = call()
  await clock.advance(10_000)
  await called
  expect(seen).toEqual([3_000])
})

test('waits for an answer no longer than its grace, summed over all moves', async () => {
  const clock = await frozenClock()
  addPending(clock, 'u1').sent()
  const began = realTime.elapsed()
  for (let move = 0; move < 20; move++) await clock.advance(1, { grace: 40 })
  expect(realTime.elapsed() - began).toBeGreaterThanOrEqual(39)
  expect(realTime.elapsed() - began).toBeLessThan(400)
})

test('with grace 0 what is in flight hangs', async () => {
  const clock = await frozenClock()
  const pending = addPending(clock, 'u1')
  pending.sent()
  const began = realTime.elapsed()
  await clock.advance(60_000, { grace: 0 })
  expect(realTime.elapsed() - began).toBeLessThan(80)
})

test('even with grace 0 it waits up to 100 ms until a push is handed to its socket', async () => {
  const clock = await frozenClock()
  const [sending, hanging] = [addPending(clock, 'u1'), addPending(clock, 'u2')]
  const moved = clock.advance(1_000, { grace: 0 })
  await realTime.sleep(20)
  sending.sent()
  await realTime.sleep(20)
  expect(shown(clock)).toBe(0)
  await moved
  expect(shown(clock)).toBe(1_000)
  hanging.cancel()
})

test('real time that no move spends uses up no grace', async () => {
  const clock = await frozenClock({ grace: 30 })
  const answers: number[] = []
  const pending = addPending(clock, 'u1', () => answers.push(shown(clock)))
  pending.sent()
  await realTime.sleep(60)
  const moved = clock.advance(1_000)
  await aWhile()
  pending.answered('200')
  await moved
  expect(answers).toEqual([0])
})

test('an answer that comes late is stamped with the time that stands then', async () => {
  const clock = await frozenClock()
  const answers: number[] = []
  const pending = addPending(clock, 'u1', () => answers.push(shown(clock)))
  pending.sent()
  await clock.advance(4_900, { grace: 0 })
  pending.answered('200')
  await clock.advance(1)
  expect(answers).toEqual([4_900])
})

test('keeps the answers of an instant and applies them by conversation', async () => {
  const clock = await frozenClock()
  const applied: string[] = []
  const pending = ['c', 'a', 'b'].map((customerToken) =>
    addPending(clock, customerToken, (answer) => applied.push(customerToken + answer)),
  )
  const moved = clock.advance(1)
  pending[0]!.answered('1')
  await aWhile()
  pending[2]!.answered('2')
  await aWhile()
  expect(applied).toEqual([])
  pending[1]!.answered('3')
  await moved
  expect(applied).toEqual(['a3', 'b2', 'c1'])
})

test('a round that no move waits for ends when its grace is over', async () => {
  const clock = await frozenClock({ grace: 20 })
  const applied: string[] = []
  const [answered] = [addPending(clock, 'u1', (answer) => applied.push(answer)), addPending(clock, 'u2')]
  answered.answered('200')
  await aWhile()
  expect(applied).toEqual([])
  await realTime.sleep(60)
  expect(applied).toEqual(['200'])
})

test('in real time an answer is applied when it comes, and only once', () => {
  const clock = createClock()
  const applied: string[] = []
  const pending = addPending(clock, 'u1', (answer) => applied.push(answer))
  pending.answered('200')
  pending.answered('500')
  expect(applied).toEqual(['200'])
})

test('a cancelled push gets no answer', async () => {
  const clock = await frozenClock()
  const applied: string[] = []
  const pending = addPending(clock, 'u1', (answer) => applied.push(answer))
  pending.cancel()
  pending.answered('200')
  const kept = addPending(clock, 'u1', (answer) => applied.push(answer))
  kept.answered('200')
  kept.cancel()
  await clock.advance(1)
  expect(applied).toEqual([])
})

test('waits for a step to end, and for an expected call only as long as its grace', async () => {
  const clock = await frozenClock({ grace: 30 })
  const [endStep] = [clock.hold('step 2 of a scenario'), clock.hold('an expected call', { grace: true })]
  const moved = clock.advance(1_000)
  await realTime.sleep(60)
  expect(shown(clock)).toBe(0)
  endStep()
  await moved
  expect(shown(clock)).toBe(1_000)
})
