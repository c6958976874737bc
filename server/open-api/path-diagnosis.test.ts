import { expect, test } from 'vitest'
import { defaultAssumptions } from '../../spec/assumptions.ts'
import { notCovered } from '../../spec/not-covered.ts'
import { operations } from '../../spec/operations.ts'
import { createTestFake } from '../testing.ts'
import { diagnosePath } from './path-diagnosis.ts'

const testFake = createTestFake()
const ask = async (method: string, path: string) => {
  const response = await testFake.send(path, { method })
  const hint = response.headers.get('x-mock-udesk-hint') ?? ''
  return { status: response.status, reply: await response.json(), hint, allow: response.headers.get('allow') }
}

const exampleOf = (path: string) => path.replace(/\{\w+\}/g, '7')
const always = operations.filter(({ onlyWhen }) => onlyWhen === undefined)

/** Mistaken spellings of `/open_api_v1/im/agent_status`. */
const misspellings: [string, (path: string) => string][] = [
  ['without the prefix', (path) => path],
  ['the prefix twice', (path) => `/open_api_v1/open_api_v1${path}`],
  ['the prefix three times', (path) => `/open_api_v1/open_api_v1/open_api_v1${path}`],
  ['/api/v1', (path) => `/api/v1${path}`],
  ['/api/v2', (path) => `/api/v2${path}`],
  ['/open_api', (path) => `/open_api${path}`],
  ['/open_api_v2', (path) => `/open_api_v2${path}`],
  ['/open-api-v1', (path) => `/open-api-v1${path}`],
  ['/v1', (path) => `/v1${path}`],
  ['the prefix and /api/v1', (path) => `/open_api_v1/api/v1${path}`],
  ['/api/v1 before the prefix', (path) => `/api/v1/open_api_v1${path}`],
  ['a proxy’s own path before the prefix', (path) => `/udesk/demo/open_api_v1${path}`],
  ['the prefix in upper case', (path) => `/OPEN_API_V1${path}`],
  ['all in upper case', (path) => `/open_api_v1${path}`.toUpperCase()],
  ['the path in title case', (path) => `/open_api_v1${path.replace(/\/[a-z]/g, (first) => first.toUpperCase())}`],
]

test.each(misspellings)('following the hint at an address with %s leads to the operation', async (_, misspell) => {
  for (const { id, method, path } of always) {
    const misspelt = misspell(exampleOf(path))
    const { status, reply, hint } = await ask(method, misspelt)
    expect(status, misspelt).toBe(404)
    expect(reply).toMatchObject({ code: 2000 })
    const [, hinted = '', call = ''] = /the call is ([A-Z]+) (\/\S+)\.$/.exec(hint) ?? []
    expect(hinted, `${misspelt}: ${hint}`).toBe(method)
    const followed = await ask(hinted, exampleOf(call))
    expect(followed.status, `${misspelt}: ${hint}`).not.toBe(404)
    expect(testFake.lastRequest()?.operation).toBe(id)
  }
})

/** `close_queue.xml` may be a session's id, for the route, and is refused as one. */
const isTakenForId = ({ method, path }: (typeof operations)[number]) =>
  path.endsWith('}') || (method === 'DELETE' && path.startsWith('/im/sessions/'))

const endings = [
  '.xml',
  '.php',
  '.',
  ',',
  ')',
  '"',
  '%22',
  '%20',
  '%0A',
  '&email=admin@udesk.cn',
  '%3Femail=a@b.cn',
  ';a=1',
]

test.each(endings)('following the hint at a path that ends in %s leads to the operation', async (ending) => {
  for (const { method, path } of always.filter((operation) => !isTakenForId(operation))) {
    const { status, hint } = await ask(method, `/open_api_v1${exampleOf(path)}${ending}`)
    expect(hint).toMatch(/^unknown-path: /)
    const [, hinted = '', call = ''] = /the call is ([A-Z]+) (\/\S+)\.$/.exec(hint) ?? []
    expect([status, hinted, call]).toEqual([404, method, `/open_api_v1${path}`])
  }
})

test('the prefix that is wrong is named', async () => {
  const hintAt = async (path: string) => (await ask('GET', path)).hint
  expect(await hintAt('/open_api_v1/open_api_v1/im/agent_status')).toBe(
    'base-url: Write /open_api_v1 once, for UDESK_BASE_URL ends in it: the call is GET /open_api_v1/im/agent_status.',
  )
  expect(await hintAt('/api/v1/customers')).toBe(
    'base-url: Write /open_api_v1 in place of /api/v1, and sign by v2, not by MD5 as that older API does: the call is GET /open_api_v1/customers.',
  )
  expect(await hintAt('/api/v2/customers')).toContain('in place of /api/v2,')
  expect(await hintAt('/open-api-v1/customers')).toContain('in place of the prefix that was sent:')
  expect(await hintAt('/open_api/customers')).toContain('in place of /open_api:')
  expect(await hintAt('/customers')).toBe(
    'base-url: Put /open_api_v1 before the path: the call is GET /open_api_v1/customers.',
  )
})

test('a call that Udesk has and this fake has not is refused as not covered, and journalled', async () => {
  for (const { path, methods = ['GET', 'POST'] } of notCovered) {
    for (const method of methods) {
      const example = exampleOf(path).replace('*', 'x/9')
      const { status, reply, hint } = await ask(method, `/open_api_v1${example}`)
      expect(status, example).toBe(404)
      expect(hint, example).toMatch(/^not-covered: Udesk has this call; mock-udesk does not\. /)
      expect(reply).toMatchObject({ code: 2000 })
      expect(testFake.lastRequest()).toMatchObject({
        status: 404,
        operation: null,
        diagnosis: { cause: 'not-covered' },
      })
    }
  }
})

test('a call of Udesk that is not covered is known at a wrong prefix too', async () => {
  for (const path of [
    '/api/v1/tickets',
    '/api/v2/tickets/8',
    '/open_api/callcenter/agent_work_way',
    '/notes',
    '/v1/Tickets/8.json/',
  ])
    expect((await ask('GET', path)).hint, path).toMatch(/^not-covered: /)
})

test('statistics of sessions are not taken for a session’s id', async () => {
  const { status, allow, hint } = await ask('GET', '/open_api_v1/im/sessions/stats')
  expect([status, allow]).toEqual([404, null])
  expect(hint).toMatch(/^not-covered: /)
})

test('no entry of what is not covered hides an operation', () => {
  for (const { method, path } of operations)
    expect(diagnosePath(method, `/open_api_v1${exampleOf(path)}`, everything), path).toBeNull()
})

const everything = { ...defaultAssumptions, 'robots.rating-path': '/im/messages/robot_survey' as const }

test('a wrong method gets the right ones', async () => {
  expect(await ask('GET', '/open_api_v1/im/sessions')).toMatchObject({
    status: 405,
    allow: 'POST',
    hint: 'method: Use the method of the operation: the call is POST /open_api_v1/im/sessions.',
  })
  expect((await ask('PATCH', '/open_api_v1/customers')).hint).toMatch(
    /the call is GET or POST \/open_api_v1\/customers\.$/,
  )
  expect(testFake.lastRequest()?.diagnosis?.cause).toBe('method')
})

test.each([
  ['/open_api_v1/im/agent_statuses', 'GET /open_api_v1/im/agent_status'],
  ['/open_api_v1/agent_status', 'GET /open_api_v1/im/agent_status'],
  ['/open_api_v1/im/agentStatus', 'GET /open_api_v1/im/agent_status'],
  ['/open_api_v1/log-in', 'POST /open_api_v1/log_in'],
  ['/open_api_v1/im%2Fagent_status', 'GET /open_api_v1/im/agent_status'],
  ['/open_api_v1/customers/getcustomer', 'GET /open_api_v1/customers/get_customer'],
  ['/open_api_v1/im/session/1001/message_preview', 'PUT /open_api_v1/im/sessions/{session_id}/message_preview'],
])('the nearest call to %s is %s', async (path, call) => {
  const { status, hint } = await ask('GET', path)
  expect([status, hint]).toEqual([
    404,
    `unknown-path: Correct the path, which Udesk is not known to have: the nearest is ${call}.`,
  ])
})

test('a path that is near to nothing gets no guess', async () => {
  expect((await ask('GET', '/open_api_v1/im/nothing')).hint).toBe(
    'unknown-path: Correct the path, which Udesk is not known to have: no known path is near, mock-udesk spec prints all paths.',
  )
})

test('a path of any length and of any characters is answered at once, in ASCII, and quotes nothing', async () => {
  const odd = [
    '会话',
    'a'.repeat(7_000),
    '%00',
    '%',
    '%ZZ',
    '..%2F..%2Fetc',
    `${'/'.repeat(5_000)}a`,
    'a/'.repeat(3_000),
    '%F0%9F%98%80',
  ]
  for (const path of odd.flatMap((name) => [`/open_api_v1/im/${name}`, `/${name}`, `/api/v1/${name}`])) {
    const { status, hint } = await ask('POST', path)
    expect([404, 405], path.slice(0, 40)).toContain(status)
    expect(hint).toMatch(/^[a-z-]+: [A-Z][\x20-\x7e]*\.$/)
    expect(hint.length).toBeLessThan(300)
    expect(hint).not.toContain('aaaa')
  }
})

test.each([
  [
    '/open_api_v1/customers%3Femail=a',
    'Begin the query with a ? and nothing else: the call is GET /open_api_v1/customers.',
  ],
  [
    '/open_api_v1/customers%26email=a',
    'Begin the query with a ? and nothing else: the call is GET /open_api_v1/customers.',
  ],
  [
    '/favicon.ico',
    'Put /open_api_v1 before the path, and correct it: no known path is near, mock-udesk spec prints all paths.',
  ],
  [
    '/open_api_v1/nothing_like_it',
    'Correct the path, which Udesk is not known to have: no known path is near, mock-udesk spec prints all paths.',
  ],
  ['/open_api_v1/im/h5push', 'Udesk has this path with another method, POST; mock-udesk does not have it.'],
  [
    '/open_api_v1/tickts',
    'Correct the path, which Udesk is not known to have: the nearest is /open_api_v1/tickets, which mock-udesk does not cover.',
  ],
])('says in a sentence what is wrong with %s', async (path, sentence) => {
  const { hint } = await ask('GET', path)
  expect(hint.replace(/^[a-z-]+: /, '')).toBe(sentence)
})
