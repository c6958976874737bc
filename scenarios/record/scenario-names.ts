/** The names that a recorded scenario gives to its customer, its agents and some messages. */
import type { Company } from '../../server/company.ts'
import { messageIdIn, type NamedAgent } from './record-call.ts'
import type { RecordedEvent } from './recorder.ts'

const isAlias = (text: string) => /^[A-Za-z][\w-]*$/.test(text)

/**
 * Returns the token if it can be a name in a scenario. A magic token (`mock-…`) cannot be a name, because `given` must state it.
 */
export const nameCustomer = (token: string): string =>
  isAlias(token) && !token.startsWith('mock-') ? token : 'customer'

/** Returns the agents of the conversation in the order of their first event, with the fields that the integration sees. */
export function nameAgents(
  events: readonly RecordedEvent[],
  customer: string,
  { agents, state }: Company['world'],
): ReadonlyMap<number, NamedAgent> {
  const ids = events.flatMap((event) => {
    if (!('agentId' in event)) return []
    return 'to' in event ? [event.agentId, event.to] : [event.agentId]
  })
  const named = new Map<number, NamedAgent>()
  for (const id of ids) {
    if (named.has(id)) continue
    const { name = '', nick = '', avatar = '' } = agents.get(id) ?? state.agents.get(id) ?? {}
    const wanted = isAlias(name) ? name.toLowerCase() : `agent${named.size + 1}`
    const taken = [customer, ...[...named.values()].map((agent) => agent.as)]
    const as = taken.includes(wanted) ? `${wanted}${id}` : wanted
    named.set(id, { as, name, ...(nick !== '' && { nick }), ...(avatar !== '' && { avatar }) })
  }
  return named
}

/**
 * Returns the message ids that the scenario must repeat: ids that were sent twice, and ids of messages that were read while other
 * messages stayed unread.
 */
export function messageIdsToKeep(events: readonly RecordedEvent[]): ReadonlySet<string> {
  const sent = events.flatMap((event) => (event.kind === 'called' ? messageIdIn(event.request) : []))
  const read = events.flatMap((event) => (event.kind === 'read' && !event.all ? event.messageIds : []))
  return new Set([...read, ...sent.filter((id, at) => sent.indexOf(id) !== at)])
}
