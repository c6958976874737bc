import { explainUrl } from '../../open-api/admission/explain-url.ts'
import { otherTokens } from '../../open-api/find-company.ts'
import { Problem } from '../problem.ts'
import { found, listRoute, route } from '../route.ts'
import { object, optional, text } from '../../../common/schema.ts'
import * as schemas from '../schemas.ts'
import { showDiagnosis, showRequest, showRequestInFull } from '../shapes.ts'

/** What came in at Udesk's door. */
export const requestRoutes = [
  listRoute({
    operationId: 'listRequests',
    path: '/requests',
    summary: 'Calls of the integration',
    filter: object({ operation: optional(text()), code: optional(text()), customer_token: optional(text()) }),
    item: schemas.request,
    sources: ({ company }) => company.journal.requests(),
    where: (request, { query: { operation, code, customer_token } }) =>
      (operation === undefined || request.operation === operation) &&
      (code === undefined || String(request.code) === code) &&
      (customer_token === undefined || request.customerToken === customer_token),
    show: showRequest,
  }),
  route({
    operationId: 'getRequest',
    method: 'get',
    path: '/requests/{id}',
    summary: 'One call with its headers, body and reply',
    reply: schemas.requestInFull,
    answer: ({ company, path: { id = '' } }) => showRequestInFull(found(company.journal.request(id), 'request', id)),
  }),
  route({
    operationId: 'explainUrl',
    method: 'post',
    path: '/explain',
    summary: 'Says all that speaks against the address of a signed call, its path included, and leaves no trace',
    body: schemas.signedCall,
    reply: schemas.explanation,
    answer({ host, company, body }) {
      if (!URL.canParse(body.url))
        throw new Problem(422, 'The url is to be a whole one, from http:// to the last parameter.')
      const tokens = otherTokens(company, host.companies)
      const called = { url: new URL(body.url), rawBody: body.body ?? '', otherTokens: tokens }
      const objections = explainUrl(called, company.admission, company.assumptions)
      return {
        accepted: objections.length === 0,
        objections: objections.map(({ refusal, diagnosis }) => ({
          refusal,
          diagnosis: showDiagnosis(diagnosis),
        })),
      }
    },
  }),
]
