/** Signs the calls of a generated conversation, rightly or with one mistake. */
import { signLegacy, signSha1, signSha256, signStructMessage, signVersion } from '../../spec/signature.ts'
import type { CallStep, Pair, Secrets } from './step.ts'

/** `seconds`: the company's time; `number` counts the calls of the conversation. */
export function signatureOf(call: CallStep, secrets: Secrets, seconds: number, number: number): Pair[] {
  const { signing } = call
  const timestamp = String(signing === 'stale' ? seconds - 7_200 : seconds)
  if (signing === 'not signed') return []
  if (signing === 'struct') {
    const { structKey } = secrets
    const [imSubSessionId = '', customerId = '', agentId = ''] = ['im_sub_session_id', 'customer_id', 'agent_id'].map(
      (name) => call.query.find(([other]) => other === name)?.[1],
    )
    return [
      ['timestamp', timestamp],
      ['sign', signStructMessage({ imSubSessionId, customerId, agentId, timestamp, structKey })],
    ]
  }
  const email = signing === 'unknown e-mail' ? 'nobody@udesk.cn' : 'admin@udesk.cn'
  const nonce = `nonce-${signing === 'nonce again' ? 1 : number}`
  const apiToken = signing === 'wrong token' ? 'wrong' : secrets.apiToken
  const signed = { email, apiToken, timestamp, nonce }
  const sign = signing === 'sha1' ? signSha1(signed) : signing === 'legacy' ? signLegacy(signed) : signSha256(signed)
  const pairs: Pair[] = [
    ['email', email],
    ['timestamp', timestamp],
    ...(signing === 'no nonce' ? [] : [['nonce', nonce] as const]),
    ...(signing === 'no sign' ? [] : [['sign', sign] as const]),
    ['sign_version', signVersion],
  ]
  return signing === 'legacy' ? pairs.filter(([name]) => name !== 'nonce' && name !== 'sign_version') : pairs
}
