import type { ExpectStep } from '../../format/expect-schema.ts'
import { differences, inWords } from '../../format/matching.ts'
import { StepFailure } from '../../format/step-failure.ts'
import { describeExpectStep } from '../../format/step-text.ts'
import type { ScenarioCustomer } from '../customers.ts'
import type { RunContext } from '../run-context.ts'

/** The state of the breaker, a session, a place in the queue or a customer, and the differences from the expected state. */
type ComparedState = { is: string; differences: string[] }

export function stateFor(step: ExpectStep, context: RunContext): ComparedState {
  const { customers, company } = context
  const { session, queue, customer: online, breaker } = step
  if (breaker !== undefined) {
    const { state, timeouts } = company.delivery.breakerOf(company.webhook.url() ?? '')
    return compare({ breaker: state, timeouts }, { breaker, timeouts: step.timeouts })
  }
  const customer = customers.get(step.for ?? onlyCustomer(step, customers))
  if (session !== undefined) return compareSession(step, customer, context)
  if (queue !== undefined) {
    const waiting = company.world.queues.list().find(({ customerId }) => customerId === customers.idOf(customer))
    return compare({ queue: waiting?.state ?? 'none', place: waiting?.count ?? 0 }, { queue, place: step.place })
  }
  const isOnline = company.world.customers.byId(customers.idOf(customer) ?? -1)?.online
  return compare({ customer: isOnline === false ? 'offline' : 'online' }, { customer: online })
}

function compareSession(
  step: ExpectStep,
  customer: ScenarioCustomer,
  { customers, agents, company }: RunContext,
): ComparedState {
  const latest = customers.sessionsOf(customer).at(-1)
  if (!latest) return { is: 'no session', differences: ['there is none'] }
  const state = {
    session: latest.state,
    agent: latest.agentId,
    close_type: latest.closeType,
    unread: latest.messages.filter(({ sender, readAt }) => sender === 'customer' && readAt === null).length,
    preview: latest.preview ?? '',
  }
  const { session, close_type, unread, preview } = step
  const agent = step.agent === undefined ? undefined : agents.agentId(step.agent)
  const compared = compare(state, { session, agent, close_type, unread, preview })
  const agentName = company.world.agents.get(latest.agentId)?.name ?? latest.agentId
  return { ...compared, is: inWords({ ...state, agent: agentName }) }
}

function onlyCustomer(step: ExpectStep, customers: RunContext['customers']): string {
  const [only, another] = customers.all()
  if (only && !another) return only.as
  throw new StepFailure(describeExpectStep(step), 'several customers: name one in "for"')
}

/** Fields that are undefined in `expected` are not compared. */
function compare(state: Record<string, unknown>, expected: Record<string, unknown>): ComparedState {
  const wanted = Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined))
  return { is: inWords(state), differences: differences(state, wanted) }
}
