import { describeUdesk } from '../../../../spec/openapi.ts'
import { route } from '../../route.ts'
import { anything } from '../../../../common/schema.ts'

/** Documents for users without Node. (`app.ts` serves openapi.json, because it knows all routes.) */
export const documentRoutes = [
  route({
    operationId: 'getUdeskDocument',
    method: 'get',
    path: '/udesk-openapi.json',
    summary: 'Udesk’s open API as an OpenAPI 3.1 document, in the language of this server’s locale',
    reply: anything('an OpenAPI document'),
    answer: ({ company }) => Response.json(describeUdesk(company.words)),
  }),
]
