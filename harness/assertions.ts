/** `mock-udesk/assertions`: the matchers of `mock-udesk/vitest` as functions, for other test runners. */
import type { OperationId } from '../spec/types.ts'
import type { SpecCheckable } from './assert/violations.ts'
import type { MockUdesk } from './company/company.ts'
import type { Receiver } from './receiver/receiver.ts'
import {
  checkReceivedPush,
  checkSpec,
  checkNoSurprises,
  type ReceivedPushCriteria,
  type AssertionResult,
} from './assert/check-assertions.ts'

/**
 * Requests or pushes, one or a list, keep Udesk's document. For the body of a reply, pass its `operation` too.
 * Throws `AssertionFailed` otherwise.
 */
export function assertKeepsTheSpec(things: SpecCheckable | readonly SpecCheckable[], operation?: OperationId): void {
  throwUnlessPassed(checkSpec(things, operation), assertKeepsTheSpec)
}

/**
 * A push that meets the criteria has arrived at the receiver, or was delivered to the webhook of the company. Does not wait.
 * Rejects with `AssertionFailed` otherwise.
 */
export async function assertReceivedPush(
  target: Receiver | MockUdesk,
  criteria: ReceivedPushCriteria = {},
): Promise<void> {
  throwUnlessPassed(await checkReceivedPush(target, criteria), assertReceivedPush)
}

/**
 * Every call kept Udesk's document, the integration ignored no refusal, the webhook answered as Udesk requires, and no push
 * was lost. Rejects with `AssertionFailed` otherwise.
 */
export async function assertNoSurprises(udesk: MockUdesk): Promise<void> {
  throwUnlessPassed(await checkNoSurprises(udesk), assertNoSurprises)
}

/** An assertion failed. This is not Node's AssertionError, because Jest adds a useless diff of undefined and undefined to that. */
export class AssertionFailed extends Error {
  override readonly name = 'AssertionFailed'
}

/** The stack begins where the assertion was called. */
function throwUnlessPassed({ pass, message }: AssertionResult, assertion: (...args: never[]) => unknown): void {
  if (pass) return
  const failure = new AssertionFailed(message())
  Error.captureStackTrace(failure, assertion)
  throw failure
}
