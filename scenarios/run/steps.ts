/** What a single step does. */
import { readPlan } from '../../server/admin-api/fault-schemas.ts'
import { agentDoes } from './agent-steps.ts'
import { durationOf } from '../format/limits.ts'
import { customerDoes } from './customer-steps.ts'
import { answered } from './open-api-call.ts'
import { expectStep } from './expect-steps.ts'
import type { Playing, Scope } from './scope.ts'
import type { CallStep, FaultStep, Step } from '../format/schema.ts'

/** A step that has no steps of its own. */
export type ActionStep = Exclude<Step, { repeat: unknown } | { together: unknown }>

/** Whether a step does something, and so must not be disturbed; the others look on. */
export const does = (step: ActionStep): boolean => !('wait' in step || 'expect' in step || 'note' in step)

/** Does it, and says in words what came of it, where that is worth a word. */
export async function perform(step: ActionStep, playing: Playing, scope: Scope): Promise<string | undefined> {
  if ('customer' in step) return customerDoes(step.customer, playing)
  if ('call' in step) return makeCall(typeof step.call === 'string' ? { operation: step.call } : step.call, playing)
  if ('expect' in step) return expectStep(step.expect, playing, scope)
  if ('agent' in step) await agentDoes(step.agent, playing)
  if ('wait' in step) await playing.watch.sleep(pauseOf(step.wait, playing))
  if ('fault' in step) arm(step.fault, playing)
  if ('push' in step) {
    const { body, for: customer } = step.push
    const token = customer === undefined ? {} : { customer_token: playing.actors.tokenOf(customer) }
    await playing.callAdmin(playing.company, 'sendPush', { body: { body, ...token } })
  }
  return undefined
}

async function makeCall(
  { operation, as, path = {}, query = {}, body, ...wanted }: CallStep,
  playing: Playing,
): Promise<string> {
  const given = { path, query, ...(body !== undefined && { body }) }
  const { reply, got } = await answered(playing.call(operation, given), wanted)
  if (as !== undefined) playing.actors.keep(as, reply)
  return got
}

/** Drawn between the two, where there are two. */
function pauseOf(wait: string | number | (string | number)[], { actors }: Playing): number {
  const [from = 0, to] = [wait].flat().map((duration) => durationOf(duration))
  return to === undefined ? from : actors.between(from, to)
}

function arm(fault: FaultStep, { company, actors, faults }: Playing): void {
  if (fault === 'none') {
    for (const id of faults.splice(0)) company.faults.disarm(id)
    return
  }
  const { customer_token: customer, ...rest } = fault
  const plan = readPlan({ ...rest, ...(customer !== undefined && { customer_token: actors.tokenOf(customer) }) })
  faults.push(company.faults.arm(plan).id)
}
