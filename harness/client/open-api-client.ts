import { operations } from '../../spec/operations.ts'
import type { AnyReply, Body, OperationId, Path, Query } from '../../spec/types.ts'
import { callOperation, type CallerSettings, type CallParameters } from '../../server/open-api/client/call-operation.ts'

export type { CallerSettings } from '../../server/open-api/client/call-operation.ts'

type Part<Name extends string, Value> = object extends Value ? { [Key in Name]?: Value } : { [Key in Name]: Value }
type Arguments<Id extends OperationId> = Part<'path', Path<Id>> & Part<'query', Query<Id>> & Part<'body', Body<Id>>

/**
 * Has one method for each operation of Udesk's document. A method resolves to the body of Udesk's reply, even if the reply is a
 * refusal.
 */
export type Client = {
  [Id in OperationId]: object extends Arguments<Id>
    ? (given?: Arguments<Id>) => Promise<AnyReply<Id>>
    : (given: Arguments<Id>) => Promise<AnyReply<Id>>
}

/** A client that signs its requests as an integration does. */
export function createClient(caller: CallerSettings): Client {
  const methods = operations.map((operation) => [
    operation.id,
    (given: CallParameters = {}) => callOperation(operation, given, caller),
  ])
  return Object.fromEntries(methods) as Client // the types and `operations` come from the same document
}
