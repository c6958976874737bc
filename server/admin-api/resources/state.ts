import { readDuration } from '../../../common/dates.ts'
import type { Company } from '../../company.ts'
import { showWebhook } from '../../../common/webhook-url.ts'
import { Problem } from '../problem.ts'
import { route } from '../route.ts'
import { object, optional, text } from '../../../common/schema.ts'
import * as schemas from '../schemas.ts'
import { showBreaker, showClock, showFault } from '../shapes.ts'
import type { State } from '../types.ts'

/** The company as a whole. */
export const stateRoutes = [
  route({
    operationId: 'getState',
    method: 'get',
    path: '/state',
    summary: 'How things stand',
    reply: schemas.state,
    answer: ({ company }) => describeState(company),
  }),
  route({
    operationId: 'reset',
    method: 'post',
    path: '/reset',
    summary: 'As just started; webhook, companies, tokens and open streams stay',
    async answer({ host, company }) {
      await host.companies.reset(company.wiring.id)
    },
  }),
  route({
    operationId: 'awaitSettled',
    method: 'get',
    path: '/settled',
    summary: 'Waits until nothing is in flight, being answered or due',
    query: object({ timeout: optional(text('default 5s; then it says what it waits for')) }),
    reply: schemas.settled,
    async answer({ company, query }) {
      const timeout = readDuration(query.timeout ?? '5s')
      if (timeout === undefined) throw new Problem(400, 'timeout is a duration: "5s", "250ms" or milliseconds.')
      const outcome = await company.clock.settled({ timeout })
      return outcome.settled ? { settled: true } : { settled: false, waiting_for: outcome.waitingFor }
    },
  }),
  route({
    operationId: 'getWebhook',
    method: 'get',
    path: '/webhook',
    summary: 'Where pushes go',
    reply: schemas.webhook,
    answer: ({ company }) => ({ url: shownWebhook(company) }),
  }),
  route({
    operationId: 'setWebhook',
    method: 'put',
    path: '/webhook',
    summary: 'Sends the next pushes elsewhere, or (null) nowhere',
    body: schemas.newWebhook,
    reply: schemas.webhook,
    answer({ company, body }) {
      company.wiring.webhook = body.url
      company.delivery.reconsider()
      return { url: shownWebhook(company) }
    },
  }),
]

const shownWebhook = ({ wiring }: Company): string | null => wiring.webhook && showWebhook(wiring.webhook)

function describeState(company: Company): State {
  const { clock, world, journal, wiring, assumptions, delivery } = company
  return {
    company: company.wiring.id,
    clock: showClock(clock),
    breaker: wiring.webhook === null ? null : showBreaker(delivery.breakerOf(wiring.webhook)),
    webhook: shownWebhook(company),
    faults: company.faults.list().map(showFault),
    assumptions,
    counts: {
      agents: world.agents.list().length,
      groups: world.groups.list().length,
      customers: world.state.customers.size,
      sessions: world.state.sessions.size,
      open_sessions: world.state.openSessionId.size,
      queued: world.state.waiting.size,
      requests: journal.requests().entries.length,
      pushes: journal.pushes().entries.length,
    },
  }
}
