import { expect, test } from 'vitest'
import { createClock } from './clock/clock.ts'
import { createFaults, type Plan } from './faults.ts'
import { createIds } from './ids.ts'

async function openFaults(...planned: Plan[]) {
  const clock = createClock()
  await clock.freeze(0)
  const changes: string[] = []
  const faults = createFaults({
    clock,
    ids: createIds(1),
    planned,
    notify: ({ id, touched, armed }) => changes.push(`${id} ${touched} ${armed ? 'armed' : 'over'}`),
  })
  const take = (operation = 'logIn', customerToken = 'u1') =>
    faults.take('reply', { operation, customerToken })?.fault ?? null
  return { clock, faults, changes, take }
}

test('touches one call, unless it says how many', async () => {
  const { faults, take, changes } = await openFaults()
  faults.arm({ target: 'reply', fault: 'empty' })
  faults.arm({ target: 'reply', fault: 'malformed', times: 2 })
  expect([take(), take(), take(), take()]).toEqual(['empty', 'malformed', 'malformed', null])
  expect(faults.list()).toEqual([])
  expect(changes).toEqual(['1 0 armed', '2 0 armed', '1 1 over', '2 1 armed', '2 2 over'])
})

test('touches every nth, without end or so many times', async () => {
  const { faults, take } = await openFaults()
  faults.arm({ target: 'reply', fault: 'empty', every: 3 })
  expect(Array.from({ length: 7 }, () => take())).toEqual([null, null, 'empty', null, null, 'empty', null])
  const other = await openFaults({ target: 'reply', fault: 'empty', every: 2, times: 1 })
  expect(Array.from({ length: 4 }, () => other.take())).toEqual([null, 'empty', null, null])
})

test('is over when its time on the company’s clock is', async () => {
  const { faults, take, clock, changes } = await openFaults()
  faults.arm({ target: 'reply', fault: 'empty', for: 60_000 })
  await clock.advance(59_999)
  expect([take(), take()]).toEqual(['empty', 'empty'])
  await clock.advance(1)
  expect(take()).toBeNull()
  expect(changes.at(-1)).toBe('1 2 over')
})

test('touches only its operation, its customer and its target', async () => {
  const { faults, take } = await openFaults()
  faults.arm({ target: 'push', fault: 'drop' })
  faults.arm({ target: 'reply', fault: 'empty', operation: 'sendMessage', customerToken: 'u2' })
  expect([take(), take('sendMessage'), take('logIn', 'u2'), take('sendMessage', 'u2')]).toEqual([
    null,
    null,
    null,
    'empty',
  ])
})

test('is disarmed once', async () => {
  const { faults, take, changes } = await openFaults({ target: 'reply', fault: 'empty' })
  expect([faults.disarm(1), faults.disarm(1), take()]).toEqual([true, false, null])
  expect(changes).toEqual(['1 0 over'])
})
