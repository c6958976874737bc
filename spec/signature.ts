/**
 * How Udesk's calls are signed. Pure: the same values give the same signature. The rules are those of
 * https://www.udesk.cn/doc/apiv2/intro/; older pages, examples and clients use the SHA-1 rules.
 */
import { hash } from 'node:crypto'

/** The values of a signed call, decoded (`admin@udesk.cn`, never `admin%40udesk.cn`), and the company's token. */
export type Signable = {
  email: string
  /** The company's secret, `open_api_token` in Udesk's pages. A customer has another field with the same name. */
  apiToken: string
  /** Unix seconds, as sent. */
  timestamp: string
  /** Any text that was not used in the last 15 minutes. */
  nonce: string
}

/** The values in the address of a structured message, and the KEY of the company's structured messages. */
export type SignableStructMessage = {
  imSubSessionId: string
  customerId: string
  agentId: string
  timestamp: string
  structKey: string
}

/** The rule by which a call was signed. */
export type SignatureMode = 'v2-sha256' | 'v2-sha1' | 'legacy-sha1' | 'struct-md5'

/** The only value of the parameter `sign_version`; it is signed as well. */
export const signVersion = 'v2'

/** `email&open_api_token&timestamp&nonce&v2`: method, path, other parameters and body are not signed. */
export const stringToSign = ({ email, apiToken, timestamp, nonce }: Signable) =>
  [email, apiToken, timestamp, nonce, signVersion].join('&')

/** The rule to use: 64 hex digits. */
export const signSha256 = (values: Signable) => hash('sha256', stringToSign(values))

/** The string of v2 SHA-256, hashed to 40 hex digits. For callers without SHA-256. */
export const signSha1 = (values: Signable) => hash('sha1', stringToSign(values))

/** `email&open_api_token&timestamp`, from the time before nonces. */
export const stringToSignLegacy = ({ email, apiToken, timestamp }: Omit<Signable, 'nonce'>) =>
  [email, apiToken, timestamp].join('&')

/** 40 hex digits, for a call without `nonce` and `sign_version`. */
export const signLegacy = (values: Omit<Signable, 'nonce'>) => hash('sha1', stringToSignLegacy(values))

/** `im_sub_session_id=…&customer_id=…&agent_id=…&timestamp=…&KEY`, in this order whatever the order in the address. */
export const stringToSignStructMessage = (values: SignableStructMessage) =>
  [
    `im_sub_session_id=${values.imSubSessionId}`,
    `customer_id=${values.customerId}`,
    `agent_id=${values.agentId}`,
    `timestamp=${values.timestamp}`,
    values.structKey,
  ].join('&')

/** 32 hex digits. */
export const signStructMessage = (values: SignableStructMessage) => hash('md5', stringToSignStructMessage(values))
