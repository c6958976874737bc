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
 * Checks that requests or pushes (one or a list) follow Udesk's document. To check the body of a reply, also pass its
 * `operation`. Throws `AssertionFailed` if a violation is found.
 */
export function assertKeepsTheSpec(things: SpecCheckable | readonly SpecCheckable[], operation?: OperationId): void {
  throwUnlessPassed(checkSpec(things, operation), assertKeepsTheSpec)
}

/**
 * Checks that a push that meets the criteria has arrived at the receiver, or was delivered to the company's webhook. Does not
 * wait for such a push. Rejects with `AssertionFailed` if there is no such push.
 */
export async function assertReceivedPush(
  target: Receiver | MockUdesk,
  criteria: ReceivedPushCriteria = {},
): Promise<void> {
  throwUnlessPassed(await checkReceivedPush(target, criteria), assertReceivedPush)
}

/**
 * Checks that every call followed Udesk's document, the integration ignored no refusal, the webhook answered as Udesk requires,
 * and no push was lost. Rejects with `AssertionFailed` if one of these checks fails.
 */
export async function assertNoSurprises(udesk: MockUdesk): Promise<void> {
  throwUnlessPassed(await checkNoSurprises(udesk), assertNoSurprises)
}

/**
 * The error of a failed assertion. It does not extend Node's AssertionError, because Jest adds a useless diff (undefined and
 * undefined) to an AssertionError.
 */
export class AssertionFailed extends Error {
  override readonly name = 'AssertionFailed'
}

/** Throws `AssertionFailed` if the assertion failed. The stack of the error begins where the test called the assertion. */
function throwUnlessPassed({ pass, message }: AssertionResult, assertion: (...args: never[]) => unknown): void {
  if (pass) return
  const failure = new AssertionFailed(message())
  Error.captureStackTrace(failure, assertion)
  throw failure
}
