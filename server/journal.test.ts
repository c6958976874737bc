import { expect, test } from 'vitest'
import { createJournal, type JournalEvent } from './journal.ts'

const ticking = () => {
  let now = 1000
  const counts = new Map<string, number>()
  const clock = { now: () => now, ticks: () => now }
  const ids = {
    count(kind: string, customerToken: string) {
      const number = (counts.get(kind + customerToken) ?? 0) + 1
      counts.set(kind + customerToken, number)
      return `${customerToken || '-'}.${number}`
    },
  }
  return { clock, ids, pass: (ms: number) => (now += ms) }
}

const call = {
  ...{ customerToken: 'u42', method: 'POST', path: '/im/sessions', query: '', queryFields: {}, headers: [] },
  ...{ body: null, operation: null, bytes: 0 },
}
const answered = { status: 200, code: null, reply: null }
const push = { customerToken: 'u42', kind: 'agent', types: ['message'], body: {} } as const

test('measures a request from its opening to its closing', () => {
  const { clock, ids, pass } = ticking()
  const journal = createJournal({ clock, ids })
  const entry = journal.openRequest(call)
  expect(entry).toMatchObject({ id: 'u42.1', at: 1000, ms: null, status: null, customerToken: 'u42' })
  pass(7)
  journal.closeRequest(entry, { ...answered, code: 1000 }, 0)
  expect(journal.request('u42.1')).toMatchObject({ ms: 7, status: 200, code: 1000 })
})

test('reports a request when it is answered, a push at each change, an attempt when it is over', () => {
  const journal = createJournal(ticking())
  const seen: string[] = []
  journal.subscribe((event) => seen.push(nameOf(event)))
  const request = journal.openRequest(call)
  const entry = journal.openPush(push)
  journal.closeRequest(request, answered, 0)
  journal.change(entry, { state: 'sending' })
  journal.addAttempt(entry, { at: 1000, ms: 3, outcome: 'delivered', status: 200, note: null })
  journal.change(entry, { state: 'delivered', reason: null })
  journal.record({ type: 'session.started' })
  expect(seen).toEqual([
    'push queued',
    'request',
    'push sending',
    'attempt delivered',
    'push delivered',
    'world session.started',
  ])
})

test('records which pushes a request caused, also for nested requests', () => {
  const journal = createJournal(ticking())
  const [outer, inner] = [journal.openRequest(call), journal.openRequest({ ...call, customerToken: 'u7' })]
  journal.causing(outer, () => {
    journal.openPush(push)
    const breaking = () => {
      journal.openPush(push)
      throw new Error('on purpose')
    }
    expect(() => journal.causing(inner, breaking)).toThrow('on purpose')
    journal.openPush(push)
  })
  journal.openPush(push)
  expect(outer.caused).toEqual(['u42.1', 'u42.3'])
  expect(inner.caused).toEqual(['u42.2'])
  expect(journal.pushes().entries.map((entry) => entry.causedBy)).toEqual(['u42.1', 'u7.1', 'u42.1', null])
})

test('keeps the newest entries and counts the removed ones', () => {
  const journal = createJournal({ ...ticking(), keep: { entries: 2, bytes: 1_000_000 } })
  for (let count = 0; count < 5; count += 1) journal.openRequest(call)
  expect(journal.requests().dropped).toBe(3)
  expect(journal.requests().entries.map((entry) => entry.id)).toEqual(['u42.4', 'u42.5'])
  expect(journal.request('u42.1')).toBeUndefined()
})

test('counts calls without a customer separately', () => {
  const journal = createJournal(ticking())
  expect(journal.openRequest({ ...call, customerToken: '' })).toMatchObject({ id: '-.1', customerToken: null })
})

test('notifies no listener once it is closed or the listener has left', () => {
  const journal = createJournal(ticking())
  const seen: JournalEvent[] = []
  const leave = journal.subscribe((event) => seen.push(event))
  journal.subscribe((event) => seen.push(event))
  leave()
  journal.openPush(push)
  expect(seen).toHaveLength(1)
  journal.close()
  journal.openPush(push)
  expect(seen).toHaveLength(1)
})

const nameOf = (event: JournalEvent) => {
  switch (event.type) {
    case 'push':
      return `push ${event.push.state}`
    case 'attempt':
      return `attempt ${event.attempt.outcome}`
    case 'world':
      return `world ${event.event.type}`
    default:
      return event.type
  }
}

test('lists the entries of one instant by customer and count, in any order of arrival', () => {
  const { clock, ids, pass } = ticking()
  const journal = createJournal({ clock, ids })
  for (const customerToken of ['u2', 'u1', 'u2']) journal.openRequest({ ...call, customerToken })
  pass(1)
  for (let opened = 0; opened < 10; opened++) journal.openRequest({ ...call, customerToken: 'u1' })
  const listed = journal.requests().entries.map(({ id }) => id)
  expect(listed.slice(0, 3)).toEqual(['u1.1', 'u2.1', 'u2.2'])
  expect(listed.slice(-2)).toEqual(['u1.10', 'u1.11'])
})
