import { needsPushes, type DemonstrationFake, type Demonstrations } from './demonstration.ts'

const never = { ms: Infinity }

/** Returns the types of all pushed messages. */
async function typesPushed({ pushes }: DemonstrationFake): Promise<string[]> {
  return (await pushes.list()).flatMap(({ types }) => types)
}

/** Sends ten pushes that fail at the same time, so that the fake suspends the address. */
async function suspend({ clock, push }: DemonstrationFake): Promise<void> {
  await push(10)
  await clock.advance('5s', { grace: 0 })
}

export const pushes = {
  'push.body': {
    whyFakeOnly: needsPushes,
    async demonstrate({ pushes, receive, settled, push }) {
      await receive({ body: 'ok' })
      await push(1)
      await settled()
      return (await pushes.list()).map(({ state }) => state)
    },
    shows: { ignored: ['delivered'], violation: ['failed'] },
  },
  'push.counts': {
    whyFakeOnly: needsPushes,
    async demonstrate({ breaker, receive, settled, push }) {
      await receive({ status: 500 })
      await push(10)
      await settled()
      return breaker()
    },
    shows: { timeouts: { state: 'closed' }, failures: { state: 'suspended' } },
  },
  'push.created-at': {
    whyFakeOnly: needsPushes,
    async demonstrate({ clock, pushed, withTom }) {
      await clock.freeze('2026-01-01T00:00:00Z')
      await withTom('u42')
      return pushed('u42')
    },
    shows: {
      dashes: [{ messages: [{ message_created_at: '2026-01-01 08:00:00' }, {}] }],
      compact: [{ messages: [{ message_created_at: '20260101 08:00:00' }, {}] }],
    },
  },
  'push.headers': {
    whyFakeOnly: needsPushes,
    async demonstrate({ receive, settled, push }) {
      const receiver = await receive({})
      await push(1)
      await settled()
      return receiver.pushes.map(({ headers }) => [headers['user-agent'], headers.accept, headers['content-type']])
    },
    shows: { ruby: [['Ruby', '*/*', 'application/json']], none: [[undefined, undefined, 'application/json']] },
  },
  'push.lane': {
    whyFakeOnly: needsPushes,
    async demonstrate({ clock, pushes, receive, push }) {
      await receive(never)
      await clock.freeze()
      await push(2)
      await clock.advance('1s', { grace: 0 })
      return (await pushes.list()).map(({ state }) => state)
    },
    shows: { conversation: ['sending', 'sending'], url: ['sending', 'queued'] },
  },
  'push.own-close': {
    whyFakeOnly: needsPushes,
    async demonstrate(fake) {
      await fake.client.closeSession({ path: { session_id: await fake.withTom('u42') } })
      return typesPushed(fake)
    },
    shows: { on: ['start_session', 'message', 'close'], off: ['start_session', 'message'] },
  },
  'push.redirect-close': {
    whyFakeOnly: needsPushes,
    async demonstrate(fake) {
      await (await fake.sessions.get(await fake.withTom('u42'))).transfer({ agent: 'Jerry' })
      return typesPushed(fake)
    },
    shows: {
      off: ['start_session', 'message', 'transfer', 'message'],
      on: ['start_session', 'message', 'close', 'transfer', 'message'],
    },
  },
  'push.retry': {
    whyFakeOnly: needsPushes,
    async demonstrate({ clock, pushes, receive, push }) {
      await receive({ status: 500 })
      await clock.freeze()
      await push(1)
      await clock.advance('10m')
      return (await pushes.list()).map(({ attempts }) => attempts.length)
    },
    shows: { none: [1], 2018: [3] },
  },
  'push.start-session': {
    whyFakeOnly: needsPushes,
    async demonstrate(fake) {
      await fake.withTom('u42')
      return typesPushed(fake)
    },
    shows: { always: ['start_session', 'message'], 'queued-only': ['message'] },
  },
  'push.suspension-end': {
    whyFakeOnly: needsPushes,
    async demonstrate({ clock, receive, breaker, push }) {
      await receive(never)
      await clock.freeze('2026-01-01T00:00:00Z')
      await push(10)
      await clock.advance('2s', { grace: 0 })
      await push(1, 'late')
      await clock.advance('5s', { grace: 0 })
      return breaker()
    },
    shows: { last: { until: '2026-01-01T00:01:07.000Z' }, tenth: { until: '2026-01-01T00:01:05.000Z' } },
  },
  'push.unsupported-types': {
    whyFakeOnly: needsPushes,
    async demonstrate(fake) {
      const session = await fake.sessions.get(await fake.withTom('u42'))
      await session.say({ type: 'file', data: { content: 'https://example.com/1.pdf' } }).catch(() => undefined)
      return typesPushed(fake)
    },
    shows: { refuse: ['start_session', 'message'], push: ['start_session', 'message', 'file'] },
  },
  'push.while-offline': {
    whyFakeOnly: needsPushes,
    async demonstrate(fake) {
      const session = await fake.withTom('u42')
      await fake.client.setCustomerOnline({ body: { customer_token: 'u42', state: 0 } })
      await fake.say(session)
      return typesPushed(fake)
    },
    shows: { push: ['start_session', 'message', 'message'], collect: ['start_session', 'message'] },
  },
  'push.while-suspended': {
    whyFakeOnly: needsPushes,
    async demonstrate(fake) {
      await fake.receive(never)
      await fake.clock.freeze()
      await suspend(fake)
      await fake.push(1)
      return (await fake.pushes.list()).at(-1)?.state
    },
    shows: { drop: 'dropped', hold: 'held' },
  },
  'push.window': {
    whyFakeOnly: needsPushes,
    async demonstrate({ clock, receive, breaker, push }) {
      await receive(never)
      await clock.freeze()
      // Timeouts: one at 5 s, five at 60 s, five at 70 s. The last ten are within 60 s, but not in 60 s from the first.
      for (const [customers, wait] of [
        [1, '55s'],
        [5, '10s'],
        [5, '5s'],
      ] as const) {
        await push(customers)
        await clock.advance(wait, { grace: 0 })
      }
      return breaker()
    },
    shows: { sliding: { state: 'suspended' }, fixed: { state: 'closed' } },
  },
} satisfies Partial<Demonstrations>
