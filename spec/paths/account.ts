import type { PathsObject } from 'openapi3-ts/oas31'
import { body, observedRefusal, replies } from '../shapes.ts'

export const accountPaths = {
  '/log_in': {
    post: {
      operationId: 'logIn',
      tags: ['account'],
      summary: 'Get the company’s token for signing',
      description: 'Unsigned. JSON or form fields. A wrong password is refused with 2005.',
      security: [],
      requestBody: body('LogIn', { administrator: { email: 'admin@udesk.cn', password: 'udesk' } }),
      responses: replies(['LoggedIn'], [observedRefusal('passwordWrong')], {
        loggedIn: { code: 1000, open_api_auth_token: '11111111-2222-4333-8444-555555555555' },
      }),
    },
  },
} satisfies PathsObject
