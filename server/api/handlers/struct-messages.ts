import type { Reply, StructMessage } from '../../../spec/types.ts'
import type { Company } from '../../company.ts'
import type { Handlers } from '../operation.ts'
import { Refusal } from '../refusal.ts'

export const structMessages = {
  sendStructMessage({ query, body: { data }, company }): Reply<'sendStructMessage'> {
    requireAll(data, company)
    const { im_sub_session_id: sessionId, customer_id: customerId, agent_id: agentId } = query
    const { kind } = company.world.messages.sendStruct({ sessionId, customerId, agentId }, data)
    switch (kind) {
      case 'sent':
        return { status: 1000, message: company.words.structMessageSent }
      case 'no-session':
        throw new Refusal('sessionClosed')
      case 'other-customer':
        throw new Refusal('parameterInvalid', 'customer_id')
      case 'other-agent':
        throw new Refusal('parameterInvalid', 'agent_id')
      case 'unreachable-customer':
        throw new Refusal('structCustomerUnreachable')
    }
  },
} satisfies Partial<Handlers>

const parts = ['description', 'img_url', 'buttons'] as const

/** The document has to let through what is right under one of two readings; under the other all parts are required. */
function requireAll(data: StructMessage, { assumptions }: Company): void {
  const missing = parts.find((part) => data[part] === undefined)
  if (missing && assumptions['struct.required'] === 'all') throw new Refusal('parameterMissing', `data/${missing}`)
}
