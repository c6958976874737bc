import type { Reply } from '../../../spec/types.ts'
import type { Handlers } from '../handler-types.ts'
import { Refusal } from '../refusal.ts'

export const account = {
  logIn({ body, company: { wiring } }): Reply<'logIn'> {
    if (!wiring.admins.includes(body.email) || body.password !== wiring.password) throw new Refusal('passwordWrong')
    return { code: 1000, open_api_auth_token: wiring.apiToken }
  },
} satisfies Partial<Handlers>
