/** What must be seen, or must not. */
import type { JournalEvent, PushEntry, RequestEntry } from '../../server/journal.ts'
import { durationOf } from '../format/limits.ts'
import { isScenarioCall } from './open-api-call.ts'
import { Failure } from '../format/step-failure.ts'
import { differences, inWords, isLike } from '../format/matching.ts'
import type { Playing, Scope } from './scope.ts'
import { ofExpect } from '../format/step-text.ts'
import type { ExpectStep } from '../format/schema.ts'
import { valueAtPath } from '../../common/json-pointer.ts'

/** Says in words what was found. */
export function expectStep(step: ExpectStep, playing: Playing, scope: Scope): Promise<string | undefined> {
  const { seen } = playing
  const { push, no_push, call, no_call } = step
  if (push !== undefined) return take(step, seen.pushes, wantPush(push, step, playing), playing)
  if (call !== undefined) return take(step, seen.calls, wantCall(call, step, playing), playing)
  const { since } = scope
  if (no_push !== undefined) return miss(step, seen.pushes, since.pushes, wantPush(no_push, step, playing), playing)
  if (no_call !== undefined) return miss(step, seen.calls, since.calls, wantCall(no_call, step, playing), playing)
  return expectState(step, playing)
}

type Seeable = PushEntry | RequestEntry
type Want<Thing> = {
  /** What speaks against it, in words; nothing where it is the one. */
  differ: (thing: Thing) => string[]
  /** What a happening is about, where it may change the matter. */
  of: (happening: JournalEvent) => Thing | undefined
  show: (thing: Thing) => string
  /** The integration may still be about to call. */
  grace: boolean
}

/** Waits for the first that fits and that no expect has taken. */
async function take<Thing extends Seeable>(
  step: ExpectStep,
  things: readonly Thing[],
  want: Want<Thing>,
  { seen, watch, actors }: Playing,
): Promise<string> {
  const fits = (thing: Thing) => !seen.taken.has(thing) && want.differ(thing).length === 0
  const found = await watch.watch({
    now: () => things.find(fits),
    then: (happening) => ifSo(want.of(happening), fits),
    ms: withinOf(step, 5_000),
    grace: want.grace,
  })
  if (!found) throw new Failure(ofExpect(step), nearest(things, want, seen.taken))
  seen.taken.add(found)
  const actor = actors.all().find(({ token }) => token !== null && token === found.customerToken)
  if (actor && 'kind' in found) actor.push = found.body
  return want.show(found)
}

/** Waits the whole time, unless there is one earlier; `before` had been seen when something was last done. */
async function miss<Thing extends Seeable>(
  step: ExpectStep,
  things: readonly Thing[],
  before: number,
  want: Want<Thing>,
  { seen, watch }: Playing,
): Promise<string> {
  const old = new Set(things.slice(0, before))
  const fits = (thing: Thing) => !old.has(thing) && !seen.taken.has(thing) && want.differ(thing).length === 0
  const found = await watch.watch({
    now: () => things.find(fits),
    then: (happening) => ifSo(want.of(happening), fits),
    ms: withinOf(step, want.grace ? 1_000 : 0),
    grace: want.grace,
  })
  if (found) throw new Failure(ofExpect(step), want.show(found))
  return 'none'
}

const ifSo = <Thing>(thing: Thing | undefined, fits: (thing: Thing) => boolean) =>
  thing !== undefined && fits(thing) ? thing : undefined

function wantPush(
  name: string,
  { for: customer, content, data, body, state, attempts, reason }: ExpectStep,
  { actors }: Playing,
): Want<PushEntry> {
  const token = customer === undefined ? undefined : actors.tokenOf(customer)
  return {
    grace: false,
    of: (happening) => (happening.type === 'push' || happening.type === 'attempt' ? happening.push : undefined),
    show: ({ id, kind, types, state, reason }) =>
      `push ${id} ${types.join('+') || kind}${isPassing(state) ? '' : `, ${state}`}${reason === null ? '' : ` (${reason})`}`,
    differ: (push) => [
      ...(isNamed(push, name) ? [] : [`it is ${push.types.join('+') || push.kind}`]),
      ...(token === undefined || isAbout(push, token, actors) ? [] : [`it is for ${push.customerToken ?? 'nobody'}`]),
      ...(content === undefined && data === undefined ? [] : closest(messagesIn(push, name), { content, data })),
      ...(body === undefined ? [] : differences(push.body, body)),
      ...(state === undefined || [state].flat().some((wanted) => isIn(push, wanted)) ? [] : [`it is ${push.state}`]),
      ...(attempts === undefined || push.attempts.length >= attempts ? [] : [`attempts are ${push.attempts.length}`]),
      ...(reason === undefined || isLike(push.reason, reason) ? [] : [`the reason is ${push.reason ?? 'none'}`]),
    ],
  }
}

/** How far such a push is depends on the machine, and says nothing to whoever reads along. */
const isPassing = (state: PushEntry['state']) => state === 'queued' || state === 'sending'

const isNamed = ({ kind, types }: PushEntry, name: string) => name === 'any' || kind === name || types.includes(name)

/** Of what was read only the session says whose it is. */
function isAbout({ customerToken, body }: PushEntry, token: string, actors: Playing['actors']): boolean {
  if (customerToken !== null) return customerToken === token
  const actor = actors.all().find((each) => each.token === token)
  return actor !== undefined && actors.sessionsOf(actor).some(({ id }) => id === valueAtPath(body, ['session_id']))
}

function isIn({ state, attempts }: PushEntry, wanted: string): boolean {
  return wanted === 'sent' ? state === 'sending' || attempts.length > 0 : state === wanted
}

type Said = { content: unknown; data: unknown }

/** The messages in it that bear the name; Udesk's own robot says one thing at a time. */
function messagesIn({ kind, body }: PushEntry, name: string): Said[] {
  const messages = valueAtPath(body, ['messages'])
  if (kind === 'urobot') return [{ content: valueAtPath(messages, ['ansContent']), data: messages }]
  const all: unknown[] = Array.isArray(messages) ? messages : []
  const named = all.filter((message) => valueAtPath(message, ['type']) === name)
  return (named.length > 0 ? named : all).map((message) => {
    const data = valueAtPath(message, ['data'])
    return { content: valueAtPath(data, ['content']) ?? valueAtPath(data, ['answer']), data }
  })
}

function closest(said: Said[], { content, data }: Said): string[] {
  const against = said.map((message) => [
    ...(content === undefined ? [] : differences(message.content, content, 'content')),
    ...(data === undefined ? [] : differences(message.data, data, 'data')),
  ])
  return against.toSorted((one, other) => one.length - other.length)[0] ?? ['there is no message in it']
}

function wantCall(
  operation: string,
  { for: customer, content, body, query, code }: ExpectStep,
  { actors }: Playing,
): Want<RequestEntry> {
  const token = customer === undefined ? undefined : actors.tokenOf(customer)
  return {
    grace: true,
    of: (happening) =>
      happening.type === 'request' && !isScenarioCall(happening.request) ? happening.request : undefined,
    show: (call) => `${call.operation ?? `${call.method} ${call.path}`} (${call.id}), code ${call.code ?? 'none'}`,
    differ: (call) => [
      ...(call.operation === operation ? [] : [`it is ${call.operation ?? call.path}`]),
      ...(token === undefined || call.customerToken === token ? [] : [`it is about ${call.customerToken ?? 'nobody'}`]),
      ...(content === undefined
        ? []
        : differences(
            valueAtPath(call.body, ['data', 'content']) ?? valueAtPath(call.body, ['content']),
            content,
            'content',
          )),
      ...(body === undefined ? [] : differences(call.body, body)),
      ...(query === undefined ? [] : differences(Object.fromEntries(new URLSearchParams(call.query)), texts(query))),
      ...(code === undefined || call.code === code ? [] : [`the code is ${call.code ?? 'none'}`]),
    ],
  }
}

/** As a query has its values. */
const texts = (query: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(query).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
  )

/** Waits until things stand as they are to. */
async function expectState(step: ExpectStep, playing: Playing): Promise<string | undefined> {
  const stands = () => (stateOf(step, playing).differences.length === 0 ? true : undefined)
  if (await playing.watch.watch({ now: stands, then: stands, ms: withinOf(step, 5_000) })) return undefined
  throw new Failure(ofExpect(step), stateOf(step, playing).is)
}

/** How things stand, and how they should not. */
function stateOf(step: ExpectStep, { actors, company }: Playing): { is: string; differences: string[] } {
  const { world, delivery, webhook } = company
  const { session, queue, customer, breaker } = step
  if (breaker !== undefined) {
    const { state, timeouts } = delivery.breakerOf(webhook.url() ?? '')
    return compare({ breaker: state, timeouts }, pick({ breaker, timeouts: step.timeouts }))
  }
  const actor = actors.known(step.for ?? onlyOne(step, actors))
  if (session !== undefined) {
    const [latest] = actors.sessionsOf(actor).slice(-1)
    if (!latest) return { is: 'no session', differences: ['there is none'] }
    const unread = latest.messages.filter(({ sender, readAt }) => sender === 'customer' && readAt === null).length
    const is = {
      session: latest.state,
      agent: latest.agentId,
      close_type: latest.closeType,
      unread,
      preview: latest.preview ?? '',
    }
    const agent = step.agent === undefined ? undefined : actors.agentId(step.agent)
    const compared = compare(
      is,
      pick({ session, agent, close_type: step.close_type, unread: step.unread, preview: step.preview }),
    )
    return { ...compared, is: inWords({ ...is, agent: world.agents.get(latest.agentId)?.name ?? latest.agentId }) }
  }
  if (queue !== undefined) {
    const waiting = world.queues.list().find(({ customerId }) => customerId === actors.idOf(actor))
    return compare({ queue: waiting?.state ?? 'none', place: waiting?.count ?? 0 }, pick({ queue, place: step.place }))
  }
  const online = world.customers.byId(actors.idOf(actor) ?? -1)?.online
  return compare({ customer: online === false ? 'offline' : 'online' }, pick({ customer }))
}

function onlyOne(step: ExpectStep, actors: Playing['actors']): string {
  const [only, another] = actors.all()
  if (only && !another) return only.as
  throw new Failure(ofExpect(step), 'several customers: say for whom')
}

const compare = (is: Record<string, unknown>, wanted: Record<string, unknown>) => ({
  is: inWords(is),
  differences: differences(is, wanted),
})

const pick = (wanted: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined))

function nearest<Thing extends Seeable>(things: readonly Thing[], want: Want<Thing>, taken: Set<Seeable>): string {
  const judged = things.map((thing) => ({
    thing,
    against: [...(taken.has(thing) ? ['another expect has taken it'] : []), ...want.differ(thing)],
  }))
  const lines = judged.toSorted((one, other) => one.against.length - other.against.length).slice(0, 5)
  if (lines.length === 0) return 'nothing at all'
  return lines.map(({ thing, against }) => `${want.show(thing)}: ${against.join('; ')}`).join('\n')
}

const withinOf = ({ within }: ExpectStep, fallback: number) => (within === undefined ? fallback : durationOf(within))
