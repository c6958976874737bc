/** What tests may claim, judged: each verdict tells of what the claim's author has to know if it went the other way. */
import type { OperationId } from '../../spec/types.ts'
import { UsageError } from '../../common/usage-error.ts'
import { printable } from '../../common/printable.ts'
import { findViolations, kindOf, type SpecViolation, type Kept } from './violations.ts'
import type { MockUdesk } from '../company/company.ts'
import { describeLike, describeNearest } from '../wait/partial-match.ts'
import type { PushLike } from '../wait/push-match.ts'
import { push as sentPush, type Push } from '../company/pushes.ts'
import { receivedPush, type ReceivedPush } from '../receiver/received-push.ts'
import type { Receiver } from '../receiver/receiver.ts'
import { findSurprises } from './surprises.ts'
import { WaitTimeout } from '../wait/wait.ts'

/** `message` speaks against the claim where it does not hold, and against its opposite where it does. */
export type Verdict = { pass: boolean; message: () => string }

export function judgeSpec(given: Kept | readonly Kept[], operation?: OperationId): Verdict {
  const violations = findViolations(given, operation)
  const those = nameAll([given].flat())
  return {
    pass: violations.length === 0,
    message: () =>
      violations.length === 0
        ? `Expected ${those} to leave the document somewhere, and found nothing.`
        : `Expected ${those} to keep the document:\n${listed(violations)}`,
  }
}

/** Looks at what has arrived by now, and waits for nothing. */
export async function judgeReceived(place: Receiver | MockUdesk, like: ReceivedLike = {}): Promise<Verdict> {
  try {
    const found = await findReceived(place, like)
    const table =
      'id' in found ? describeNearest([found], like, sentPush) : describeNearest([found], like, receivedPush)
    const message = () =>
      `Expected ${describeLike(like, receivedPush).replace(/^(a|any) /, 'no ')} to have arrived.\n${table}`
    return { pass: true, message }
  } catch (error) {
    if (!(error instanceof WaitTimeout)) throw error
    const message = () => `Expected ${describeLike(like, receivedPush)} to have arrived.\n${error.instead}`
    return { pass: false, message }
  }
}

const isPlace = (place: unknown) => typeof place === 'object' && place !== null && 'pushes' in place

/** As `receiver.waitFor` and `udesk.pushes.waitFor` take it. */
export type ReceivedLike = PushLike | ((push: Push | ReceivedPush) => boolean)

function findReceived(place: Receiver | MockUdesk, like: ReceivedLike): Promise<Push | ReceivedPush> {
  const once = { timeout: 0 }
  if (!isPlace(place))
    throw new UsageError('Give a receiver or a udesk, and not its pushes: they are looked for there.')
  if ('answerWith' in place) return place.waitFor(like, once)
  if (typeof like === 'function') return place.pushes.waitFor((push) => push.state === 'delivered' && like(push), once)
  return place.pushes.waitFor({ state: 'delivered', ...like }, once)
}

export async function judgeSurprises(udesk: MockUdesk): Promise<Verdict> {
  if (!isPlace(udesk) || !('requests' in udesk))
    throw new UsageError('Give a udesk, which knows of all calls and pushes.')
  const surprises = await findSurprises(udesk)
  return {
    pass: surprises.length === 0,
    message: () =>
      surprises.length === 0
        ? 'Expected surprises, but every call kept the document, no refusal was ignored and no push was lost.'
        : `Expected no surprises, but there ${surprises.length === 1 ? 'was one' : `were ${surprises.length}`}:\n${listed(surprises)}`,
  }
}

/** `this push`, `these 3 requests` */
function nameAll(things: readonly unknown[]): string {
  const [first] = things
  if (things.length === 1) return `this ${kindOf(first)}`
  const many = { request: 'requests', push: 'pushes', reply: 'replies' }[kindOf(first)]
  return `these ${things.length} ${things.length === 0 ? 'things' : many}`
}

/** So many lines are shown. */
const shown = 20

function listed(violations: SpecViolation[]): string {
  const lines = printable(violations.slice(0, shown)).map(({ what, sentence }) => `- ${what}: ${sentence}`)
  const rest = violations.length - lines.length
  return [...lines, ...(rest > 0 ? [`  … and ${rest} more`] : [])].join('\n')
}
