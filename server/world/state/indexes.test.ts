import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDataReader } from '../../data/read-data.ts'
import { tryWorld } from '../testing.ts'
import type { Agent, Customer, Message, QueuePlace, Session } from '../types.ts'
import type { World } from '../world.ts'
import type { Identification } from './customers.ts'
import { countUnread, hasMessage, listBetween, listMissed } from './session-messages.ts'

type Tried = Awaited<ReturnType<typeof tryWorld>>
type Act = (tried: Tried) => unknown

const reader = createDataReader()
const tokens = ['u1', 'u2', 'u3', 'u4', 'u5', 'u6']
const emails = ['a@x.org', 'b@x.org', 'c@x.org']
const phones = ['13400000001', '13400000002']
const tags = ['new', 'rich', 'shy']
const agentIds = [1, 2, 3]
const groupIds = [5, 6]

const token = fc.constantFrom(...tokens)
const agentId = fc.constantFrom(...agentIds)
const groupId = fc.constantFrom(...groupIds)
const sessionId = fc.integer({ min: 1001, max: 1030 })
const target = fc.oneof(
  agentId.map((agentId) => ({ agentId })),
  groupId.map((groupId) => ({ groupId })),
)
const wish = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ assignType: 'agent' as const }) },
  { weight: 1, arbitrary: target },
)
const texts = {
  email: fc.option(fc.constantFrom(...emails)),
  cellphones: fc.array(fc.record({ id: fc.constant(null), content: fc.constantFrom(...phones) }), { maxLength: 2 }),
  otherEmails: fc.array(fc.record({ id: fc.constant(null), content: fc.constantFrom(...emails) }), { maxLength: 2 }),
  tags: fc.array(fc.constantFrom(...tags), { maxLength: 2 }),
  webToken: fc.option(fc.constantFrom('w1', 'w2')),
  weixinOpenId: fc.option(fc.constantFrom('x1', 'x2')),
}
const agentInput = fc.record(
  {
    status: fc.constantFrom('online' as const, 'busy' as const, 'offline' as const),
    capacity: fc.integer({ min: 0, max: 3 }),
    groupIds: fc.uniqueArray(groupId),
  },
  { requiredKeys: [] },
)

/** The arguments of an act, and what the act does with them. */
const acts: Record<string, fc.Arbitrary<Act>> = {
  request: fc.tuple(token, wish).map(
    ([token, wish]) =>
      ({ world }) =>
        world.sessions.request(token, wish),
  ),
  close: fc.tuple(sessionId, fc.constantFrom('normal' as const, 'redirect' as const)).map(
    ([id, closeType]) =>
      ({ world }) =>
        world.sessions.close(id, 'agent', closeType),
  ),
  transfer: fc.tuple(sessionId, target).map(
    ([id, to]) =>
      ({ world }) =>
        world.sessions.transfer(id, to),
  ),
  send: fc
    .tuple(token, fc.constantFrom(-2, -3, 1, 1, 1), fc.integer({ min: 1, max: 3 }), fc.option(target))
    .map(([customerToken, kind, message, to]) => ({ world }) => {
      const open = world.customers.byToken(customerToken)
      const sessionId = kind === 1 ? ((open && world.sessions.openFor(open.id)?.id) ?? 999) : kind
      return world.messages.fromCustomer({
        customerToken,
        sessionId,
        messageId: `m${message}`,
        data: { content: 'x' },
        ...to,
      })
    }),
  say: sessionId.map(
    (id) =>
      ({ world }) =>
        world.messages.fromAgent(id, { data: { content: 'hello' } }),
  ),
  read: fc.tuple(sessionId, fc.constantFrom('agent' as const, 'customer' as const), fc.boolean()).map(
    ([id, by, isAll]) =>
      ({ world }) =>
        world.messages.read(id, by, isAll ? undefined : ['m1', 'm2']),
  ),
  online: fc.tuple(token, fc.boolean()).map(([token, isOnline]) => ({ world }) => {
    const customer = world.customers.byToken(token)
    if (customer) world.customers.setOnline(customer, isOnline)
  }),
  create: fc.record({ customerToken: fc.option(token), ...texts }, { requiredKeys: [] }).map(
    (input) =>
      ({ world }) =>
        world.customers.create(input),
  ),
  update: fc.tuple(token, fc.record(texts, { requiredKeys: [] })).map(([token, input]) => ({ world }) => {
    const customer = world.customers.byToken(token)
    if (customer) world.customers.update(customer, input)
  }),
  destroy: token.map((token) => ({ world }) => {
    const customer = world.customers.byToken(token)
    if (customer) world.customers.destroy(customer)
  }),
  destroySessions: fc.boolean().map(
    (isAll) =>
      ({ world, clock }) =>
        world.sessions.destroy({ from: 0, to: isAll ? Infinity : clock.now() - 2_000 }),
  ),
  leave: token.map(
    (token) =>
      ({ world }) =>
        [...world.queues.list()].forEach(({ queue }) => world.queues.leave(token, queue)),
  ),
  changeAgent: fc.tuple(agentId, agentInput).map(
    ([id, input]) =>
      ({ world }) =>
        world.agents.change(id, input),
  ),
  removeAgent: agentId.map(
    (id) =>
      ({ world }) =>
        world.agents.remove(id),
  ),
  removeGroup: fc.constant(({ world }) => world.groups.remove(6)),
  reload: fc
    .record({ capacity: fc.integer({ min: 0, max: 3 }), isThird: fc.boolean(), email: fc.constantFrom(...emails) })
    .map(
      ({ capacity, isThird, email }) =>
        ({ world }) =>
          world.reload(
            reader.read({
              groups: groupIds.map((id) => ({ id, name: `group ${id}` })),
              agents: (isThird ? agentIds : [1, 2]).map((id) => ({ id, name: `agent ${id}`, capacity })),
              customers: [{ id: 1, open_api_token: 'u1', email, nick_name: 'one' }],
            }),
          ),
    ),
  advance: fc.integer({ min: 0, max: 3_000 }).map(
    (ms) =>
      ({ clock }) =>
        clock.advance(ms),
  ),
  setBack: fc.constant(({ clock }) => clock.set(clock.now() - 10_000)),
}

const weights: Partial<Record<string, number>> = { request: 8, send: 8, close: 4, transfer: 4, say: 3, create: 3 }
const act = fc.oneof(...Object.entries(acts).map(([name, arbitrary]) => ({ weight: weights[name] ?? 1, arbitrary })))

test.each([0, '2s'])(
  'each index finds what a search through all records finds, whatever happens (assigning: %s)',
  async (assigning) => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 20, maxLength: 80, size: 'max' }), async (steps) => {
        const groups = groupIds.map((id) => ({ id, name: `group ${id}` }))
        const tried = await tryWorld({ data: { groups, settings: { assigning } } })
        for (const act of steps) {
          await act(tried)
          expectCustomers(tried.world)
          expectAgents(tried.world)
          expectQueues(tried.world)
          expectSessions(tried.world)
          expectLeftMessages(tried)
        }
      }),
      { numRuns: 12 },
    )
  },
)

function expectCustomers({ state: { customers } }: World): void {
  const all = [...customers.values()]
  expect([customers.size, customers.slice(0, 99)]).toEqual([all.length, all])
  const has: Record<Identification, (customer: Customer, text: string) => boolean> = {
    customerToken: ({ customerToken }, text) => customerToken === text,
    webToken: ({ webToken }, text) => webToken === text,
    sdkToken: ({ sdkToken }, text) => sdkToken === text,
    weixinOpenId: ({ weixinOpenId }, text) => weixinOpenId === text,
    weiboId: ({ weiboId }, text) => weiboId === text,
    email: ({ email, otherEmails }, text) => email === text || otherEmails.some(({ content }) => content === text),
    cellphone: ({ cellphones }, text) => cellphones.some(({ content }) => content === text),
  }
  for (const by of Object.keys(has) as Identification[])
    for (const text of [...tokens, ...emails, ...phones, 'w1', 'w2', 'x1', 'x2'])
      expect(customers.find(by, text), `${by} ${text}`).toBe(all.find((customer) => has[by](customer, text)))
  for (const id of [1, 2, 3])
    expect(customers.countTagged(id)).toBe(all.filter(({ tags }) => tags.some((tag) => tag.id === id)).length)
}

function expectAgents({ state }: World): void {
  const { agents } = state
  const loadOf = (id: number) =>
    [...state.sessions.values()].filter(({ agentId, state }) => agentId === id && state === 'open').length +
    [...state.waiting.values()].filter(({ agentId }) => agentId === id).length
  const places: QueuePlace[] = [
    'company',
    ...agentIds.map((agentId) => ({ agentId })),
    ...groupIds.map((groupId) => ({ groupId })),
  ]
  for (const id of agentIds) expect(agents.load(id)).toBe(loadOf(id))
  for (const place of places) {
    const serving = [...agents.values()].filter((agent) => serves(agent, place))
    const free = serving
      .filter(({ id, status, capacity }) => status === 'online' && loadOf(id) < capacity)
      .sort((one, other) => loadOf(one.id) - loadOf(other.id) || one.id - other.id)
    expect(agents.free(place)).toBe(free[0])
    const others = free.filter(({ id }) => id !== 1)
    if (place === 'company' || 'groupId' in place) expect(agents.free(place, 1)).toBe(others[0])
    const count = (wanted: Agent['status']) => serving.filter(({ status }) => status === wanted).length
    expect(agents.count(place)).toEqual({ online: count('online'), busy: count('busy'), offline: count('offline') })
  }
}

function expectQueues({ state: { waiting, abandonedQueues } }: World): void {
  const all = [...waiting.values()]
  expect(all).toEqual([...all].sort((one, other) => one.number - other.number))
  expect(waiting.slice(1, 3)).toEqual(all.slice(1, 3))
  for (const each of all) {
    expect(waiting.get(each.customerId)).toBe(each)
    const line = all.filter(({ queue, state }) => queue === each.queue && state === 'queued')
    expect(waiting.count(each)).toBe(each.state === 'assigning' ? 0 : line.indexOf(each) + 1)
    for (const id of ['m1', 'm2', 'm3'])
      expect(waiting.hasMessage(each, id)).toBe(each.messages.some((message) => message.id === id))
  }
  const isForGroup = (place: QueuePlace) => place === 'company' || 'groupId' in place
  expect(waiting.next(isForGroup)).toBe(all.find(({ place, state }) => state === 'queued' && isForGroup(place)))
  const textsOf = (places: QueuePlace[]) => [...new Set(places.map((place) => JSON.stringify(place)))].sort()
  expect(
    waiting
      .places()
      .map((place) => JSON.stringify(place))
      .sort(),
  ).toEqual(textsOf(all.map(({ place }) => place)))
  for (let id = 1; id < 9; id++)
    expect(abandonedQueues.ofCustomer(id)).toEqual(
      [...abandonedQueues.values()].filter((left) => left.customerId === id),
    )
}

function expectSessions({ state: { sessions, customers } }: World): void {
  const all = [...sessions.values()]
  expect([sessions.size, sessions.slice(2, 5)]).toEqual([all.length, all.slice(2, 5)])
  const open = all.filter(({ state }) => state === 'open')
  expect(sessions.open()).toEqual(open)
  for (const { id } of customers.values()) {
    expect(sessions.ofCustomer(id)).toEqual(all.filter(({ customerId }) => customerId === id))
    expect(sessions.openOf(id)).toBe(open.find(({ customerId }) => customerId === id))
  }
  for (const id of agentIds) {
    const unread = (isCounted: (session: Session) => boolean) =>
      all.filter((session) => session.agentId === id && isCounted(session)).flatMap(unreadByAgent).length
    expect(sessions.openOfAgent(id)).toEqual(open.filter(({ agentId }) => agentId === id))
    expect(sessions.unreadOf(id)).toEqual({
      redirected: unread(({ closeType }) => closeType === 'redirect'),
      other: unread(({ closeType }) => closeType !== 'redirect'),
    })
  }
  for (const session of all) {
    expect(sessions.ofConversation(session.id)).toEqual(all.filter(({ first }) => first === session.id))
    const { openedAt } = session
    const between = sessions.openedBetween(openedAt, openedAt + 2_000)
    const expected = all.filter((other) => openedAt <= other.openedAt && other.openedAt <= openedAt + 2_000)
    expect([between.length, between.slice(0, 99), between.slice(1, 3)]).toEqual([
      expected.length,
      expected,
      expected.slice(1, 3),
    ])
    expect(session.unread).toBe(unreadByAgent(session).length)
    expectMessages(session, sessions.messagesOf(session))
  }
}

type Of = ReturnType<World['state']['sessions']['messagesOf']>

function expectMessages({ messages, openedAt }: Session, of: Of): void {
  const isUnread = ({ readAt }: Message) => readAt === null
  expect(countUnread(of, 'agent')).toBe(unreadByAgent({ messages }).length)
  expect(countUnread(of, 'customer')).toBe(messages.filter(({ sender }) => sender === 'agent').filter(isUnread).length)
  expect(listMissed(of)).toEqual(messages.filter(({ missed }) => missed).filter(isUnread))
  expect(of.fromAgent).toBe(messages.filter(({ sender }) => sender === 'agent').length)
  const isIn = ({ createdAt }: Message) => openedAt <= createdAt && createdAt <= openedAt + 1_000
  expect(listBetween(of, openedAt, openedAt + 1_000)).toEqual(messages.filter(isIn))
  for (const wanted of ['m1', 'm2', 'm3', messages[0]!.id]) {
    const ofSide = (isCustomer: boolean) =>
      messages.some(({ id, sender }) => id === wanted && (sender === 'customer') === isCustomer)
    expect([hasMessage(of, wanted, 'agent'), hasMessage(of, wanted, 'customer')]).toEqual([ofSide(true), ofSide(false)])
  }
}

const unreadByAgent = ({ messages }: Pick<Session, 'messages'>) =>
  messages.filter(({ sender, readAt }) => sender === 'customer' && readAt === null)

function expectLeftMessages({ world: { state }, clock }: Tried): void {
  const all = [...state.leftMessages.values()]
  expect(state.leftMessages.slice(1, 3)).toEqual(all.slice(1, 3))
  const since = clock.now() - 2_000
  const count = (isFor: (left: (typeof all)[number]) => boolean) =>
    all.filter((left) => !left.settled && left.message.createdAt > since && isFor(left)).length
  const { countUnsettled } = state.leftMessages
  expect(countUnsettled('anybody', since)).toBe(count(({ agentId, groupId }) => agentId === null && groupId === null))
  for (const id of agentIds) expect(countUnsettled({ agentId: id }, since)).toBe(count(({ agentId }) => agentId === id))
  for (const id of groupIds) {
    const isForGroup = ({ agentId, groupId }: (typeof all)[number]) => agentId === null && groupId === id
    expect(countUnsettled({ groupId: id }, since)).toBe(count(isForGroup))
  }
  for (const { id: customerId } of state.customers.values())
    expect(state.leftMessages.has(customerId, 'm1')).toBe(
      all.some((left) => left.customerId === customerId && left.message.id === 'm1'),
    )
}

/** As the fake: a removed agent serves nobody. */
function serves({ id, groupIds, disabled }: Agent, place: QueuePlace): boolean {
  if (disabled) return false
  return place === 'company' || ('agentId' in place ? place.agentId === id : groupIds.includes(place.groupId))
}
