import type { Reply } from '../../../spec/types.ts'
import type { Handlers } from '../handler-types.ts'
import { Refusal } from '../refusal.ts'
import { unknownSession } from '../handler-parts/unknown-session.ts'

export const structMessages = {
  sendStructMessage({ query, body: { data }, company }): Reply<'sendStructMessage'> {
    const { world, words } = company
    const { im_sub_session_id: sessionId, customer_id: customerId, agent_id: agentId } = query
    const { kind } = world.messages.sendStruct({ sessionId, customerId, agentId }, data)
    switch (kind) {
      case 'sent':
        return { status: 1000, message: words.structMessageSent }
      case 'no-session':
        throw unknownSession(company, sessionId)
      case 'other-customer':
        throw new Refusal('parameterInvalid', 'customer_id', null, { wrong: 'other-customer' })
      case 'other-agent':
        throw new Refusal('parameterInvalid', 'agent_id', null, { wrong: 'other-agent' })
      case 'unreachable-customer':
        throw new Refusal('structCustomerUnreachable')
    }
  },
} satisfies Partial<Handlers>
