import { flag, listOf, named, nullable, object, optional, text, type Of } from '../../../../common/schema.ts'
import { explainUrl } from '../../../open-api/admission/explain-url.ts'
import { otherTokens } from '../../../open-api/find-company.ts'
import { Problem } from '../../problem.ts'
import { route } from '../../route.ts'
import { diagnosisSchema, serializeDiagnosis } from './requests.ts'

const signedCallSchema = named(
  'SignedCall',
  object({ url: text('with its whole query'), body: optional(text('as it was sent; only to see if it was signed')) }),
)
const explanationSchema = named(
  'Explanation',
  object({
    accepted: flag(),
    objections: listOf(object({ refusal: text(), diagnosis: nullable(diagnosisSchema) })),
  }),
)

export type Explanation = Of<typeof explanationSchema>

export const explainRoutes = [
  route({
    operationId: 'explainUrl',
    method: 'post',
    path: '/explain',
    summary: 'Says all that speaks against the address of a signed call, its path included, and leaves no trace',
    body: signedCallSchema,
    reply: explanationSchema,
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
          diagnosis: serializeDiagnosis(diagnosis),
        })),
      }
    },
  }),
]
