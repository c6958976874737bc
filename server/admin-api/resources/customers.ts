import type { CustomerInput } from '../../world/world.ts'
import { Problem } from '../problem.ts'
import { listRoute, route } from '../route.ts'
import * as schemas from '../schemas.ts'
import { showCustomer } from '../shapes.ts'
import type { NewCustomer } from '../types.ts'

/** Customers; here, unlike at Udesk's door, also those of the web and of the SDK. */
export const customerRoutes = [
  listRoute({
    operationId: 'listCustomers',
    path: '/customers',
    summary: 'All customers',
    item: schemas.customer,
    sources: ({ company }) => ({ entries: [...company.world.state.customers.values()], dropped: 0 }),
    show: showCustomer,
  }),
  route({
    operationId: 'addCustomer',
    method: 'post',
    path: '/customers',
    summary: 'Adds a customer',
    body: schemas.newCustomer,
    reply: schemas.customer,
    status: 201,
    answer({ company, body }) {
      const outcome = company.world.customers.create(readCustomer(body))
      switch (outcome.kind) {
        case 'taken':
          throw new Problem(409, `Another customer has this ${outcome.by}.`)
        case 'unknown-contact':
          throw new Problem(422, `There is no contact ${outcome.id}.`)
        default:
          return showCustomer(outcome.customer)
      }
    },
  }),
]

function readCustomer({ open_api_token, web_token, sdk_token, channel, nick_name }: NewCustomer): CustomerInput {
  return {
    customerToken: open_api_token ?? null,
    webToken: web_token ?? null,
    sdkToken: sdk_token ?? null,
    ...(channel === undefined ? {} : { channel }),
    ...(nick_name === undefined ? {} : { nickName: nick_name }),
  }
}
