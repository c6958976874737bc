import type { PathsObject } from 'openapi3-ts/oas31'
import { body, observedRefusal, replies } from '../shapes.ts'
import { documentedAt } from '../sources.ts'

export const accountPaths = {
  '/log_in': {
    post: {
      operationId: 'logIn',
      tags: ['account'],
      summary: 'Get the company’s token for signing',
      description:
        'Answers the token with which callers sign all other calls. This call is not signed. The body can be JSON or form fields. The token is the same for the whole company; administrators also see it in Udesk, under the settings of the account. A wrong password is refused with 2005.',
      ...documentedAt('generalRules'),
      security: [],
      requestBody: body('LogIn', { administrator: { email: 'admin@udesk.cn', password: 'udesk' } }),
      responses: replies(['LoggedIn'], [observedRefusal('passwordWrong')], {
        loggedIn: { code: 1000, open_api_auth_token: '11111111-2222-4333-8444-555555555555' },
      }),
    },
  },
} satisfies PathsObject
