import { flag, instant, integer, named, nullable, object, optional, text, type Of } from '../../../../common/schema.ts'
import { isoInstant } from '../../../../common/dates.ts'
import type * as World from '../../../world/types.ts'
import type { CustomerInput } from '../../../world/world.ts'
import { Problem } from '../../problem.ts'
import { listRoute, route } from '../../route.ts'

export const customerSchema = named(
  'Customer',
  object({
    id: integer(),
    open_api_token: nullable(text('the customer_token of the IM calls')),
    web_token: nullable(text()),
    sdk_token: nullable(text()),
    channel: text(),
    nick_name: text(),
    online: flag(),
    created_at: instant(),
  }),
)

export const newCustomerSchema = named(
  'NewCustomer',
  object({
    open_api_token: optional(text()),
    web_token: optional(text()),
    sdk_token: optional(text()),
    channel: optional(text()),
    nick_name: optional(text()),
  }),
)

export type Customer = Of<typeof customerSchema>
export type NewCustomer = Of<typeof newCustomerSchema>

/** Customers of all channels. The open API can only add customers of an integration; this API can also add customers of the web and the SDK. */
export const customerRoutes = [
  listRoute({
    operationId: 'listCustomers',
    path: '/customers',
    summary: 'All customers',
    item: customerSchema,
    sources({ company }) {
      const { customers } = company.world.state
      const entries = { length: customers.size, slice: customers.slice, indexAfter: customers.indexAfter }
      return { entries, dropped: 0 }
    },
    show: serializeCustomer,
  }),
  route({
    operationId: 'addCustomer',
    method: 'post',
    path: '/customers',
    summary: 'Adds a customer',
    body: newCustomerSchema,
    reply: customerSchema,
    status: 201,
    answer({ company, body }) {
      const outcome = company.world.customers.create(readCustomer(body))
      switch (outcome.kind) {
        case 'taken':
          throw new Problem(409, `Another customer has this ${outcome.by}.`)
        case 'unknown-contact':
          throw new Problem(422, `There is no contact ${outcome.id}.`)
        default:
          return serializeCustomer(outcome.customer)
      }
    },
  }),
]

export function serializeCustomer(customer: World.Customer): Customer {
  return {
    id: customer.id,
    open_api_token: customer.customerToken,
    web_token: customer.webToken,
    sdk_token: customer.sdkToken,
    channel: customer.channel,
    nick_name: customer.nickName,
    online: customer.online,
    created_at: isoInstant(customer.createdAt),
  }
}

function readCustomer({ open_api_token, web_token, sdk_token, channel, nick_name }: NewCustomer): CustomerInput {
  return {
    customerToken: open_api_token ?? null,
    webToken: web_token ?? null,
    sdkToken: sdk_token ?? null,
    ...(channel === undefined ? {} : { channel }),
    ...(nick_name === undefined ? {} : { nickName: nick_name }),
  }
}
