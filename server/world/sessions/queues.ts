/** Queues for one agent, one group, or any agent of the company. The next customer has place 1. */
import { type Centre } from '../centre.ts'
import { robotSessionsOf } from '../robots/robot-sessions.ts'
import { listSessions, openSessionOf } from './sessions.ts'
import { customerByToken } from '../customers/customers.ts'
import type { AbandonedQueue, Customer, QueuePlace, Waiting } from '../types.ts'

export type QueueEntry = Waiting & { count: number }
export type QueueStatus = { status: 'queued' | 'assigning' | 'in-session' | 'none'; count: number }
export type CustomerStatus = 'none' | 'in-session' | 'queued' | 'invalid'

/** Udesk's name of a queue. The documentation shows only the name of an agent's queue. */
export function queueName(companyId: number, place: QueuePlace): string {
  const company = `queue:company:${companyId}`
  if (place === 'company') return company
  return 'agentId' in place ? `${company}:agent:${place.agentId}` : `${company}:group:${place.groupId}`
}

export function joinQueue(
  centre: Centre,
  customer: Customer,
  join: { place: QueuePlace; channel: string } & Pick<Waiting, 'state' | 'agentId' | 'forcedCount'>,
): Waiting {
  const { state, clock, ids, data, emit } = centre
  const waiting: Waiting = {
    ...join,
    customerId: customer.id,
    number: ids.integer('waiting'),
    queue: queueName(data.company.id, join.place),
    since: clock.now(),
    messages: [],
  }
  state.waiting.add(waiting)
  const type = waiting.state === 'assigning' ? 'queue.assigning' : 'queue.joined'
  emit({ type, customer, waiting, count: state.waiting.count(waiting) })
  return waiting
}

export function stopWaiting(
  centre: Centre,
  customer: Customer,
  waiting: Waiting,
  reason: 'served' | 'abandoned',
): void {
  const { state, clock, ids, emit } = centre
  state.waiting.remove(waiting)
  if (reason === 'abandoned') {
    const { channel, place, queue, since } = waiting
    const id = ids.integer('abandoned queue')
    state.abandonedQueues.add({ id, customerId: customer.id, channel, place, queue, since, leftAt: clock.now() })
  }
  emit({ type: 'queue.left', customer, waiting, reason })
}

export function queueEntryOf({ state }: Centre, customerId: number): QueueEntry | undefined {
  const waiting = state.waiting.get(customerId)
  return waiting && { ...waiting, count: state.waiting.count(waiting) }
}

/** Waiting customers in the order in which they came: all, or those from one index to another. */
export const listQueues = ({ state: { waiting } }: Centre, from = 0, to = waiting.length): QueueEntry[] =>
  waiting.slice(from, to).map((each) => ({ ...each, count: waiting.count(each) }))

/** Finds abandoned queues by the time at which the customer joined or left. */
export function abandonedBetween(
  { state }: Centre,
  { from, to }: { from: number; to: number },
  by: 'since' | 'leftAt' = 'since',
): AbandonedQueue[] {
  return [...state.abandonedQueues.values()].filter((left) => from <= left[by] && left[by] <= to)
}

export function queueStatus(centre: Centre, customerToken: string): QueueStatus {
  const customer = customerByToken(centre, customerToken)
  if (customer && openSessionOf(centre, customer.id)) return { status: 'in-session', count: 0 }
  const waiting = customer && centre.state.waiting.get(customer.id)
  if (waiting) return { status: waiting.state, count: centre.state.waiting.count(waiting) }
  return { status: customer && isWithRobot(centre, customer) ? 'in-session' : 'none', count: 0 }
}

/** The status of the customer with the first given token, in the order of the parameters. A web customer may also name a session. */
export function customerStatus(
  centre: Centre,
  tokens: {
    customerToken?: string | undefined
    webToken?: string | undefined
    sdkToken?: string | undefined
    sessionKey?: string | undefined
  },
): CustomerStatus {
  const { customerToken, webToken, sdkToken, sessionKey } = tokens
  const customer = findByTokens(centre, customerToken, webToken, sdkToken)
  if (!customer) return 'invalid'
  // The fake opens no sessions with a key.
  const isElsewhere = !customerToken && webToken && sessionKey && centre.assumptions['customers.session-key'] === 'own'
  if (isElsewhere) return 'none'
  if (openSessionOf(centre, customer.id)) return 'in-session'
  const waiting = centre.state.waiting.get(customer.id)
  if (!waiting) return isWithRobot(centre, customer) ? 'in-session' : 'none'
  return waiting.state === 'queued' ? 'queued' : whileAssigning[centre.assumptions['customers.status-assigning']]
}

function findByTokens({ state: { customers } }: Centre, customerToken = '', webToken = '', sdkToken = '') {
  if (customerToken !== '') return customers.find('customerToken', customerToken)
  if (webToken !== '') return customers.find('webToken', webToken)
  return sdkToken === '' ? undefined : customers.find('sdkToken', sdkToken)
}

const whileAssigning = { 'in-queue': 'queued', 'no-session': 'none', 'in-session': 'in-session' } as const

/** Whether the customer is in a robot session. A robot session ends when a session with an agent begins. An assumption switches this on. */
function isWithRobot(centre: Centre, customer: Customer): boolean {
  if (centre.assumptions['customers.status-with-robot'] === 'no-session') return false
  const robotSession = robotSessionsOf(centre, customer).at(-1)
  if (!robotSession) return false
  const sessions = listSessions(centre, { customerId: customer.id })
  return !sessions.some(({ openedAt }) => openedAt >= robotSession.startedAt)
}
