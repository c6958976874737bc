import { OutOfReach, type Examples } from '../example.ts'

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
      otherwise: [{ code: 2005, when: 'the password is of another account' }],
      call(udesk, _token, _backstage, { email, password }) {
        if (!password) throw new OutOfReach('a success takes the password (--password, or $UDESK_PASSWORD)')
        return udesk.logIn({ body: { email, password } })
      },
    },
  ],
} satisfies Partial<Examples>
