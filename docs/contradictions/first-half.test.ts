/** Rows 1 to 25 of docs/contradictions.md. */
import { expect } from 'vitest'
import { operations } from '../../spec/operations.ts'
import { signSha1, signSha256, stringToSignStructMessage } from '../../spec/signature.ts'
import { asked, assumes, greeted, severitiesOf, showRows, structMessage, withTom } from './testing.ts'

showRows(1, 25, {
  1: async ({ send, signedPath }) => {
    const path = signedPath('/im/agent_status')
    expect(await (await send(path.replace('timestamp=', '%C3%97tamp='))).json()).toMatchObject({ code: 20621 })
    expect(await (await send(path)).json()).toMatchObject({ code: 1000 })
    expect(stringToSignStructMessage(structMessage)).toContain('&timestamp=1484272693&')
  },
  2: async ({ send, signedPath }) => {
    for (const sign of [28, 39, 40, 64].flatMap((length) => ['a'.repeat(length), 'w'.repeat(length)])) {
      const reply = await send(signedPath('/im/agent_status').replace(/sign=\w+/, `sign=${sign}`))
      expect(await reply.json(), sign).toMatchObject({ code: 2059 })
      expect(reply.headers.get('x-mock-udesk-hint')).toMatch(/^[a-z-]+: \w/)
    }
  },
  3: async ({ send, company }) => {
    const { admins, apiToken } = company.wiring
    for (const [nonce, sign] of [signSha1, signSha256].entries()) {
      const values = { email: admins[0] ?? '', timestamp: String(company.clock.now() / 1_000), nonce: `n${nonce}` }
      const query = new URLSearchParams({ ...values, sign: sign({ ...values, apiToken }), sign_version: 'v2' })
      const reply = await send(`/open_api_v1/im/agent_status?${query.toString()}`)
      expect(await reply.json()).toMatchObject({ code: 1000 })
    }
  },
  4: () => {
    assumes('auth.legacy', 'off')
  },
  5: async ({ callWithStatus, world }) => {
    const query = { customer_token: 'u2', assign_type: 'robot', agent_id: 397 }
    const { body } = await callWithStatus('POST', '/im/sessions', {
      query,
      body: { customer_token: 'u1', assign_type: 'agent' },
    })
    expect(body).toMatchObject({ assign_type: 'agent', assign_info: { agent_id: 397 } })
    expect(world.sessions.list({ customerToken: 'u1' })).toHaveLength(1)
    expect(world.customers.byToken('u2')).toBeUndefined()
  },
  6: async ({ post }) => {
    const reply = await post('/im/sessions', { customer_token: 'u1', agent_id: '3' })
    expect(reply).toMatchObject({ assign_info: { agent_id: 3 } })
    const { im_sub_session_id } = reply.assign_info as { im_sub_session_id: number }
    const vote = { im_sub_session_id: String(im_sub_session_id), option_id: '36' }
    expect(await post('/im/sessions/survey', vote)).toMatchObject({ code: 1000 })
  },
  7: async ({ send, signedPath }) => {
    const headers = { 'content-type': 'application/json' }
    const invalid = ['{{"agent_id":3}}', '{"agent_id":3,}', '{"agent_id":3 "group_id":1}', '{"agent_id":3} // Tom']
    for (const body of invalid) {
      const reply = await send(signedPath('/im/sessions'), { method: 'POST', headers, body })
      expect([reply.status, await reply.json()], body).toMatchObject([400, { code: 2000 }])
    }
  },
  8: async (fake) => {
    expect((await withTom(fake)).survey_options).toMatchObject({ enabled: true, show_type: 'text' })
  },
  9: async (fake) => {
    for (const show_type of ['text', 'expression', 'star'] as const) {
      const survey = { ...fake.world.settings.get().survey, show_type }
      fake.world.settings.change({ survey })
      const { survey_options } = await withTom(fake)
      expect(survey_options).toMatchObject({ show_type, [show_type]: { options: expect.any(Array) as unknown } })
    }
  },
  10: async (fake) => {
    const { im_sub_session_id } = await withTom(fake)
    const reply = await fake.post('/im_sessions/survey', { im_sub_session_id, option_id: 36 })
    expect(reply).toMatchObject({ code: 1000 })
  },
  11: async (fake) => {
    const robot = await fake.post('/im/sessions', { customer_token: 'u1' })
    expect(robot.assign_info).toHaveProperty('unknow_message')
    expect((await greeted(fake)).greeting.topAsk[0]).toMatchObject({
      quesitionType: expect.any(String) as string,
      quesitionTypeId: 2,
      optionsList: [{ quesitionId: 2122 }, { quesitionId: 3222 }],
    })
    expect((await fake.get('/agents/get_agent', { type: 'id', content: '3' })).agent).toHaveProperty('aliase')
  },
  12: async (fake) => {
    expect((await greeted(fake)).greeting.topAsk).toBeInstanceOf(Array)
  },
  13: async (fake) => {
    const { push } = await asked(fake)
    expect([push.assign_type, Array.isArray(push.messages)]).toEqual(['urobot', false])
    await fake.post('/im/sessions', { customer_token: 'u2' })
    const question = { customer_token: 'u2', im_sub_session_id: 0, message_id: 'm', data: { content: '你好' } }
    await fake.post('/im/messages', question)
    expect(fake.pushes().at(-1)).toMatchObject({ assign_type: 'robot', messages: expect.any(Array) as unknown })
  },
  14: async ({ post }) => {
    const reply = await post('/im/sessions', { customer_token: 'mock-assigning', assign_type: 'agent' })
    expect(reply.assign_info).toEqual({ count: 0 })
  },
  15: async ({ post }) => {
    expect(await post('/im/sessions', { customer_token: 'u1' })).toMatchObject({ code: 1000, assign_type: 'robot' })
  },
  16: async ({ post }) => {
    const toRobot = { customer_token: 'u1', im_sub_session_id: 0, message_id: 'm' }
    expect(await post('/im/messages', { ...toRobot, data: { content: '你好' } })).toMatchObject({ code: 9200 })
    expect(await post('/im/messages', toRobot)).toMatchObject({ code: 2062 })
  },
  17: async ({ put, post }) => {
    const preview = await put('/im/sessions/1/message_preview', { content: '' })
    expect(preview).toMatchObject({ code: 2062, message: '会话不存在/会话已关闭' })
    expect(await post('/im/messages', {})).toMatchObject({ code: 2062, message: '缺少参数' })
    assumes('sessions.unknown', '9200')
  },
  18: async ({ post, callWithStatus }) => {
    const reply = await post('/im/sessions', { customer_token: 'mock-offline', assign_type: 'agent' })
    expect(reply).toMatchObject({ code: 2002, assign_type: 'agent', assign_info: { count: 0 } })
    const { body } = await callWithStatus('GET', '/im/agent_status', { headers: { host: 'nobody.udesk.cn' } })
    expect(body).toEqual({ code: 2002, message: '子域名无效', code_message: '子域名无效' })
  },
  19: async (fake) => {
    const { im_sub_session_id } = await withTom(fake)
    for (const type of ['video', 'file', 'close']) {
      const body = { customer_token: 'u1', im_sub_session_id, message_id: type, type, data: { content: 'http://a/b' } }
      expect(await fake.post('/im/messages', body)).toEqual({ code: 1000 })
      expect(severitiesOf(fake)).toMatchObject({ 'body/type': 'note' })
    }
    assumes('messages.video-and-file', 'accept')
    assumes('messages.close-by-customer', 'close')
  },
  20: () => {
    assumes('push.unsupported-types', 'refuse')
  },
  21: async (fake) => {
    const { im_sub_session_id } = await withTom(fake)
    const data = { content: '<a href="https://xxx.com/1.png">hotsale.com</a>' }
    const body = { customer_token: 'u1', im_sub_session_id, message_id: '1', type: 'image', data }
    expect(await fake.post('/im/messages', body)).toEqual({ code: 1000 })
  },
  22: () => {
    const path = '/im/messages/unread_customer_offline'
    expect(operations.filter((operation) => operation.path === path).map(({ method }) => method)).toEqual(['GET'])
  },
  23: async ({ post, get }) => {
    await post('/im/sessions', { customer_token: 'u1' })
    expect(await post('/im/customer_online_state', { customer_token: 'u1', state: 0 })).toEqual({ code: 1000 })
    expect(await get('/im/customer_online_state')).toMatchObject({ code: 2000 })
  },
  24: async (fake) => {
    const session_id = (await withTom(fake)).im_sub_session_id
    const path = '/im/messages/read_messages'
    expect(await fake.post(path, { session_id, message_ids: ['123'] })).toEqual({ code: 1000 })
    for (const query of [{ message_ids: "['123','123456']" }, { 'message_ids[]': ['123', '123456'] }])
      expect(await fake.callWithStatus('POST', path, { query: { session_id, ...query } })).toMatchObject({
        status: 200,
      })
    assumes('messages.read-method', 'post')
  },
  25: async ({ get }) => {
    expect(await get('/im/im_sensitive_words')).toMatchObject({ customer_is_open: 0 })
    assumes('sensitive-words.off', 'zero')
  },
})
