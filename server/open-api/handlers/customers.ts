import type { Body, Query, Reply } from '../../../spec/types.ts'
import type { Company } from '../../company.ts'
import type { ContactChange } from '../../world/customers/contacts.ts'
import type { CustomerChanged, CustomerInput } from '../../world/customers/customers.ts'
import type { Customer } from '../../world/types.ts'
import { wireCustomer } from '../serializers/customer.ts'
import type { Handlers } from '../handler-types.ts'
import { pageAndSize, metaOf, pagesOf20 } from '../handler-parts/paging.ts'
import { Refusal } from '../refusal.ts'
import { unknownCustomer } from '../handler-parts/unknown-party.ts'

export const customers = {
  listCustomers({ query, company }): Reply<'listCustomers'> {
    const { world, assumptions } = company
    const [number, pageSize] = pageAndSize(query, pagesOf20)
    const page = world.customers.list({ query: query.query, page: number, pageSize })
    return {
      code: 1000,
      meta: metaOf(page, assumptions),
      wechat: [],
      weibo: [],
      customers: page.items.map((customer) => wireCustomer(customer, company)),
    }
  },

  getCustomer({ query, company }): Reply<'getCustomer'> {
    return { code: 1000, customer: wireCustomer(findCustomer(query, company), company) }
  },

  createCustomer({ body, company }): Reply<'createCustomer'> {
    return changeReply(company.world.customers.create(readCustomer(body)), company)
  },

  updateCustomer({ query, body, company }): Reply<'updateCustomer'> {
    const customer = findCustomer(query, company)
    return changeReply(company.world.customers.update(customer, readCustomer(body)), company)
  },

  destroyCustomer({ query, company }): Reply<'destroyCustomer'> {
    const customer = findCustomer(query, company)
    company.world.customers.destroy(customer)
    return { code: 1000, customer_id: customer.id }
  },
} satisfies Partial<Handlers>

function findCustomer({ type, content }: Query<'getCustomer'>, company: Company): Customer {
  const customer = company.world.customers.find(type, content)
  if (!customer) throw unknownCustomer(company)
  return customer
}

function readCustomer({ customer, tags, other_emails, cellphones_attributes }: Body<'updateCustomer'>): CustomerInput {
  return {
    customerToken: customer.open_api_token,
    nickName: customer.nick_name,
    email: customer.email,
    description: customer.description,
    level: customer.level,
    organizationId: customer.organization_id,
    ownerId: customer.owner_id,
    ownerGroupId: customer.owner_group_id,
    customFields: customer.custom_fields,
    cellphones: (customer.cellphones ?? cellphones_attributes)?.map(readPair),
    otherEmails: other_emails?.map(readPair),
    tags: tags
      ?.split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
  }
}

/** `[id, content]`: the validator checks the order, the generated types do not have it. */
const readPair = ([id, content]: readonly (number | string | null)[]): ContactChange => ({
  id: typeof id === 'number' ? id : null,
  content: typeof content === 'string' ? content : null,
})

const field = { customerToken: 'open_api_token', email: 'email', cellphone: 'cellphones' }
const attribute = { customerToken: 'Open api token', email: 'Email', cellphone: 'Cellphone' }

function changeReply(outcome: CustomerChanged, company: Company): Reply<'createCustomer' | 'updateCustomer'> {
  switch (outcome.kind) {
    case 'created':
    case 'updated':
    case 'merged':
      return { code: 1000, customer: wireCustomer(outcome.customer, company) }
    case 'taken':
      throw new Refusal('customerTaken', attribute[outcome.by], null, { field: field[outcome.by] })
    case 'unknown-contact':
      throw new Refusal('parameterInvalid', `id ${outcome.id}`, null, { field: 'customer', wrong: 'contact-unknown' })
  }
}
