/** The checks behind the matchers of vitest and the assertions for other test runners. */
import type { OperationId } from '../../spec/types.ts'
import { UsageError } from '../../common/usage-error.ts'
import { printable } from '../../common/printable.ts'
import { findViolations, kindOf, type SpecViolation, type SpecCheckable } from './violations.ts'
import type { MockUdesk } from '../company/company.ts'
import { describeCriteria } from '../wait/criteria.ts'
import { describeNearest } from '../wait/nearest-items.ts'
import type { PushLike } from '../wait/push-criteria.ts'
import { pushItem, type Push } from '../company/pushes.ts'
import { receivedPushItem, type ReceivedPush } from '../receiver/received-push.ts'
import type { Receiver } from '../receiver/receiver.ts'
import { findSurprises } from './surprises.ts'
import { WaitTimeout } from '../wait/wait.ts'

/**
 * The result that vitest wants of a matcher. `message` explains why the assertion failed; if `pass` is true, it explains why
 * `.not` failed.
 */
export type AssertionResult = { pass: boolean; message: () => string }

export function checkSpec(things: SpecCheckable | readonly SpecCheckable[], operation?: OperationId): AssertionResult {
  const violations = findViolations(things, operation)
  const names = nameAll([things].flat())
  return {
    pass: violations.length === 0,
    message: () =>
      violations.length === 0
        ? `Expected ${names} to violate Udesk’s document, but found no violation.`
        : `Expected ${names} to keep Udesk’s document:\n${formatViolations(violations)}`,
  }
}

/** Checks the pushes that have arrived so far. Does not wait for more pushes. */
export async function checkReceivedPush(
  target: Receiver | MockUdesk,
  criteria: ReceivedPushCriteria = {},
): Promise<AssertionResult> {
  const wanted = describeCriteria(criteria, receivedPushItem)
  try {
    const found = await findReceivedPush(target, criteria)
    const table =
      'id' in found
        ? describeNearest([found], criteria, pushItem)
        : describeNearest([found], criteria, receivedPushItem)
    const message = () => `Expected no ${wanted} to have arrived.\n${table}`
    return { pass: true, message }
  } catch (error) {
    if (!(error instanceof WaitTimeout)) throw error
    const message = () => `Expected a ${wanted} to have arrived.\n${error.instead}`
    return { pass: false, message }
  }
}

const hasPushes = (target: unknown) => typeof target === 'object' && target !== null && 'pushes' in target

/** The criteria of `receiver.waitFor` and `udesk.pushes.waitFor`. */
export type ReceivedPushCriteria = PushLike | ((push: Push | ReceivedPush) => boolean)

function findReceivedPush(target: Receiver | MockUdesk, criteria: ReceivedPushCriteria): Promise<Push | ReceivedPush> {
  const noWait = { timeout: 0 }
  if (!hasPushes(target)) throw new UsageError('Pass the receiver or the udesk itself, not its pushes.')
  if ('answerWith' in target) return target.waitFor(criteria, noWait)
  if (typeof criteria === 'function')
    return target.pushes.waitFor((push) => push.state === 'delivered' && criteria(push), noWait)
  return target.pushes.waitFor({ state: 'delivered', ...criteria }, noWait)
}

export async function checkNoSurprises(udesk: MockUdesk): Promise<AssertionResult> {
  if (!hasPushes(udesk) || !('requests' in udesk))
    throw new UsageError('Pass the udesk: it has the list of all calls and pushes.')
  const surprises = await findSurprises(udesk)
  return {
    pass: surprises.length === 0,
    message: () =>
      surprises.length === 0
        ? 'Expected surprises, but every call kept the document, no refusal was ignored and no push was lost.'
        : `Expected no surprises, but there ${surprises.length === 1 ? 'was one' : `were ${surprises.length}`}:\n${formatViolations(surprises)}`,
  }
}

/** `this push`, `these 3 requests` */
function nameAll(things: readonly unknown[]): string {
  const [first] = things
  if (things.length === 1) return `this ${kindOf(first)}`
  const many = { request: 'requests', push: 'pushes', reply: 'replies' }[kindOf(first)]
  return `these ${things.length} ${things.length === 0 ? 'things' : many}`
}

/** How many violations a message shows. */
const shownViolations = 20

function formatViolations(violations: SpecViolation[]): string {
  const lines = printable(violations.slice(0, shownViolations)).map(({ what, sentence }) => `- ${what}: ${sentence}`)
  const rest = violations.length - lines.length
  return [...lines, ...(rest > 0 ? [`  … and ${rest} more`] : [])].join('\n')
}
