/**
 * Plays an `expect` step: waits for a push, a call or a state. A negative expectation waits for the whole time and fails if such
 * a push or call comes.
 */
import type { ExpectStep } from '../../format/expect-schema.ts'
import { durationOf } from '../../format/limits.ts'
import { StepFailure } from '../../format/step-failure.ts'
import { describeExpectStep } from '../../format/step-text.ts'
import type { RunContext, StepScope } from '../run-context.ts'
import { describeNearest, type Expectation, type SeenEntry } from './expectation.ts'
import { expectCall } from './expected-call.ts'
import { expectPush } from './expected-push.ts'
import { stateFor } from './expected-state.ts'

/** Plays the step and returns a description of the found push, call or state. */
export function playExpectStep(step: ExpectStep, context: RunContext, scope: StepScope): Promise<string | undefined> {
  const { seen } = context
  const { push, no_push, call, no_call } = step
  if (push !== undefined) return expectEntry(step, seen.pushes, expectPush(push, step, context), context)
  if (call !== undefined) return expectEntry(step, seen.calls, expectCall(call, step, context), context)
  if (no_push !== undefined) {
    const earlier = seen.pushes.slice(0, scope.since.pushes)
    return expectNoEntry(step, seen.pushes, earlier, expectPush(no_push, step, context), context)
  }
  if (no_call !== undefined) {
    const earlier = seen.calls.slice(0, scope.since.calls)
    return expectNoEntry(step, seen.calls, earlier, expectCall(no_call, step, context), context)
  }
  return expectState(step, context)
}

/** Waits for the first entry that matches the expectation and that no other `expect` has matched. */
async function expectEntry<Entry extends SeenEntry>(
  step: ExpectStep,
  entries: readonly Entry[],
  expectation: Expectation<Entry>,
  { seen, wait, customers }: RunContext,
): Promise<string> {
  const fits = (entry: Entry) => !seen.taken.has(entry) && expectation.differ(entry).length === 0
  const found = await waitForEntry(entries, expectation, fits, timeoutOf(step, 5_000), wait)
  if (!found) throw new StepFailure(describeExpectStep(step), describeNearest(entries, expectation, seen.taken))
  seen.taken.add(found)
  const customer = customers.all().find(({ token }) => token !== null && token === found.customerToken)
  if (customer && 'kind' in found) customer.lastPush = found.body
  return expectation.show(found)
}

/** Waits for the whole time. Fails at once if an entry matches the expectation. Ignores the entries in `earlier`. */
async function expectNoEntry<Entry extends SeenEntry>(
  step: ExpectStep,
  entries: readonly Entry[],
  earlier: readonly Entry[],
  expectation: Expectation<Entry>,
  { seen, wait }: RunContext,
): Promise<string> {
  const old = new Set(earlier)
  const fits = (entry: Entry) => !old.has(entry) && !seen.taken.has(entry) && expectation.differ(entry).length === 0
  const timeout = timeoutOf(step, expectation.grace ? 1_000 : 0)
  const found = await waitForEntry(entries, expectation, fits, timeout, wait)
  if (found) throw new StepFailure(describeExpectStep(step), expectation.show(found))
  return 'none'
}

const waitForEntry = <Entry extends SeenEntry>(
  entries: readonly Entry[],
  { entryOf, grace }: Expectation<Entry>,
  fits: (entry: Entry) => boolean,
  ms: number,
  wait: RunContext['wait'],
): Promise<Entry | undefined> =>
  wait.until({
    now: () => entries.find(fits),
    then: (event) => {
      const entry = entryOf(event)
      return entry !== undefined && fits(entry) ? entry : undefined
    },
    ms,
    grace,
  })

async function expectState(step: ExpectStep, context: RunContext): Promise<undefined> {
  const isAsExpected = () => (stateFor(step, context).differences.length === 0 ? true : undefined)
  if (await context.wait.until({ now: isAsExpected, then: isAsExpected, ms: timeoutOf(step, 5_000) })) return undefined
  throw new StepFailure(describeExpectStep(step), stateFor(step, context).is)
}

const timeoutOf = ({ within }: ExpectStep, fallback: number) => (within === undefined ? fallback : durationOf(within))
