/** Messages from customers (to a session, a robot, the workbench or a queue) and from agents. */
import type { MessageData } from '../../../spec/types.ts'
import type { Centre } from '../centre.ts'
import { closeSession } from '../sessions/closing.ts'
import { addCustomerMessage, sendAgentMessage, createMessage } from '../sessions/session-messages.ts'
import { arrive, customerByToken } from '../customers/customers.ts'
import { readRobot, type RobotMistake } from '../robots/robot-sessions.ts'
import { askRobot } from '../robots/robots.ts'
import { openSession, openSessionOf } from '../sessions/sessions.ts'
import { hasMessage } from '../state/session-messages.ts'
import type { Customer, Message, Session } from '../types.ts'

export type CustomerMessage = {
  customerToken: string
  /** The `im_sub_session_id` of the call: above 0, a session with an agent; otherwise one of the four constants below. */
  sessionId: number
  messageId?: string | undefined
  type?: string | undefined
  data: MessageData
  robotId?: number | undefined
  sceneId?: number | undefined
  urobotSessionId?: number | undefined
  agentId?: number | undefined
  groupId?: number | undefined
}

export type MessageOutcome =
  | { kind: 'received'; message: Message }
  /** `repeated`: a message with this id exists; the call succeeds and adds nothing. */
  | { kind: 'repeated' | 'closed' }
  /** `no-session`: the session is unknown, closed, or of another customer. */
  | { kind: 'no-session' | 'not-waiting' | 'unknown-customer' | 'unknown-agent' | 'unknown-group' }
  /** `ignored`: the call succeeds, but the message is dropped. */
  | { kind: 'unsupported-type' | 'ignored' | 'refused-close' }
  | { kind: 'missing'; parameter: 'messageId' }
  | RobotMistake

export type AgentMessageOutcome =
  | { kind: 'sent'; message: Message }
  | { kind: 'no-session' }
  | { kind: 'unsupported-type'; type: string }
  | { kind: 'unknown-type'; type: string; known: readonly string[] }

const toRobot = 0
const toUrobot = -1
const toWorkbench = -2
const whileQueueing = -3

/** Message types that Udesk pushes to API customers. `agentTypes` also has the types of Udesk's own channels. */
const receivableTypes: readonly string[] = ['message', 'image', 'rich']
const agentTypes: readonly string[] = [...receivableTypes, 'audio', 'video', 'file']

export function receiveMessage(centre: Centre, sent: CustomerMessage): MessageOutcome {
  if (sent.messageId === undefined && sent.sessionId !== toUrobot) return { kind: 'missing', parameter: 'messageId' }
  if (!acceptsType(centre, sent)) {
    return { kind: centre.assumptions['messages.unknown-type'] === 'ignore' ? 'ignored' : 'unsupported-type' }
  }
  switch (sent.sessionId) {
    case toRobot:
    case toUrobot:
      return receiveForRobot(centre, sent)
    case toWorkbench:
      return leaveMessage(centre, sent)
    case whileQueueing:
      return receiveWhileQueueing(centre, sent)
    default:
      return receiveInSession(centre, sent)
  }
}

export function sayAsAgent(
  centre: Centre,
  sessionId: number,
  { type = 'message', data }: { type?: string | undefined; data: MessageData },
): AgentMessageOutcome {
  const session = openSession(centre, sessionId)
  if (!session) return { kind: 'no-session' }
  const known = centre.assumptions['push.unsupported-types'] === 'push' ? agentTypes : receivableTypes
  if (!agentTypes.includes(type)) return { kind: 'unknown-type', type, known }
  if (!known.includes(type)) return { kind: 'unsupported-type', type }
  return { kind: 'sent', message: sendAgentMessage(centre, session, type, data) }
}

function receiveInSession(centre: Centre, sent: CustomerMessage): MessageOutcome {
  const session = openSession(centre, sent.sessionId)
  const customer = customerByToken(centre, sent.customerToken)
  if (!session || session.customerId !== customer?.id) return { kind: 'no-session' }
  if (sent.type === 'close') {
    if (centre.assumptions['messages.close-by-customer'] === 'refuse') return { kind: 'refused-close' }
    closeSession(centre, session.id, 'customer')
    return { kind: 'closed' }
  }
  return receiveIn(centre, session, customer, sent)
}

function receiveIn(centre: Centre, session: Session, customer: Customer, sent: CustomerMessage): MessageOutcome {
  const { state } = centre
  if (isRepeated(centre, sent, (id) => hasMessage(state.sessions.messagesOf(session), id, 'agent')))
    return { kind: 'repeated' }
  const message = messageOf(centre, customer, sent)
  addCustomerMessage(centre, session, message)
  return { kind: 'received', message }
}

function receiveWhileQueueing(centre: Centre, sent: CustomerMessage): MessageOutcome {
  const customer = customerByToken(centre, sent.customerToken)
  if (!customer) return { kind: 'not-waiting' }
  const waiting = centre.state.waiting.get(customer.id)
  if (!waiting) {
    const session = openSessionOf(centre, customer.id)
    const isLate = session && centre.assumptions['messages.late-queueing'] === 'deliver'
    return isLate ? receiveIn(centre, session, customer, sent) : { kind: 'not-waiting' }
  }
  if (isRepeated(centre, sent, (id) => centre.state.waiting.hasMessage(waiting, id))) return { kind: 'repeated' }
  const message = messageOf(centre, customer, sent)
  centre.state.waiting.addMessage(waiting, message)
  centre.emit({ type: 'message.received', session: null, customer, message })
  return { kind: 'received', message }
}

function leaveMessage(centre: Centre, sent: CustomerMessage): MessageOutcome {
  const { state } = centre
  const { agentId = null, groupId = null } = sent
  const agent = agentId === null ? undefined : state.agents.get(agentId)
  if (agentId !== null && (!agent || agent.disabled)) return { kind: 'unknown-agent' }
  if (groupId !== null && !state.groups.has(groupId)) return { kind: 'unknown-group' }
  const customer = arrive(centre, sent.customerToken)
  if (!customer) return { kind: 'unknown-customer' }
  if (isRepeated(centre, sent, (id) => state.leftMessages.has(customer.id, id))) return { kind: 'repeated' }
  const message = messageOf(centre, customer, sent)
  state.leftMessages.add({ customerId: customer.id, agentId, groupId, message })
  centre.emit({ type: 'message.received', session: null, customer, message })
  return { kind: 'received', message }
}

function receiveForRobot(centre: Centre, sent: CustomerMessage): MessageOutcome {
  const { sessionId, messageId, urobotSessionId } = sent
  const robot = readRobot(centre, sessionId === toRobot ? 'robot' : 'urobot', sent)
  if (!('robot' in robot)) return robot
  const customer = customerByToken(centre, sent.customerToken)
  if (!customer) return { kind: 'no-session' }
  const message = messageOf(centre, customer, sent)
  const question = { id: messageId, message, sessionId: urobotSessionId }
  const { kind } = askRobot(centre, customer, robot.robot, question)
  if (kind !== 'answered') return { kind }
  return { kind: 'received', message }
}

/** Whether the receiver accepts this type: robots accept only text, and only a session accepts a close event. */
function acceptsType({ assumptions }: Centre, { sessionId, type = 'message' }: CustomerMessage): boolean {
  if (sessionId === toRobot || sessionId === toUrobot) return type === 'message'
  if (type === 'close') return sessionId > 0
  if (type === 'video' || type === 'file') return assumptions['messages.video-and-file'] === 'accept'
  return ['message', 'image', 'audio', 'rich'].includes(type)
}

/** Whether the customer sent a message with the same id before. */
const isRepeated = (
  { assumptions }: Centre,
  { messageId }: CustomerMessage,
  isKnown: (messageId: string) => boolean,
): boolean => assumptions['messages.again'] !== 'double' && messageId !== undefined && isKnown(messageId)

const messageOf = (centre: Centre, customer: Customer, { messageId, type = 'message', data }: CustomerMessage) =>
  createMessage(centre, customer, { id: messageId, sender: 'customer', type, data })
