import type { Client } from '../harness/client.ts'
import type { MockUdesk } from '../harness/index.ts'
import type { Assumptions } from '../spec/assumptions.ts'
import type { AnyReply, OperationId } from '../spec/types.ts'

/** One call that shows one documented result of an operation, at the fake or at the real Udesk. */
export type Example<Id extends OperationId> = {
  shows: string
  /** The documented code that comes back; in the family that has no code, its `status`. */
  code: number
  /** Where the code does not stand in the field of the operation’s family. */
  by?: 'code'
  /** Only the fake can be brought to show it. */
  fakeOnly?: true
  /** It changes something at the target. */
  writes?: true
  /** The open questions that must be answered so; the fake's alone. */
  assume?: Partial<Assumptions>
  /** Prepares what it needs, makes the call and resolves to its reply. `token`: a customer token nobody else uses. */
  call(udesk: Client, token: string, backstage: Backstage): Promise<AnyReply<Id>>
}

/** What the fake can do and tell beside the client: for examples that are `fakeOnly`. */
export type Backstage = {
  /** Opens a session of somebody new who came by the web, or otherwise. */
  visit: (
    visitor?: Parameters<MockUdesk['customers']['add']>[0],
  ) => Promise<{ im_sub_session_id: number; customer_id: number; agent_id: number }>
  /** The bodies that were pushed to a customer so far. */
  pushed: (token: string) => Promise<Record<string, unknown>[]>
  /** Changes the company’s settings. */
  change: MockUdesk['settings']['set']
}

/** At least one example for every operation of the document. */
export type Examples = { [Id in OperationId]: [Example<Id>, ...Example<Id>[]] }

/** A preparation did not come out as the example needs it: its operation, not the example's, is to blame. */
export class PreparationFailed extends Error {
  override name = 'PreparationFailed' as const
  readonly operation: OperationId

  constructor(operation: OperationId, reply: unknown) {
    super(`${operation} prepared nothing: ${JSON.stringify(reply)}`)
    this.operation = operation
  }
}

/** The session of a customer whom an agent took: the one named, or any. */
export async function assigned(udesk: Client, token: string, agent_id?: number): Promise<number> {
  const body = { customer_token: token, assign_type: 'agent' as const, ...(agent_id !== undefined && { agent_id }) }
  const reply = await udesk.createSession({ body })
  if (reply.code === 1000 && 'assign_info' in reply && 'im_sub_session_id' in reply.assign_info)
    return reply.assign_info.im_sub_session_id
  throw new PreparationFailed('createSession', reply)
}

/** A customer of this token, by its id. */
export async function created(udesk: Client, token: string): Promise<number> {
  const reply = await udesk.createCustomer({ body: { customer: { open_api_token: token, nick_name: '小明' } } })
  if (reply.code === 1000 && 'customer' in reply) return reply.customer.id
  throw new PreparationFailed('createCustomer', reply)
}
