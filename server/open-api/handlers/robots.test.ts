import { expect, test } from 'vitest'
import { createFrozenFake } from '../../testing.ts'

const urobot = { robot_id: 1, scene_id: 1 }

/** A company in which a urobot has greeted u1, and what calls about that conversation say. */
async function greet(data?: unknown) {
  const testFake = await createFrozenFake({ data })
  const reply = await testFake.post('/im/sessions', { customer_token: 'u1', assign_type: 'urobot', ...urobot })
  const { sessionId } = reply.assign_info as { sessionId: number }
  const conversation = { customer_token: 'u1', im_sub_session_id: sessionId, ...urobot }
  return {
    ...testFake,
    conversation,
    ask: (content: string) =>
      testFake.post('/im/messages', { ...conversation, im_sub_session_id: -1, data: { content } }),
    flow: (more: object) => testFake.post('/im/messages/flow', { ...conversation, ...more }),
    hit: (more: object) => testFake.post('/im/messages/hit', { ...conversation, message_id: 50001, ...more }),
    answers: () => testFake.pushes().map((body) => (body as { messages: Record<string, unknown> }).messages),
  }
}

test('robots are listed with their scenes, and when they were made in Beijing', async () => {
  const { get } = await createFrozenFake()
  const list = await get('/im/urobots')
  expect(list).toMatchObject({ code: 1000, message: '请求成功' })
  expect((list.urobot_list as { id: number }[]).map(({ id }) => id)).toEqual([1, 2, 3, 12, 1101, 12362])
  expect((list.urobot_list as unknown[])[1]).toEqual({
    id: 2,
    name: '默认机器人',
    logo: '',
    scene_list: [
      { id: 114, name: '默认场景' },
      { id: 116, name: '系统默认场景' },
    ],
    created_at: '2018-01-23T10:55:20.000+08:00',
  })
})

test('a flow item that was pushed leads to the next push', async () => {
  const { ask, flow, answers, conversation } = await greet()
  await ask('账号申诉')
  const { flowContent } = answers()[0]!
  const [, next] = /data-type="2"[^>]*data-id="(\d+)"/.exec(String(flowContent))!
  expect(await flow({ flow_id: next })).toEqual({ code: 1000 })
  expect(answers()[1]).toMatchObject({
    sessionId: conversation.im_sub_session_id,
    ansType: 1,
    hitQuestion: '账号被盗',
    flowId: 307,
    flowTitle: '账号被盗',
    flowContent: expect.stringContaining('data-id="81"') as string,
  })
})

test.each([
  ['tags that never end', '<'.repeat(300_000)],
  ['links in one tag that never ends', `<b${' data-type="2"'.repeat(70_000)}`],
])('a flow of hostile text is read in time that grows with its length: %s', async (_, content) => {
  const flows = [{ id: 81, title: 'Step', content }]
  const { flow } = await greet({ knowledge: [], flows })
  expect(await flow({ flow_id: 81 })).toEqual({ code: 1000 })
  expect(await flow({ flow_id: 81 })).toEqual({ code: 1000 })
})

test('the step of a flow can be rated like any answer', async () => {
  const { flow, post, answers, conversation } = await greet()
  await flow({ flow_id: 81 })
  const body = { ...conversation, message_id: answers()[0]!.logId, option_id: 2 }
  expect(await post('/im/messages/answer_survey', body)).toMatchObject({ code: 1000 })
})

test('a flow must be named and exist, in a conversation of the customer’s', async () => {
  const { flow, answers } = await greet()
  expect(await flow({})).toMatchObject({ code: 2000, message: expect.stringMatching(/flow_id$/) as string })
  expect(await flow({ flow_id: 437 })).toMatchObject({ code: 2005 })
  expect(await flow({ flow_id: 81, im_sub_session_id: 9 })).toMatchObject({ code: 9200 })
  expect(await flow({ flow_id: 81, robot_id: 2 })).toMatchObject({ code: 2005 })
  expect(await flow({ flow_id: 81, robot_id: 12 })).toMatchObject({ code: 9200 })
  expect(answers()).toEqual([])
})

test('a click on a common question or a suggestion is answered by push', async () => {
  const { hit, answers } = await greet()
  expect(await hit({ question_id: 2122, question: '公司的业务是什么', query_type: 6 })).toEqual({ code: 1000 })
  expect(await hit({ question_id: 3222, question: 3222, query_type: '7' })).toEqual({ code: 1000 })
  expect(answers()).toMatchObject([
    { aid: 2122, ansType: 2 },
    { aid: 3222, ansType: 1 },
  ])
})

test('a click of another type is taken, with a note', async () => {
  const { hit, company } = await greet()
  expect(await hit({ question_id: 1, query_type: 1 })).toEqual({ code: 1000 })
  expect(company.journal.requests().entries.at(-1)!.violations).toEqual([
    { pointer: 'body/query_type', message: 'is none of the known values 6, 7', severity: 'note' },
  ])
  await hit({ question_id: 1, query_type: 6 })
  expect(company.journal.requests().entries.at(-1)!.violations).toEqual([])
})

test('a click names its type, its list, its question and its scene', async () => {
  const { hit, answers } = await greet()
  const click = { question_id: 2122, query_type: 6 }
  for (const name of ['query_type', 'message_id', 'question_id', 'scene_id', 'robot_id'])
    expect(await hit({ ...click, [name]: null }), name).toMatchObject({
      code: 2000,
      message: expect.stringMatching(new RegExp(`${name}$`)) as string,
    })
  expect(await hit({ ...click, question_id: 9 })).toMatchObject({ code: 2005 })
  expect(answers()).toEqual([])
})

test('a urobot wants a robot and one of its scenes', async () => {
  const { post } = await createFrozenFake()
  const ask = (robot: object) => post('/im/sessions', { customer_token: 'u1', assign_type: 'urobot', ...robot })
  expect(await ask({ scene_id: 1 })).toMatchObject({
    code: 2000,
    message: expect.stringMatching(/robot_id$/) as string,
  })
  expect(await ask({ robot_id: 1 })).toMatchObject({
    code: 2000,
    message: expect.stringMatching(/scene_id$/) as string,
  })
  expect(await ask({ robot_id: 99, scene_id: 1 })).toMatchObject({ code: 2005 })
  expect(await ask({ robot_id: 1, scene_id: 39 })).toMatchObject({ code: 2005 })
  expect(await ask({ robot_id: '1', scene_id: '10' })).toMatchObject({ code: 1000, assign_type: 'urobot' })
})

test('the role at the 云问 robot stays with the conversation', async () => {
  const { post, world } = await createFrozenFake()
  await post('/im/sessions', { customer_token: 'u1', robot_role_id: 7 })
  expect([...world.state.robotSessions.values()]).toMatchObject([{ roleId: '7' }])
})
