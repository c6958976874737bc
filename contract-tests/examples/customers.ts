import { created, type Examples } from '../example.ts'

const byToken = (content: string) => ({ query: { type: 'token' as const, content } })

export const customers = {
  listCustomers: [
    { shows: 'a page', code: 1000, call: (udesk) => udesk.listCustomers({ query: { page: 1, page_size: 1 } }) },
  ],
  getCustomer: [
    { shows: 'a customer that does not exist', code: 2015, call: (udesk, token) => udesk.getCustomer(byToken(token)) },
    {
      shows: 'a customer that does not exist, by the general code',
      code: 2000,
      fakeOnly: true,
      assume: { 'customers.unknown': '2000' },
      call: (udesk, token) => udesk.getCustomer(byToken(token)),
    },
    {
      shows: 'a customer by its token',
      code: 1000,
      writes: true,
      async call(udesk, token) {
        await created(udesk, token)
        return udesk.getCustomer(byToken(token))
      },
    },
  ],
  createCustomer: [
    {
      shows: 'a new customer',
      code: 1000,
      writes: true,
      call: (udesk, token) =>
        udesk.createCustomer({
          body: {
            customer: { open_api_token: token, nick_name: '小明', cellphones: [], custom_fields: {} },
            tags: 'a,b',
          },
        }),
    },
    {
      shows: 'a token that is taken',
      code: 2004,
      writes: true,
      async call(udesk, token) {
        await created(udesk, token)
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
        await created(udesk, token)
        return udesk.updateCustomer({ ...byToken(token), body: { customer: { nick_name: '小红' } } })
      },
    },
    {
      shows: 'a customer that does not exist',
      code: 2015,
      writes: true,
      call: (udesk, token) => udesk.updateCustomer({ ...byToken(token), body: { customer: { nick_name: '小红' } } }),
    },
    {
      shows: 'a customer that does not exist, by the general code',
      code: 2000,
      fakeOnly: true,
      writes: true,
      assume: { 'customers.unknown': '2000' },
      call: (udesk, token) => udesk.updateCustomer({ ...byToken(token), body: { customer: { nick_name: '小红' } } }),
    },
    {
      shows: 'the token of another customer',
      code: 2004,
      writes: true,
      async call(udesk, token) {
        await created(udesk, token)
        await created(udesk, `${token}-other`)
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
        await created(udesk, token)
        return udesk.destroyCustomer(byToken(token))
      },
    },
    {
      shows: 'a customer that does not exist',
      code: 2015,
      writes: true,
      call: (udesk, token) => udesk.destroyCustomer(byToken(token)),
    },
    {
      shows: 'a customer that does not exist, by the general code',
      code: 2000,
      fakeOnly: true,
      writes: true,
      assume: { 'customers.unknown': '2000' },
      call: (udesk, token) => udesk.destroyCustomer(byToken(token)),
    },
  ],
} satisfies Partial<Examples>
