import { expect, test } from 'vitest'
import { tryWorld } from './testing.ts'

test('a session is rated with an option of the list that is shown', async () => {
  const { assign, world, clock, happened } = await tryWorld()
  const session = assign('u1')
  expect(world.surveys.rateSession(session.id, { optionId: 44 })).toEqual({ kind: 'unknown-option' })
  expect(world.surveys.rateSession(9, { optionId: 37 })).toEqual({ kind: 'no-session' })
  expect(world.surveys.rateSession(session.id, { optionId: 37, resolvedState: 0 })).toEqual({ kind: 'rated' })
  const vote = { optionId: 37, optionName: '满意', remark: '', resolvedState: 0, votedAt: clock.now() }
  expect(session.survey).toEqual(vote)
  expect(happened('session.rated')).toMatchObject([{ vote }])
})

test('an option may require a remark', async () => {
  const { assign, world } = await tryWorld()
  const { id } = assign('u1')
  expect(world.surveys.rateSession(id, { optionId: 40, remark: ' ' })).toEqual({ kind: 'remark-missing' })
  expect(world.surveys.rateSession(id, { optionId: 40, remark: '太慢' })).toEqual({ kind: 'rated' })
})

test('a second vote is refused, or replaces the first if that is assumed', async () => {
  const { assign, world } = await tryWorld()
  const session = assign('u1')
  world.surveys.rateSession(session.id, { optionId: 37 })
  expect(world.surveys.rateSession(session.id, { optionId: 36 })).toEqual({ kind: 'already-rated' })
  const lenient = await tryWorld({ assume: { 'surveys.again': 'replace' } })
  const other = lenient.assign('u1')
  lenient.world.surveys.rateSession(other.id, { optionId: 37 })
  lenient.world.surveys.rateSession(other.id, { optionId: 36 })
  expect(other.survey?.optionId).toBe(36)
})

test('a urobot’s session, its answers and the transfer to an agent have their own votes', async () => {
  const { ask, say, world, events, happened } = await tryWorld()
  const greeting = ask('u1', { assignType: 'urobot', robotId: 1, sceneId: 1 })
  if (greeting.kind !== 'urobot') throw new Error(greeting.kind)
  const { id: sessionId } = greeting.session
  for (const question of ['你好', '工作时间是什么']) say('u1', -1, question, { robotId: 1, sceneId: 1 })
  const logIds = happened('urobot.answered').map(({ answer }) => String(answer.logId))
  const { rateRobotSession, rateAnswer, countTransfer } = world.surveys
  const call = { customerToken: 'u1', sessionId, robotId: 1, sceneId: 1 }

  expect(rateRobotSession({ ...call, sessionId: 9 }, { optionId: 2 })).toEqual({ kind: 'no-session' })
  expect(rateRobotSession(call, { optionId: 2 })).toEqual({ kind: 'rated' })
  expect(rateRobotSession(call, { optionId: 2 })).toEqual({ kind: 'already-rated' })
  expect(rateAnswer(call, { answerId: '9', vote: 1 })).toEqual({ kind: 'unknown-answer' })
  for (const answerId of logIds) expect(rateAnswer(call, { answerId, vote: 2 })).toEqual({ kind: 'rated' })
  expect(rateAnswer(call, { answerId: logIds[1]!, vote: 2 })).toEqual({ kind: 'already-rated' })
  const there = { sessionId, robotId: 1, sceneId: 1 }
  expect(countTransfer({ ...there, sceneId: 10 })).toEqual({ kind: 'no-session' })
  expect(countTransfer(there)).toEqual({ kind: 'counted' })
  expect(greeting.session.transfers).toBe(1)
  expect(events.map(({ type }) => type).filter((type) => type.startsWith('robot.'))).toEqual([
    'robot.entered',
    'robot.rated',
    'robot.rated',
    'robot.rated',
    'robot.left',
  ])
})

test('an answer of the 云问 robot is rated with its question, small talk is not', async () => {
  const { world, say, happened } = await tryWorld()
  world.sessions.request('u1', {})
  for (const question of ['你好', '工作时间是什么']) say('u1', 0, question)
  const [small, real] = happened('robot.answered').map(({ answer }) => answer)
  const rate = (messageId: string, questionId: number) =>
    world.surveys.rateRobotAnswer('u1', { messageId, questionId, useful: true }).kind
  expect(rate(small!.messageId, 0)).toBe('unknown-answer')
  expect(rate(real!.messageId, 9)).toBe('unknown-answer')
  expect(rate(real!.messageId, 435)).toBe('rated')
  expect(rate(real!.messageId, 435)).toBe('already-rated')
  expect(world.surveys.rateRobotAnswer('u9', { messageId: '', questionId: 1, useful: true }).kind).toBe(
    'unknown-customer',
  )
})
