/** Rows 26 to 50 of docs/contradictions.md. */
import { expect } from 'vitest'
import { operations, route } from '../../spec/operations.ts'
import { defaultAssumptions } from '../../spec/assumptions.ts'
import { createTestDelivery, noon, startReceiver } from '../../server/pushes/testing.ts'
import { signStructMessage, stringToSignStructMessage } from '../../spec/signature.ts'
import { asked, assumes, greeted, severitiesOf, openInEnglish, showRows, structMessage, withTom } from './testing.ts'

const thanks = { code: 1000, message: '感谢您的评价' }

showRows(26, 50, {
  26: async ({ callWithStatus }) => {
    expect(await callWithStatus('POST', '/im/messages/robot_survey', { body: {} })).toMatchObject({ status: 404 })
    assumes('robots.rating-path', 'none')
  },
  27: async (fake) => {
    const { im_sub_session_id } = await withTom(fake)
    expect(await fake.post('/im/sessions/survey', { im_sub_session_id, option_id: 36 })).toEqual(thanks)
    expect(fake.world.sessions.get(im_sub_session_id)?.survey).toMatchObject({ optionId: 36 })
  },
  28: async (fake) => {
    const { im_sub_session_id } = await withTom(fake)
    expect(await fake.post('/im/sessions/survey', { im_sub_session_id, option_id: 37 })).toEqual(thanks)
  },
  29: async (fake) => {
    const { im_sub_session_id, survey_options } = await withTom(fake)
    expect(survey_options).toMatchObject({ resolved_options: { value: '0' } })
    const vote = { im_sub_session_id, option_id: 36, resolved_state_v2: '0' }
    expect(await fake.post('/im/sessions/survey', vote)).toEqual(thanks)
  },
  30: async (fake) => {
    const { conversation, push } = await asked(fake)
    const rate = (message_id: unknown) =>
      fake.post('/im/messages/answer_survey', { ...conversation, message_id, option_id: 1 })
    expect(await rate(String(push.messages.logId))).toEqual(thanks)
    expect(await rate(push.messages.logId)).toMatchObject({ code: 2000 }) // the same answer, already rated
  },
  31: async (fake) => {
    const { conversation } = await greeted(fake)
    const asPrinted = { ...conversation, messgae_id: 1001, option_id: 1 }
    expect(await fake.post('/im/messages/flow', asPrinted)).toMatchObject({ code: 2000 })
    assumes('robots.flow-id', 'required')
  },
  32: async (fake) => {
    const { conversation } = await greeted(fake)
    const click = { ...conversation, message_id: 1, question_id: 2122, query_type: 1 }
    expect(await fake.post('/im/messages/hit', click)).toEqual({ code: 1000 })
    expect(severitiesOf(fake)).toMatchObject({ 'body/query_type': 'note' })
    for (const question of [5, '公司的业务是什么'])
      expect(await fake.post('/im/messages/hit', { ...click, question })).toEqual({ code: 1000 })
    assumes('robots.hit-fields', 'required')
  },
  33: async (fake) => {
    const { conversation } = await greeted(fake)
    const { customer_token, ...counted } = conversation
    expect(await fake.post('/im/sessions/transfer_survey', counted)).toEqual({ code: 1000, message: 'success' })
    expect(await fake.get('/im/urobots', { customer_token })).toMatchObject({ message: '请求成功' })
  },
  34: async ({ get }) => {
    const english = await openInEnglish()
    const query = { customer_token: 'unknown' }
    expect(await get('/im/queue_status', query)).toMatchObject({ status: '未排队' })
    expect(await english.get('/im/queue_status', query)).toMatchObject({ status: 'Not in queue' })
  },
  35: async ({ get }) => {
    expect(await get('/im/customer_status', { customer_token: 'unknown' })).toMatchObject({ status_code: 3 })
  },
  36: async ({ get }) => {
    const { agents } = await get('/im/agent_status')
    expect((agents as unknown[])[2]).toMatchObject({ nick: '小芳', im_nick: '小芳', profile: 'all' })
  },
  37: () => {
    assumes('queues.abandoned-customer', 'object')
    assumes('queues.abandoned-seconds', 'integer')
    assumes('queues.abandoned-paging', 'meta')
    assumes('queues.abandoned-count', 'total')
  },
  38: async (fake) => {
    const query = { start_time: '2026-01-01', end_time: '2026-01-02' }
    const headers = { 'content-type': 'application/json' }
    expect(await fake.callWithStatus('GET', '/im/im_queues', { query, headers })).toMatchObject({
      body: { code: 1000 },
    })
    expect(severitiesOf(fake)).toMatchObject({ body: 'warning' })
    assumes('queues.abandoned-json', 'accept')
  },
  39: () => {
    const struct = operations.find(({ id }) => id === 'sendStructMessage')
    expect(struct).toMatchObject({ auth: 'struct', family: 'status' })
    expect(signStructMessage(structMessage)).toBe('4666293b3dfe91aa97179dc701be7afc')
    assumes('struct.refusals', 'status')
  },
  40: () => {
    const found = (path: string) => route('POST', path, defaultAssumptions).found
    expect([found('/im/sessions/struct_messages'), found('/im/sessions/struct_message')]).toEqual([true, false])
    expect(stringToSignStructMessage(structMessage)).toContain('&timestamp=1484272693&')
  },
  41: async (fake) => {
    await withTom(fake)
    expect(fake.pushes()[0]).toMatchObject({ messages: [{ message_created_at: '2026-01-01 08:00:00' }, {}] })
    assumes('push.created-at', 'dashes')
  },
  42: async (fake) => {
    const { push } = await asked(fake)
    expect(push).toMatchObject({ customer_token: 'u1', messages: { sessionId: expect.any(Number) as number } })
  },
  43: async () => {
    const receiver = await startReceiver(() => undefined)
    const started = createTestDelivery(receiver.url)
    const { clock, push, lines } = started
    await clock.freeze(noon)
    push('u1')
    await clock.advance(4_999, { grace: 0 })
    expect(lines()).toEqual(['u1.1 @0 sending: '])
    await clock.advance(60_000, { grace: 0 })
    expect(lines()).toEqual(['u1.1 @0 timed_out: timed_out @0+5000, no complete answer within 5 s'])
    expect(receiver.seen).toHaveLength(1)
    await started.stop()
    await receiver.stop()
    assumes('push.retry', 'none')
  },
  44: async (fake) => {
    const { im_sub_session_id } = await withTom(fake)
    const data = { content: 'https://a/b', filename: 'football.mp4', filesize: '4.3M', duration: 200 }
    const body = { customer_token: 'u1', im_sub_session_id, message_id: 'm', type: 'audio', data }
    expect(await fake.post('/im/messages', body)).toEqual({ code: 1000 })
  },
  45: () => {
    assumes('customers.auto-create', 'yes')
  },
  46: async (fake) => {
    const { im_sub_session_id } = await withTom(fake)
    const { world, pushes } = fake
    for (const content of ['一', '二']) world.messages.fromAgent(im_sub_session_id, { data: { content } })
    world.sessions.transfer(im_sub_session_id, { agentId: 397 })
    const types = pushes().map((push) => (push as { messages: { type: string }[] }).messages.map(({ type }) => type))
    expect(types).toEqual([['start_session', 'message'], ['message'], ['message'], ['transfer', 'message']])
  },
  47: async (fake) => {
    const { im_sub_session_id } = await withTom(fake)
    const path = `/im/sessions/${im_sub_session_id}`
    const other = await fake.callWithStatus('DELETE', path, { query: { session_id: 999 } })
    expect(other.body).toEqual({ code: 1000 })
    expect(fake.world.sessions.get(im_sub_session_id)).toMatchObject({ state: 'closed' })
    expect(severitiesOf(fake)).toMatchObject({ 'query/session_id': 'warning' })
  },
  48: () => {
    const idOf = (path: string) => {
      const found = route('DELETE', path, defaultAssumptions)
      return found.found && found.operation.id
    }
    const paths = ['destroy_session', 'close_queue', '123'].map((name) => `/im/sessions/${name}`)
    expect(paths.map(idOf)).toEqual(['destroySessions', 'closeQueue', 'closeSession'])
  },
  49: async ({ get }) => {
    const { results } = await get('/im/messages/agent_unread_messages', { 'agent_ids[]': ['3'] })
    expect(results).toMatchObject([{ agent_id: 3 }])
  },
  50: async (fake) => {
    const { im_sub_session_id } = await withTom(fake)
    const body = { customer_token: 'u1', im_sub_session_id, message_id: 'a b', data: { content: '你好' } }
    expect(await fake.post('/im/messages', body)).toMatchObject({ code: 2005 })
    assumes('messages.wrong-id', 'refuse')
    const { conversation } = await greeted(fake)
    for (const message_id of [1, 'text'])
      expect(
        await fake.post('/im/messages/hit', { ...conversation, message_id, question_id: 2122, query_type: 6 }),
      ).toEqual({ code: 1000 })
  },
})
