/** Creates the messages of customers, agents and Udesk, and adds them to sessions. */
import type { MessageData } from '../../../spec/types.ts'
import { type Centre, tokenOf, partiesOf } from '../centre.ts'
import { inventSentence } from '../invent.ts'
import type { Customer, Message, Session } from '../types.ts'

/** A message of a customer keeps the id from the call. Other messages get a new id. */
export function createMessage(
  { clock, ids }: Centre,
  customer: Customer,
  { id, sender, type, data }: Pick<Message, 'sender' | 'type' | 'data'> & { id?: string | undefined },
): Message {
  return {
    id: id ?? ids.messageId(tokenOf(customer)),
    sender,
    type,
    data,
    createdAt: clock.now(),
    readAt: null,
    missed: sender === 'agent' && !customer.online,
  }
}

/** A message from Udesk itself: the start, transfer or close of a session, or the welcome. */
export const systemMessage = (centre: Centre, customer: Customer, type: string, data: MessageData): Message =>
  createMessage(centre, customer, { sender: 'system', type, data })

/** Sends a message as the agent. The customer's messages are not marked as read. */
export function sendAgentMessage(centre: Centre, session: Session, type: string, data: Message['data']): Message {
  const { customer, agent } = partiesOf(centre, session)
  const message = createMessage(centre, customer, { sender: 'agent', type, data })
  centre.state.sessions.addMessage(session, message)
  centre.emit({ type: 'message.sent', session, customer, agent, message })
  return message
}

/** Adds a message of the customer. An agent with `autoReply` answers the message. */
export function addCustomerMessage(centre: Centre, session: Session, message: Message): void {
  const { customer, agent } = partiesOf(centre, session)
  centre.state.sessions.addMessage(session, message)
  session.preview = null
  centre.emit({ type: 'message.received', session, customer, message })
  if (agent.autoReply === null) return
  const number = centre.ids.integer('auto reply')
  const content = agent.autoReply === true ? inventSentence(centre.ids, 'auto reply', number) : agent.autoReply
  sendAgentMessage(centre, session, 'message', { content })
}
