/** Plays an action of a customer. It calls the open API, as an integration does for its customers. */
import { valueAtPath } from '../../../common/json-pointer.ts'
import { Problem } from '../../../server/admin-api/problem.ts'
import { StepFailure } from '../../format/step-failure.ts'
import type { CustomerStep } from '../../format/actor-step-schemas.ts'
import type { CustomerRobot, ScenarioCustomer } from '../customers.ts'
import { checkReply } from '../open-api-call.ts'
import type { RunContext } from '../run-context.ts'
import { pickInRobotSession, rateRobot } from './urobot-step.ts'

/** Plays the step and returns a summary of the reply. */
export async function playCustomerStep(step: CustomerStep, context: RunContext): Promise<string> {
  const customer = context.customers.findOrAdd(step.as)
  const { reply, got } = await checkReply(callFor(step, customer, context), step)
  customer.lastReply = reply
  return got
}

function callFor(step: CustomerStep, customer: ScenarioCustomer, context: RunContext): Promise<unknown> {
  const { callOpenApi, customers, company } = context
  const { joins, says, previews, picks, rates, reads, goes, leaves } = step
  if (joins !== undefined) return join(joins, customer, context)
  const token = tokenOf(customer)
  if (says !== undefined) return say(says, customer, context)
  if (previews !== undefined)
    return callOpenApi('previewMessage', {
      path: { session_id: sessionOf(customer, context) },
      body: { content: previews },
    })
  if (picks !== undefined) return pickInRobotSession(picks, customer, context)
  if (rates !== undefined) return rate(rates, customer, context)
  if (reads !== undefined) {
    const message_ids = reads === 'all' ? unreadMessagesOf(customer, context) : reads
    return callOpenApi('readMessages', { body: { session_id: sessionOf(customer, context), message_ids } })
  }
  if (goes !== undefined)
    return callOpenApi('setCustomerOnline', { body: { customer_token: token, state: goes === 'online' ? 1 : 0 } })
  if (leaves === 'session') return callOpenApi('closeSession', { path: { session_id: sessionOf(customer, context) } })
  const queue = company.world.state.waiting.get(customers.idOf(customer) ?? -1)?.queue ?? 'none'
  return callOpenApi('closeQueue', { query: { customer_token: token, queue } })
}

async function join(
  joins: NonNullable<CustomerStep['joins']>,
  customer: ScenarioCustomer,
  { company, callOpenApi, callAdmin }: RunContext,
): Promise<unknown> {
  if (customer.token === null) return joinWithoutToken(customer.customerId ?? -1)
  const request = typeof joins === 'string' ? { assign_type: joins } : joins
  const reply = await callOpenApi('createSession', { body: { customer_token: customer.token, ...request } })
  customer.robot = robotIn(reply, request)
  return reply

  /**
   * Lets a customer of the web plugin or the SDK join. Such a customer does not use the open API, so the reply imitates the reply
   * of createSession.
   */
  async function joinWithoutToken(customer_id: number): Promise<unknown> {
    try {
      const opened = await callAdmin(company, 'openSession', { body: { customer_id } })
      return { code: 'count' in opened ? 2001 : 1000, ...opened }
    } catch (error) {
      if (error instanceof Problem && error.status === 409) return { code: 2002, message: error.message }
      throw error
    }
  }
}

function robotIn(
  reply: unknown,
  { robot_id: robotId, scene_id: sceneId }: { robot_id?: unknown; scene_id?: unknown },
): CustomerRobot | null {
  const kind = valueAtPath(reply, ['assign_type'])
  if (kind === 'robot') return { kind }
  if (kind !== 'urobot') return null
  const shown = valueAtPath(reply, ['assign_info'])
  return { kind, robotId, sceneId, sessionId: valueAtPath(shown, ['sessionId']), shown }
}

function say(
  says: NonNullable<CustomerStep['says']>,
  customer: ScenarioCustomer,
  context: RunContext,
): Promise<unknown> {
  const { type, to, agent_id, group_id, message_id, ...data } = typeof says === 'string' ? { content: says } : says
  customer.lastMessageId = message_id ?? `${customer.as}-${++customer.messageCount}`
  const body = {
    customer_token: customer.token,
    ...(to === undefined ? addressOf(customer, context) : { im_sub_session_id: to }),
    message_id: customer.lastMessageId,
    ...(type !== undefined && { type }),
    ...(agent_id !== undefined && { agent_id }),
    ...(group_id !== undefined && { group_id }),
    data,
  }
  return context.callOpenApi('sendMessage', { body })
}

/**
 * Returns the default address of a message: the session, the queue (−3) or the robot. If the customer has none of these, the
 * message is left for the agents (−2).
 */
function addressOf(customer: ScenarioCustomer, { customers, company }: RunContext): Record<string, unknown> {
  const session = customers.openSessionOf(customer)
  if (session) return { im_sub_session_id: session.id }
  if (company.world.state.waiting.has(customers.idOf(customer) ?? -1)) return { im_sub_session_id: -3 }
  const { robot } = customer
  if (robot?.kind === 'robot') return { im_sub_session_id: 0 }
  if (!robot) return { im_sub_session_id: -2 }
  const { robotId, sceneId, sessionId } = robot
  return { im_sub_session_id: -1, robot_id: robotId, scene_id: sceneId, urobot_session_id: sessionId }
}

function rate(
  rates: NonNullable<CustomerStep['rates']>,
  customer: ScenarioCustomer,
  context: RunContext,
): Promise<unknown> {
  const { session, remark, resolved } = rates
  if (session === undefined) return rateRobot(rates, customer, context)
  const body = {
    im_sub_session_id: sessionOf(customer, context),
    option_id: session,
    ...(remark !== undefined && { remark }),
    ...(resolved !== undefined && { resolved_state_v2: resolved }),
  }
  return context.callOpenApi('surveySession', { body })
}

function unreadMessagesOf(customer: ScenarioCustomer, { customers }: RunContext): string[] | undefined {
  const messages = customers.sessionsOf(customer).at(-1)?.messages
  return messages?.filter(({ sender, readAt }) => sender !== 'customer' && readAt === null).map(({ id }) => id)
}

function tokenOf({ as, token }: ScenarioCustomer): string {
  if (token !== null) return token
  throw new StepFailure(`${as} to have a customer_token`, 'a customer of the web plugin or the SDK, who has none')
}

function sessionOf(customer: ScenarioCustomer, { customers }: RunContext): number {
  const session = customers.sessionsOf(customer).at(-1)
  if (session) return session.id
  throw new StepFailure(`a session of ${customer.as}`, 'none so far')
}
