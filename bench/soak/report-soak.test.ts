import { expect, test } from 'vitest'
import { createPushAccount } from './push-account.ts'
import { reportSoak, type SoakResult } from './report-soak.ts'

const account = createPushAccount()
account.take({ type: 'push', data: { company: 'c1', id: 'u1.1', state: 'delivered' } })

const good: SoakResult = {
  about: ['a run'],
  health: Array.from({ length: 20 }, (_, minute) => ({ minute, memoryMiB: 100 + (minute % 2), handles: 20 })),
  handles: { before: 20, after: 21 },
  hasEnded: false,
  pushes: account.summary(),
  receivers: [{ received: 1, outOfOrder: 0 }],
  disturbances: { companies: 1, resets: 1, restarts: 1 },
  broken: new Map([['fetch failed', 3]]),
}

test('a good run passes', () => {
  const { text, isRight } = reportSoak(good)
  expect(isRight, text).toBe(true)
})

test.each<[name: string, change: Partial<SoakResult>]>([
  ['the fake runs to the end', { hasEnded: true }],
  ['memory is flat', { health: good.health.map((point) => ({ ...point, memoryMiB: 100 + 3 * point.minute })) }],
  ['handles are flat', { handles: { before: 20, after: 60 } }],
  ['every push is accounted for', { pushes: { ...good.pushes, created: 2 } }],
  ['pushes come in order', { receivers: [{ received: 1, outOfOrder: 1 }] }],
  ['nothing breaks down', { pushes: { ...good.pushes, mistakes: ['a gap'] } }],
])('a run fails if this is not so: %s', (name, change) => {
  const { text, isRight } = reportSoak({ ...good, ...change })
  expect(isRight).toBe(false)
  expect(text.split('\n').filter((line) => line.startsWith('FAIL'))).toEqual([expect.stringContaining(name)])
})
