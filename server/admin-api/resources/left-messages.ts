import { tokenOf } from '../host.ts'
import { listRoute } from '../route.ts'
import { object, optional, text } from '../../../common/schema.ts'
import * as schemas from '../schemas.ts'
import { showLeftMessage } from '../shapes.ts'

/** What customers left in the workbench while nobody was there (an `im_sub_session_id` of −2). */
export const leftMessageRoutes = [
  listRoute({
    operationId: 'listLeftMessages',
    path: '/left-messages',
    summary: 'Messages left for an agent, a group or whoever comes (im_sub_session_id −2)',
    filter: object({ customer_token: optional(text()) }),
    item: schemas.leftMessage,
    sources: ({ company }) => ({
      entries: company.world.state.leftMessages.map((left) => ({ ...left, id: left.message.id })),
      dropped: 0,
    }),
    where: ({ customerId }, { company, query: { customer_token } }) =>
      customer_token === undefined || tokenOf(customerId, company) === customer_token,
    show: (left, { company }) => showLeftMessage(left, tokenOf(left.customerId, company)),
  }),
]
