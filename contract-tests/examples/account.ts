import type { Examples } from '../example.ts'

export const account = {
  logIn: [
    {
      shows: 'a wrong password',
      code: 2005,
      // Of nobody: a real administrator might be locked out.
      call: (udesk, token) => udesk.logIn({ body: { email: `${token}@example.com`, password: token } }),
    },
    {
      shows: 'the token for signing',
      code: 1000,
      fakeOnly: true,
      call: (udesk) => udesk.logIn({ body: { email: 'admin@udesk.cn', password: 'udesk' } }),
    },
  ],
} satisfies Partial<Examples>
