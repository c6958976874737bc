/** Starts, finds, lists and ends sessions between a customer and an agent. */
import { type Centre, customerOf, partiesOf } from '../centre.ts'
import { systemMessage, addCustomerMessage } from './session-messages.ts'
import type { Agent, ClosedBy, CloseType, Customer, Message, Session, Waiting } from '../types.ts'

export type SessionFilter = {
  customerToken?: string | undefined
  customerId?: number | undefined
  agentId?: number | undefined
  state?: Session['state'] | undefined
}

export const getSession = ({ state }: Centre, id: number): Session | undefined => state.sessions.get(id)

/** The session if it is still open. */
export function openSession({ state }: Centre, id: number): Session | undefined {
  const session = state.sessions.get(id)
  return session?.state === 'open' ? session : undefined
}

export const openSessionOf = ({ state }: Centre, customerId: number): Session | undefined =>
  state.sessions.openOf(customerId)

/** Lists sessions in the order in which they were opened. */
export function listSessions({ state }: Centre, filter: SessionFilter = {}): Session[] {
  const { customerToken, agentId, state: openOrClosed } = filter
  const customerId =
    customerToken === undefined ? filter.customerId : (state.customers.find('customerToken', customerToken)?.id ?? -1)
  return narrowed().filter(
    (session) =>
      (customerId === undefined || session.customerId === customerId) &&
      (agentId === undefined || session.agentId === agentId) &&
      (openOrClosed === undefined || session.state === openOrClosed),
  )

  /** A list that has all sessions of the filter, and few others. */
  function narrowed(): readonly Session[] {
    if (customerId !== undefined) return state.sessions.ofCustomer(customerId)
    if (openOrClosed !== 'open') return [...state.sessions.values()]
    return agentId === undefined ? state.sessions.open() : state.sessions.openOfAgent(agentId)
  }
}

/** Removes the closed sessions that were opened between two instants. Returns how many sessions were removed. Open sessions stay. */
export function destroySessions(
  centre: Centre,
  { from, to, customerId }: { from: number; to: number; customerId?: number | undefined },
): number {
  const removed = listSessions(centre, { customerId, state: 'closed' }).filter(
    ({ openedAt }) => from <= openedAt && openedAt <= to,
  )
  for (const session of removed) {
    centre.state.sessions.remove(session)
    centre.emit({ type: 'session.destroyed', session, customer: customerOf(centre, session) })
  }
  return removed.length
}

/** Adds the first session of a conversation, or the next session after a transfer (`from`). The session begins with `messages`. */
export function addSession(
  { state, clock, ids }: Centre,
  begin: { customer: Customer; agent: Agent; groupId: number | null; channel: string; messages: Message[] } & Partial<
    Pick<Session, 'from' | 'queueSeconds'>
  >,
): Session {
  const { customer, agent, groupId, channel, messages, from = null, queueSeconds = 0 } = begin
  // Each kind of id has its own range, so that a call with an id of the wrong kind is refused.
  const id = ids.integer('session', 1001)
  const session = {
    id,
    customerId: customer.id,
    agentId: agent.id,
    groupId,
    channel,
    state: 'open',
    closeType: null,
    openedAt: clock.now(),
    closedAt: null,
    first: (from === null ? undefined : state.sessions.get(from)?.first) ?? id,
    from,
    to: null,
    queueSeconds,
    preview: null,
    survey: null,
  } as const
  return state.sessions.add(session, messages)
}

/** Starts a session. If the customer waited, the session contains the messages that the customer sent in the queue. */
export function startSession(
  centre: Centre,
  begin: { customer: Customer; agent: Agent; groupId: number | null; channel: string; waited: Waiting | null },
): Session {
  const { customer, agent, groupId, channel, waited } = begin
  const { state, clock, texts, assumptions } = centre
  const queueSeconds = waited ? Math.max(0, Math.floor((clock.now() - waited.since) / 1000)) : 0
  const messages = [systemMessage(centre, customer, 'start_session', { content: texts.dialogueStarted })]
  if (state.settings.welcome) {
    messages.push(systemMessage(centre, customer, 'message', { content: state.settings.welcome }))
  }
  const session = addSession(centre, { customer, agent, groupId, channel, queueSeconds, messages })
  if (assumptions['messages.left-settled'] === 'session') {
    state.leftMessages.settle(customer.id)
  }
  centre.emit({ type: 'session.started', session, customer, agent, messages, queued: waited !== null })
  for (const message of waited?.messages ?? []) addCustomerMessage(centre, session, message)
  return session
}

/** Ends a session. The caller then calls `serveWaiting`, because the agent has room. */
export function endSession(centre: Centre, session: Session, by: ClosedBy, closeType: CloseType): void {
  const { state, clock, texts } = centre
  const { customer, agent } = partiesOf(centre, session)
  const message = systemMessage(centre, customer, 'close', { content: texts.sessionClosed })
  state.sessions.close(session, closeType, clock.now())
  state.sessions.addMessage(session, message)
  centre.emit({ type: 'session.closed', session, customer, agent, message, by })
}
