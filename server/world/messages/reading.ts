/** Read and unread messages, and previews of what a customer is typing. */
import { type Centre, customerOf } from '../centre.ts'
import { openSession } from '../sessions/sessions.ts'
import type { LeftMessage, Message, Session } from '../types.ts'

export type ReadOutcome = { kind: 'read'; messageIds: string[] } | { kind: 'no-session' | 'unknown-message' }
export type PreviewOutcome = { kind: 'previewed' | 'no-session' | 'not-activated' }

/** Messages of the customer that the agent has not read. */
export const unreadByAgent = (session: Session): Message[] =>
  session.messages.filter(({ sender, readAt }) => sender === 'customer' && readAt === null)

/** Messages of the agent that were sent while the customer was offline and that the customer has not read. */
export const missedByCustomer = (session: Session): Message[] =>
  session.messages.filter(({ missed, readAt }) => missed && readAt === null)

/** Marks messages of the other side as read: the given ids, or all messages. Returns the messages that were unread before. */
export function readMessages(
  centre: Centre,
  sessionId: number,
  by: 'agent' | 'customer',
  messageIds?: readonly string[],
): ReadOutcome {
  const session = centre.state.sessions.get(sessionId)
  if (!session) return { kind: 'no-session' }
  const isUnknown = (id: string): boolean =>
    !session.messages.some((message) => message.id === id && isFrom(by, message))
  const isRefused = by === 'customer' && centre.assumptions['messages.read-unknown'] === 'refuse'
  if (isRefused && messageIds?.some(isUnknown)) return { kind: 'unknown-message' }
  const unread = by === 'agent' ? unreadByAgent(session) : unreadByCustomer(session)
  const read = unread.filter(({ id }) => messageIds?.includes(id) ?? true)
  for (const message of read) message.readAt = centre.clock.now()
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
  const weekAgo = clock.now() - 7 * 24 * 60 * 60 * 1000
  const groupIds = state.agents.get(agentId)?.groupIds ?? []
  const isForAgent = (left: LeftMessage) => {
    if (left.agentId !== null || assumptions['messages.left-counted'] === 'named') return left.agentId === agentId
    return left.groupId === null || groupIds.includes(left.groupId)
  }
  let sessionMessages = 0
  const isCounted = ({ closeType }: Session) => closeType !== 'redirect' || assumptions['transfer.unread'] === 'kept'
  for (const session of state.sessions.values()) {
    if (session.agentId === agentId && isCounted(session)) sessionMessages += unreadByAgent(session).length
  }
  const leftMessages = state.leftMessages.filter(
    (left) => !left.settled && left.message.createdAt > weekAgo && isForAgent(left),
  ).length
  return { sessionMessages, leftMessages }
}

/** Whether a message came from the other side. Messages from Udesk itself count as the agent's side. */
const isFrom = (reader: 'agent' | 'customer', { sender }: Message): boolean =>
  (sender === 'customer') === (reader === 'agent')

const unreadByCustomer = (session: Session): Message[] =>
  session.messages.filter(({ sender, readAt }) => sender === 'agent' && readAt === null)
