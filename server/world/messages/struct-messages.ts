/** Structured messages: cards with buttons, sent as an agent to customers of the web and the SDK. */
import type { StructMessage } from '../../../spec/types.ts'
import type { Centre } from '../centre.ts'
import { customerOf } from '../centre.ts'
import { sendAgentMessage } from '../sessions/session-messages.ts'
import { openSession } from '../sessions/sessions.ts'
import type { Customer, Message } from '../types.ts'

export type StructMessageOutcome =
  | { kind: 'sent'; message: Message }
  | { kind: 'no-session' | 'other-customer' | 'other-agent' | 'unreachable-customer' }

/** The session must be between this customer and this agent, unless assumed otherwise. */
export function sendStructMessage(
  centre: Centre,
  { sessionId, customerId, agentId }: { sessionId: number; customerId: number; agentId: number },
  data: StructMessage,
): StructMessageOutcome {
  const session = openSession(centre, sessionId)
  if (!session) return { kind: 'no-session' }
  if (centre.assumptions['struct.other-parties'] === 'refuse') {
    if (session.customerId !== customerId) return { kind: 'other-customer' }
    if (session.agentId !== agentId) return { kind: 'other-agent' }
  }
  const isRefused = centre.assumptions['struct.api-customers'] === 'refuse' && !isReachable(customerOf(centre, session))
  if (isRefused) return { kind: 'unreachable-customer' }
  return { kind: 'sent', message: sendAgentMessage(centre, session, 'struct', { content: data.title, ...data }) }
}

/** A customer who was created through the open API has neither token. */
const isReachable = ({ webToken, sdkToken }: Customer) => webToken !== null || sdkToken !== null
