/** One customer's conversation, as the messenger shows it. Nothing here waits or calls Udesk. */
import type { AgentMessage, Survey, SurveyOption } from './wire.ts'

export type Line = {
  /** Its message_id: a message that comes twice is shown once. */
  id: string
  from: 'customer' | 'agent'
  type: 'message' | 'image' | 'rich' | 'notice'
  content: string
  /** Udesk's time; null for the customer's messages. */
  at: string | null
  /** Of the customer's messages; null for the agent's. */
  state: 'sending' | 'sent' | 'read' | null
}

export type Conversation = {
  token: string
  /** Udesk's id of the customer; null until he is created there. */
  customerId: number | null
  state: 'new' | 'waiting' | 'open' | 'no-agent' | 'closed'
  /** The im_sub_session_id: a transfer changes it. */
  sessionId: number | null
  /** Sessions that are over: a late push of one does not make it current again. */
  past: Set<number>
  queue: string | null
  agent: string | null
  survey: Survey | null
  lines: Line[]
}

export const openConversation = (token: string): Conversation => ({
  token,
  customerId: null,
  state: 'new',
  sessionId: null,
  past: new Set(),
  queue: null,
  agent: null,
  survey: null,
  lines: [],
})

/** Makes a session the current one, unless it is over: its messages may come late. */
export function enterSession(conversation: Conversation, sessionId: number, agent: string): void {
  if (conversation.past.has(sessionId)) return
  if (conversation.sessionId !== null && conversation.sessionId !== sessionId) {
    conversation.past.add(conversation.sessionId)
  }
  Object.assign(conversation, { state: 'open', sessionId, agent, queue: null })
}

export function endSession(conversation: Conversation, sessionId: number): void {
  conversation.past.add(sessionId)
  if (conversation.sessionId === sessionId) Object.assign(conversation, { state: 'closed', queue: null })
}

/** Takes a pushed message. Ignores types that the messenger cannot show, as Udesk's documentation asks. */
export function takeMessage(conversation: Conversation, message: AgentMessage): void {
  const { type, message_id: id, im_sub_session_id: sessionId, agent_name: agent, message_created_at: at } = message
  if (type === 'close') endSession(conversation, sessionId)
  else enterSession(conversation, sessionId, agent)
  conversation.survey = message.data.survey_options ?? conversation.survey
  showLine(conversation, { id, type, content: message.data.content, at })
}

export function showLine(
  { lines }: Conversation,
  { id, type, content, at }: { id: string; type: string; content: string; at: string },
): void {
  const shown = shownAs[type]
  if (!shown || lines.some((line) => line.id === id)) return
  const later = lines.findIndex((line) => line.at !== null && line.at > at)
  lines.splice(later < 0 ? lines.length : later, 0, { id, from: 'agent', type: shown, content, at, state: null })
}

export function showOwnLine({ lines }: Conversation, { id, text }: { id: string; text: string }): void {
  if (lines.some((line) => line.id === id)) return
  lines.push({ id, from: 'customer', type: 'message', content: text, at: null, state: 'sending' })
}

export function markSent({ lines }: Conversation, id: string): void {
  for (const line of lines) if (line.id === id && line.state === 'sending') line.state = 'sent'
}

export function markRead({ lines }: Conversation, messageIds: readonly string[]): void {
  for (const line of lines) if (line.state !== null && messageIds.includes(line.id)) line.state = 'read'
}

/** The ratings that the customer may choose when the conversation is over. */
export function ratingOptions({ state, survey }: Conversation): SurveyOption[] {
  if (state !== 'closed' || !survey?.enabled) return []
  return (survey[survey.show_type]?.options ?? []).map(({ id, text }) => ({ id, text }))
}

const shownAs: Partial<Record<string, Line['type']>> = {
  message: 'message',
  image: 'image',
  rich: 'rich',
  start_session: 'notice',
  transfer: 'notice',
}
