import { expect, test } from 'vitest'
import { serializeSessionInFull } from '../../admin-api/resources/world/sessions.ts'
import { createFrozenFake, type TestFakeOptions } from '../../testing.ts'

const urobot = { robot_id: 1, scene_id: 1 }

/** A company with a session between u1 and an agent. */
async function openSession(given: TestFakeOptions = {}) {
  const testFake = await createFrozenFake(given)
  await testFake.post('/im/sessions', { customer_token: 'u1', assign_type: 'agent' })
  const { id } = testFake.world.sessions.list()[0]!
  const rate = (vote: object) => testFake.post('/im/sessions/survey', { im_sub_session_id: id, ...vote })
  return { ...testFake, id, rate }
}

/** A company in which a urobot has answered u1, and what calls about that conversation say. */
async function askUrobot() {
  const testFake = await createFrozenFake()
  const { assign_info } = await testFake.post('/im/sessions', {
    customer_token: 'u1',
    assign_type: 'urobot',
    ...urobot,
  })
  const { sessionId, logId: greeting } = assign_info as { sessionId: number; logId: number }
  const question = { customer_token: 'u1', im_sub_session_id: -1, data: { content: '工作时间是什么' }, ...urobot }
  await testFake.post('/im/messages', question)
  const [push] = testFake.pushes() as { messages: { logId: number } }[]
  const conversation = { customer_token: 'u1', im_sub_session_id: sessionId, ...urobot }
  return { ...testFake, conversation, greeting, logId: push!.messages.logId }
}

test('a vote on a session is thanked for, and stands in the session', async () => {
  const { rate, world, id } = await openSession()
  expect(await rate({ option_id: 37, remark: '很好', resolved_state_v2: 1 })).toEqual({
    code: 1000,
    message: '感谢您的评价',
  })
  expect(serializeSessionInFull(world.sessions.get(id)!, 'u1').survey).toEqual({
    option_id: 37,
    option_name: '满意',
    remark: '很好',
    resolved_state: 1,
    voted_at: '2026-01-01T00:00:00.000Z',
  })
})

test('numbers may come as text, also in resolved_state_v2', async () => {
  const { rate, world, id } = await openSession()
  expect(await rate({ option_id: '37', im_sub_session_id: String(id), resolved_state_v2: '0' })).toMatchObject({
    code: 1000,
  })
  expect(world.sessions.get(id)!.survey?.resolvedState).toBe(0)
})

test('resolved_state_v2 is 0 or 1', async () => {
  const { rate } = await openSession()
  expect(await rate({ option_id: 37, resolved_state_v2: 2 })).toMatchObject({ code: 2005 })
})

test('a vote still counts when the session is closed, and under the path of 2017', async () => {
  const { post, world, id } = await openSession()
  world.sessions.close(id, 'agent')
  const body = { im_sub_session_id: id, option_id: 37 }
  expect(await post('/im_sessions/survey', body)).toMatchObject({ code: 1000 })
  expect(world.sessions.get(id)!.survey).toMatchObject({ optionId: 37 })
})

test('the option is one of the list that is shown at the time', async () => {
  const { rate, world } = await openSession()
  expect(await rate({ option_id: 44 })).toMatchObject({ code: 2005, message: '参数值无效: option_id' })
  world.settings.change({ survey: { ...world.settings.get().survey, show_type: 'star' } })
  expect(await rate({ option_id: 37 })).toMatchObject({ code: 2005 })
  expect(await rate({ option_id: 44 })).toMatchObject({ code: 1000 })
})

test('an option may require a remark, unless remarks are switched off', async () => {
  const { rate, world } = await openSession()
  expect(await rate({ option_id: 40 })).toMatchObject({
    code: 2000,
    message: expect.stringMatching(/remark$/) as string,
  })
  world.settings.change({ survey: { ...world.settings.get().survey, remark_enabled: false } })
  expect(await rate({ option_id: 40 })).toMatchObject({ code: 1000 })
})

test('a session that does not exist cannot be rated', async () => {
  const { post } = await createFrozenFake()
  expect(await post('/im/sessions/survey', { im_sub_session_id: 9, option_id: 37 })).toMatchObject({ code: 9200 })
})

test('a urobot’s session is rated with 2, 3 or 4, by its own customer', async () => {
  const { post, conversation } = await askUrobot()
  const rate = (vote: object) => post('/im/sessions/robot_survey', { ...conversation, ...vote })
  for (const option_id of [1, 5, 36]) expect(await rate({ option_id })).toMatchObject({ code: 2005 })
  expect(await rate({ option_id: 3, customer_token: 'u2' })).toMatchObject({ code: 9200 })
  expect(await rate({ option_id: 3, robot_id: 99 })).toMatchObject({ code: 2005, message: '机器人或场景不存在' })
  expect(await rate({ option_id: 3, scene_id: null })).toMatchObject({ code: 2000 })
  expect(await rate({ option_id: 3, remark: '一般' })).toEqual({ code: 1000, message: '感谢您的评价' })
  expect(await rate({ option_id: 4 })).toMatchObject({ code: 2000, message: '谢谢，您已对本次服务做出过评价了！' })
})

test('a urobot’s answer is satisfying if nothing else is said', async () => {
  const { post, world, conversation, logId } = await askUrobot()
  expect(await post('/im/messages/answer_survey', { ...conversation, message_id: logId })).toEqual({
    code: 1000,
    message: '感谢您的评价',
  })
  expect(world.robots.session(conversation.im_sub_session_id)!.answers).toMatchObject([{ vote: 1 }])
})

test('an answer is found by its id as number or text, in either spelling', async () => {
  for (const name of ['message_id', 'messgae_id'])
    for (const type of [Number, String]) {
      const { post, conversation, logId } = await askUrobot()
      const body = { ...conversation, [name]: type(logId), option_id: '2' }
      expect(await post('/im/messages/answer_survey', body), `${name} ${type.name}`).toMatchObject({ code: 1000 })
    }
})

test('an answer must be named, have been given, and be rated with 1 or 2', async () => {
  const { post, conversation, logId } = await askUrobot()
  const rate = (vote: object) => post('/im/messages/answer_survey', { ...conversation, ...vote })
  expect(await rate({ option_id: 1 })).toMatchObject({
    code: 2000,
    message: expect.stringMatching(/message_id$/) as string,
  })
  expect(await rate({ message_id: 'f862f80d-89aa', option_id: 1 })).toMatchObject({ code: 2005 })
  expect(await rate({ message_id: logId, option_id: 3 })).toMatchObject({ code: 2005 })
})

test('the greeting’s logId, “Log ID of this entry”, can be rated like an answer, once', async () => {
  const { post, world, conversation, greeting } = await askUrobot()
  const rate = (more: object) => post('/im/messages/answer_survey', { ...conversation, ...more })
  expect(await rate({ message_id: greeting, option_id: 2 })).toEqual({ code: 1000, message: '感谢您的评价' })
  expect(await rate({ message_id: greeting, option_id: 1 })).toMatchObject({ code: 2000 })
  expect(world.robots.session(conversation.im_sub_session_id)!.greetings).toMatchObject([{ vote: 2 }])
  expect(await rate({ message_id: greeting - 1, option_id: 1 })).toMatchObject({ code: 2005 })
})

test('a customer who goes on from a urobot to a person is counted, in English words', async () => {
  const { post, world, conversation } = await askUrobot()
  const { im_sub_session_id } = conversation
  const count = (more: object) => post('/im/sessions/transfer_survey', { im_sub_session_id, ...urobot, ...more })
  expect(await count({ im_sub_session_id: String(im_sub_session_id) })).toEqual({ code: 1000, message: 'success' })
  expect(await count({ scene_id: 10 })).toMatchObject({ code: 9200 })
  expect(await count({ scene_id: 39 })).toMatchObject({ code: 2005 })
  expect(world.robots.session(im_sub_session_id)!.transfers).toBe(1)
})

test('the journal knows whose conversation with a urobot a call without a token is about', async () => {
  const { post, company, conversation } = await askUrobot()
  await post('/im/sessions/transfer_survey', { im_sub_session_id: conversation.im_sub_session_id, ...urobot })
  expect(company.journal.requests().entries.at(-1)).toMatchObject({ customerToken: 'u1' })
})
