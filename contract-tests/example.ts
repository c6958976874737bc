import type { Client } from '../harness/client/open-api-client.ts'
import type { MockUdesk } from '../harness/index.ts'
import type { Assumptions } from '../spec/assumptions.ts'
import type { Family } from '../spec/refusals/refusals.ts'
import type { AnyReply, Body, OperationId } from '../spec/types.ts'

/** One call that shows one documented result of an operation, at the fake or at the real Udesk. */
export type Example<Id extends OperationId> = Result & {
  shows: string
  /** What the same call shows as well where an open question is answered otherwise, or at another hour. */
  otherwise?: Otherwise[]
  /** Only the fake can be brought to show it. */
  fakeOnly?: true
  /** Of such a success: what it takes that no call of a target tells. */
  takes?: string
  /** It changes something at the target, or might. */
  writes?: true
  /** The open questions that must be answered so; the fake's alone. */
  assume?: Partial<Assumptions>
  /** Prepares what it needs, makes the call and resolves to its reply. `token`: a customer token nobody else uses. */
  call(
    udesk: Client,
    token: string,
    control: FakeControl,
    account: Account,
  ): Promise<AnyReply<Id> | Repeating<AnyReply<Id>>>
}

/** Who calls. The password is known where it was given: only logIn asks for it. */
export type Account = { email: string; password?: string | undefined }

export type Result = {
  /** The documented code that comes back; in the family that has no code, its `status`. */
  code: number
  /** Where the code does not stand in the field of the operation’s family. */
  by?: Family
}

/** `where`: the answers to open questions that it tells. `when`: the circumstances, which nobody can bring about. */
export type Otherwise = Result & ({ where: Partial<Assumptions> } | { when: string })

/** A reply, and what it must repeat of what was asked or prepared: it may hold more. */
export type Repeating<Reply> = { reply: Reply; repeats: object }

export const repeating = <Reply>(repeats: object, reply: Reply): Repeating<Reply> => ({ reply, repeats })

/** What the fake can do and tell beside the client: for examples that are `fakeOnly`. */
export type FakeControl = {
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

  /** Of the reply it tells the code alone: the rest may be about people. */
  constructor(operation: OperationId, reply: object) {
    const code = 'code' in reply ? reply.code : 'status' in reply ? reply.status : undefined
    super(`${operation} answered ${Number.isInteger(code) ? String(code) : 'no code'}, and prepared nothing`)
    this.operation = operation
  }
}

/** The target has not what the example needs. No operation is to blame, and others of its examples may have shown enough. */
export class OutOfReach extends Error {
  override name = 'OutOfReach' as const
}

/** The session of a customer whom an agent took: the one named, or any. */
export async function assigned(udesk: Client, token: string, agent_id?: number): Promise<number> {
  const reply = await asked(udesk, { customer_token: token, assign_type: 'agent', ...(agent_id && { agent_id }) })
  if (reply.code === 1000 && 'assign_info' in reply && 'im_sub_session_id' in reply.assign_info)
    return reply.assign_info.im_sub_session_id
  throw new PreparationFailed('createSession', reply)
}

/** A customer whom the robot welcomed. */
export async function welcomed(udesk: Client, token: string): Promise<void> {
  const reply = await asked(udesk, { customer_token: token })
  if (reply.code !== 1000) throw new PreparationFailed('createSession', reply)
}

/** Not every target creates a customer whom it does not know; there he is created first. */
export async function asked(udesk: Client, body: Body<'createSession'>): Promise<AnyReply<'createSession'>> {
  const reply = await udesk.createSession({ body })
  if ('assign_type' in reply) return reply
  await created(udesk, body.customer_token)
  return udesk.createSession({ body })
}

/** A customer of this token, by its id. */
export async function created(udesk: Client, token: string): Promise<number> {
  const reply = await udesk.createCustomer({ body: { customer: { open_api_token: token, nick_name: '小明' } } })
  if (reply.code === 1000 && 'customer' in reply) return reply.customer.id
  throw new PreparationFailed('createCustomer', reply)
}
