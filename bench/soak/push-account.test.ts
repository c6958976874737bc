import { expect, test } from 'vitest'
import { createPushAccount } from './push-account.ts'

const push = (id: string, state: string) => ({ type: 'push', data: { company: 'c1', id, state } })
const reset = { type: 'reset', data: { company: 'c1' } }

test('a push is counted once, at its first event and at its end', () => {
  const account = createPushAccount()
  for (const state of ['queued', 'sending', 'delivered', 'delivered']) account.take(push('u1.1', state))
  account.take(push('u2.1', 'dropped'))
  expect(account.summary()).toMatchObject({ created: 2, open: [], mistakes: [] })
  expect(account.summary().ended).toMatchObject({ delivered: 1, dropped: 1, failed: 0 })
})

test('a push without an end is open', () => {
  const account = createPushAccount()
  account.take(push('u1.1', 'sending'))
  expect(account.summary().open).toEqual(['c1 u1.1 sending'])
})

test('a push that a reset forgets is a mistake; afterwards its id is new', () => {
  const account = createPushAccount()
  account.take(push('u1.1', 'queued'))
  account.take(reset)
  account.take(push('u1.1', 'queued'))
  account.take(push('u1.1', 'delivered'))
  expect(account.summary()).toMatchObject({ created: 2, mistakes: ['push u1.1 of c1 is queued at a reset'] })
})

test('a push that goes on after its end is a mistake', () => {
  const account = createPushAccount()
  account.take(push('u1.1', 'timed_out'))
  account.take(push('u1.1', 'sending'))
  expect(account.summary().mistakes).toEqual(['push u1.1 of c1 is sending after its end'])
})

test('an error that no fault planned, and lost events, are mistakes', () => {
  const account = createPushAccount()
  const request = { company: 'c1', operation: 'createSession', status: 503 }
  account.take({ type: 'request', data: { ...request, fault: { id: 1 } } })
  account.take({ type: 'request', data: { ...request, fault: null } })
  account.take({ type: 'gap', data: { after: '7' } })
  expect(account.summary()).toMatchObject({
    calls: 2,
    mistakes: ['createSession of c1 is answered with HTTP 503', 'an event gap: {"after":"7"}'],
  })
})
