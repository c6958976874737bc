/** Calls an operation of the open API, signed by the operation's rule, and returns the reply's body. */
import { readResponse } from './read-response.ts'
import type { Operation } from '../../../spec/operations.ts'
import { randomNonce } from '../../ids.ts'
import { callAt, signedStructUrl, signedUrl, type CallToSign, type Credentials, type StructQuery } from './sign-call.ts'

export type CallerSettings = {
  baseUrl: string
  credentials: Credentials & { structKey: string }
  send: typeof fetch
  /** The date to sign with, in ms since 1970. */
  now: () => number | Promise<number>
  /** A new one for each call; default: random. */
  nonce?: () => string
}

export type CallParameters = {
  path?: Readonly<Record<string, unknown>>
  query?: NonNullable<CallToSign['query']>
  body?: unknown
}

/** How much of a reply is read, in MiB. No documented reply is so long. */
const mostMebibytes = 64

export async function callOperation(
  operation: Operation,
  given: CallParameters,
  caller: CallerSettings,
): Promise<unknown> {
  const { path: parameters = {}, query = {}, body } = given
  const { baseUrl, credentials, send, now, nonce = randomNonce } = caller
  const timestamp = Math.floor((await now()) / 1000)
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parameters[name])))
  const url =
    operation.auth === 'struct'
      ? signedStructUrl({
          url: `${baseUrl}${path}`,
          query: query as StructQuery, // such operations have these parameters
          structKey: credentials.structKey,
          timestamp,
        })
      : signedUrl({ baseUrl, path, query, credentials, timestamp, nonce: nonce() })
  const response = await callAt(send, url, { method: operation.method, body })
  return JSON.parse(await readResponse(response, mostMebibytes))
}
