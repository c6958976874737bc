/** Plays a step that has no steps inside it. */
import type { Step } from '../../format/step-schemas.ts'
import type { OpenApiCallStep } from '../../format/actor-step-schemas.ts'
import { durationOf } from '../../format/limits.ts'
import { checkReply } from '../open-api-call.ts'
import type { RunContext, StepScope } from '../run-context.ts'
import { playAgentStep } from './agent-step.ts'
import { playCustomerStep } from './customer-step.ts'
import { playExpectStep } from './expect-step.ts'
import { armFault } from './fault-step.ts'

export type SingleStep = Exclude<Step, { repeat: unknown } | { together: unknown }>

/** Returns whether the step changes something. Such a step is played alone. Other steps only wait, check or comment. */
export const isAction = (step: SingleStep): boolean => !('wait' in step || 'expect' in step || 'note' in step)

/** Plays the step. Returns the result as text, if users need to see the result. */
export async function playSingleStep(
  step: SingleStep,
  context: RunContext,
  scope: StepScope,
): Promise<string | undefined> {
  if ('customer' in step) return playCustomerStep(step.customer, context)
  if ('call' in step) return playCallStep(typeof step.call === 'string' ? { operation: step.call } : step.call, context)
  if ('expect' in step) return playExpectStep(step.expect, context, scope)
  if ('agent' in step) await playAgentStep(step.agent, context)
  if ('wait' in step) await context.wait.sleep(durationToWait(step.wait, context))
  if ('fault' in step) await armFault(step.fault, context)
  if ('push' in step) {
    const { body, for: customer } = step.push
    const token = customer === undefined ? {} : { customer_token: context.customers.tokenOf(customer) }
    await context.callAdmin(context.company, 'sendPush', { body: { body, ...token } })
  }
  return undefined
}

async function playCallStep(
  { operation, as, path = {}, query = {}, body, ...expected }: OpenApiCallStep,
  { callOpenApi, variables }: RunContext,
): Promise<string> {
  const parameters = { path, query, ...(body !== undefined && { body }) }
  const { reply, got } = await checkReply(callOpenApi(operation, parameters), expected)
  if (as !== undefined) variables.keepReply(as, reply)
  return got
}

function durationToWait(wait: string | number | (string | number)[], { variables }: RunContext): number {
  const [from = 0, to] = [wait].flat().map((duration) => durationOf(duration))
  return to === undefined ? from : variables.drawBetween(from, to)
}
