/** Checks that the fake does what spec/assumptions/without-switch.ts says. */
import { expect, test } from 'vitest'
import { realTime } from '../server/clock/clock.ts'
import { createFrozenFake, createTestFake, type TestFake } from '../server/testing.ts'
import { signSha1, signSha256, type Signable } from '../spec/signature.ts'
import { withoutSwitch, type WithoutSwitchId } from '../spec/assumptions/without-switch.ts'

type Check = (fake: TestFake) => Promise<void>

const idOf = (reply: Record<string, unknown>): number =>
  (reply.assign_info as { im_sub_session_id: number }).im_sub_session_id // an agent is free, so there is a session
const join = async ({ post }: TestFake, customer_token = 'u1'): Promise<number> =>
  idOf(await post('/im/sessions', { customer_token, agent_id: 3 }))
const greet = async ({ post }: TestFake) => {
  const body = { customer_token: 'u1', assign_type: 'urobot', robot_id: 1, scene_id: 1 }
  const { sessionId, logId } = (await post('/im/sessions', body)).assign_info as { sessionId: number; logId: number } // the reply for a urobot
  return { sessionId, logId, counted: { im_sub_session_id: sessionId, robot_id: 1, scene_id: 1 } }
}
const day = { start_time: '2026-01-01', end_time: '2026-01-02' }

type SignedValues = Partial<Record<'email' | 'timestamp' | 'nonce', string>> & {
  sign?: (values: Signable) => string
  query?: Record<string, string>
}

/** Calls `GET /agents` with any signature and returns the reply's code. */
function createAgentsCaller() {
  const { send, company } = createTestFake()
  let calls = 0
  return async (sent: SignedValues): Promise<unknown> => {
    const { email = 'admin@udesk.cn', nonce = `n${++calls}`, sign = signSha256, query = {} } = sent
    const { timestamp = String(Math.floor(realTime.now() / 1000)) } = sent
    const signed = sign({ email, timestamp, nonce, apiToken: company.wiring.apiToken })
    const parameters = new URLSearchParams({ ...query, email, timestamp, nonce, sign: signed, sign_version: 'v2' })
    const reply = (await (await send(`/open_api_v1/agents?${parameters.toString()}`)).json()) as { code: unknown } // every reply of this operation has a code
    return reply.code
  }
}

/** One check for each entry. If one is missing, the compiler reports its id. */
const checks: Record<WithoutSwitchId, Check> = {
  async 'agents.constants'({ get }) {
    const { agents } = await get('/agents')
    for (const agent of agents as object[])
      expect(agent).toMatchObject({ profile: 'all', role_name: 'agent', im_ability_value: 10 })
  },
  async 'customers.destroyed'(fake) {
    const id = await join(fake)
    await fake.del('/customers/destroy_customer', { type: 'token', content: 'u1' })
    expect(fake.world.sessions.get(id)).toBeUndefined()
    expect(await fake.get('/im/sessions/search')).toMatchObject({ total: 0 })
  },
  async 'customers.filter'({ get }) {
    expect(await get('/customers', { filter_id: 1 })).toMatchObject({ meta: { total_count: 2 } })
  },
  async 'customers.owners'({ post }) {
    const customer = { open_api_token: 'u1', owner_id: 7, owner_group_id: 8, organization_id: 9 }
    expect(await post('/customers', { customer })).toMatchObject({ code: 1000, customer })
  },
  async 'requests.content-type'({ send, signedPath }) {
    const bodies: [contentType: string | null, body: string, code: number][] = [
      [null, '{"customer_token":"u1"}', 1000],
      ['text/plain', '{"customer_token":"u1"}', 1000],
      ['application/vnd.api+json', '{"customer_token":"u1"}', 1000],
      ['application/x-www-form-urlencoded', 'customer_token=u1', 1000],
      ['multipart/form-data; boundary=b', '{"customer_token":"u1"}', 2000],
    ]
    for (const [contentType, body, code] of bodies) {
      const headers = contentType === null ? {} : { 'content-type': contentType }
      // fetch names a type for a text, none for bytes.
      const reply = await send(signedPath('/im/sessions'), { method: 'POST', headers, body: Buffer.from(body) })
      expect(await reply.json(), contentType ?? 'none').toMatchObject({ code })
    }
  },
  async 'requests.numbers-as-text'({ post }) {
    const body = { customer_token: 'u1', agent_id: '3' }
    expect(await post('/im/sessions', body)).toMatchObject({ assign_info: { agent_id: 3 } })
  },
  async 'requests.paths'({ get, post }) {
    expect(await get('/im/agent_status.json', { agent_id: 3 })).toMatchObject({ code: 1000 })
    expect(await post('/im/sessions/', { customer_token: 'u1' })).toMatchObject({ code: 1000 })
  },
  async 'customers.token'({ post }) {
    const joined = []
    for (const token of ['u1', 'U1', ' u1', 'ｕ１'])
      joined.push(idOf(await post('/im/sessions', { customer_token: token, agent_id: 3 })))
    expect(new Set(joined).size).toBe(4)
  },
  async 'customers.query'({ post, get }) {
    const customer = { open_api_token: 'tok-1', nick_name: '小明', email: 'ming@a.cn', cellphones: [[null, '134']] }
    await post('/customers', { customer: { ...customer, description: '老客户' } })
    for (const [query, total_count] of Object.entries({ 'tok-': 1, 明: 1, 'ming@': 1, 134: 1, 老客户: 0 }))
      expect(await get('/customers', { query }), query).toMatchObject({ meta: { total_count } })
  },
  async 'admission.digest'() {
    const callAgents = createAgentsCaller()
    expect(await callAgents({})).toBe(1000)
    expect(await callAgents({ sign: signSha1 })).toBe(1000)
    expect(await callAgents({ sign: (values) => signSha256(values).slice(0, 40) })).toBe(2059)
  },
  async 'admission.nonce'() {
    const callAgents = createAgentsCaller()
    expect(await callAgents({ nonce: 'once', sign: () => 'f'.repeat(64) })).toBe(2059)
    expect(await callAgents({ nonce: 'once' })).toBe(1000)
    expect(await callAgents({ nonce: 'once' })).toBe(20623)
  },
  async 'admission.order'() {
    const callAgents = createAgentsCaller()
    const wrong = { timestamp: 'now', nonce: '', email: 'nobody@a.cn', sign: () => '0' }
    expect(await callAgents(wrong)).toBe(20621)
    expect(await callAgents({ ...wrong, timestamp: '1494474404' })).toBe(20622)
    expect(await callAgents({ nonce: '', email: 'nobody@a.cn' })).toBe(20624)
    expect(await callAgents({ email: 'nobody@a.cn', sign: () => '0' })).toBe(2015)
    expect(await callAgents({ sign: () => '0', query: { page: '0' } })).toBe(2059)
    expect(await callAgents({ query: { page: '0' } })).toBe(2005)
  },
  async 'admission.token'() {
    const callAgents = createAgentsCaller()
    expect(await callAgents({ email: 'admin@udesk.cn' })).toBe(1000)
    expect(await callAgents({ email: 'admin@test.com' })).toBe(1000)
  },
  async 'admission.unchecked'() {
    expect(await createAgentsCaller()({ sign: () => '' })).toBe(2059)
  },
  async 'parameters.body-first'({ callWithStatus, world }) {
    await callWithStatus('POST', '/im/sessions', {
      query: { customer_token: 'u2', agent_id: 3 },
      body: { customer_token: 'u1' },
    })
    expect(world.sessions.list().map(({ customerId }) => world.customers.byId(customerId)?.customerToken)).toEqual([
      'u1',
    ])
  },
  async 'parameters.undocumented'({ post, company }) {
    expect(await post('/im/sessions', { customer_token: 'u1', colour: 'red' })).toMatchObject({ code: 1000 })
    const [entry] = company.journal.requests().entries
    expect(entry?.violations).toMatchObject([{ pointer: 'body/colour', severity: 'warning' }])
  },
  async 'queues.names'({ post, world }) {
    for (const { id } of world.agents.list()) world.agents.change(id, { capacity: 0 })
    const queueOf = async (wish: object) => {
      const reply = await post('/im/sessions', { customer_token: JSON.stringify(wish), assign_type: 'agent', ...wish })
      return (reply.assign_info as { queue: string }).queue
    }
    expect(await queueOf({})).toBe('queue:company:1')
    expect(await queueOf({ group_id: 37540 })).toBe('queue:company:1:group:37540')
    expect(await queueOf({ agent_id: 3 })).toBe('queue:company:1:agent:3')
  },
  async 'queues.other-wish'({ post, world }) {
    for (const { id } of world.agents.list()) world.agents.change(id, { capacity: 0 })
    const first = await post('/im/sessions', { customer_token: 'u1', agent_id: 3 })
    expect(await post('/im/sessions', { customer_token: 'u1', group_id: 37540 })).toEqual(first)
  },
  async 'reading.closed'(fake) {
    const { world, get, post } = fake
    const session_id = await join(fake)
    await post('/im/customer_online_state', { customer_token: 'u1', state: 0 })
    world.messages.fromAgent(session_id, { data: { content: '您好' } })
    world.sessions.close(session_id, 'agent')
    const customer_id = world.customers.byToken('u1')?.id ?? 0
    const unread = await get('/im/messages/unread_customer_offline', { im_sub_session_id: session_id, customer_id })
    const message_ids = (unread.unread_messages as { message_id: string }[]).map(({ message_id }) => message_id)
    expect(message_ids).toHaveLength(1)
    expect(await post('/im/messages/read_messages', { session_id, message_ids })).toEqual({ code: 1000 })
  },
  async 'reading.kept'(fake) {
    const { world, get, post } = fake
    const im_sub_session_id = await join(fake)
    await post('/im/customer_online_state', { customer_token: 'u1', state: 0 })
    world.messages.fromAgent(im_sub_session_id, { data: { content: '您好' } })
    await post('/im/customer_online_state', { customer_token: 'u1', state: 1 })
    const query = { im_sub_session_id, customer_id: world.customers.byToken('u1')?.id ?? 0 }
    for (const time of ['first', 'second'])
      expect(await get('/im/messages/unread_customer_offline', query), time).toMatchObject({ count: 1 })
  },
  async 'records.nothing'({ del }) {
    expect(await del('/im/sessions/destroy_session', day)).toEqual({ code: 1000 })
  },
  async 'records.order'(fake) {
    const ids = [await join(fake, 'u1'), await join(fake, 'u2')]
    const { item } = await fake.get('/im/sessions/search')
    expect((item as { sub_session_id: number }[]).map(({ sub_session_id }) => sub_session_id)).toEqual(ids)
  },
  async 'records.reversed'(fake) {
    await join(fake)
    const reversed = { start_time: day.end_time, end_time: day.start_time }
    expect(await fake.get('/im/sessions/search', reversed)).toMatchObject({ status: 0, total: 0 })
    expect(await fake.get('/im/im_queues', reversed)).toMatchObject({ code: 1000, shut_queues: [] })
  },
  async 'records.vote-rate'({ get }) {
    for (const time of ['first', 'second']) expect(await get('/im/sessions/vote'), time).toMatchObject({ status: 0 })
  },
  async 'robots.no-end'(fake) {
    const first = await greet(fake)
    await join(fake)
    await fake.clock.advance(7 * 86_400_000)
    const second = await greet(fake)
    expect(second.sessionId).toBe(first.sessionId)
    expect(second.logId).not.toBe(first.logId)
  },
  async 'robots.similar'(fake) {
    await greet(fake)
    const question = { customer_token: 'u1', im_sub_session_id: -1, robot_id: 1, scene_id: 1 }
    for (const content of ['退款', '今天天气']) await fake.post('/im/messages', { ...question, data: { content } })
    expect(fake.pushes()).toMatchObject([
      { messages: { ansType: 3, suggestQuestionList: [{ id: 3222 }] } },
      { messages: { ansType: 6, suggestQuestionList: [] } },
    ])
  },
  async 'sessions.beside-robot'(fake) {
    const id = await join(fake)
    await greet(fake)
    expect(fake.world.sessions.get(id)).toMatchObject({ state: 'open' })
  },
  async 'sessions.message'({ post }) {
    for (const assign_type of ['robot', 'agent'])
      expect(await post('/im/sessions', { customer_token: 'u1', assign_type })).toMatchObject({ message: '请求成功' })
  },
  async 'surveys.option'(fake) {
    const vote = { im_sub_session_id: await join(fake), option_id: 1 }
    expect(await fake.post('/im/sessions/survey', vote)).toMatchObject({ code: 2005 })
  },
  async 'surveys.transfer-again'(fake) {
    const { sessionId, counted } = await greet(fake)
    for (const time of ['first', 'second'])
      expect(await fake.post('/im/sessions/transfer_survey', counted), time).toMatchObject({ code: 1000 })
    expect(fake.world.robots.session(sessionId)?.transfers).toBe(2)
  },
}

test.each(withoutSwitch)('$id: $answer', async ({ id }) => {
  await checks[id](await createFrozenFake())
})
