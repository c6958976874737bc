/** Transfers a session to another agent: closes the old session and opens a new one with a new id. */
import { serveWaiting } from './assignment.ts'
import { type Centre, customerOf } from '../centre.ts'
import { systemMessage } from './session-messages.ts'
import { serves } from '../state/agents.ts'
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
  const session = addSession(centre, { customer, agent, groupId, channel, from, messages })
  old.to = session.id
  emit({ type: 'session.transferred', session, old, customer, agent, messages })
  serveWaiting(centre)
  return { kind: 'transferred', session, agent }
}

function chooseAgent(centre: Centre, old: Session, to: TransferTarget): { agent: Agent } | TransferOutcome {
  const { state, assumptions } = centre
  if ('groupId' in to && !state.groups.has(to.groupId)) return { kind: 'unknown-group' }
  const served = state.agents.count(to)
  const all = served.online + served.busy + served.offline
  if ('agentId' in to && all === 0) return { kind: 'unknown-agent' }
  const own = state.agents.get(old.agentId)
  const isOwnServing = own !== undefined && serves(own, to)
  if (isOwnServing && all === 1) return { kind: 'same-agent' }
  const available = served.online + served.busy - (isOwnServing && own.status !== 'offline' ? 1 : 0)
  if (available === 0) return { kind: 'offline' }
  const free = state.agents.free(to, old.agentId)
  if (free) return { agent: free }
  if (assumptions['transfer.full'] !== 'exceed') return { kind: 'full' }
  const agent = leastBusy(centre, old.agentId, to)
  return agent ? { agent } : { kind: 'full' }
}

/** Chooses the agent with the fewest customers if no agent has room. Online agents come before busy agents. */
function leastBusy({ state: { agents } }: Centre, except: number, place: QueuePlace): Agent | undefined {
  const cost = ({ id, status }: Agent) => agents.load(id) + (status === 'busy' ? 1e6 : 0)
  let best: Agent | undefined
  for (const agent of agents.values()) {
    if (!serves(agent, place) || agent.id === except || agent.status === 'offline') continue
    if (!best || (cost(agent) - cost(best) || agent.id - best.id) < 0) best = agent
  }
  return best
}
