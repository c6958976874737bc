/** Sends generated calls one after another over one HTTP connection. */
import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { realTime } from '../../server/clock/clock.ts'
import { signSha256, signStructMessage, signVersion } from '../../spec/signature.ts'
import { encode, type GeneratedCall, type Pair } from './calls.ts'
import type { ReceivedReply } from './reply-mistakes.ts'

export type CallCredentials = { email: string; apiToken: string; structKey: string }

export function createCallSender(url: string, credentials: CallCredentials) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  let calls = 0

  const signatureOf = ({ operation, query }: GeneratedCall): Pair[] => {
    const timestamp = String(Math.floor(realTime.now() / 1000))
    if (operation?.auth === 'struct') return Object.entries({ timestamp, sign: structSign(query, timestamp) })
    const signed = { email: credentials.email, timestamp, nonce: `n${++calls}` }
    const sign = signSha256({ ...signed, apiToken: credentials.apiToken })
    return Object.entries({ ...signed, sign, sign_version: signVersion })
  }

  const structSign = (query: readonly Pair[], timestamp: string) => {
    const valueOf = (name: string) => query.find(([other]) => other === name)?.[1] ?? ''
    return signStructMessage({
      imSubSessionId: valueOf('im_sub_session_id'),
      customerId: valueOf('customer_id'),
      agentId: valueOf('agent_id'),
      timestamp,
      structKey: credentials.structKey,
    })
  }

  return {
    close: () => agent.destroy(),
    async send(call: GeneratedCall): Promise<ReceivedReply> {
      const query = [...call.query, ...(call.signed ? signatureOf(call) : [])]
      const body = bytesOf(call)
      const sent = request(`${url}/open_api_v1${call.path}?${searchOf(query)}`, {
        agent,
        method: call.method,
        headers: {
          ...(call.contentType !== null && { 'content-type': call.contentType }),
          ...(body && { 'content-length': body.byteLength }),
        },
      })
      return new Promise((resolve, reject) => {
        sent.once('error', reject)
        sent.once('response', (response) => {
          const { statusCode: status = 0 } = response
          text(response).then((text) => resolve({ status, text }), reject)
        })
        sent.end(body)
      })
    },
  }
}

function bytesOf({ body }: GeneratedCall): Uint8Array | undefined {
  switch (body.kind) {
    case 'none':
      return undefined
    case 'json':
      return Buffer.from(JSON.stringify(body.value))
    case 'form':
      return Buffer.from(searchOf(body.pairs))
    case 'bytes':
      return body.bytes
  }
}

/** The call in one line. */
export function describeCall(call: GeneratedCall): string {
  const { method, path, query, contentType, signed } = call
  const body = bytesOf(call)
  return [
    signed ? method : `unsigned ${method}`,
    JSON.stringify(`${path}${query.length === 0 ? '' : `?${searchOf(query)}`}`),
    ...(contentType === null ? [] : [contentType]),
    ...(body ? [JSON.stringify(Buffer.from(body).toString('latin1'))] : []),
  ].join(' ')
}

const searchOf = (pairs: readonly Pair[]) => pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')
