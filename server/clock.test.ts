import { expect, test } from 'vitest'
import { createClock, Interrupted, NotFrozen, realTime } from './clock.ts'
import type { Clock } from './clock.ts'

const noon = 1_767_268_800_000

async function frozenClock(settings?: Parameters<typeof createClock>[0]) {
  const clock = createClock(settings)
  await clock.freeze(noon)
  return clock
}

/** Since noon. */
const shown = (clock: Clock) => clock.now() - noon

function owe(clock: Clock, conversation: string, apply: (answer: string) => void = () => undefined) {
  return clock.owe({ what: `push ${conversation}.1`, conversation, apply })
}

/** Long enough for anything that would happen to happen. */
async function aWhile() {
  for (let turn = 0; turn < 20; turn++) await realTime.nextTurn()
}

// Ticks and dates.

test('in real time ticks and dates go on together, and no timer fires early', async () => {
  const clock = createClock()
  expect(Math.abs(clock.now() - realTime.now())).toBeLessThan(100)
  const began = clock.ticks()
  await clock.sleep(20)
  expect(clock.ticks() - began).toBeGreaterThanOrEqual(20)
  clock.stop()
})

test('freezes as it is, or at a given instant, and stands still there', async () => {
  const clock = createClock()
  await clock.freeze()
  expect(Math.abs(clock.now() - realTime.now())).toBeLessThan(100)
  await clock.freeze(noon)
  await aWhile()
  expect([clock.mode(), shown(clock)]).toEqual(['frozen', 0])
})

test('set changes the date, even back, and fires nothing', async () => {
  const clock = await frozenClock()
  let fired = false
  clock.after(1_000, () => (fired = true))
  const ticks = clock.ticks()
  await clock.set(noon + 86_400_000)
  await clock.set(noon - 86_400_000)
  expect([shown(clock), clock.ticks() - ticks, fired]).toEqual([-86_400_000, 0, false])
  await clock.advance(1_000)
  expect([shown(clock), fired]).toEqual([-86_399_000, true])
})

test('set moves the date of a real clock too', async () => {
  const clock = createClock()
  await clock.set(noon)
  expect(shown(clock)).toBeGreaterThanOrEqual(0)
  expect(shown(clock)).toBeLessThan(100)
  expect(clock.mode()).toBe('real')
})

test('resume lets timers run on with what was left', async () => {
  const clock = await frozenClock()
  const asleep = clock.sleep(1_010)
  await clock.advance(1_000)
  const began = realTime.elapsed()
  await clock.resume()
  await asleep
  expect(realTime.elapsed() - began).toBeGreaterThanOrEqual(9)
  expect(shown(clock)).toBeGreaterThanOrEqual(1_010)
  expect(shown(clock)).toBeLessThan(1_500)
  clock.stop()
})

// Advancing.

test('advances from due timer to due timer, the target included', async () => {
  const clock = await frozenClock()
  const seen: number[] = []
  for (const ms of [5_001, 5_000, 1]) clock.after(ms, () => seen.push(shown(clock)))
  expect(await clock.advance(5_000)).toBe(2)
  expect([seen, shown(clock)]).toEqual([[1, 5_000], 5_000])
})

test('only a frozen clock can be advanced', async () => {
  await expect(createClock().advance(1)).rejects.toThrow(NotFrozen)
})

test('fires the timers of one instant by conversation, then creation', async () => {
  const clock = await frozenClock()
  const fired: string[] = []
  for (const conversation of ['u2', 'u10', 'u2', ''])
    clock.after(5, () => fired.push(`${conversation} ${fired.length}`), conversation)
  clock.after(4, () => fired.push('before'), 'u9')
  await clock.advance(5)
  expect(fired).toEqual(['before', ' 1', 'u10 2', 'u2 3', 'u2 4'])
})

test('lets the promises of a timer run before the next timer of its instant', async () => {
  const clock = await frozenClock()
  const seen: string[] = []
  for (const conversation of ['a', 'b']) {
    const later = async () => {
      seen.push(`${conversation} fires`)
      for (let step = 0; step < 20; step++) await Promise.resolve()
      seen.push(`${conversation} ends`)
    }
    clock.after(1, () => void later(), conversation)
  }
  await clock.advance(1)
  expect(seen).toEqual(['a fires', 'a ends', 'b fires', 'b ends'])
})

test('fires what is due at an instant before anything that the network brings there', async () => {
  const clock = await frozenClock()
  const seen: string[] = []
  clock.after(
    1,
    () =>
      void realTime
        .nextTurn()
        .then(realTime.nextTurn)
        .then(() => seen.push('network')),
  )
  clock.after(2, () => seen.push('timer'))
  await clock.advance(2)
  await aWhile()
  expect(seen).toEqual(['timer', 'network'])
})

test('a timer that a timer sets is under the same rules', async () => {
  const clock = await frozenClock()
  const seen: number[] = []
  const again = () => {
    seen.push(shown(clock))
    clock.after(400, again)
  }
  clock.after(400, again)
  await clock.advance(1_000)
  expect(seen).toEqual([400, 800])
})

test('a cancelled timer does not fire', async () => {
  const clock = await frozenClock()
  let fired = false
  const [timer] = [clock.after(5, () => (fired = true), 'u1'), clock.after(5, () => undefined, 'u1')]
  clock.cancel(timer)
  expect(await clock.advance(5)).toBe(1)
  expect(fired).toBe(false)
})

test('what is due at once fires on a frozen clock without a move', async () => {
  const clock = await frozenClock()
  await clock.sleep(0)
  expect(shown(clock)).toBe(0)
})

test('moves queue, and each counts from its own begin', async () => {
  const clock = await frozenClock()
  const seen: number[] = []
  const note = () => seen.push(shown(clock))
  const moves = [
    clock.advance(5_000).then(note),
    clock.advance(10_000).then(note),
    clock.set(noon).then(note),
    clock.advance(1).then(note),
  ]
  await Promise.all(moves)
  expect(seen).toEqual([5_000, 15_000, 0, 1])
})

test('a move that fails does not hold up the next', async () => {
  const clock = createClock()
  const refused = clock.advance(1)
  const frozen = clock.freeze(noon)
  await expect(refused).rejects.toThrow(NotFrozen)
  await frozen
  expect(await clock.advance(1)).toBe(0)
})

test('walks ten thousand timers in an hour', async () => {
  const clock = await frozenClock()
  let fired = 0
  for (let number = 0; number < 10_000; number++) clock.after((number * 7_919) % 3_600_000, () => fired++)
  expect(await clock.advance(3_600_000)).toBe(10_000)
  expect(fired).toBe(10_000)
})

// What frozen time waits for.

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
  owe(clock, 'u1').sent()
  const began = realTime.elapsed()
  for (let move = 0; move < 20; move++) await clock.advance(1, { grace: 40 })
  expect(realTime.elapsed() - began).toBeGreaterThanOrEqual(39)
  expect(realTime.elapsed() - began).toBeLessThan(400)
})

test('with grace 0 what is in flight hangs', async () => {
  const clock = await frozenClock()
  const debt = owe(clock, 'u1')
  debt.sent()
  const began = realTime.elapsed()
  await clock.advance(60_000, { grace: 0 })
  expect(realTime.elapsed() - began).toBeLessThan(80)
})

test('even with grace 0 it waits up to 100 ms until a push is handed to its socket', async () => {
  const clock = await frozenClock()
  const [sending, hanging] = [owe(clock, 'u1'), owe(clock, 'u2')]
  const moved = clock.advance(1_000, { grace: 0 })
  await realTime.sleep(20)
  sending.sent()
  await realTime.sleep(20)
  expect(shown(clock)).toBe(0)
  await moved
  expect(shown(clock)).toBe(1_000)
  hanging.forgive()
})

test('real time that no move spends uses up no grace', async () => {
  const clock = await frozenClock({ grace: 30 })
  const answers: number[] = []
  const debt = owe(clock, 'u1', () => answers.push(shown(clock)))
  debt.sent()
  await realTime.sleep(60)
  const moved = clock.advance(1_000)
  await aWhile()
  debt.paid('200')
  await moved
  expect(answers).toEqual([0])
})

test('an answer that comes late is stamped with the time that stands then', async () => {
  const clock = await frozenClock()
  const answers: number[] = []
  const debt = owe(clock, 'u1', () => answers.push(shown(clock)))
  debt.sent()
  await clock.advance(4_900, { grace: 0 })
  debt.paid('200')
  await clock.advance(1)
  expect(answers).toEqual([4_900])
})

test('keeps the answers of an instant and applies them by conversation', async () => {
  const clock = await frozenClock()
  const applied: string[] = []
  const debts = ['c', 'a', 'b'].map((conversation) =>
    owe(clock, conversation, (answer) => applied.push(conversation + answer)),
  )
  const moved = clock.advance(1)
  debts[0]!.paid('1')
  await aWhile()
  debts[2]!.paid('2')
  await aWhile()
  expect(applied).toEqual([])
  debts[1]!.paid('3')
  await moved
  expect(applied).toEqual(['a3', 'b2', 'c1'])
})

test('a round that no move waits for ends when its grace is over', async () => {
  const clock = await frozenClock({ grace: 20 })
  const applied: string[] = []
  const [answered] = [owe(clock, 'u1', (answer) => applied.push(answer)), owe(clock, 'u2')]
  answered.paid('200')
  await aWhile()
  expect(applied).toEqual([])
  await realTime.sleep(60)
  expect(applied).toEqual(['200'])
})

test('in real time an answer is applied when it comes, and only once', () => {
  const clock = createClock()
  const applied: string[] = []
  const debt = owe(clock, 'u1', (answer) => applied.push(answer))
  debt.paid('200')
  debt.paid('500')
  expect(applied).toEqual(['200'])
})

test('a forgiven debt gets no answer', async () => {
  const clock = await frozenClock()
  const applied: string[] = []
  const debt = owe(clock, 'u1', (answer) => applied.push(answer))
  debt.forgive()
  debt.paid('200')
  const kept = owe(clock, 'u1', (answer) => applied.push(answer))
  kept.paid('200')
  kept.forgive()
  await clock.advance(1)
  expect(applied).toEqual([])
})

test('waits for a step to end, and for an open expect only as long as grace', async () => {
  const clock = await frozenClock({ grace: 30 })
  const [endStep] = [clock.hold('step 2 of a story'), clock.hold('an expected call', { grace: true })]
  const moved = clock.advance(1_000)
  await realTime.sleep(60)
  expect(shown(clock)).toBe(0)
  endStep()
  await moved
  expect(shown(clock)).toBe(1_000)
})

// Settled.

test('is settled when nothing is in flight, being answered or due', async () => {
  const clock = await frozenClock()
  clock.after(1, () => undefined)
  expect(await clock.settled()).toEqual({ settled: true })
})

test('waits until it is settled', async () => {
  const clock = createClock()
  const [debt, end] = [owe(clock, 'u1'), clock.serve()]
  let settled = false
  const settling = clock.settled().then(() => (settled = true))
  debt.paid('200')
  await aWhile()
  expect(settled).toBe(false)
  end()
  await settling
})

test('says what it waits for when its time-out is over', async () => {
  const clock = await frozenClock()
  owe(clock, 'u1')
  clock.serve('POST /im/sessions')
  expect(await clock.settled({ timeout: 5 })).toEqual({
    settled: false,
    waitingFor: ['push u1.1 is unanswered', 'POST /im/sessions is being answered', 'time stands still: advance it'],
  })
})

// Stopping.

test('a stop overtakes the move under way and those that queue', async () => {
  const clock = await frozenClock()
  owe(clock, 'u1')
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
  const debt = owe(clock, 'u1', () => late.push('an answer'))
  clock.stop()
  clock.after(0, () => late.push('a new timer'))
  debt.paid('200')
  owe(clock, 'u2', () => late.push('an answer to come')).paid('200')
  await expect(clock.freeze()).rejects.toThrow(Interrupted)
  await expect(clock.sleep(0)).rejects.toThrow(Interrupted)
  await aWhile()
  expect(late).toEqual([])
})

// Real waiting.

test('waits for a promise no longer than it is told', async () => {
  expect(await realTime.within(1_000, Promise.resolve('in time'))).toBe('in time')
  expect(await realTime.within(1, new Promise(() => undefined))).toBeUndefined()
  await expect(realTime.within(1_000, Promise.reject(new Error('lost')))).rejects.toThrow('lost')
})
