/** `mock-udesk/assertions`: what vitest has as matchers, for every other test runner. */
import type { OperationId } from '../spec/types.ts'
import type { Kept } from './assert/violations.ts'
import type { MockUdesk } from './company/company.ts'
import type { Receiver } from './receiver/receiver.ts'
import { judgeReceived, judgeSpec, judgeSurprises, type ReceivedLike, type Verdict } from './assert/assertions.ts'

/** Requests or pushes, one or a list, say what the document says; so does a reply, whose operation is to be told. */
export function assertKeepsTheSpec(given: Kept | readonly Kept[], operation?: OperationId): void {
  uphold(judgeSpec(given, operation), assertKeepsTheSpec)
}

/** By now such a push has arrived: at a receiver, or at the webhook of a fake, which took it. */
export async function assertReceivedPush(place: Receiver | MockUdesk, like: ReceivedLike = {}): Promise<void> {
  uphold(await judgeReceived(place, like), assertReceivedPush)
}

/** Every call kept the document, no refusal was ignored, the webhook answered as Udesk wants it, and no push was lost. */
export async function assertNoSurprises(udesk: MockUdesk): Promise<void> {
  uphold(await judgeSurprises(udesk), assertNoSurprises)
}

/** What was claimed does not hold. Not Node's AssertionError, which Jest would show with a difference of undefined from undefined. */
export class AssertionFailed extends Error {
  override readonly name = 'AssertionFailed'
}

/** The stack begins where the assertion was called. */
function uphold({ pass, message }: Verdict, assertion: (...given: never[]) => unknown): void {
  if (pass) return
  const failure = new AssertionFailed(message())
  Error.captureStackTrace(failure, assertion)
  throw failure
}
