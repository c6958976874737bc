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
  /** Only the fake can show it. */
  fakeOnly?: true
  /** What a success needs and no call can get from a target. */
  needs?: string
  /** It changes something at the target, or might. */
  writes?: true
  /** The assumptions of the fake under which it shows this. */
  assume?: Partial<Assumptions>
  /** Prepares what it needs, makes the call and resolves to its reply. `token`: a customer token that nothing else uses. */
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
  /** Set where the code is in the field of the other family. */
  codeField?: Family
}

/** `assuming`: the assumptions under which it is shown. `when`: the circumstances, which the caller cannot control. */
export type AlternativeResult = ExpectedResult & ({ assuming: Partial<Assumptions> } | { when: string })

/** A reply, and those of its fields that must repeat what was sent or prepared. */
export type Echoing<Reply> = { reply: Reply; echoes: object }

export const echoing = <Reply>(echoes: object, reply: Reply): Echoing<Reply> => ({ reply, echoes })

/** At least one example for every operation of the document. */
export type Examples = { [Id in OperationId]: [Example<Id>, ...Example<Id>[]] }
