/** Generates conversations: a seed decides each of them completely. */
import { register } from '../../spec/assumptions.ts'
import { anyCall, firstCall } from './calls.ts'
import { createRandom, type Random } from './random.ts'
import { delayMs, type Conversation, type Fields, type Secrets, type Step } from './step.ts'

const demo = '11111111-2222-4333-8444-555555555555'
const demoStruct = '708ff6dc-41d5-4med-9ebc-0388zz9d76f1'

/** Secrets of different lengths and with characters that JSON, paths, queries and forms write differently. */
export const secrets: readonly (readonly [weight: number, Secrets])[] = [
  [5, { apiToken: demo, structKey: demoStruct }],
  [2, { apiToken: 'tök/en+with "quotes"=\\&%41 ~1*(x)', structKey: "struct key '密钥' <1>" }],
  [1, { apiToken: 'short', structKey: 'k' }],
  [1, { apiToken: demo, structKey: `${demo}-and-more` }],
]

const agents = [3, 397, 1, 13, 486, 43230]
const admin = (method: string, path: string, body: Fields | null = null): Step => ({
  ...{ kind: 'admin', method, path, body },
})
const session = (random: Random) => random.pick([1001, 1001, 1001, 1002, 1003, 1009])

const replyFaults: readonly Fields[] = [
  { fault: 'status', status: 502 },
  { fault: 'connection-reset' },
  { fault: 'code', code: 3000 },
  { fault: 'code', code: 2000, message: '错误 "x"' },
  { fault: 'string-code' },
  { fault: 'missing', pointer: '/code' },
  { fault: 'missing', pointer: '/assign_info/agent_id' },
  { fault: 'malformed' },
  { fault: 'empty' },
]
const pushFaults: readonly Fields[] = [
  { fault: 'delay', ms: 3_000 },
  { fault: 'drop' },
  { fault: 'duplicate' },
  { fault: 'reorder' },
  { fault: 'batch' },
  { fault: 'split' },
  { fault: 'malformed' },
  { fault: 'wrong-session' },
  { fault: 'fail', outcome: 'wrong_status', status: 503 },
  { fault: 'fail', outcome: 'refused' },
  { fault: 'fail', outcome: 'connection_reset' },
]

const fault = (random: Random): Step =>
  admin('POST', '/faults', {
    ...(random.chance(50)
      ? { target: 'reply', ...random.pick(replyFaults) }
      : { target: 'push', ...random.pick(pushFaults) }),
    ...(random.chance(20) && { times: random.integer(1, 3) }),
    ...(random.chance(15) && { every: 2 }),
    ...(random.chance(15) && { for: '20s' }),
    ...(random.chance(15) && { customer_token: 'u1' }),
    ...(random.chance(10) && { operation: 'sendMessage' }),
  })

/** A fault delays the next call. */
const delayed = (random: Random, company: Secrets): Step[] => [
  admin('POST', '/faults', { target: 'reply', fault: 'delay', ms: delayMs }),
  anyCall(random, company),
]

const assumption = (random: Random): readonly [id: string, value: string] => {
  const { id, values } = random.pick(register.filter(({ id }) => !id.startsWith('limits.')))
  return [id, random.pick(values)]
}

const others: readonly (readonly [weight: number, (random: Random, company: Secrets) => Step[]])[] = [
  [12, (random) => [sayAsAgent(random)]],
  [3, (random) => [admin('POST', `/sessions/${session(random)}/transfer`, { agent_id: random.pick(agents) })]],
  [
    3,
    (random) => [
      admin('POST', `/sessions/${session(random)}/close`, {
        ...(random.chance(50) && { close_type: random.pick(['normal', 'redirect', 'force']) }),
        ...(random.chance(30) && { by: 'customer' }),
      }),
    ],
  ],
  [3, (random) => [admin('POST', `/sessions/${session(random)}/read`, {})]],
  [
    3,
    (random) => [
      admin('PATCH', `/agents/${random.pick(agents)}`, {
        ...(random.chance(50)
          ? { status: random.pick(['online', 'busy', 'offline']) }
          : { capacity: random.integer(0, 2) }),
        ...(random.chance(10) && { auto_reply: '请稍等' }),
      }),
    ],
  ],
  [1, () => [admin('POST', '/agents', { name: '新人', group_ids: [37540] })]],
  [1, (random) => [admin('POST', '/sessions', { customer_id: random.integer(1, 2) })]],
  [1, () => [admin('POST', '/customers', { web_token: 'w1', nick_name: '访客' })]],
  [
    2,
    (random) => [
      admin(
        'PATCH',
        '/settings',
        random.pick<Fields>([
          { assigning: '5s' },
          { idle_close: '60s' },
          { message_preview: false },
          { sensitive_words: ['退款'] },
          { welcome: '' },
        ]),
      ),
    ],
  ],
  [6, (random) => [fault(random)]],
  [2, delayed],
  [2, (random) => [admin('PUT', '/assumptions', Object.fromEntries([assumption(random)]))]],
  [6, (random) => [{ kind: 'advance', ms: random.pick([1, 999, 2_000, 5_000, 61_000, 600_000]) }]],
  [1, (random) => [admin('POST', '/pushes', { customer_token: 'u1', body: { own: random.integer(1, 9) } })]],
  [1, (random) => [admin('POST', `/pushes/u1.${random.integer(1, 3)}/redeliver`)]],
  [1, (random) => [admin('DELETE', `/queues/${random.integer(1, 1003)}`)]],
  [2, () => [{ kind: 'look' }]],
]

const sayAsAgent = (random: Random): Step =>
  admin('POST', `/sessions/${session(random)}/messages`, {
    ...(random.chance(40) && { type: random.pick(['image', 'audio', 'rich', 'video', 'file', 'invite_survey', 'x']) }),
    data: { content: random.pick(['您好', 'ok "then"', 'https://example.com/a.png']) },
  })

export function generateConversation(seed: number): Conversation {
  const random = createRandom(seed)
  const company = random.weighted(secrets)
  const length = random.integer(4, 22)
  const anyStep = () => (random.chance(62) ? [anyCall(random, company)] : random.weighted(others)(random, company))
  return {
    seed,
    secrets: company,
    bySocket: seed % 10 === 9,
    receiver: random.weighted<readonly number[] | null>([
      [5, null],
      [2, [200]],
      [1, [200, 500]],
      [1, [404]],
    ]),
    assumptions: random.chance(60) ? {} : Object.fromEntries([assumption(random), assumption(random)]),
    steps: [...(random.chance(80) ? [firstCall(random)] : []), ...Array.from({ length }, anyStep).flat()],
  }
}
