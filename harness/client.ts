import { operations, type Operation } from '../spec/operations.ts'
import type { AnyReply, Body, OperationId, Path, Query } from '../spec/types.ts'
import { callAt, signedStructUrl, signedUrl, type Credentials, type StructQuery } from '../server/api/call.ts'
import { randomNonce } from '../server/ids.ts'

type Part<Name extends string, Value> = object extends Value ? { [Key in Name]?: Value } : { [Key in Name]: Value }
type Arguments<Id extends OperationId> = Part<'path', Path<Id>> & Part<'query', Query<Id>> & Part<'body', Body<Id>>

/** One method per operation of the document; each resolves to the reply's body, whatever its code. */
export type Client = {
  [Id in OperationId]: object extends Arguments<Id>
    ? (given?: Arguments<Id>) => Promise<AnyReply<Id>>
    : (given: Arguments<Id>) => Promise<AnyReply<Id>>
}

export type Caller = {
  baseUrl: string
  credentials: Credentials & { structKey: string }
  send: typeof fetch
  /** The date to sign with, in ms since 1970. */
  now: () => Promise<number>
}

/** A client that signs as an integration would. */
export function createClient(caller: Caller): Client {
  const methods = operations.map((operation) => [operation.id, (given: Given = {}) => call(operation, given, caller)])
  return Object.fromEntries(methods) as Client // the document makes both: its types and the table of its operations
}

type Given = { path?: Record<string, unknown>; query?: Record<string, string>; body?: unknown }

async function call(
  operation: Operation,
  { path: given = {}, query = {}, body }: Given,
  caller: Caller,
): Promise<unknown> {
  const { baseUrl, credentials, send, now } = caller
  const timestamp = Math.floor((await now()) / 1000)
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(given[name])))
  const url =
    operation.auth === 'struct'
      ? signedStructUrl({
          url: `${baseUrl}${path}`,
          query: query as StructQuery, // such operations have these parameters
          structKey: credentials.structKey,
          timestamp,
        })
      : signedUrl({ baseUrl, path, query, credentials, timestamp, nonce: randomNonce() })
  const response = await callAt(send, url, { method: operation.method, body })
  return response.json()
}
