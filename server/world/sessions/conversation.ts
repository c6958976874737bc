/** What is said in a session: by the customer, by the agent, and by Udesk in the agent's name. */
import type { MessageData } from '../../../spec/types.ts'
import { type Centre, tokenOf, partiesOf } from '../centre.ts'
import { inventSentence } from '../invent.ts'
import type { Customer, Message, Session } from '../types.ts'

/** A message with an id of our own; a customer's has the sender's. */
export function writeMessage(
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

/** Something Udesk itself says: that a session starts, is transferred, is closed; a welcome. */
export const announce = (centre: Centre, customer: Customer, type: string, data: MessageData): Message =>
  writeMessage(centre, customer, { sender: 'system', type, data })

/** The agent speaks; having read what was said before is another matter. */
export function speak(centre: Centre, session: Session, type: string, data: Message['data']): Message {
  const { customer, agent } = partiesOf(centre, session)
  const message = writeMessage(centre, customer, { sender: 'agent', type, data })
  session.messages.push(message)
  centre.emit({ type: 'message.sent', session, customer, agent, message })
  return message
}

/** The customer's words reach the agent, who may answer by himself. */
export function hear(centre: Centre, session: Session, message: Message): void {
  const { customer, agent } = partiesOf(centre, session)
  session.messages.push(message)
  session.preview = null
  centre.emit({ type: 'message.received', session, customer, message })
  if (agent.autoReply === null) return
  const number = centre.ids.integer('auto reply')
  const content = agent.autoReply === true ? inventSentence(centre.ids, 'auto reply', number) : agent.autoReply
  speak(centre, session, 'message', { content })
}
