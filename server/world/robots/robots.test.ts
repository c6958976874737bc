import { expect, test } from 'vitest'
import type { Assumptions } from '../../../spec/assumptions.ts'
import { tryWorld } from '../testing.ts'

const urobot = { assignType: 'urobot', robotId: 1, sceneId: 1 }

async function tryUrobot(assume: Partial<Assumptions> = {}) {
  const centre = await tryWorld({ assume })
  const greeting = centre.ask('u1', urobot)
  if (greeting.kind !== 'urobot') throw new Error(greeting.kind)
  return {
    ...centre,
    greeting,
    call: { customerToken: 'u1', sessionId: greeting.session.id, robotId: 1, sceneId: 1 },
    ask: (content: string, more = {}) => centre.say('u1', -1, content, { robotId: 1, sceneId: 1, ...more }),
    answers: () => centre.happened('urobot.answered').map(({ answer }) => answer),
  }
}

test('a request without an assign_type is greeted by the 云问 robot', async () => {
  const { world } = await tryWorld()
  expect(world.sessions.request('u1', {})).toMatchObject({ kind: 'robot', robot: { name: 'Udesk客服机器人' } })
})

test('a urobot greets with its common questions', async () => {
  const { greeting } = await tryUrobot()
  expect(greeting.urobot).toMatchObject({ id: 1, helloWord: '您好，很高兴为您服务！' })
  expect(greeting.topQuestions[0]?.questions.map(({ id }) => id)).toEqual([2122, 3222])
})

test('a urobot must be named with one of its scenes', async () => {
  const { ask, world } = await tryWorld()
  expect(ask('u1', { assignType: 'urobot' })).toEqual({ kind: 'missing', parameter: 'robotId' })
  expect(ask('u1', { assignType: 'urobot', robotId: 1 })).toEqual({ kind: 'missing', parameter: 'sceneId' })
  expect(ask('u1', { ...urobot, robotId: 99 })).toEqual({ kind: 'unknown-robot' })
  expect(ask('u1', { ...urobot, sceneId: 39 })).toEqual({ kind: 'unknown-scene' })
  expect(world.customers.byToken('u1')).toBeUndefined()
})

test.each([
  ['a known question', '工作时间是什么？', { type: 1, answerId: 435 }],
  ['one with suggestions', '公司的业务是什么', { type: 2, suggestions: [{ id: 3222 }, { id: 435 }] }],
  [
    'one that resembles a known one',
    '退款',
    { type: 3, suggestions: [{ id: 3222, content: '如何申请退款', type: 1 }] },
  ],
  ['small talk', '你好！', { type: 4 }],
  ['an unknown question', '今天天气如何', { type: 6, answerId: 0 }],
  ['one that begins a flow', '账号申诉', { type: 2, flow: { id: 81 } }],
])('a urobot answers %s', async (_, question, expected) => {
  const { ask, answers, greeting } = await tryUrobot()
  expect(ask(question)).toMatchObject({ kind: 'received' })
  expect(answers()).toMatchObject([{ sessionId: greeting.session.id, ...expected }])
})

test('a question with a sensitive word is refused while the check is on', async () => {
  const { ask, answers, world } = await tryUrobot()
  world.settings.change({ sensitiveWords: { open: true, words: ['退款'] } })
  ask('如何申请退款')
  world.settings.change({ sensitiveWords: { open: false, words: ['退款'] } })
  ask('如何申请退款', { messageId: 'again' })
  expect(answers().map(({ type }) => type)).toEqual([8, 1])
})

test('a repeated question is answered once', async () => {
  const { ask, answers } = await tryUrobot()
  ask('你好')
  expect(ask('你好')).toEqual({ kind: 'repeated' })
  expect(answers()).toHaveLength(1)
})

test('robots take only text', async () => {
  const { ask } = await tryUrobot()
  expect(ask('https://example.com/1.png', { type: 'image' })).toEqual({ kind: 'unsupported-type' })
})

test('a robot answers only in its own session, unless assumed otherwise', async () => {
  const { ask, say } = await tryUrobot()
  expect(ask('你好', { urobotSessionId: 9 })).toEqual({ kind: 'no-session' })
  expect(ask('你好', { robotId: 2, sceneId: 114 })).toEqual({ kind: 'no-session' })
  expect(say('u1', 0, '你好')).toEqual({ kind: 'no-session' })
  const lenient = await tryUrobot({ 'robots.without-session': 'answer' })
  expect(lenient.say('u1', 0, '你好')).toMatchObject({ kind: 'received' })
})

test('the 云问 robot rates small talk as question 0', async () => {
  const { world, say, happened } = await tryWorld()
  world.sessions.request('u1', {})
  say('u1', 0, '你好')
  say('u1', 0, '公司的业务是什么')
  expect(happened('robot.answered').map(({ answer }) => answer)).toMatchObject([
    { questionId: 0, guided: [] },
    { questionId: 2122, guided: ['如何申请退款', '工作时间是什么'], thirdUrl: 'https://www.udesk.cn' },
  ])
})

test('entering again finds the same conversation', async () => {
  const { greeting, world } = await tryUrobot()
  const again = world.sessions.request('u1', { assignType: 'urobot', robotId: 1, sceneId: 1 })
  expect(again).toMatchObject({ kind: 'urobot', session: { id: greeting.session.id } })
  expect(again).not.toHaveProperty('logId', greeting.logId)
})

test('the links of a flow contain the id of the robot that was asked', async () => {
  const { world, ask, say, happened } = await tryWorld()
  const [robot] = world.robots.list().filter(({ id }) => id !== 1)
  const asked = { robotId: robot!.id, sceneId: robot!.scenes[0]!.id }
  ask('u1', { assignType: 'urobot', ...asked })
  say('u1', -1, '账号申诉', asked)
  const [{ answer } = {}] = happened('urobot.answered')
  const named = [...answer!.flow!.content.matchAll(/data-robotid="(\d+)"/g)].map(([, id]) => Number(id))
  expect(new Set(named)).toEqual(new Set([robot!.id]))
})

test('a step of a flow leads to the next', async () => {
  const { call, world, answers } = await tryUrobot()
  expect(world.robots.follow(call, { flowId: 307 })).toEqual({ kind: 'answered' })
  expect(answers()).toMatchObject([{ type: 1, flow: { id: 307, title: '账号被盗' } }])
  expect(world.robots.follow(call, { flowId: 9 })).toEqual({ kind: 'unknown-flow' })
  expect(world.robots.follow(call, {})).toEqual({ kind: 'flow-missing' })
})

test('a call about a urobot must name the customer’s own conversation with that robot in that scene', async () => {
  const { call, world } = await tryUrobot()
  const kindOf = (more: object) => world.robots.follow({ ...call, ...more }, { flowId: 307 }).kind
  expect(kindOf({ sessionId: 9 })).toBe('no-session')
  expect(kindOf({ sessionId: -1 })).toBe('no-session')
  expect(kindOf({ customerToken: 'u2' })).toBe('no-session')
  expect(kindOf({ sceneId: 10 })).toBe('no-session')
  expect(kindOf({ sceneId: 39 })).toBe('unknown-scene')
  expect(kindOf({ robotId: 99 })).toBe('unknown-robot')
})

test('a click is answered like a question', async () => {
  const { call, world, answers, greeting } = await tryUrobot()
  const click = { answerId: String(greeting.logId), queryType: 6 }
  expect(world.robots.click(call, { ...click, questionId: 2122 })).toEqual({ kind: 'answered' })
  expect(world.robots.click(call, { ...click, questionId: 9 })).toEqual({ kind: 'unknown-question' })
  expect(world.robots.click(call, { ...click, queryType: 7, questionId: 81 })).toEqual({ kind: 'answered' })
  expect(answers()).toMatchObject([{ answerId: 2122 }, { flow: { id: 81 } }])
  expect(greeting.session.clicks).toEqual([
    { queryType: 6, questionId: 2122, answerId: String(greeting.logId) },
    { queryType: 7, questionId: 81, answerId: String(greeting.logId) },
  ])
})

test('the event of a question comes before the event of its answer', async () => {
  const { world, say, events } = await tryWorld()
  world.sessions.request('u1', {})
  say('u1', 0, '你好')
  expect(events.map(({ type }) => type).slice(-2)).toEqual(['message.received', 'robot.answered'])
  say('u1', 0, '你好')
  expect(events.at(-1)?.type).toBe('robot.answered')
  expect(events.filter(({ type }) => type === 'message.received')).toHaveLength(1)
})
