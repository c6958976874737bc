/** Calls of a generated conversation: what an integration sends, well-formed or with mistakes. */
import type { Random } from './random.ts'
import { signings, type CallStep, type Fields, type Pair, type Secrets } from './step.ts'

/** A call before its mistakes. */
type Draft = { method: string; path: string; query: Pair[]; body: Fields | null; struct?: boolean }

const customers = ['u1', 'u2', 'u3', 'u1', 'u2', 'mock-queue-3', 'mock-offline', 'mock-assigning', '客户', 'a b/c?']
const agents = [3, 397, 1, 13, 486, 43230, 9]
const words = [
  '您好',
  'hello',
  '退款',
  '公司的业务是什么',
  '账号申诉',
  '<b>x</b>',
  '"quoted" \\ text',
  ' ',
  'a\nb',
  '🙂',
]
const types = ['message', 'message', 'message', 'image', 'audio', 'video', 'file', 'rich', 'close', 'sticker']

const sessionId = (random: Random) => random.pick([1001, 1001, 1001, 1002, 1002, 1003, 1004, 20001, 20002, -1, 7])
const customer = (random: Random) => random.pick(customers)
const messageId = (random: Random) => `m${random.integer(1, 12)}`
const robot = (random: Random): Fields =>
  random.weighted([
    [3, { robot_id: 12362, scene_id: 39 }],
    [2, { robot_id: 2, scene_id: 114 }],
    [1, { robot_id: 5, scene_id: 1 }],
  ])
const day: Pair[] = [
  ['start_time', '2025-06-01 00:00:00'],
  ['end_time', '2025-06-02 00:00:00'],
]

const get = (path: string, ...query: Pair[]): Draft => ({ method: 'GET', path, query, body: null })
const post = (path: string, body: Fields): Draft => ({ method: 'POST', path, query: [], body })
const del = (path: string, ...query: Pair[]): Draft => ({ method: 'DELETE', path, query, body: null })

function askForSession(random: Random): Draft {
  const kind = random.pick(['robot', 'urobot', 'agent', 'agent', 'agent', undefined, 'nobody'])
  return post('/im/sessions', {
    customer_token: customer(random),
    ...(kind !== undefined && { assign_type: kind }),
    ...(kind === 'urobot' && robot(random)),
    ...(random.chance(15) && { agent_id: random.pick(agents) }),
    ...(random.chance(10) && { group_id: random.pick([37540, 1]) }),
    ...(random.chance(10) && { channel: random.pick(['web', 'app', '']) }),
  })
}

function sayAsCustomer(random: Random): Draft {
  const isFirst = random.chance(60) // mostly the customer and the session that a conversation begins with
  const to = isFirst ? 1001 : sessionId(random)
  const type = random.pick(types)
  return post('/im/messages', {
    customer_token: isFirst ? 'u1' : customer(random),
    ...(random.chance(90) && { im_sub_session_id: to }),
    ...(to < 0 ? robot(random) : { message_id: messageId(random) }),
    ...(type !== 'message' && { type }),
    data: {
      content: random.pick(words),
      ...(type === 'file' && { filename: 'a.txt', filesize: '3KB' }),
      ...(type === 'audio' && { duration: 7 }),
      ...(random.chance(8) && { font: 'serif', colour: 'red' }),
    },
  })
}

const inRobot = (random: Random): Fields => ({
  customer_token: customer(random),
  im_sub_session_id: random.pick([20001, 20001, 20002, -1, 1001]),
  ...robot(random),
})

const drafts: readonly (readonly [weight: number, (random: Random) => Draft])[] = [
  [14, askForSession],
  [16, sayAsCustomer],
  [3, (random) => get('/im/queue_status', ['customer_token', customer(random)])],
  [3, (random) => get('/im/customer_status', ['customer_token', customer(random)])],
  [2, () => get('/im/agent_status')],
  [2, (random) => del('/im/sessions/close_queue', ['customer_token', customer(random)], ['queue', 'queue:company:1'])],
  [4, (random) => del(`/im/sessions/${sessionId(random)}`)],
  [2, (random) => get('/customers/get_customer', ['type', 'token'], ['content', customer(random)])],
  [
    2,
    (random) =>
      post('/customers', {
        customer: {
          nick_name: random.pick(words),
          open_api_token: customer(random),
          cellphones: [['', '13900000000']],
          ...(random.chance(20) && { email: `u${random.integer(1, 3)}@example.com` }),
        },
      }),
  ],
  [
    1,
    (random) => ({
      ...{ method: 'PUT', path: '/customers/update_customer' },
      query: [
        ['type', 'token'],
        ['content', customer(random)],
      ],
      body: { customer: { nick_name: random.pick(words) } },
    }),
  ],
  [1, () => get('/customers', ['query', 'u'], ['page', '1'])],
  [1, (random) => get('/agents', ['page', '1'], ['per_page', String(random.integer(-1, 4))])],
  [1, (random) => get('/agents/get_agent', ['type', 'id'], ['content', String(random.pick(agents))])],
  [1, () => get('/user_groups/37540/agents')],
  [1, () => get('/im/urobots')],
  [1, () => get('/im/im_sensitive_words')],
  [1, (random) => get('/im/sessions/log', ['session_id', String(sessionId(random))])],
  [1, () => get('/im/sessions/search', ...day)],
  [1, () => get('/im/sessions/vote', ...day)],
  [1, () => get('/im/im_queues', ...day)],
  [1, () => get('/im/messages/agent_unread_messages', ['agent_ids[]', '3'], ['agent_ids[]', '1'])],
  [
    1,
    (random) =>
      get(
        '/im/messages/unread_customer_offline',
        ['im_sub_session_id', String(sessionId(random))],
        ['customer_id', '1001'],
      ),
  ],
  [2, (random) => post('/im/customer_online_state', { customer_token: customer(random), state: random.integer(0, 2) })],
  [
    3,
    (random) =>
      post('/im/messages/read_messages', {
        session_id: sessionId(random),
        message_ids: [messageId(random), messageId(random)],
      }),
  ],
  [
    2,
    (random) => ({
      ...{ method: 'PUT', path: `/im/sessions/${sessionId(random)}/message_preview`, query: [] },
      body: { content: random.pick(words) },
    }),
  ],
  [
    2,
    (random) =>
      post('/im/sessions/survey', {
        im_sub_session_id: sessionId(random),
        option_id: random.integer(36, 41),
        ...(random.chance(50) && { remark: random.pick(words) }),
        ...(random.chance(30) && { resolved_state_v2: random.integer(0, 2) }),
      }),
  ],
  [1, (random) => post('/im/sessions/robot_survey', { ...inRobot(random), option_id: random.integer(2, 5) })],
  [1, (random) => post('/im/messages/answer_survey', { ...inRobot(random), message_id: 50001, option_id: 1 })],
  [1, (random) => post('/im/messages/flow', { ...inRobot(random), flow_id: random.pick([81, 307, 5]) })],
  [
    1,
    (random) => post('/im/messages/hit', { ...inRobot(random), message_id: 50001, question_id: 2122, query_type: 6 }),
  ],
  [1, (random) => post('/im/sessions/transfer_survey', inRobot(random))],
  [1, (random) => post('/log_in', { email: 'admin@udesk.cn', password: random.pick(['udesk', 'wrong']) })],
  [
    2,
    (random) => ({
      ...post('/im/sessions/struct_messages', {
        data: { title: { type: 'text', value: random.pick(words) }, content: [], buttons: [] },
      }),
      query: [
        ['im_sub_session_id', String(sessionId(random))],
        ['customer_id', '1001'],
        ['agent_id', String(random.pick(agents))],
      ],
      struct: true,
    }),
  ],
  [1, (random) => get(random.pick(['/im/session', '/nowhere', '/im//sessions', '/%E4%BD%A0', '/im/sessions/x/y']))],
]

const encode = encodeURIComponent
const asForm = (body: Fields): string =>
  Object.entries(body)
    .map(([name, value]) => `${encode(name)}=${encode(typeof value === 'string' ? value : JSON.stringify(value))}`)
    .join('&')

const json = 'application/json'
const form = 'application/x-www-form-urlencoded'

/** Changes one field of the body, or adds a field. */
function withMistake(body: Fields, random: Random): Fields {
  const name = random.pick(Object.keys(body))
  return random.weighted<Fields>([
    [3, { ...body, more: random.pick(['x', 1, true, { a: [1, null] }, null]) }],
    [2, { ...body, [name]: null }],
    [1, { ...body, [name]: random.pick(['', 'x', -5, 2 ** 53, false, [], {}]) }],
    [1, Object.fromEntries(Object.entries(body).filter(([other]) => other !== name))],
    [1, { ...body, 名字: '值', [`${name} `]: 'y', 'a.b/c~d': 0 }],
  ])
}

type Written = Pick<CallStep, 'body' | 'contentType'>

function write(body: Fields | null, secrets: Secrets, random: Random): Written {
  if (body === null) return random.chance(3) ? { body: '{"of":"a GET"}', contentType: json } : nothing
  const text = JSON.stringify(body)
  return random.weighted<Written>([
    [30, { body: text, contentType: json }],
    [3, { body: asForm(body), contentType: form }],
    [1, { body: text, contentType: form }],
    [1, { body: text, contentType: null }],
    [1, { body: text.slice(0, -3), contentType: json }],
    [1, { body: `garbage ${secrets.apiToken} {"`, contentType: json }],
    [1, { body: JSON.stringify({ ...body, note: [`key ${secrets.apiToken}`, secrets.structKey] }), contentType: json }],
    [1, { body: `${asForm(body)}&note=${encode(secrets.apiToken)}&note=1&x[y][]=2&%zz`, contentType: form }],
    [1, { body: text, contentType: 'text/xml; charset=GBK' }],
    [1, { body: random.pick(['', '[]', '[1]', '"text"', 'null', '3', '{}', '{"a":1,"a":2}']), contentType: json }],
  ])
}

const nothing: Written = { body: null, contentType: null }

const moreQuery = ({ apiToken, structKey }: Secrets): readonly (readonly [number, Pair[]])[] => [
  [40, []],
  [1, [['more', 'x']]],
  [1, [['open_api_token', apiToken]]],
  [1, [['note', `<${apiToken}>${structKey}`]]],
  [1, [['email', 'second@udesk.cn']]],
  [1, [['空', '值 +%']]],
]

const moreHeaders = ({ apiToken, structKey }: Secrets): readonly (readonly [number, Pair[]])[] => [
  [20, []],
  [1, [['X-Request-Id', 'r-1']]],
  [1, [['authorization', `Bearer ${encode(apiToken)}`]]],
  [
    1,
    [
      ['X-Key', encode(structKey)],
      ['Accept-Language', 'zh'],
      ['accept', '*/*'],
    ],
  ],
  [1, [['cookie', 'a=1; b=2']]],
]

/** Any call: mostly right, sometimes with a mistake of its body, its query, its method or its signature. */
export function anyCall(random: Random, secrets: Secrets): CallStep {
  const draft = random.weighted(drafts)(random)
  const body = draft.body !== null && random.chance(15) ? withMistake(draft.body, random) : draft.body
  const signing = random.chance(85) ? 'right' : random.pick(signings)
  return {
    kind: 'call',
    method: random.chance(97) ? draft.method : random.pick(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']),
    path: random.chance(98) ? draft.path : `${draft.path}/${encode(random.pick([secrets.apiToken, '您', 'x']))}`,
    query: [...draft.query, ...random.weighted(moreQuery(secrets))],
    ...write(body, secrets, random),
    headers: random.weighted(moreHeaders(secrets)),
    signing: signing === 'right' && draft.struct ? 'struct' : signing,
  }
}

/** The call that most conversations begin with: the customer u1 asks for an agent, or for a robot. */
export function firstCall(random: Random): CallStep {
  const kind = random.pick(['agent', 'agent', 'agent', 'robot'])
  const body = JSON.stringify({ customer_token: 'u1', assign_type: kind })
  const { method, path } = post('/im/sessions', {})
  return { kind: 'call', method, path, query: [], body, contentType: json, headers: [], signing: 'right' }
}
