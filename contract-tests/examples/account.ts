import type { Examples } from '../example.ts'

export const account = {
  logIn: [
    {
      shows: 'a wrong password',
      code: 2005,
      call: (udesk, token) => udesk.logIn({ body: { email: 'admin@udesk.cn', password: token } }),
    },
    {
      shows: 'the token for signing',
      code: 1000,
      fakeOnly: true,
      call: (udesk) => udesk.logIn({ body: { email: 'admin@udesk.cn', password: 'udesk' } }),
    },
  ],
} satisfies Partial<Examples>
