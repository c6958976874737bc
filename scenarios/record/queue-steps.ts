/** Writes the steps that make a customer wait or get an agent, as in the recording. */
import { isDeepStrictEqual } from 'node:util'
import type { Step } from '../format/scenario.ts'
import type { NamedAgent } from './record-call.ts'
import type { RecordedEvent } from './recorder.ts'
import type { CalledEvent, Effect } from './scenario-writer.ts'

/** The settings that decide whether an agent gets customers. */
type Availability = { status: 'online' | 'offline'; capacity: number }
type AssigningEvent = Extract<RecordedEvent, { kind: 'assigning' }>

/** The name of the agent in the scenario, if the recorded conversation had no agent. */
const otherAgent = 'agent1'

export type QueueSteps = ReturnType<typeof createQueueSteps>

export function createQueueSteps(
  events: readonly RecordedEvent[],
  agents: ReadonlyMap<number, NamedAgent>,
  steps: Step[],
) {
  const availability = createAvailability(
    agents.size > 0 ? [...agents.values()].map(({ as }) => as) : [otherAgent],
    steps,
  )
  const nameOf = (id: number) => agents.get(id)?.as ?? otherAgent
  const nextServed = (from: number) => events.find((event) => event.kind === 'served' && event.at >= from)
  const gaps: string[] = []
  let customersAhead = 0
  let assigningTime: number | null = null

  /** Before createSession, makes agents available or unavailable, so that the reply is the recorded reply. */
  function prepare({ at, request }: CalledEvent, effects: readonly Effect[], isForced: boolean): void {
    const { assign_info: info } = (request.reply ?? {}) as { assign_info?: { count?: number } } // the reply of createSession
    const served = effects.find((effect) => effect.kind === 'served')
    const chosen = effects.find((effect) => effect.kind === 'assigning')
    if (served && !served.queued) availability.onlyFor(nameOf(served.agentId))
    else if (chosen) assign(chosen)
    else if (request.code === 2002 && !isForced) availability.onlyFor(null, 'offline')
    else if (request.code === 2001 && !isForced) joinBehind(info?.count ?? 0, at)
  }

  function joinBehind(count: number, at: number): void {
    const next = count === 0 ? nextServed(at) : undefined
    availability.onlyFor(next?.kind === 'served' ? nameOf(next.agentId) : null)
    for (; customersAhead < count - 1; customersAhead += 1)
      steps.push({ customer: { as: `before${customersAhead + 1}`, joins: 'agent', code: 2001 } })
  }

  /** The chosen agent gets the session later than createSession, after the recorded time. */
  function assign({ at, agentId }: AssigningEvent): void {
    const next = nextServed(at)
    const time = (next?.at ?? at) - at
    if (assigningTime !== null && next && assigningTime !== time)
      gaps.push('The time that assigning takes changed during the conversation: the scenario has its first value.')
    if (time > 0) assigningTime ??= time
    if (!availability.has(nameOf(agentId))) leaveQueue(agentId)
  }

  /** Writes steps so that the agent has capacity and the customer gets the agent from the queue. */
  function leaveQueue(agentId: number): void {
    for (; customersAhead > 0; customersAhead -= 1)
      steps.push({ customer: { as: `before${customersAhead}`, leaves: 'queue' } })
    availability.onlyFor(nameOf(agentId))
  }

  return {
    nameOf,
    prepare,
    assign,
    leaveQueue,
    assigningTime: () => assigningTime,
    gaps,
    /** The agents of `given`. */
    agents(): { as: string }[] {
      const isOtherUsed = agents.size === 0 && availability.atStart(otherAgent) !== undefined
      const named = isOtherUsed ? [{ as: otherAgent }] : [...agents.values()]
      return named.map((agent) => ({ ...agent, ...availability.atStart(agent.as) }))
    },
  }
}

function createAvailability(names: readonly string[], steps: Step[]) {
  const atStart = new Map<string, Availability>()
  const current = new Map<string, Availability>()
  return {
    /** Makes only the chosen agent available. If `chosen` is null, makes no agent available. */
    onlyFor(chosen: string | null, status: Availability['status'] = 'online'): void {
      for (const name of names) {
        const wanted = { status, capacity: name === chosen ? 1 : 0 }
        const before = current.get(name)
        current.set(name, wanted)
        if (!before) atStart.set(name, wanted)
        else if (!isDeepStrictEqual(before, wanted)) steps.push({ agent: { as: name, ...wanted } })
      }
    },
    has: (name: string): boolean => current.get(name)?.capacity === 1,
    atStart: (name: string): Availability | undefined => atStart.get(name),
  }
}
