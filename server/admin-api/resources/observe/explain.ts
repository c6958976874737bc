import { flag, listOf, named, nullable, object, optional, text, type Of } from '../../../../common/schema.ts'
import { explainUrl } from '../../../open-api/admission/explain-url.ts'
import { otherTokens } from '../../../open-api/find-company.ts'
import { maskSecrets } from '../../../open-api/mask-secrets.ts'
import { Problem } from '../../problem.ts'
import { route } from '../../route.ts'
import { diagnosisSchema, serializeDiagnosis } from './requests.ts'

const signedCallSchema = named(
  'SignedCall',
  object({
    url: text('the whole URL with its query'),
    body: optional(text('the body as it was sent; only used to check whether it was signed')),
  }),
)
const explanationSchema = named(
  'Explanation',
  object({
    accepted: flag(),
    refusals: listOf(object({ refusal: text(), diagnosis: nullable(diagnosisSchema) })),
  }),
)

export type Explanation = Of<typeof explanationSchema>

export const explainRoutes = [
  route({
    operationId: 'explainUrl',
    method: 'post',
    path: '/explain',
    summary: 'Lists all reasons why the URL of a signed call would be refused; changes nothing',
    body: signedCallSchema,
    reply: explanationSchema,
    answer({ host, company, body }) {
      if (!URL.canParse(body.url)) throw new Problem(422, 'Give the whole URL, from http:// to the last parameter.')
      const tokens = otherTokens(company, host.companies)
      const calledUrl = { url: new URL(body.url), rawBody: body.body ?? '', otherTokens: tokens }
      const refusals = explainUrl(calledUrl, company.admission, company.assumptions)
      const explanation = {
        accepted: refusals.length === 0,
        refusals: refusals.map(({ refusal, diagnosis }) => ({
          refusal,
          diagnosis: serializeDiagnosis(diagnosis),
        })),
      }
      return maskSecrets(explanation, company)
    },
  }),
]
