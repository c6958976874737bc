import { named, object, oneOf, type Of, type Schema } from '../../../../common/schema.ts'
import { register, type AssumptionId, type Assumptions } from '../../../../spec/assumptions.ts'
import { route } from '../../route.ts'

export const assumptionsSchema = named<Assumptions>(
  'Assumptions',
  object(
    Object.fromEntries(
      register.map(({ id, values, question }) => [id, { ...oneOf(...values), description: question }]),
    ),
  ) as Schema<Assumptions>, // fromEntries forgets which id has which values
)

/** Some of the assumptions, each with its new value. */
export const assumptionsPatchSchema = named<Partial<Record<AssumptionId, string>>>('AssumptionsPatch', {
  ...assumptionsSchema,
  required: [],
})

export type AssumptionsPatch = Of<typeof assumptionsPatchSchema>

/** What the fake assumes if Udesk's documents say nothing. */
export const assumptionRoutes = [
  route({
    operationId: 'getAssumptions',
    method: 'get',
    path: '/assumptions',
    summary: 'All assumptions with their values',
    reply: assumptionsSchema,
    answer: ({ company }) => company.assumptions,
  }),
  route({
    operationId: 'setAssumptions',
    method: 'put',
    path: '/assumptions',
    summary: 'Changes some assumptions, from now on',
    body: assumptionsPatchSchema,
    reply: assumptionsSchema,
    answer({ company, body }) {
      company.assume(body)
      return company.assumptions
    },
  }),
]
