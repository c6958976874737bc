/** For tests: a contact centre on a frozen clock, with its own agents and a list of its events. */
import { type Assumptions, defaultAssumptions } from '../../spec/assumptions.ts'
import { words } from '../../spec/words.ts'
import { createClock } from '../clock/clock.ts'
import { readBeijingTime } from '../../common/dates.ts'
import type { DataFile } from '../data/data-schema.ts'
import { createDataReader } from '../data/read-data.ts'
import { createIds } from '../ids.ts'
import type { WorldEvent } from './types.ts'
import { createWorld } from './world.ts'

const reader = createDataReader()

/** Two agents are online: ann takes two customers, bob one. */
const people: DataFile = {
  groups: [{ id: 5, name: '售后' }],
  agents: [
    { id: 1, name: 'ann', capacity: 2, group_ids: [5] },
    { id: 2, name: 'bob', capacity: 1 },
    { id: 3, name: 'lily', capacity: 1, status: 'offline' },
  ],
  customers: [],
}

export async function tryWorld({ data = {}, assume = {} }: { data?: DataFile; assume?: Partial<Assumptions> } = {}) {
  const clock = createClock()
  await clock.freeze(readBeijingTime('2026-01-01 08:00:00'))
  const events: WorldEvent[] = []
  const world = createWorld({
    data: reader.read({ ...people, ...data }),
    clock,
    ids: createIds(1),
    assumptions: { ...defaultAssumptions, ...assume },
    texts: words.zh,
    emit: (event) => events.push(event),
  })
  /** A customer asks for an agent and is expected to get one. */
  const assign = (token: string, wish = {}) => {
    const outcome = world.sessions.request(token, { assignType: 'agent', ...wish })
    if (outcome.kind !== 'assigned') throw new Error(`${token} was not assigned: ${outcome.kind}`)
    return outcome.session
  }
  return {
    world,
    clock,
    events,
    assign,
    ask: (token: string, wish = {}) => world.sessions.request(token, { assignType: 'agent', ...wish }),
    say: (token: string, sessionId: number, content: string, more = {}) =>
      world.messages.fromCustomer({
        customerToken: token,
        sessionId,
        messageId: `${token}-${content}`,
        data: { content },
        ...more,
      }),
    /** The events of one type, in order. */
    happened: <Type extends WorldEvent['type']>(type: Type) =>
      events.filter((event): event is Extract<WorldEvent, { type: Type }> => event.type === type),
  }
}
