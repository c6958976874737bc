/** A session passes to another agent: a new session with an id of its own, while the old one is closed. */
import { serveWaiting } from './assignment.ts'
import { type Centre, customerOf } from '../centre.ts'
import { announce } from './conversation.ts'
import { agentsWithRoom, countLoads, serves } from './load.ts'
import { addSession, endSession, openSession } from './sessions.ts'
import type { Agent, QueuePlace, Session } from '../types.ts'

export type TransferTarget = { agentId: number } | { groupId: number }

export type TransferOutcome =
  | { kind: 'transferred'; session: Session; agent: Agent }
  | { kind: 'no-session' | 'unknown-agent' | 'unknown-group' | 'same-agent' | 'offline' | 'full' }

export function transferSession(centre: Centre, sessionId: number, to: TransferTarget): TransferOutcome {
  const old = openSession(centre, sessionId)
  if (!old) return { kind: 'no-session' }
  const target = chooseAgent(centre, old, to)
  if ('kind' in target) return target
  const { agent } = target

  const { texts, emit } = centre
  const customer = customerOf(centre, old)
  endSession(centre, old, 'transfer', 'redirect')
  const messages = [
    announce(centre, customer, 'transfer', { content: texts.sessionTransferred }),
    announce(centre, customer, 'message', { content: texts.transferSucceeded(agent.nick || agent.name) }),
  ]
  const groupId = 'groupId' in to ? to.groupId : null
  const { channel, id: from } = old
  const session = addSession(centre, { customer, agent, groupId, channel, from, messages: [...messages] })
  old.to = session.id
  emit({ type: 'session.transferred', session, old, customer, agent, messages })
  serveWaiting(centre)
  return { kind: 'transferred', session, agent }
}

function chooseAgent(centre: Centre, old: Session, to: TransferTarget): { agent: Agent } | TransferOutcome {
  const { state, assumptions } = centre
  if ('groupId' in to && !state.groups.has(to.groupId)) return { kind: 'unknown-group' }
  const served = [...state.agents.values()].filter((agent) => serves(agent, to satisfies QueuePlace))
  if ('agentId' in to && served.length === 0) return { kind: 'unknown-agent' }
  const others = served.filter(({ id }) => id !== old.agentId)
  if (served.length > 0 && others.length === 0) return { kind: 'same-agent' }
  const there = others.filter(({ status }) => status !== 'offline')
  if (there.length === 0) return { kind: 'offline' }
  const free = agentsWithRoom(centre).find((agent) => there.includes(agent))
  if (free) return { agent: free }
  const agent = leastBusy(centre, there)
  return agent && assumptions['transfer.full'] === 'exceed' ? { agent } : { kind: 'full' }
}

/** Where nobody has room: the one a further customer burdens least, rather online than busy. */
function leastBusy(centre: Centre, agents: readonly Agent[]): Agent | undefined {
  const loads = countLoads(centre)
  const cost = ({ id, status }: Agent) => (loads.get(id) ?? 0) + (status === 'busy' ? 1e6 : 0)
  return [...agents].sort((one, other) => cost(one) - cost(other) || one.id - other.id)[0]
}
