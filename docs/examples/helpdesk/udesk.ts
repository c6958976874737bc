/**
 * The part of Udesk's open API that a helpdesk needs. https://www.udesk.cn/doc/apiv2/intro/ says how calls are signed, and
 * https://www.udesk.cn/doc/apiv2/im/ what they do.
 */
import { createHash, randomUUID } from 'node:crypto'
import type { AgentMessage, Assignment, Customer, Log, SessionRecord } from './wire.ts'

export type Settings = {
  /** https://demo.udesk.cn/open_api_v1 */
  baseUrl: string
  /** The administrator's. */
  email: string
  apiToken: string
}

export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const { UDESK_BASE_URL: baseUrl, UDESK_EMAIL: email, UDESK_API_TOKEN: apiToken } = env
  if (!baseUrl || !email || !apiToken) throw new Error('Set UDESK_BASE_URL, UDESK_EMAIL and UDESK_API_TOKEN')
  return { baseUrl, email, apiToken }
}

/** Udesk refused a call: with HTTP status 200, and a code that is not 1000. */
export class UdeskError extends Error {
  readonly code: number
  constructor(code: number, message: string) {
    super(`Udesk answers ${code}: ${message}`)
    this.code = code
  }
}

/** Instead of a session, a message may be sent to these. */
export const toWorkbench = -2
export const toQueue = -3

/** The code for a session that is over, or does not exist. */
export const sessionIsOver = 9200

type Query = Record<string, string>
type CallOptions = { query?: Query; body?: object; accepted?: number[] }
type Envelope = { code?: number; status?: number; message?: string }

export type Udesk = ReturnType<typeof createUdesk>

export function createUdesk(settings: Settings) {
  async function call<Reply>(method: string, path: string, options: CallOptions = {}): Promise<Reply> {
    const { query = {}, body, accepted = [1000] } = options
    const parameters = new URLSearchParams({ ...query, ...sign(settings) })
    const response = await fetch(`${settings.baseUrl}${path}?${parameters.toString()}`, {
      method,
      signal: AbortSignal.timeout(10_000),
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${path}: HTTP ${response.status}`)
    const reply = (await response.json()) as Reply & Envelope
    const code = reply.code ?? reply.status ?? response.status // session records have a status and no code
    if (!accepted.includes(code)) throw new UdeskError(code, reply.message ?? '')
    return reply
  }

  return {
    /** The customer with this token, created if there is none. */
    async findOrCreateCustomer(token: string, name: string): Promise<Customer> {
      const query = { type: 'token', content: token }
      const known = await call<{ customer: Customer }>('GET', '/customers/get_customer', { query }).catch(
        undefinedIfRefused,
      )
      if (known) return known.customer
      const body = { customer: { nick_name: name, open_api_token: token } }
      return (await call<{ customer: Customer }>('POST', '/customers', { body })).customer
    },

    /** 2001 and 2002 are no errors: the customer waits, or no agent is online. */
    requestAgent: (token: string) =>
      call<Assignment>('POST', '/im/sessions', {
        body: { customer_token: token, assign_type: 'agent' },
        accepted: [1000, 2001, 2002],
      }),

    placeInQueue: async (token: string) =>
      (await call<{ count: number }>('GET', '/im/queue_status', { query: { customer_token: token } })).count,

    leaveQueue: (token: string, queue: string) =>
      call('DELETE', '/im/sessions/close_queue', { query: { customer_token: token, queue } }),

    closeSession: (sessionId: number) => call('DELETE', `/im/sessions/${sessionId}`),

    sendMessage: (token: string, sessionId: number, { id, text }: { id: string; text: string }) =>
      call('POST', '/im/messages', {
        body: {
          customer_token: token,
          im_sub_session_id: sessionId,
          message_id: id,
          type: 'message',
          data: { content: text },
        },
      }),

    rate: (sessionId: number, optionId: number, remark?: string) =>
      call('POST', '/im/sessions/survey', { body: { im_sub_session_id: sessionId, option_id: optionId, remark } }),

    setOnline: (token: string, online: boolean) =>
      call('POST', '/im/customer_online_state', { body: { customer_token: token, state: online ? 1 : 0 } }),

    /** What an agent said while the customer was offline. */
    async unreadMessages(sessionId: number, customerId: number): Promise<AgentMessage[]> {
      const query = { im_sub_session_id: String(sessionId), customer_id: String(customerId) }
      type Reply = { unread_messages: AgentMessage[] }
      return (await call<Reply>('GET', '/im/messages/unread_customer_offline', { query })).unread_messages
    },

    markRead: (sessionId: number, messageIds: string[]) =>
      call('POST', '/im/messages/read_messages', { body: { session_id: sessionId, message_ids: messageIds } }),

    /** Udesk allows one call in two seconds; the same for sessionLog. */
    sessionsBetween: async (from: string, to: string) =>
      (
        await call<{ item: SessionRecord[] }>('GET', '/im/sessions/search', {
          query: { start_time: from, end_time: to, page_size: '1000' },
          accepted: [0],
        })
      ).item,

    sessionLog: async (recordId: number, from: string, to: string) =>
      (
        await call<{ item: Log[] }>('GET', '/im/sessions/log', {
          query: { session_id: String(recordId), start_time: from, end_time: to, page_size: '1000' },
          accepted: [0],
        })
      ).item,
  }
}

/** The parameters that every call has. A nonce is valid once, a timestamp for five minutes. */
function sign({ email, apiToken }: Settings): Query {
  const [timestamp, nonce, version] = [String(Math.floor(Date.now() / 1000)), randomUUID(), 'v2']
  const signed = [email, apiToken, timestamp, nonce, version].join('&')
  return { email, timestamp, nonce, sign_version: version, sign: createHash('sha256').update(signed).digest('hex') }
}

/** Udesk does not document the code for a customer that it does not have, so any refusal counts as that. */
function undefinedIfRefused(error: unknown): undefined {
  if (!(error instanceof UdeskError)) throw error
}
