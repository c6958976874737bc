/** Removes customers and agents. Their sessions are closed by force, and they leave their queues. */
import type { AgentChanged } from './agents.ts'
import { emptyDesertedQueues, serveWaiting } from '../sessions/assignment.ts'
import { type Centre, customerOf } from '../centre.ts'
import { stopWaiting } from '../sessions/queues.ts'
import { endSession, listSessions } from '../sessions/sessions.ts'
import type { Customer } from '../types.ts'

export function destroyCustomer(centre: Centre, customer: Customer): void {
  const { state, emit } = centre
  const { id } = customer
  for (const session of listSessions(centre, { customerId: id })) {
    if (session.state === 'open') endSession(centre, session, 'removal', 'force')
    state.sessions.remove(session)
  }
  const waiting = state.waiting.get(id)
  if (waiting) stopWaiting(centre, customer, waiting, 'abandoned')
  for (const robotSessionId of state.robotSessionIds.get(id) ?? []) state.robotSessions.delete(robotSessionId)
  state.robotSessionIds.delete(id)
  for (const left of [...state.abandonedQueues.ofCustomer(id)]) state.abandonedQueues.remove(left)
  state.leftMessages.removeOf(id)
  state.customers.remove(customer)
  emit({ type: 'customer.destroyed', customer })
  serveWaiting(centre)
}

/** Disables the agent, because old sessions still show the agent's name. Customers who wait only for this agent leave the queue. */
export function removeAgent(centre: Centre, id: number): AgentChanged {
  const agent = centre.state.agents.get(id)
  if (!agent || agent.disabled) return { kind: 'unknown-agent' }
  centre.state.agents.change(agent, { disabled: true, status: 'offline' })
  for (const session of listSessions(centre, { agentId: id, state: 'open' })) {
    endSession(centre, session, 'removal', 'force')
  }
  for (const waiting of [...centre.state.waiting.values()]) {
    const isForThisAgent = waiting.place !== 'company' && 'agentId' in waiting.place && waiting.place.agentId === id
    if (isForThisAgent) stopWaiting(centre, customerOf(centre, waiting), waiting, 'abandoned')
  }
  centre.emit({ type: 'agent.removed', agent })
  emptyDesertedQueues(centre)
  serveWaiting(centre)
  return { kind: 'done', agent }
}
