import { describeUdesk } from '../../spec/openapi.ts'
import { words } from '../../spec/words.ts'
import { route } from './route.ts'

/** Documents for users without Node. (Our own, openapi.json, is made where all routes are known.) */
export const documentRoutes = [
  route({
    method: 'get',
    path: '/udesk-openapi.json',
    summary: 'What Udesk promises, as OpenAPI 3.1',
    answer: () => Response.json(describeUdesk(words.zh)),
  }),
]
