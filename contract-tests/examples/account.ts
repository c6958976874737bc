import type { Examples } from './example.ts'
import { NotAvailable } from '../preparation/prepare.ts'

export const account = {
  logIn: [
    {
      shows: 'a wrong password',
      code: 2005,
      // The e-mail is unknown, because wrong passwords might lock out a real administrator.
      call: (udesk, token) => udesk.logIn({ body: { email: `${token}@example.com`, password: token } }),
    },
    {
      shows: 'the token for signing',
      code: 1000,
      alternatives: [{ code: 2005, when: 'the password belongs to another account' }],
      call(udesk, _token, _control, { email, password }) {
        if (!password) throw new NotAvailable('a success needs the password (--password, or $UDESK_PASSWORD)')
        return udesk.logIn({ body: { email, password } })
      },
    },
  ],
} satisfies Partial<Examples>
