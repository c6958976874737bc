/** That the proxy reports of a call what the fake notes of it in its journal. */
import { request } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { startMockUdesk } from '../../harness/index.ts'
import { realTime } from '../../server/clock/clock.ts'
import { randomNonce } from '../../server/ids.ts'
import { signedUrl } from '../../server/open-api/client/sign-call.ts'
import { startProxy, type ProxiedExchange } from './proxy.ts'

type SentCall = {
  method?: 'GET' | 'POST' | 'PUT'
  path: string
  /** Put behind the signed query. */
  query?: string
  headers?: Record<string, string>
  body?: string | Buffer
}

const json = { 'content-type': 'application/json' }
const session = { method: 'POST', path: '/im/sessions', headers: json } as const
const gbkToken = Buffer.from('7b22637573746f6d65725f746f6b656e223a22d5c5c8fd227d', 'hex') // {"customer_token":"张三"}

const calls: [what: string, call: SentCall, severity: string][] = [
  ['a body in GBK', { ...session, body: gbkToken }, 'error body/customer_token'],
  [
    'a body in GBK whose Content-Type says so',
    { ...session, headers: { 'content-type': 'application/json; charset=gbk' }, body: gbkToken },
    'warning body',
  ],
  [
    'a charset that nobody knows',
    { ...session, headers: { 'content-type': 'application/json; charset=none' }, body: '{"customer_token":"a"}' },
    'error body',
  ],
  ['a query in GBK', { path: '/customers/get_customer', query: 'type=token&content=%D5%C5' }, 'error query/content'],
  ['a body on GET', { path: '/im/agent_status', headers: json, body: '{"group_id":1}' }, 'warning body'],
  [
    'agent_id beside group_id',
    { ...session, body: '{"customer_token":"a","agent_id":3,"group_id":1}' },
    'note body/group_id',
  ],
  ['a field of the wrong type', { ...session, body: '{"customer_token":"a","agent_id":"x"}' }, 'error body/agent_id'],
  ['a missing field', { ...session, body: '{}' }, 'error body/customer_token'],
  ['a null', { ...session, body: '{"customer_token":"a","group_id":null}' }, 'warning body/group_id'],
  ['an undocumented field', { ...session, body: '{"customer_token":"a","more":1}' }, 'warning body/more'],
  [
    'a name given twice',
    { ...session, body: '{"customer_token":"a","customer_token":"b"}' },
    'warning body/customer_token',
  ],
  ['Python’s None', { ...session, body: '{"customer_token":None}' }, 'error body'],
  ['an array', { ...session, body: '[1]' }, 'warning body'],
  ['an undocumented parameter', { path: '/im/agent_status', query: 'more=1' }, 'warning query/more'],
  ['a parameter given twice', { path: '/im/agent_status', query: 'agent_id=3&agent_id=397' }, 'warning query/agent_id'],
]

test.each(calls)(
  'reports %s as the fake does',
  async (_what, { method = 'GET', path, query, headers, body }, noted) => {
    const udesk = await startMockUdesk()
    onTestFinished(udesk.stop)
    let onExchange: (exchange: ProxiedExchange) => void
    const passed = new Promise<ProxiedExchange>((resolve) => (onExchange = resolve))
    const proxy = await startProxy({
      target: udesk.url,
      port: 0,
      host: '127.0.0.1',
      onExchange: (exchange) => onExchange(exchange),
    })
    onTestFinished(proxy.stop)
    const url = signedUrl({
      baseUrl: `${proxy.url}/open_api_v1`,
      path,
      credentials: { email: udesk.env.UDESK_EMAIL, apiToken: udesk.env.UDESK_API_TOKEN },
      timestamp: Math.floor(realTime.now() / 1_000),
      nonce: randomNonce(),
    })
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    // fetch sends no body with GET, and encodes the query again.
    request(query === undefined ? url : `${url}&${query}`, { method, headers: { ...headers, ...length } }, (answer) =>
      answer.resume(),
    ).end(body)
    const reported = (await passed).violations.filter(({ of }) => of === 'integration')
    const [entry] = (await udesk.requests.list()).slice(-1)
    expect(reported.map(({ severity, pointer }) => `${severity} ${pointer}`)).toContain(noted)
    expect(reported).toEqual(entry?.violations.map((violation) => ({ of: 'integration', ...violation })))
  },
)
