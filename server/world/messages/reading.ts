/** Read and unread messages, and previews of what a customer is typing. */
import { type Centre, customerOf } from '../centre.ts'
import { openSession } from '../sessions/sessions.ts'
import { hasMessage, listMissed } from '../state/session-messages.ts'
import type { Recipient } from '../state/left-messages.ts'
import type { Message, Session } from '../types.ts'

export type ReadOutcome = { kind: 'read'; messageIds: string[] } | { kind: 'no-session' | 'unknown-message' }
export type PreviewOutcome = { kind: 'previewed' | 'no-session' | 'not-activated' }

/** How many messages the customer and the agent sent. */
export function countMessages({ state }: Centre, session: Session): { customer: number; agent: number } {
  const { fromCustomer, fromAgent } = state.sessions.messagesOf(session)
  return { customer: fromCustomer, agent: fromAgent }
}

/** Messages of the agent that were sent while the customer was offline and that the customer has not read. */
export const missedByCustomer = ({ state }: Centre, session: Session): Message[] =>
  listMissed(state.sessions.messagesOf(session))

/** Marks messages of the other side as read: the given ids, or all messages. Returns the messages that were unread before. */
export function readMessages(
  centre: Centre,
  sessionId: number,
  by: 'agent' | 'customer',
  messageIds?: readonly string[],
): ReadOutcome {
  const { sessions } = centre.state
  const session = sessions.get(sessionId)
  if (!session) return { kind: 'no-session' }
  const isUnknown = (id: string): boolean => !hasMessage(sessions.messagesOf(session), id, by)
  const isRefused = by === 'customer' && centre.assumptions['messages.read-unknown'] === 'refuse'
  if (isRefused && messageIds?.some(isUnknown)) return { kind: 'unknown-message' }
  const read = sessions.read(session, by, messageIds, centre.clock.now())
  const ids = read.map(({ id }) => id)
  if (ids.length > 0) {
    centre.emit({ type: 'messages.read', session, customer: customerOf(centre, session), by, messageIds: ids })
  }
  return { kind: 'read', messageIds: ids }
}

/** Sets the preview of the text that the customer is typing. The text '' or the customer's next message clears the preview. */
export function previewMessage(centre: Centre, sessionId: number, content: string): PreviewOutcome {
  if (!centre.state.settings.messagePreview) return { kind: 'not-activated' }
  const session = openSession(centre, sessionId)
  if (!session) return { kind: 'no-session' }
  session.preview = content === '' ? null : content
  centre.emit({ type: 'message.previewed', session, customer: customerOf(centre, session), content })
  return { kind: 'previewed' }
}

/** Counts an agent's unread messages in sessions, and the messages that customers left within the last seven days. */
export function countUnread(
  { state, clock, assumptions }: Centre,
  agentId: number,
): { sessionMessages: number; leftMessages: number } {
  const { redirected, other } = state.sessions.unreadOf(agentId)
  const sessionMessages = assumptions['transfer.unread'] === 'kept' ? other + redirected : other
  const weekAgo = clock.now() - 7 * 24 * 60 * 60 * 1000
  const groupIds = new Set(state.agents.get(agentId)?.groupIds)
  const recipients: Recipient[] =
    assumptions['messages.left-counted'] === 'named'
      ? [{ agentId }]
      : [{ agentId }, 'anybody', ...[...groupIds].map((groupId) => ({ groupId }))]
  const counts = recipients.map((recipient) => state.leftMessages.countUnsettled(recipient, weekAgo))
  return { sessionMessages, leftMessages: counts.reduce((sum, count) => sum + count) }
}
