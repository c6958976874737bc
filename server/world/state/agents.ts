/** The agents of a company, the customers that each of them serves, and who is the next to get a customer. */
import { createOrderedList, type OrderedList } from '../../ordered-list.ts'
import type { Agent, QueuePlace } from '../types.ts'

export type Agents = {
  readonly size: number
  /** Also finds a disabled agent, as `has` and `values` do. */
  get: (id: number) => Agent | undefined
  has: (id: number) => boolean
  values: () => IterableIterator<Agent>
  /** Adds an agent. A disabled agent with the same id is replaced. */
  add: (agent: Agent) => void
  change: (agent: Agent, fields: Partial<Agent>) => void
  /** How many open sessions and reserved places an agent has. */
  load: (id: number) => number
  addLoad: (id: number, more: 1 | -1) => void
  /** Whether the agent can take one more customer now. */
  hasRoom: (agent: Agent) => boolean
  /** The agent who gets the next customer of a queue: the least loaded one with room, then the lowest id. */
  free: (place: QueuePlace, except?: number) => Agent | undefined
  /** How many agents serve a queue, by their status. */
  count: (place: QueuePlace) => Count
}

type Count = Readonly<Record<Agent['status'], number>>
const nobody: Count = { online: 0, busy: 0, offline: 0 }

/** Those who serve one queue. `free` has only those with room. */
type Team = { readonly free: OrderedList<Entry>; readonly count: Record<Agent['status'], number> }
type Entry = { readonly agent: Agent; load: number; teams: readonly Team[] }

export function createAgents(): Agents {
  const byId = new Map<number, Entry>()
  const company = createTeam()
  const groups = new Map<number, Team>()

  function teamOf(groupId: number): Team {
    const team = groups.get(groupId) ?? createTeam()
    groups.set(groupId, team)
    return team
  }

  function join(entry: Entry): void {
    const { agent } = entry
    entry.teams = agent.disabled ? [] : [company, ...[...new Set(agent.groupIds)].map(teamOf)]
    for (const { count } of entry.teams) count[agent.status] += 1
    offer(entry)
  }

  function leave(entry: Entry): void {
    withdraw(entry)
    for (const { count } of entry.teams) count[entry.agent.status] -= 1
  }

  function offer(entry: Entry): void {
    if (hasRoom(entry)) for (const { free } of entry.teams) free.add(entry)
  }

  function withdraw(entry: Entry): void {
    if (hasRoom(entry)) for (const { free } of entry.teams) free.remove(entry)
  }

  return {
    get size() {
      return byId.size
    },
    get: (id) => byId.get(id)?.agent,
    has: (id) => byId.has(id),
    *values() {
      for (const { agent } of byId.values()) yield agent
    },
    add(agent) {
      const before = byId.get(agent.id)
      if (before) leave(before)
      const entry = { agent, load: before?.load ?? 0, teams: [] }
      byId.set(agent.id, entry)
      join(entry)
    },
    change(agent, fields) {
      const entry = byId.get(agent.id)
      if (entry) leave(entry)
      Object.assign(agent, fields)
      if (entry) join(entry)
    },
    load: (id) => byId.get(id)?.load ?? 0,
    addLoad(id, more) {
      const entry = byId.get(id)
      if (!entry) return
      withdraw(entry)
      entry.load += more
      offer(entry)
    },
    hasRoom({ id }) {
      const entry = byId.get(id)
      return entry !== undefined && hasRoom(entry)
    },
    free(place, except) {
      if (typeof place === 'object' && 'agentId' in place) {
        const entry = byId.get(place.agentId)
        return entry && hasRoom(entry) ? entry.agent : undefined
      }
      const free = (place === 'company' ? company : groups.get(place.groupId))?.free
      const first = free?.first()
      return first?.agent.id === except ? free?.slice(1, 2)[0]?.agent : first?.agent
    },
    count(place) {
      if (typeof place === 'object' && 'agentId' in place) {
        const agent = byId.get(place.agentId)?.agent
        return agent && !agent.disabled ? { ...nobody, [agent.status]: 1 } : nobody
      }
      return (place === 'company' ? company : groups.get(place.groupId))?.count ?? nobody
    },
  }
}

const createTeam = (): Team => ({
  free: createOrderedList((one, other) => one.load - other.load || one.agent.id - other.agent.id),
  count: { ...nobody },
})

const hasRoom = ({ agent, load }: Entry): boolean =>
  !agent.disabled && agent.status === 'online' && load < agent.capacity

/** Whether an agent serves a queue. The agent's status does not matter. */
export function serves({ id, groupIds, disabled }: Agent, place: QueuePlace): boolean {
  if (disabled) return false
  return place === 'company' || ('agentId' in place ? place.agentId === id : groupIds.includes(place.groupId))
}
