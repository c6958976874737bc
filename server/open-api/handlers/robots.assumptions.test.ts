import { expect, test } from 'vitest'
import { type Assumptions, lenient } from '../../../spec/assumptions.ts'
import { createFrozenFake } from '../../testing.ts'

const urobot = { robot_id: 1, scene_id: 1 }

async function greet(assume: Partial<Assumptions> = {}) {
  const testFake = await createFrozenFake({ assume })
  const reply = await testFake.post('/im/sessions', { customer_token: 'u1', assign_type: 'urobot', ...urobot })
  const { sessionId } = reply.assign_info as { sessionId: number }
  const conversation = { customer_token: 'u1', im_sub_session_id: sessionId, ...urobot }
  return {
    ...testFake,
    conversation,
    ask: (content: string) =>
      testFake.post('/im/messages', { ...conversation, im_sub_session_id: -1, data: { content } }),
    flow: (more: object) => testFake.post('/im/messages/flow', { ...conversation, ...more }),
    hit: (more: object) =>
      testFake.post('/im/messages/hit', { ...conversation, message_id: 1, question_id: 2122, query_type: 6, ...more }),
    answers: () => testFake.pushes().map((body) => (body as { messages: Record<string, unknown> }).messages),
  }
}

test('robots.click: a click is answered, or only counted', async () => {
  const { hit, answers } = await greet()
  await hit({})
  expect(answers()).toHaveLength(1)
  const silent = await greet({ 'robots.click': 'silent' })
  expect(await silent.hit({})).toEqual({ code: 1000 })
  expect(silent.answers()).toEqual([])
  const { clicks } = silent.world.robots.session(silent.conversation.im_sub_session_id)!
  expect(clicks).toEqual([{ queryType: 6, questionId: 2122, answerId: '1' }])
})

test('robots.flow-id: askFlow wants it, or takes an option of what was shown', async () => {
  const { flow } = await greet()
  expect(await flow({ messgae_id: 1001, option_id: 1 })).toMatchObject({ code: 2000 })

  const { ask, answers, ...lenient } = await greet({ 'robots.flow-id': 'optional' })
  expect(await lenient.flow({ messgae_id: 1001, option_id: 1 })).toEqual({ code: 1000 })
  expect(answers()).toEqual([])
  await ask('账号申诉') // shows flow 81, whose only step is 307
  const { logId } = answers()[0]!
  await lenient.flow({ messgae_id: 1001, option_id: 1 })
  await lenient.flow({ message_id: logId, option_id: 1 })
  await lenient.flow({})
  await lenient.flow({ option_id: 2 })
  expect(answers().map(({ flowId }) => flowId)).toEqual([81, 307, 307, 81])
})

test('robots.flow-offer: any flow is gone on in, or only one that was shown', async () => {
  const { flow } = await greet()
  expect(await flow({ flow_id: 307 })).toEqual({ code: 1000 })
  const shown = await greet({ 'robots.flow-offer': 'shown' })
  expect(await shown.flow({ flow_id: 307 })).toMatchObject({ code: 2005 })
  await shown.ask('账号申诉')
  expect(await shown.flow({ flow_id: 307 })).toEqual({ code: 1000 })
})

test('robots.hit-fields: a click wants scene and question, or does without', async () => {
  const { hit } = await greet()
  expect(await hit({ scene_id: '' })).toMatchObject({ code: 2000 })
  expect(await hit({ question_id: '' })).toMatchObject({ code: 2000 })
  const { answers, ...lenient } = await greet({ 'robots.hit-fields': 'optional' })
  expect(await lenient.hit({ scene_id: '', question_id: '', question: '工作时间是什么' })).toEqual({ code: 1000 })
  expect(await lenient.hit({ scene_id: '', question_id: '' })).toEqual({ code: 1000 })
  expect(answers()).toMatchObject([{ aid: 435 }])
})

test('robots.hit-answer=known: a click names the greeting or an answer of its conversation', async () => {
  const { hit, ask, answers } = await greet({ 'robots.hit-answer': 'known' })
  expect(await hit({ message_id: 1 })).toMatchObject({ code: 2005 })
  expect(await hit({ message_id: 50_001 })).toEqual({ code: 1000 }) // the greeting's logId
  await ask('公司的业务是什么')
  expect(await hit({ message_id: answers().at(-1)!.logId, query_type: 7 })).toEqual({ code: 1000 })
})

test('robots.session-id: a conversation is named by the greeting’s id, or by any', async () => {
  const { flow } = await greet()
  expect(await flow({ im_sub_session_id: -1, flow_id: 81 })).toMatchObject({ code: 9200 })
  const any = await greet({ 'robots.session-id': 'any' })
  for (const im_sub_session_id of [-1, 17001700])
    expect(await any.flow({ im_sub_session_id, flow_id: 81 })).toEqual({ code: 1000 })
  expect(await any.flow({ im_sub_session_id: -1, flow_id: 81, scene_id: 10 })).toMatchObject({ code: 9200 })
})

test('robots.session-id: a transfer to a person may be counted by the agent’s session', async () => {
  const count = async (assume: Partial<Assumptions>) => {
    const { post, world } = await greet(assume)
    await post('/im/sessions', { customer_token: 'u1', assign_type: 'agent' })
    const im_sub_session_id = world.sessions.list()[0]!.id
    return (await post('/im/sessions/transfer_survey', { im_sub_session_id, ...urobot })).code
  }
  expect(await count({})).toBe(9200)
  expect(await count({ 'robots.session-id': 'any' })).toBe(1000)
})

test('robots.rating-path: there is no path to rate an answer of the 云问 robot, or a guessed one', async () => {
  const rate = async (assume: Partial<Assumptions>) => {
    const { callWithStatus, post, pushes } = await createFrozenFake({ assume })
    await post('/im/sessions', { customer_token: 'u1' })
    const question = { customer_token: 'u1', message_id: 'm1', data: { content: '工作时间是什么' } }
    await post('/im/messages', question)
    const [push] = pushes() as { messages: { message_id: string; data: { question_id: number } }[] }[]
    const { message_id, data } = push!.messages[0]!
    const body = { customer_token: 'u1', message_id, question_id: data.question_id, useful: 'true' }
    const path = '/im/messages/robot_survey'
    return [await callWithStatus('POST', path, { body }), await callWithStatus('POST', path, { body })]
  }
  expect(await rate({})).toMatchObject([{ status: 404 }, { status: 404 }])
  expect(await rate({ 'robots.rating-path': '/im/messages/robot_survey' })).toMatchObject([
    { status: 200, body: { code: 1000 } },
    { status: 200, body: { code: 2000, message: '谢谢，您已对本次服务做出过评价了！' } },
  ])
})

test('robots.role: any role is taken, or only one that was set up', async () => {
  const codeOf = async (robot_role_id: string, assume: Partial<Assumptions>) => {
    const { post } = await createFrozenFake({ assume, data: { settings: { robot: { roles: ['vip'] } } } })
    return (await post('/im/sessions', { customer_token: 'u1', robot_role_id })).code
  }
  expect(await codeOf('visitor', {})).toBe(1000)
  expect(await codeOf('visitor', { 'robots.role': 'known' })).toBe(2005)
  expect(await codeOf('vip', { 'robots.role': 'known' })).toBe(1000)
})

test('the lenient set takes the documentation’s own examples as they stand', async () => {
  const { callWithStatus, conversation } = await greet(lenient)
  const { customer_token } = conversation
  const flow = { customer_token, messgae_id: 1001, im_sub_session_id: 17001700, option_id: 1, robot_id: 1, scene_id: 1 }
  expect((await callWithStatus('POST', '/im/messages/flow', { body: flow })).body).toEqual({ code: 1000 })
  const hit = { customer_token, message_id: 1, im_sub_session_id: 10, robot_id: 1, query_type: 1 } // as the table has it
  expect((await callWithStatus('POST', '/im/messages/hit', { body: hit })).body).toEqual({ code: 1000 })
})
