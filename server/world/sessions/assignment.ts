/** Assigns agents to customers. A customer gets the least loaded agent with room. If no agent has room, the customer waits in a queue. */
import { type Centre, tokenOf, customerOf } from '../centre.ts'
import { customerByToken } from '../customers/customers.ts'
import { readMagicToken } from './magic-tokens.ts'
import { joinQueue, stopWaiting } from './queues.ts'
import { endSession, openSessionOf, startSession } from './sessions.ts'
import type { Agent, Customer, QueuePlace, Session, Waiting } from '../types.ts'

export type AgentOutcome =
  | { kind: 'assigned'; session: Session; agent: Agent }
  | { kind: 'queued'; count: number; queue: string }
  | { kind: 'assigning' }
  | { kind: 'offline' }

/** Requests an agent for a customer. A customer who already has a session gets this session. A waiting customer keeps the place. */
export function requestAgent(centre: Centre, customer: Customer, place: QueuePlace, channel: string): AgentOutcome {
  if (centre.assumptions['sessions.again'] === 'new') endSessionAndWaiting(centre, customer)
  const current = currentOutcome(centre, customer)
  if (current) return current

  const join = { place, channel, forcedCount: null, agentId: null }
  const magic = readMagicToken(customer.customerToken)
  if (magic?.kind === 'offline') return { kind: 'offline' }
  if (magic) {
    const state = magic.kind === 'queue' ? 'queued' : 'assigning'
    const forcedCount = magic.kind === 'queue' ? magic.count : 0
    return waitingOutcome(centre, joinQueue(centre, customer, { ...join, state, forcedCount }))
  }

  const agent = centre.state.agents.free(place)
  if (!agent) {
    if (!canWaitFor(centre, place)) return { kind: 'offline' }
    return waitingOutcome(centre, joinQueue(centre, customer, { ...join, state: 'queued' }))
  }
  if (centre.state.settings.assigning > 0) {
    const waiting = joinQueue(centre, customer, { ...join, state: 'assigning', agentId: agent.id })
    startLater(centre, customer, waiting)
    return waitingOutcome(centre, waiting)
  }
  const groupId = groupOf(place)
  return { kind: 'assigned', session: startSession(centre, { customer, agent, groupId, channel, waited: null }), agent }
}

/** Gives each free place of an agent to the customer who has waited longest for it. Called when an agent may have room. */
export function serveWaiting(centre: Centre): void {
  const { agents, waiting } = centre.state
  while (agents.free('company')) {
    const next = waiting.next((place) => agents.free(place) !== undefined)
    const agent = next && agents.free(next.place)
    if (!agent) return
    take(centre, next, agent)
  }
}

/** Call this when an agent is no longer available. Under an assumption, customers who could wait only for this agent leave the queue. */
export function emptyDesertedQueues(centre: Centre): void {
  if (centre.assumptions['queues.deserted'] === 'wait') return
  const { waiting: all } = centre.state
  if (all.places().every((place) => canWaitFor(centre, place))) return
  for (const waiting of [...all.values()]) {
    if (waiting.forcedCount !== null || canWaitFor(centre, waiting.place)) continue
    stopWaiting(centre, customerOf(centre, waiting), waiting, 'abandoned')
  }
}

/** Leaves a queue. A customer who is being assigned may give any queue name, because the reply to such a customer names no queue. */
export function leaveQueue(centre: Centre, customerToken: string, queue: string): { kind: 'left' | 'not-waiting' } {
  const customer = customerByToken(centre, customerToken)
  const waiting = customer && centre.state.waiting.get(customer.id)
  if (!waiting || (waiting.queue !== queue && waiting.state !== 'assigning')) return { kind: 'not-waiting' }
  stopWaiting(centre, customer, waiting, 'abandoned')
  serveWaiting(centre)
  return { kind: 'left' }
}

/** Removes a customer from any queue. */
export function removeFromQueue(centre: Centre, customerId: number): void {
  const waiting = centre.state.waiting.get(customerId)
  if (!waiting) return
  stopWaiting(centre, customerOf(centre, waiting), waiting, 'abandoned')
  serveWaiting(centre)
}

function take(centre: Centre, waiting: Waiting, agent: Agent): void {
  const customer = customerOf(centre, waiting)
  if (centre.state.settings.assigning === 0) {
    start(centre, customer, waiting, agent)
    return
  }
  centre.state.waiting.reserve(waiting, agent.id)
  centre.emit({ type: 'queue.assigning', customer, waiting, count: 0 })
  startLater(centre, customer, waiting)
}

function startLater(centre: Centre, customer: Customer, waiting: Waiting): void {
  const { state, clock } = centre
  const fire = () => {
    if (state.waiting.get(customer.id) !== waiting || waiting.agentId === null) return
    const agent = state.agents.get(waiting.agentId)
    state.waiting.lineUp(waiting)
    if (agent && state.agents.hasRoom(agent)) start(centre, customer, waiting, agent)
    else serveWaiting(centre) // The chosen agent is no longer available; the customer keeps the place in the queue.
  }
  clock.after(state.settings.assigning, fire, tokenOf(customer))
}

function start(centre: Centre, customer: Customer, waiting: Waiting, agent: Agent): void {
  stopWaiting(centre, customer, waiting, 'served')
  const { channel, place } = waiting
  startSession(centre, { customer, agent, groupId: groupOf(place), channel, waited: waiting })
}

/** Whether a customer can wait for an agent. Busy agents take no new customers; an assumption says whether customers may wait for them. */
function canWaitFor(centre: Centre, place: QueuePlace): boolean {
  const { online, busy } = centre.state.agents.count(place)
  return online > 0 || (busy > 0 && centre.assumptions['assignment.busy'] === 'queue')
}

function currentOutcome(centre: Centre, customer: Customer): AgentOutcome | undefined {
  const session = openSessionOf(centre, customer.id)
  const agent = session && centre.state.agents.get(session.agentId)
  if (session && agent) return { kind: 'assigned', session, agent }
  const waiting = centre.state.waiting.get(customer.id)
  return waiting && waitingOutcome(centre, waiting)
}

function waitingOutcome(centre: Centre, waiting: Waiting): AgentOutcome {
  if (waiting.state === 'assigning') return { kind: 'assigning' }
  return { kind: 'queued', count: centre.state.waiting.count(waiting), queue: waiting.queue }
}

function endSessionAndWaiting(centre: Centre, customer: Customer): void {
  const session = openSessionOf(centre, customer.id)
  const waiting = centre.state.waiting.get(customer.id)
  if (session) endSession(centre, session, 'customer', 'normal')
  if (waiting) stopWaiting(centre, customer, waiting, 'abandoned')
  if (session || waiting) serveWaiting(centre)
}

const groupOf = (place: QueuePlace): number | null => (place !== 'company' && 'groupId' in place ? place.groupId : null)
