import type { SignableStructMessage } from '../../../spec/signature.ts'

/** A query parameter, decoded. */
export type Pair = readonly [name: string, value: string]

/** The parameters that sign a call. A missing parameter is empty. */
export type SignedParameters = { email: string; timestamp: string; nonce: string; sign: string; signVersion: string }

/** Reads only the query, also for POST, PUT and DELETE. If a name is sent twice, the last value counts, as in Rails. */
export function readSignedParameters(query: Iterable<Pair>): SignedParameters {
  const last = new Map(query)
  const value = (name: string) => last.get(name) ?? ''
  return {
    email: value('email'),
    timestamp: value('timestamp'),
    nonce: value('nonce'),
    sign: value('sign'),
    signVersion: value('sign_version'),
  }
}

/** The form from before nonces; whether it is still accepted is the assumption `auth.legacy`. */
export const isLegacy = ({ nonce, signVersion }: SignedParameters) => nonce === '' && signVersion === ''

/** The signed parameters of a structured message, and `sign`. There is no email, nonce or version. */
export type SignedStruct = Omit<SignableStructMessage, 'structKey'> & { sign: string }

export function readSignedStruct(query: Iterable<Pair>): SignedStruct {
  const last = new Map(query)
  const value = (name: string) => last.get(name) ?? ''
  return {
    imSubSessionId: value('im_sub_session_id'),
    customerId: value('customer_id'),
    agentId: value('agent_id'),
    timestamp: value('timestamp'),
    sign: value('sign'),
  }
}
