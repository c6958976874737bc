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

export function placeInQueue({ state }: Centre, { customerId, queue, state: step, forcedCount }: Waiting): number {
  if (step === 'assigning') return 0
  return forcedCount ?? (state.queues.get(queue) ?? []).indexOf(customerId) + 1
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
  state.waiting.set(customer.id, waiting)
  if (waiting.state === 'queued') lineUp(centre, waiting)
  const type = waiting.state === 'assigning' ? 'queue.assigning' : 'queue.joined'
  emit({ type, customer, waiting, count: placeInQueue(centre, waiting) })
  return waiting
}

/** Puts a customer into the queue, behind all customers who came earlier. A customer whose chosen agent left is put back here too. */
export function lineUp({ state }: Centre, waiting: Waiting): void {
  waiting.state = 'queued'
  waiting.agentId = null
  if (waiting.forcedCount !== null) return
  const line = state.queues.get(waiting.queue) ?? []
  const before = line.findLastIndex((id) => (state.waiting.get(id)?.number ?? 0) < waiting.number)
  line.splice(before + 1, 0, waiting.customerId)
  state.queues.set(waiting.queue, line)
}

/** Takes a customer out of the queue. The customers behind move up. */
export function stepOut({ state }: Centre, { queue, customerId }: Waiting): void {
  const line = (state.queues.get(queue) ?? []).filter((id) => id !== customerId)
  if (line.length > 0) state.queues.set(queue, line)
  else state.queues.delete(queue)
}

export function stopWaiting(
  centre: Centre,
  customer: Customer,
  waiting: Waiting,
  reason: 'served' | 'abandoned',
): void {
  const { state, clock, ids, emit } = centre
  state.waiting.delete(customer.id)
  stepOut(centre, waiting)
  if (reason === 'abandoned') {
    const { channel, place, queue, since } = waiting
    const id = ids.integer('abandoned queue')
    state.abandonedQueues.push({ id, customerId: customer.id, channel, place, queue, since, leftAt: clock.now() })
  }
  emit({ type: 'queue.left', customer, waiting, reason })
}

/** All waiting customers, in the order in which they came. */
export const listQueues = (centre: Centre): QueueEntry[] =>
  [...centre.state.waiting.values()].map((waiting) => ({ ...waiting, count: placeInQueue(centre, waiting) }))

/** Finds abandoned queues by the time at which the customer joined or left. */
export const abandonedBetween = (
  { state }: Centre,
  { from, to }: { from: number; to: number },
  by: 'since' | 'leftAt' = 'since',
): AbandonedQueue[] => state.abandonedQueues.filter((left) => from <= left[by] && left[by] <= to)

export function queueStatus(centre: Centre, customerToken: string): QueueStatus {
  const customer = customerByToken(centre, customerToken)
  if (customer && openSessionOf(centre, customer.id)) return { status: 'in-session', count: 0 }
  const waiting = customer && centre.state.waiting.get(customer.id)
  if (waiting) return { status: waiting.state, count: placeInQueue(centre, waiting) }
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
  const customer = customerToken
    ? customerByToken(centre, customerToken)
    : [...centre.state.customers.values()].find((known) =>
        webToken ? known.webToken === webToken : Boolean(sdkToken) && known.sdkToken === sdkToken,
      )
  if (!customer) return 'invalid'
  // The fake opens no sessions with a key.
  const isElsewhere = !customerToken && webToken && sessionKey && centre.assumptions['customers.session-key'] === 'own'
  if (isElsewhere) return 'none'
  if (openSessionOf(centre, customer.id)) return 'in-session'
  const waiting = centre.state.waiting.get(customer.id)
  if (!waiting) return isWithRobot(centre, customer) ? 'in-session' : 'none'
  return waiting.state === 'queued' ? 'queued' : whileAssigning[centre.assumptions['customers.status-assigning']]
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
