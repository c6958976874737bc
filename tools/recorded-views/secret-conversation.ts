/** Generates short conversations with a secret of the company in one place of a call, a reply or a push. */
import { createRandom, type Random } from './random.ts'
import { secrets as anySecrets } from './conversation.ts'
import type { CallStep, Conversation, Fields, Pair, Secrets, Step } from './step.ts'

const json = 'application/json'
const form = 'application/x-www-form-urlencoded'
const encode = encodeURIComponent

const call = (method: string, path: string, more: Partial<CallStep> = {}): CallStep => ({
  ...{ kind: 'call', method, path, query: [], body: null, contentType: null, headers: [], signing: 'right' },
  ...more,
})
const admin = (method: string, path: string, body: Fields): Step => ({ kind: 'admin', method, path, body })
const status = (query: readonly Pair[], more: Partial<CallStep> = {}) =>
  call('GET', '/im/queue_status', { query: [['customer_token', 'u1'], ...query], ...more })
const inBody = (body: unknown, more: Partial<CallStep> = {}) =>
  call('POST', '/im/messages', { body: JSON.stringify(body), contentType: json, ...more })
const inText = (body: string, contentType: string | null) => call('POST', '/im/messages', { body, contentType })
const message = { customer_token: 'u1', im_sub_session_id: 1001, message_id: 'm1', data: { content: '您好' } }
const ask = inBody({ customer_token: 'u1', assign_type: 'agent' }, { path: '/im/sessions' })

type Place = (secret: string, random: Random) => Step[]

const places: Readonly<Record<string, Place>> = {
  'a path that does not exist': (secret) => [call('GET', `/nowhere/${encode(secret)}/x`)],
  'a path parameter': (secret) => [call('DELETE', `/im/sessions/${encode(secret)}`)],
  'a path with every character encoded': (secret) => [call('GET', `/nowhere/${encodeAll(secret)}`)],
  'a value of the query': (secret) => [status([['note', `(${secret})`]])],
  'values of the query, twice': (secret) => [
    status([
      ['note', secret],
      ['note', `${secret}${secret}`],
    ]),
  ],
  'a name in the query': (secret) => [status([[secret, 'x']])],
  'a nested name in the query': (secret) => [status([[`a[${secret}][]`, 'x']])],
  'the customer token of the query': (secret) => [
    call('GET', '/im/queue_status', { query: [['customer_token', secret]] }),
  ],
  'the e-mail': (secret) => [status([['email', secret]], { signing: 'not signed' })],
  'the nonce': (secret) => [status([['nonce', secret]], { signing: 'no nonce' })],
  'the signature': (secret) => [status([['sign', secret]], { signing: 'no sign' })],
  'the value of a header': (secret) => [status([], { headers: [['x-key', `Bearer ${encode(secret)}`]] })],
  'the value of a header as it is': (secret) => [status([], { headers: [['authorization', ascii(secret)]] })],
  'a cookie': (secret) => [status([], { headers: [['cookie', `a=1; token=${encode(secret)}; b=2`]] })],
  'the name of a header': (secret) => [status([], { headers: [[`x-${secret.replace(/[^\w-]/g, '')}`, '1']] })],
  'an undocumented field': (secret) => [inBody({ ...message, note: `<${secret}>` })],
  'a field deep inside': (secret) => [inBody({ ...message, note: { a: [{ b: [[secret]] }, 1, null, true] } })],
  'the name of a field': (secret) => [inBody({ ...message, [secret]: 1 })],
  'the name of a field deep inside': (secret) => [inBody({ ...message, note: [{ [`a ${secret}`]: { b: 1 } }] })],
  'the text of a message': (secret) => [inBody({ ...message, data: { content: `key: ${secret}.` } })],
  'the id of a message': (secret) => [inBody({ ...message, message_id: secret })],
  'a customer token': (secret) => [
    inBody({ customer_token: secret, assign_type: 'agent' }, { path: '/im/sessions' }),
    inBody({ ...message, customer_token: secret, im_sub_session_id: 1002 }),
  ],
  'the name of a customer': (secret) => [
    inBody({ customer: { nick_name: secret, open_api_token: 'u9' } }, { path: '/customers' }),
    call('GET', '/customers/get_customer', {
      query: [
        ['type', 'token'],
        ['content', 'u9'],
      ],
    }),
  ],
  'a field of a wrong type': (secret) => [inBody({ ...message, im_sub_session_id: secret, type: secret })],
  'a body that is a text': (secret) => [inBody(secret)],
  'a body that is a list': (secret) => [inBody([secret, { a: secret }])],
  'a body of another operation': (secret) => [status([], { body: JSON.stringify({ a: secret }), contentType: json })],
  'a body cut off': (secret) => [inText(`{"a":"${secret}","b":`, json)],
  'a body with escapes': (secret) => [inText(`{"a":"${escapeAll(secret)}"}`, json)],
  'a long body that is no JSON': (secret) => [inText(`${'x'.repeat(1_990)}${secret}${secret}`, json)],
  'a text body': (secret) => [inText(`the key is ${secret}`, 'text/plain')],
  'an XML body': (secret) => [inText(`<a>${secret}</a>`, 'text/xml; charset=GBK')],
  'a body without a type': (secret) => [inText(JSON.stringify({ ...message, a: secret }), null)],
  'a value of a form': (secret) => [inText(`customer_token=u1&note=${encode(secret)}&x=1`, form)],
  'a value of a form as it is': (secret) => [inText(`customer_token=u1&note=${secret}&x=1`, form)],
  'a value of a form with +': (secret) => [inText(String(new URLSearchParams({ a: ` ${secret} ` })), form)],
  'a name in a form': (secret) => [inText(`customer_token=u1&${encode(secret)}=1`, form)],
  'a nested name in a form': (secret) => [inText(`a[b][${encode(secret)}][]=1&a[b][c]=2`, form)],
  'JSON that is called a form': (secret) => [inText(JSON.stringify({ ...message, a: secret }), form)],
  'a vote’s remark': (secret) => [
    inBody({ im_sub_session_id: 1001, option_id: 37, remark: secret }, { path: '/im/sessions/survey' }),
  ],
  'a preview': (secret) => [inBody({ content: secret }, { method: 'PUT', path: '/im/sessions/1001/message_preview' })],
  'a message of the agent': (secret) => [
    admin('POST', '/sessions/1001/messages', { data: { content: `key: ${secret}` } }),
  ],
  'a push of one’s own': (secret) => [
    admin('POST', '/pushes', { customer_token: 'u1', body: { [secret]: [`a ${secret}`] } }),
  ],
  'the name of an agent': (secret) => [
    admin('PATCH', '/agents/3', { nick: secret, avatar: `https://example.com/${encode(secret)}` }),
    call('GET', '/im/agent_status'),
  ],
  'the welcome': (secret) => [
    admin('PATCH', '/settings', { welcome: secret }),
    inBody({ customer_token: 'u2', assign_type: 'agent' }, { path: '/im/sessions' }),
  ],
  'the message of a fault': (secret) => [
    admin('POST', '/faults', { target: 'reply', fault: 'code', code: 2000, message: secret }),
    status([]),
  ],
  'a password': (secret) => [
    inBody({ email: 'admin@udesk.cn', password: 'udesk' }, { path: '/log_in' }),
    inBody({ email: 'admin@udesk.cn', password: secret }, { path: '/log_in' }),
    inBody({ ...message, note: { password: ['a', { password: 1 }], passwords: 'seen' } }),
  ],
  'a password in a form': (secret) => [
    call('POST', '/log_in', { body: `email=admin%40udesk.cn&password=${encode(secret)}&a=1`, contentType: form }),
  ],
  'a password in the query': () => [
    call('POST', '/log_in', {
      query: [
        ['email', 'admin@udesk.cn'],
        ['password', 'hunter2-in-query'],
      ],
    }),
  ],
}

const encodeAll = (text: string) =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
const escapeAll = (text: string) =>
  text.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
/** A header as it is has no other characters. */
const ascii = (text: string) => text.replace(/[^ -~]/g, '')

const names = Object.keys(places)

/** The places come one after the other; each company has other secrets. */
export function generateSecretConversation(seed: number): Conversation {
  const random = createRandom(seed + 50_000)
  const company: Secrets = random.weighted(anySecrets)
  const other = random.chance(15) ? '99999999-8888-4777-8666-555555555555' : undefined
  const secret = other ?? random.pick([company.apiToken, company.apiToken, company.structKey])
  const place = places[names[seed % names.length] ?? '']
  const added = admin('POST', '/companies', { id: 'other', api_token: other })
  return {
    ...{ seed, receiver: random.chance(10) ? [200] : null, bySocket: seed % 10 === 9, assumptions: {} },
    secrets: { ...company, ...(other !== undefined && { other }) },
    steps: [...(other === undefined ? [] : [added]), ask, ...(place?.(secret, random) ?? [])],
  }
}
