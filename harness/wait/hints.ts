/** Why something that a test waited for did not happen, as far as the company can tell: a sentence for each guess. */
import type * as Admin from '../../server/admin-api/types.ts'
import type { Camel } from '../../common/camel-case.ts'
import type { AdminClient } from '../client/admin-client.ts'
import { readScene, type Refusal, type Scene } from './company-state.ts'

type Guess = (scene: Scene) => string[]

export const hintsForPushes = (admin: AdminClient, like: object) =>
  guess(admin, like, [noWebhook, suspended, noCalls, refused, nobodyThere, queued, pushFaults, frozen])

export const hintsForRequests = (admin: AdminClient, like: object) =>
  guess(admin, like, [noCalls, refused, unanswered, replyFaults, frozen])

export const hintsForSessions = (admin: AdminClient, like: { state: string }) =>
  guess(admin, like, [
    noCalls,
    notAsked,
    ended(like.state),
    refused,
    nobodyThere,
    queued,
    withRobot,
    replyFaults,
    frozen,
  ])

export const hintsForMessages = (
  admin: AdminClient,
  { id, customerToken }: { id: number; customerToken: string | null },
) => guess(admin, { customerToken: customerToken ?? undefined }, [over(id), notSaid, refused, replyFaults, frozen])

export const hintsForSettled = (admin: AdminClient) => guess(admin, {}, [unanswered, pushFaults, frozen])

/** A company that cannot be asked any more leaves no hints: that the wait was in vain is what matters. */
async function guess(admin: AdminClient, like: object, guesses: Guess[]): Promise<string[]> {
  const { customerToken } = like as { customerToken?: string } // of a filter; a function has none
  const scene = await readScene(admin, customerToken).catch(() => undefined)
  return scene === undefined ? [] : guesses.flatMap((each) => each(scene))
}

function noCalls({ requests, others, customerToken }: Scene): string[] {
  if (requests.length > 0) return []
  if (others.length > 0) return [`No call was about ${customerToken}, but about ${others.slice(0, 5).join(', ')}.`]
  return ['No call has come in at all: was your integration started with udesk.env, and given something to do?']
}

function notAsked({ requests, customerToken = 'the customer' }: Scene): string[] {
  if (requests.length === 0 || requests.some(({ operation }) => operation === 'createSession')) return []
  return [`Nobody called createSession for ${customerToken}, but ${listOperations(requests)}.`]
}

function notSaid({ requests, customerToken = 'the customer' }: Scene): string[] {
  if (requests.some(({ operation }) => operation === 'sendMessage')) return []
  return [`Your integration has not called sendMessage for ${customerToken}.`]
}

const listOperations = (requests: Scene['requests']) =>
  [...new Set(requests.map(({ operation, method, path }) => operation ?? `${method} ${path}`))].join(', ')

function refused({ refusals }: Scene): string[] {
  return refusals.map((refusal) => {
    const { id, operation, method, path, code, status, said } = refusal
    const verdict = code === null ? `HTTP ${status}` : said === '' ? String(code) : `${code} “${said}”`
    return [`${operation ?? `${method} ${path}`} (${id}) got ${verdict}`, ...whyRefused(refusal)].join(': ')
  })
}

function whyRefused({ diagnosis, violations, fault }: Refusal): string[] {
  if (fault) return [`the fault ${fault.fault}, as planned`]
  if (diagnosis) return [diagnosis.hint]
  const errors = violations.filter(({ severity }) => severity === 'error')
  return errors.length === 0 ? [] : [errors.map(({ pointer, message }) => `${pointer} ${message}`).join(', ')]
}

function unanswered({ requests }: Scene): string[] {
  return requests
    .filter(({ status, ms }) => status === null && ms === null)
    .map(({ id, operation, method, path }) => `${operation ?? `${method} ${path}`} (${id}) is still being answered.`)
}

function nobodyThere({ requests, sessions }: Scene): string[] {
  const asked = requests.findLast(({ operation }) => operation === 'createSession')
  if (asked?.code !== 2002 || sessions.some(({ state }) => state === 'open')) return []
  const { id, customerToken } = asked
  if (customerToken?.startsWith('mock-offline'))
    return [`createSession (${id}) got 2002, as always where a customer_token begins with mock-offline.`]
  return [
    `createSession (${id}) got 2002, for nobody who could take it is online: udesk.agents.update(id, { status: 'online' }).`,
  ]
}

function queued({ queues }: Scene): string[] {
  return queues.map(({ customerToken, state, count }) =>
    state === 'queued'
      ? `${customerToken} waits in the queue, at place ${count}, until an agent has room: udesk.agents.update(id, { capacity }).`
      : `${customerToken} is being assigned to an agent.`,
  )
}

function withRobot({ requests, sessions }: Scene): string[] {
  const asked = requests.findLast(({ operation }) => operation === 'createSession')
  if (asked?.code !== 1000 || sessions.length > 0) return []
  return [`createSession (${asked.id}) led to a robot: ask for an agent with assign_type "agent".`]
}

const over =
  (id: number): Guess =>
  ({ sessions }) => {
    const session = sessions.find((each) => each.id === id)
    if (session?.state !== 'closed') return []
    if (session.to !== null) return [`Session ${id} was handed on: what is said now belongs to session ${session.to}.`]
    return [`Session ${id} is closed (${session.closeType}).`]
  }

/** An open one was wanted, and the newest is not. */
const ended =
  (wanted: string): Guess =>
  (scene) => {
    const newest = scene.sessions.at(-1)
    return newest !== undefined && wanted === 'open' ? over(newest.id)(scene) : []
  }

function noWebhook({ state: { webhook } }: Scene): string[] {
  if (webhook !== null) return []
  return ['There is no webhook, so pushes go nowhere: startMockUdesk({ webhook }), or udesk.webhook.set(url).']
}

function suspended({ state: { breaker } }: Scene): string[] {
  if (breaker?.state !== 'suspended') return []
  return [`The webhook is suspended until ${breaker.until}: what is due before that does not arrive.`]
}

const pushFaults: Guess = ({ state }) => armed(state.faults, 'push')
const replyFaults: Guess = ({ state }) => armed(state.faults, 'reply')

const armed = (faults: Camel<Admin.Fault>[], target: string) =>
  faults
    .filter((fault) => fault.armed && fault.target === target)
    .map(
      ({ id, fault, customerToken }) =>
        `Fault ${id} is armed: ${fault}${customerToken ? ` for ${customerToken}` : ''}.`,
    )

function frozen({ state: { clock } }: Scene): string[] {
  if (clock.mode === 'real') return []
  return [`The clock is frozen at ${clock.now}: what is due later comes with udesk.clock.advance(duration).`]
}
