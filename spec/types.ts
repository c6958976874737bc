/** The document's types by their working names; all of them come from types.gen.ts. */
import type { RefusalName } from './refusals/refusals.ts'
import type { components, operations, webhooks } from './types.gen.ts'

type Schemas = components['schemas']
export type OperationId = keyof operations

/** The `data` of a customer's message. */
export type MessageData = Schemas['MessageData']
export type SurveyOptions = Schemas['SurveyOptions']
/** A card with buttons. */
export type StructMessage = Schemas['StructMessageData']
export type CustomerInput = Schemas['CustomerInput']

type Json<T> = T extends { content: { 'application/json': infer Value } } ? Value : never
type Empty = object
type Given<T> = [NonNullable<T>] extends [never] ? Empty : NonNullable<T>

/** Path parameters of an operation. */
export type Path<Id extends OperationId> = Given<operations[Id]['parameters']['path']>
/** Query parameters of an operation, without those of the signature. */
export type Query<Id extends OperationId> = Given<operations[Id]['parameters']['query']>
/** The JSON body of an operation. */
export type Body<Id extends OperationId> = operations[Id] extends { requestBody: infer Request } ? Json<Request> : Empty

/** All replies of an operation with HTTP 200, including refusals. */
export type AnyReply<Id extends OperationId> = Json<operations[Id]['responses'][200]>

/** The replies of an operation that are not refusals. */
export type Reply<Id extends OperationId> = WithoutRefusals<AnyReply<Id>> & Of<Id>

/** Never there: it names the operation where the compiler objects to a reply. A reply of two operations is one of either. */
type Of<Id extends OperationId> = { readonly [operation]?: (id: Id) => void }
declare const operation: unique symbol

// A refusal is a member that a refusal's schema and itself are assignable to each other: `{code: 2002, message, assign_info}`
// is assignable to "bad subdomain", but not the other way round, so it stays.
type WithoutRefusals<T> = T extends Schemas['NotUnderstood'] | SpecificRefusal
  ? [Extract<Schemas['NotUnderstood'] | SpecificRefusal, T>] extends [never]
    ? T
    : never
  : T
type SpecificRefusal = Schemas[RefusalSchemaName]
type RefusalSchemaName = `${Capitalize<RefusalName>}${'' | 'ByStatus'}` & keyof Schemas

/** Bodies of the four kinds of push. */
export type PushBodies = {
  agent: Push<'agent'>
  robot: Push<'robot'>
  urobot: Push<'urobot'>
  read: Push<'read'>
}
export type PushKind = keyof PushBodies
type Push<Kind extends keyof webhooks> = Json<webhooks[Kind]['post']['requestBody']>
export type AgentMessage = PushBodies['agent']['messages'][number]
