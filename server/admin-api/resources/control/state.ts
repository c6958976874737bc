import { readDuration } from '../../../../common/dates.ts'
import { count, flag, listOf, named, nullable, object, optional, text, type Of } from '../../../../common/schema.ts'
import type { Company } from '../../../company.ts'
import { Problem } from '../../problem.ts'
import { route } from '../../route.ts'
import { assumptionsSchema } from './assumptions.ts'
import { breakerSchema, serializeBreaker } from './breaker.ts'
import { clockSchema, serializeClock } from './clock.ts'
import { faultSchema, serializeFault } from './faults.ts'
import { shownWebhookOf, shownWebhookSchema } from './webhook.ts'

const stateSchema = named(
  'State',
  object({
    company: text(),
    clock: clockSchema,
    breaker: nullable(breakerSchema),
    webhook: shownWebhookSchema,
    faults: listOf(faultSchema),
    assumptions: assumptionsSchema,
    counts: object({
      agents: count(),
      groups: count(),
      customers: count(),
      sessions: count(),
      open_sessions: count(),
      queued: count(),
      requests: count(),
      pushes: count(),
    }),
  }),
)

const settledSchema = named(
  'Settled',
  object({ settled: flag(), waiting_for: optional(listOf(text(), 'what is still in progress')) }),
)

export type State = Of<typeof stateSchema>
export type Settled = Of<typeof settledSchema>

/** The company as a whole. */
export const stateRoutes = [
  route({
    operationId: 'getState',
    method: 'get',
    path: '/state',
    summary: 'The state of the company',
    reply: stateSchema,
    answer: ({ company }) => serializeState(company),
  }),
  route({
    operationId: 'reset',
    method: 'post',
    path: '/reset',
    summary: 'Restarts the company; webhook, companies, tokens and open streams stay',
    async answer({ host, company }) {
      await host.companies.reset(company.wiring.id)
    },
  }),
  route({
    operationId: 'awaitSettled',
    method: 'get',
    path: '/settled',
    summary: 'Waits until no call, push or due timer is in progress',
    query: object({ timeout: optional(text('default 5s; then the reply says what is still in progress')) }),
    reply: settledSchema,
    async answer({ company, query }) {
      const timeout = readDuration(query.timeout ?? '5s')
      if (timeout === undefined) throw new Problem(400, 'timeout must be a duration: "5s", "250ms" or milliseconds.')
      const outcome = await company.clock.settled({ timeout })
      return outcome.settled ? { settled: true } : { settled: false, waiting_for: outcome.waitingFor }
    },
  }),
]

function serializeState(company: Company): State {
  const { clock, world, journal, wiring, assumptions, delivery } = company
  return {
    company: wiring.id,
    clock: serializeClock(clock),
    breaker: wiring.webhook === null ? null : serializeBreaker(delivery.breakerOf(wiring.webhook)),
    webhook: shownWebhookOf(company),
    faults: company.faults.list().map(serializeFault),
    assumptions,
    counts: {
      agents: world.agents.list().length,
      groups: world.groups.list().length,
      customers: world.state.customers.size,
      sessions: world.state.sessions.size,
      open_sessions: world.state.sessions.openCount,
      queued: world.state.waiting.size,
      requests: journal.counts().requests,
      pushes: journal.counts().pushes,
    },
  }
}
