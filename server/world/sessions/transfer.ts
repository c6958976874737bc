/** Transfers a session to another agent: closes the old session and opens a new one with a new id. */
import { agentsWithRoom, serveWaiting } from './assignment.ts'
import { type Centre, customerOf } from '../centre.ts'
import { systemMessage } from './session-messages.ts'
import { countLoads, serves } from './load.ts'
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
    systemMessage(centre, customer, 'transfer', { content: texts.sessionTransferred }),
    systemMessage(centre, customer, 'message', { content: texts.transferSucceeded(agent.nick || agent.name) }),
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
  const available = others.filter(({ status }) => status !== 'offline')
  if (available.length === 0) return { kind: 'offline' }
  const free = agentsWithRoom(centre).find((agent) => available.includes(agent))
  if (free) return { agent: free }
  const agent = leastBusy(centre, available)
  return agent && assumptions['transfer.full'] === 'exceed' ? { agent } : { kind: 'full' }
}

/** Chooses the agent with the fewest customers if no agent has room. Online agents come before busy agents. */
function leastBusy(centre: Centre, agents: readonly Agent[]): Agent | undefined {
  const loads = countLoads(centre)
  const cost = ({ id, status }: Agent) => (loads.get(id) ?? 0) + (status === 'busy' ? 1e6 : 0)
  return [...agents].sort((one, other) => cost(one) - cost(other) || one.id - other.id)[0]
}
