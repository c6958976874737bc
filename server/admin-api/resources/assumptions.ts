import { route } from '../route.ts'
import * as schemas from '../schemas.ts'

/** Where Udesk's documents are silent: what the fake assumes. */
export const assumptionRoutes = [
  route({
    operationId: 'getAssumptions',
    method: 'get',
    path: '/assumptions',
    summary: 'Every open question with the value assumed',
    reply: schemas.assumptions,
    answer: ({ company }) => company.assumptions,
  }),
  route({
    operationId: 'setAssumptions',
    method: 'put',
    path: '/assumptions',
    summary: 'Answers some of the open questions otherwise, from now on',
    body: schemas.assumptionsPatch,
    reply: schemas.assumptions,
    answer({ company, body }) {
      Object.assign(company.assumptions, body)
      company.delivery.reconsider()
      return company.assumptions
    },
  }),
]
