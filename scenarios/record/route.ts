import type { Company } from '../../server/company.ts'
import { found, integerIn, route } from '../../server/admin-api/route.ts'
import { maskText } from '../../server/open-api/mask-secrets.ts'
import type { Recorder } from './recorder.ts'
import { recordScenario, writeScenario } from './write-scenario.ts'

export const recordedScenarioRoute = (recorderOf: (company: Company) => Recorder) =>
  route({
    operationId: 'getScenario',
    method: 'get',
    path: '/sessions/{id}/scenario',
    summary: 'The conversation as a scenario file that repeats it',
    replyType: 'application/yaml',
    answer({ company, path }) {
      const id = integerIn(path, 'id')
      const session = found(company.world.sessions.get(id), 'session', id)
      const customer =
        company.world.customers.byId(session.customerId)?.customerToken ?? `customer ${session.customerId}`
      const recorded = recordScenario(session, customer, recorderOf(company), company)
      return new Response(maskText(writeScenario(recorded), company), {
        headers: { 'content-type': 'application/yaml; charset=utf-8' },
      })
    },
  })
