import type { Client } from '../../harness/client/open-api-client.ts'
import type { Assumptions } from '../../spec/assumptions.ts'
import type { Family } from '../../spec/refusals/refusals.ts'
import type { AnyReply, OperationId } from '../../spec/types.ts'
import type { FakeControl } from '../preparation/fake-control.ts'

/** One call that shows one documented result of an operation, at the fake or at the real Udesk. */
export type Example<Id extends OperationId> = ExpectedResult & {
  shows: string
  /** Results of the same call under other assumptions, or at other times. */
  alternatives?: AlternativeResult[]
  /** Whether only the fake can show this result. */
  fakeOnly?: true
  /** What a success needs, if no call can get it from a target. */
  needs?: string
  /** Whether the call changes data at the target, or may change data. */
  writes?: true
  /** The assumptions that the fake needs to show this result. */
  assume?: Partial<Assumptions>
  /** Prepares the data, makes the call and resolves to its reply. `token` is a customer token that only this example uses. */
  call(
    udesk: Client,
    token: string,
    control: FakeControl,
    account: Account,
  ): Promise<AnyReply<Id> | Echoing<AnyReply<Id>>>
}

/** The caller's account. Only logIn needs the password. */
export type Account = { email: string; password?: string | undefined }

export type ExpectedResult = {
  /** The documented `code` of the reply, or its `status` in the family without a code. */
  code: number
  /** The field with the code, if it is the field of the other family. */
  codeField?: Family
}

/**
 * Another correct result. `assuming` has the assumptions under which it appears. `when` describes circumstances that the caller
 * cannot control.
 */
export type AlternativeResult = ExpectedResult & ({ assuming: Partial<Assumptions> } | { when: string })

/** A reply, and the values that its fields must repeat because they were sent or prepared. */
export type Echoing<Reply> = { reply: Reply; echoes: object }

export const echoing = <Reply>(echoes: object, reply: Reply): Echoing<Reply> => ({ reply, echoes })

/** At least one example for every operation of the document. */
export type Examples = { [Id in OperationId]: [Example<Id>, ...Example<Id>[]] }
