/** How many customers each agent serves, and which queues. */
import type { Centre } from '../centre.ts'
import type { Agent, QueuePlace } from '../types.ts'

/** Counts the open sessions and the customers who are being assigned, for each agent. */
export function countLoads({ state }: Centre): Map<number, number> {
  const loads = new Map<number, number>()
  const add = (agentId: number) => loads.set(agentId, (loads.get(agentId) ?? 0) + 1)
  for (const id of state.openSessionId.values()) {
    const session = state.sessions.get(id)
    if (session) add(session.agentId)
  }
  for (const { agentId } of state.waiting.values()) if (agentId !== null) add(agentId)
  return loads
}

export const loadOf = (centre: Centre, agentId: number): number => countLoads(centre).get(agentId) ?? 0

/** Whether an agent serves a queue. The agent's status does not matter. */
export function serves({ id, groupIds, disabled }: Agent, place: QueuePlace): boolean {
  if (disabled) return false
  return place === 'company' || ('agentId' in place ? place.agentId === id : groupIds.includes(place.groupId))
}
