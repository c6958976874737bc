/**
 * Udesk's open API, as much of it as a helpdesk needs: https://www.udesk.cn/doc/apiv2/intro/ tells how calls are signed,
 * https://www.udesk.cn/doc/apiv2/im/ what they do.
 */
import { createHash, randomUUID } from 'node:crypto'
import type { AgentMessage, Assignment, Customer, Log, SessionRecord } from './wire.ts'

export type Settings = {
  /** https://demo.udesk.cn/open_api_v1 */
  baseUrl: string
  /** An administrator's. */
  email: string
  apiToken: string
}

export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const { UDESK_BASE_URL: baseUrl, UDESK_EMAIL: email, UDESK_API_TOKEN: apiToken } = env
  if (!baseUrl || !email || !apiToken) throw new Error('Set UDESK_BASE_URL, UDESK_EMAIL and UDESK_API_TOKEN')
  return { baseUrl, email, apiToken }
}

/** Udesk refuses a call. The HTTP status is 200 even then: the code tells. */
export class UdeskError extends Error {
  readonly code: number
  constructor(code: number, message: string) {
    super(`Udesk answers ${code}: ${message}`)
    this.code = code
  }
}

/** What a message is sent to, where it is not a session. */
export const toWorkbench = -2
export const toQueue = -3

/** The session is over, or was never there. */
export const sessionIsOver = 9200

type Query = Record<string, string>
type Call = { query?: Query; body?: object; fine?: number[] }
type Envelope = { code?: number; status?: number; message?: string }

export type Udesk = ReturnType<typeof createUdesk>

export function createUdesk(settings: Settings) {
  async function call<Reply>(method: string, path: string, { query = {}, body, fine = [1000] }: Call): Promise<Reply> {
    const parameters = new URLSearchParams({ ...query, ...sign(settings) })
    const response = await fetch(`${settings.baseUrl}${path}?${parameters.toString()}`, {
      method,
      signal: AbortSignal.timeout(10_000),
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${path}: HTTP ${response.status}`)
    const reply = (await response.json()) as Reply & Envelope
    const code = reply.code ?? reply.status ?? response.status // session records have a status and no code
    if (!fine.includes(code)) throw new UdeskError(code, reply.message ?? '')
    return reply
  }

  return {
    /** The customer with this token, made where there is none. */
    async knowCustomer(token: string, name: string): Promise<Customer> {
      const query = { type: 'token', content: token }
      const known = await call<{ customer: Customer }>('GET', '/customers/get_customer', { query }).catch(whereRefused)
      if (known) return known.customer
      const body = { customer: { nick_name: name, open_api_token: token } }
      return (await call<{ customer: Customer }>('POST', '/customers', { body })).customer
    },

    /** 2001 and 2002 are no errors: the customer waits, or nobody is there. */
    requestAgent: (token: string) =>
      call<Assignment>('POST', '/im/sessions', {
        body: { customer_token: token, assign_type: 'agent' },
        fine: [1000, 2001, 2002],
      }),

    placeInQueue: async (token: string) =>
      (await call<{ count: number }>('GET', '/im/queue_status', { query: { customer_token: token } })).count,

    leaveQueue: (token: string, queue: string) =>
      call('DELETE', '/im/sessions/close_queue', { query: { customer_token: token, queue } }),

    closeSession: (sessionId: number) => call('DELETE', `/im/sessions/${sessionId}`, {}),

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

    /** What an agent said to somebody who was offline. */
    async unreadMessages(sessionId: number, customerId: number): Promise<AgentMessage[]> {
      const query = { im_sub_session_id: String(sessionId), customer_id: String(customerId) }
      type Reply = { unread_messages: AgentMessage[] }
      return (await call<Reply>('GET', '/im/messages/unread_customer_offline', { query })).unread_messages
    },

    markRead: (sessionId: number, messageIds: string[]) =>
      call('POST', '/im/messages/read_messages', { body: { session_id: sessionId, message_ids: messageIds } }),

    /** At most one call in two seconds, as of sessionLog. */
    sessionsBetween: async (from: string, to: string) =>
      (
        await call<{ item: SessionRecord[] }>('GET', '/im/sessions/search', {
          query: { start_time: from, end_time: to, page_size: '1000' },
          fine: [0],
        })
      ).item,

    sessionLog: async (recordId: number, from: string, to: string) =>
      (
        await call<{ item: Log[] }>('GET', '/im/sessions/log', {
          query: { session_id: String(recordId), start_time: from, end_time: to, page_size: '1000' },
          fine: [0],
        })
      ).item,
  }
}

/** The parameters that every call bears. A nonce is good once, a timestamp for five minutes. */
function sign({ email, apiToken }: Settings): Query {
  const [timestamp, nonce, version] = [String(Math.floor(Date.now() / 1000)), randomUUID(), 'v2']
  const signed = [email, apiToken, timestamp, nonce, version].join('&')
  return { email, timestamp, nonce, sign_version: version, sign: createHash('sha256').update(signed).digest('hex') }
}

/** Udesk does not say with which code it misses a customer, so any refusal is taken for it. */
function whereRefused(error: unknown): undefined {
  if (!(error instanceof UdeskError)) throw error
}
