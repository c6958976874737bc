import { echoing, type Examples } from './example.ts'
import { prepareCustomer } from '../preparation/prepare.ts'
import { customerUnknown } from './alternative-results.ts'

const byToken = (content: string) => ({ query: { type: 'token' as const, content } })

export const customers = {
  listCustomers: [
    {
      shows: 'a page',
      code: 1000,
      call: async (udesk) =>
        echoing({ meta: { current_page: 1 } }, await udesk.listCustomers({ query: { page: 1, page_size: 1 } })),
    },
  ],
  getCustomer: [
    {
      shows: 'a customer that does not exist',
      code: 2015,
      alternatives: [customerUnknown],
      call: (udesk, token) => udesk.getCustomer(byToken(token)),
    },
    {
      shows: 'a customer by its token',
      code: 1000,
      writes: true,
      async call(udesk, token) {
        const id = await prepareCustomer(udesk, token)
        return echoing({ customer: { id, open_api_token: token } }, await udesk.getCustomer(byToken(token)))
      },
    },
  ],
  createCustomer: [
    {
      shows: 'a new customer',
      code: 1000,
      writes: true,
      async call(udesk, token) {
        const named = { open_api_token: token, nick_name: '小明' }
        const customer = { ...named, cellphones: [], custom_fields: {} }
        return echoing({ customer: named }, await udesk.createCustomer({ body: { customer, tags: 'a,b' } }))
      },
    },
    {
      shows: 'a token that is taken',
      code: 2004,
      alternatives: [{ code: 1000, assuming: { 'customers.on-duplicate': 'merge' } }],
      writes: true,
      async call(udesk, token) {
        await prepareCustomer(udesk, token)
        return udesk.createCustomer({ body: { customer: { open_api_token: token } } })
      },
    },
  ],
  updateCustomer: [
    {
      shows: 'another name',
      code: 1000,
      writes: true,
      async call(udesk, token) {
        const id = await prepareCustomer(udesk, token)
        const customer = { nick_name: '小红' }
        const reply = await udesk.updateCustomer({ ...byToken(token), body: { customer } })
        return echoing({ customer: { ...customer, id, open_api_token: token } }, reply)
      },
    },
    {
      shows: 'a customer that does not exist',
      code: 2015,
      alternatives: [customerUnknown],
      writes: true,
      call: (udesk, token) => udesk.updateCustomer({ ...byToken(token), body: { customer: { nick_name: '小红' } } }),
    },
    {
      shows: 'the token of another customer',
      code: 2004,
      writes: true,
      async call(udesk, token) {
        await prepareCustomer(udesk, token)
        await prepareCustomer(udesk, `${token}-other`)
        return udesk.updateCustomer({ ...byToken(token), body: { customer: { open_api_token: `${token}-other` } } })
      },
    },
  ],
  destroyCustomer: [
    {
      shows: 'a customer who is gone',
      code: 1000,
      writes: true,
      async call(udesk, token) {
        const customer_id = await prepareCustomer(udesk, token)
        return echoing({ customer_id }, await udesk.destroyCustomer(byToken(token)))
      },
    },
    {
      shows: 'a customer that does not exist',
      code: 2015,
      alternatives: [customerUnknown],
      writes: true,
      call: (udesk, token) => udesk.destroyCustomer(byToken(token)),
    },
  ],
} satisfies Partial<Examples>
