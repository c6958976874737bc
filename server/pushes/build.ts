/** Builds the push for an event of the contact centre. Only this file knows the wire format of pushes. */
import type { Assumptions } from '../../spec/assumptions.ts'
import type { AgentMessage, PushBodies, PushKind, SurveyOptions } from '../../spec/types.ts'
import { beijingCompact, beijingTime } from '../../common/dates.ts'
import type { Agent, Customer, Message, RobotAnswer, Session, UrobotAnswer, WorldEvent } from '../world/types.ts'

/** A push to send; `customerToken` names its customer. */
export type BuiltPush = {
  [Kind in PushKind]: { kind: Kind; customerToken: string; types: string[]; body: PushBodies[Kind] }
}[PushKind]

type Rules = { survey: () => SurveyOptions; assumptions: Assumptions }

/** Returns null for a customer of another channel, and for an event that Udesk does not push. */
export function buildPush(event: WorldEvent, rules: Rules): BuiltPush | null {
  if (!('customer' in event) || event.customer.customerToken === null) return null
  const customerToken = event.customer.customerToken
  switch (event.type) {
    case 'session.started': {
      const isAnnounced = rules.assumptions['push.start-session'] === 'always' || event.queued
      const messages = isAnnounced ? event.messages : event.messages.filter(({ type }) => type !== 'start_session')
      return messages.length === 0 ? null : fromAgent(customerToken, event, messages, rules)
    }
    case 'session.transferred':
      return fromAgent(customerToken, event, event.messages, rules)
    case 'message.sent':
      if (event.message.missed && rules.assumptions['push.while-offline'] === 'collect') return null
      // Customers of the API cannot be shown structured messages.
      return event.message.type === 'struct' ? null : fromAgent(customerToken, event, [event.message], rules)
    case 'session.closed':
      return isClosePushed(event.by, rules) ? fromAgent(customerToken, event, [event.message], rules) : null
    case 'messages.read':
      return event.by === 'agent' ? readReceipt(customerToken, event.session, event.messageIds) : null
    case 'robot.answered':
      return fromRobot(customerToken, event.answer)
    case 'urobot.answered':
      return fromUrobot(customerToken, event.answer)
    default:
      return null
  }
}

type ClosedBy = Extract<WorldEvent, { type: 'session.closed' }>['by']
const isClosePushed = (by: ClosedBy, { assumptions }: Rules) => {
  if (by === 'transfer') return assumptions['push.redirect-close'] === 'on'
  if (by === 'customer') return assumptions['push.own-close'] === 'on'
  return true
}

type Parties = { session: Session; customer: Customer; agent: Agent }

function fromAgent(customerToken: string, parties: Parties, messages: Message[], rules: Rules): BuiltPush {
  return {
    kind: 'agent',
    customerToken,
    types: messages.map(({ type }) => type),
    body: {
      customer_token: customerToken,
      assign_type: 'agent',
      messages: messages.map((message) => agentMessage(parties, message, rules)),
    },
  }
}

/** A message in the format of pushes. Lists of unread messages have this format too. */
export function agentMessage(
  { session, agent }: Omit<Parties, 'customer'>,
  message: Message,
  rules: Rules,
): AgentMessage {
  const { assumptions } = rules
  const isOldSession = message.type === 'transfer' && assumptions['transfer.session-id'] === 'old'
  const compact = assumptions['push.created-at'] === 'compact'
  const from = {
    message_id: message.id,
    agent_id: agent.id,
    agent_name: agent.nick || agent.name,
    agent_avatar: agent.avatar,
    im_sub_session_id: isOldSession ? (session.from ?? session.id) : session.id,
    message_created_at: (compact ? beijingCompact : beijingTime)(message.createdAt),
  }
  const { content, font } = message.data
  switch (message.type) {
    case 'close':
      return inFull('close', from, {
        content,
        close_type: session.closeType ?? 'normal',
        survey_options: rules.survey(),
      })
    case 'start_session':
    case 'transfer':
      return inFull(message.type, from, { content })
    case 'audio':
    case 'video':
    case 'file':
      return inFull(message.type, from, message.data)
    case 'image':
    case 'rich':
      return inFull(message.type, from, { content })
    default:
      return inFull('message', from, font === undefined ? { content } : { content, font })
  }
}

type From = Pick<
  AgentMessage,
  'message_id' | 'agent_id' | 'agent_name' | 'agent_avatar' | 'im_sub_session_id' | 'message_created_at'
>

/** Without a spread, because V8 would give each message a shape of its own. */
const inFull = <Type extends string, Data>(type: Type, from: From, data: Data) => ({
  type,
  message_id: from.message_id,
  agent_id: from.agent_id,
  agent_name: from.agent_name,
  agent_avatar: from.agent_avatar,
  im_sub_session_id: from.im_sub_session_id,
  message_created_at: from.message_created_at,
  data,
})

const readReceipt = (customerToken: string, session: Session, messageIds: string[]): BuiltPush => ({
  kind: 'read',
  customerToken,
  types: [],
  body: { session_id: session.id, message_ids: messageIds },
})

const titles = (questions: string[]) => questions.map((question) => ({ question_title: question }))

const fromRobot = (customerToken: string, answer: RobotAnswer): BuiltPush => ({
  kind: 'robot',
  customerToken,
  types: ['message'],
  body: {
    customer_token: customerToken,
    assign_type: 'robot',
    messages: [
      {
        type: 'message',
        message_id: answer.messageId,
        data: {
          question_id: answer.questionId,
          question_title: answer.questionTitle,
          answer: answer.answer,
          gus_list: titles(answer.guided),
          relate_list: titles(answer.related),
          third_url: { url: answer.thirdUrl ?? '' },
        },
      },
    ],
  },
})

const fromUrobot = (customerToken: string, { flow, ...answer }: UrobotAnswer): BuiltPush => ({
  kind: 'urobot',
  customerToken,
  types: [],
  body: {
    customer_token: customerToken,
    assign_type: 'urobot',
    // Quirk: `messages` is an object here. In the other kinds of push it is an array.
    messages: {
      sessionId: answer.sessionId,
      logId: answer.logId,
      aid: answer.answerId,
      ansContent: answer.content,
      ansType: answer.type,
      hitQuestion: answer.question,
      suggestQuestionList: answer.suggestions,
      ...(flow && { flowId: flow.id, flowTitle: flow.title, flowContent: flow.content }),
    },
  },
})
