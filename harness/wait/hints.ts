/** Finds possible causes of a wait that timed out, in the state of the company. Each hint is one sentence. */
import type * as Admin from '../../server/admin-api/types.ts'
import type { Camel } from '../../common/camel-case.ts'
import type { AdminClient } from '../client/admin-client.ts'
import { readCompanyState, type RefusedRequest, type CompanyState } from './company-state.ts'
import { nameOperation, nameRequest } from './request-name.ts'

type HintRule = (company: CompanyState) => string[]

export const hintsForPushes = (admin: AdminClient, criteria: object) =>
  collectHints(admin, criteria, [
    noWebhook,
    webhookSuspended,
    noCalls,
    refusedCalls,
    noAgentOnline,
    queuedCustomers,
    pushFaults,
    clockFrozen,
  ])

export const hintsForRequests = (admin: AdminClient, criteria: object) =>
  collectHints(admin, criteria, [noCalls, refusedCalls, unansweredCalls, replyFaults, clockFrozen])

export const hintsForSessions = (admin: AdminClient, criteria: { state: string }) =>
  collectHints(admin, criteria, [
    noCalls,
    noSessionRequested,
    newestSessionClosed(criteria.state),
    refusedCalls,
    noAgentOnline,
    queuedCustomers,
    robotSession,
    replyFaults,
    clockFrozen,
  ])

export const hintsForMessages = (
  admin: AdminClient,
  { id, customerToken }: { id: number; customerToken: string | null },
) =>
  collectHints(admin, { customerToken: customerToken ?? undefined }, [
    sessionClosed(id),
    noMessageSent,
    refusedCalls,
    replyFaults,
    clockFrozen,
  ])

export const hintsForSettled = (admin: AdminClient) =>
  collectHints(admin, {}, [unansweredCalls, pushFaults, clockFrozen])

/** If the company does not answer, returns no hints, so that the test still reports the timeout. */
async function collectHints(admin: AdminClient, criteria: object, rules: HintRule[]): Promise<string[]> {
  const { customerToken } = criteria as { customerToken?: string } // a function has no customerToken
  const company = await readCompanyState(admin, customerToken).catch(() => undefined)
  return company === undefined ? [] : rules.flatMap((rule) => rule(company))
}

function noCalls({ requests, otherCustomers, customerToken }: CompanyState): string[] {
  if (requests.length > 0) return []
  if (otherCustomers.length > 0)
    return [`The calls were not for ${customerToken}, but for ${otherCustomers.slice(0, 5).join(', ')}.`]
  return [
    'mock-udesk has received no call: start your integration with the variables in udesk.env, and make it call Udesk.',
  ]
}

function noSessionRequested({ requests, customerToken = 'the customer' }: CompanyState): string[] {
  if (requests.length === 0 || requests.some(({ operation }) => operation === 'createSession')) return []
  return [`Your integration did not call createSession for ${customerToken}; it called ${listOperations(requests)}.`]
}

function noMessageSent({ requests, customerToken = 'the customer' }: CompanyState): string[] {
  if (requests.some(({ operation }) => operation === 'sendMessage')) return []
  return [`Your integration did not call sendMessage for ${customerToken}.`]
}

const listOperations = (requests: CompanyState['requests']) => [...new Set(requests.map(nameOperation))].join(', ')

function refusedCalls({ refusals }: CompanyState): string[] {
  return refusals.map((refusal) => {
    const { code, status, message } = refusal
    const outcome = code === null ? `HTTP ${status}` : message === '' ? String(code) : `${code} “${message}”`
    return [`${nameRequest(refusal)} got ${outcome}`, ...whyRefused(refusal)].join(': ')
  })
}

function whyRefused({ diagnosis, violations, fault }: RefusedRequest): string[] {
  if (fault) return [`the planned fault ${fault.fault}`]
  if (diagnosis) return [diagnosis.hint]
  const errors = violations.filter(({ severity }) => severity === 'error')
  return errors.length === 0 ? [] : [errors.map(({ pointer, message }) => `${pointer} ${message}`).join(', ')]
}

function unansweredCalls({ requests }: CompanyState): string[] {
  return requests
    .filter(({ status, ms }) => status === null && ms === null)
    .map((request) => `${nameRequest(request)} has no reply yet.`)
}

function noAgentOnline({ requests, sessions }: CompanyState): string[] {
  const request = requests.findLast(({ operation }) => operation === 'createSession')
  if (request?.code !== 2002 || sessions.some(({ state }) => state === 'open')) return []
  const { id, customerToken } = request
  if (customerToken?.startsWith('mock-offline'))
    return [`createSession (${id}) got 2002, as always for a customer_token that begins with mock-offline.`]
  return [
    `createSession (${id}) got 2002, because no agent who could take it is online: udesk.agents.update(id, { status: 'online' }).`,
  ]
}

function queuedCustomers({ queues }: CompanyState): string[] {
  return queues.map(({ customerToken, state, count }) =>
    state === 'queued'
      ? `${customerToken} waits in the queue at position ${count}, until an agent has capacity: udesk.agents.update(id, { capacity }).`
      : `${customerToken} is being assigned to an agent.`,
  )
}

function robotSession({ requests, sessions }: CompanyState): string[] {
  const request = requests.findLast(({ operation }) => operation === 'createSession')
  if (request?.code !== 1000 || sessions.length > 0) return []
  return [`createSession (${request.id}) started a session with a robot: request an agent with assign_type "agent".`]
}

const sessionClosed =
  (id: number): HintRule =>
  ({ sessions }) => {
    const session = sessions.find((each) => each.id === id)
    if (session?.state !== 'closed') return []
    if (session.to !== null) return [`Session ${id} was transferred: new messages belong to session ${session.to}.`]
    return [`Session ${id} is closed (${session.closeType}).`]
  }

/** A test waits for an open session, but the newest session is closed. */
const newestSessionClosed =
  (wanted: string): HintRule =>
  (company) => {
    const newest = company.sessions.at(-1)
    return newest !== undefined && wanted === 'open' ? sessionClosed(newest.id)(company) : []
  }

function noWebhook({ state: { webhook } }: CompanyState): string[] {
  if (webhook !== null) return []
  return ['No webhook is set, so no push is sent: startMockUdesk({ webhook }), or udesk.webhook.set(url).']
}

function webhookSuspended({ state: { breaker } }: CompanyState): string[] {
  if (breaker?.state !== 'suspended') return []
  return [`The webhook is suspended until ${breaker.until}: pushes that are due before that do not arrive.`]
}

const pushFaults: HintRule = ({ state }) => armedFaults(state.faults, 'push')
const replyFaults: HintRule = ({ state }) => armedFaults(state.faults, 'reply')

const armedFaults = (faults: Camel<Admin.Fault>[], target: string) =>
  faults
    .filter((fault) => fault.armed && fault.target === target)
    .map(
      ({ id, fault, customerToken }) =>
        `Fault ${id} is armed: ${fault}${customerToken ? ` for ${customerToken}` : ''}.`,
    )

function clockFrozen({ state: { clock } }: CompanyState): string[] {
  if (clock.mode === 'real') return []
  return [`The clock is frozen at ${clock.now}: what is due later happens after udesk.clock.advance(duration).`]
}
