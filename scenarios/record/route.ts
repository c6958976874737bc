import type { Company } from '../../server/company.ts'
import { found, integerIn, route } from '../../server/admin-api/route.ts'
import type { Chronicle } from './recorder.ts'
import { recordStory, writeStory } from './write-scenario.ts'

export const storyRoute = (chronicleOf: (company: Company) => Chronicle) =>
  route({
    operationId: 'getStory',
    method: 'get',
    path: '/sessions/{id}/story',
    summary: 'The conversation as the file of a story that lets it take place again',
    replyType: 'application/yaml',
    answer({ company, path }) {
      const id = integerIn(path, 'id')
      const session = found(company.world.sessions.get(id), 'session', id)
      const customer =
        company.world.customers.byId(session.customerId)?.customerToken ?? `customer ${session.customerId}`
      const tale = recordStory(session, customer, chronicleOf(company), company)
      return new Response(writeStory(tale), { headers: { 'content-type': 'application/yaml; charset=utf-8' } })
    },
  })
