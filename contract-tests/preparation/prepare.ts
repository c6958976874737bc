/** Calls that prepare what examples and assumptions need. */
import type { Client } from '../../harness/client/open-api-client.ts'
import type { AnyReply, Body, OperationId } from '../../spec/types.ts'

/** A call that prepares an example failed. The faulty operation is `operation`, not the operation of the example. */
export class PreparationFailed extends Error {
  override name = 'PreparationFailed' as const
  readonly operation: OperationId

  /** The message shows only the code of the reply, because the other fields may be personal data. */
  constructor(operation: OperationId, reply: object) {
    const code = 'code' in reply ? reply.code : 'status' in reply ? reply.status : undefined
    super(`${operation} answered ${Number.isInteger(code) ? String(code) : 'no code'}, and prepared nothing`)
    this.operation = operation
  }
}

/** The target does not have the data that the example needs. No operation is faulty. */
export class NotAvailable extends Error {
  override name = 'OutOfReach' as const
}

/**
 * Opens a session between the customer and this agent. Without `agent_id`, any agent may get the session. Resolves to the id of
 * the session.
 */
export async function prepareAgentSession(udesk: Client, token: string, agent_id?: number): Promise<number> {
  const reply = await requestSession(udesk, {
    customer_token: token,
    assign_type: 'agent',
    ...(agent_id && { agent_id }),
  })
  if (reply.code === 1000 && 'assign_info' in reply && 'im_sub_session_id' in reply.assign_info)
    return reply.assign_info.im_sub_session_id
  throw new PreparationFailed('createSession', reply)
}

/** Opens a session between the customer and the robot. */
export async function prepareRobotSession(udesk: Client, token: string): Promise<void> {
  const reply = await requestSession(udesk, { customer_token: token })
  if (reply.code !== 1000) throw new PreparationFailed('createSession', reply)
}

/** Requests a session. If the target does not create the customer itself, creates the customer first. */
export async function requestSession(udesk: Client, body: Body<'createSession'>): Promise<AnyReply<'createSession'>> {
  const reply = await udesk.createSession({ body })
  if ('assign_type' in reply) return reply
  await prepareCustomer(udesk, body.customer_token)
  return udesk.createSession({ body })
}

/** Creates a customer with this token. Resolves to the customer's id. */
export async function prepareCustomer(udesk: Client, token: string): Promise<number> {
  const reply = await udesk.createCustomer({ body: { customer: { open_api_token: token, nick_name: '小明' } } })
  if (reply.code === 1000 && 'customer' in reply) return reply.customer.id
  throw new PreparationFailed('createCustomer', reply)
}
