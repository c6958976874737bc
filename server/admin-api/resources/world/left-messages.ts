import { flag, integer, named, nullable, object, optional, text, type Of } from '../../../../common/schema.ts'
import type * as World from '../../../world/types.ts'
import { customerTokenOf } from '../../host.ts'
import { listRoute } from '../../route.ts'
import { messageSchema, serializeMessage } from './messages.ts'

export const leftMessageSchema = named(
  'LeftMessage',
  object({
    customer_token: nullable(text()),
    customer_id: integer(),
    agent_id: nullable(integer('the agent for whom it was left; without an agent and a group: for any agent')),
    group_id: nullable(integer()),
    settled: flag('a session with the customer was opened after it'),
    message: messageSchema,
  }),
)

export type LeftMessage = Of<typeof leftMessageSchema>

/** Messages with an `im_sub_session_id` of −2: left in the workbench while no agent was online. */
export const leftMessageRoutes = [
  listRoute({
    operationId: 'listLeftMessages',
    path: '/left-messages',
    summary: 'Messages left for an agent, a group or any agent (im_sub_session_id −2)',
    filter: object({ customer_token: optional(text()) }),
    item: leftMessageSchema,
    sources: ({ company }) => ({
      entries: [...company.world.state.leftMessages.values()].map((left) => ({ ...left, id: left.message.id })),
      dropped: 0,
    }),
    where: ({ customerId }, { company, query: { customer_token } }) =>
      customer_token === undefined || customerTokenOf(customerId, company) === customer_token,
    show: (left, { company }) => serializeLeftMessage(left, customerTokenOf(left.customerId, company)),
  }),
]

function serializeLeftMessage(left: World.LeftMessage, customerToken: string | null): LeftMessage {
  return {
    customer_token: customerToken,
    customer_id: left.customerId,
    agent_id: left.agentId,
    group_id: left.groupId,
    settled: left.settled,
    message: serializeMessage(left.message),
  }
}
