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

test('a second vote is refused, or takes the first one’s place where that is assumed', async () => {
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

test('a urobot’s session, its answers and the way to a person have votes of their own', async () => {
  const { ask, say, world, happened } = await tryWorld()
  const greeting = ask('u1', { assignType: 'urobot', robotId: 1, sceneId: 1 })
  if (greeting.kind !== 'urobot') throw new Error(greeting.kind)
  const { id: sessionId } = greeting.session
  for (const question of ['你好', '工作时间是什么']) say('u1', -1, question, { robotId: 1, sceneId: 1 })
  const [small, real] = happened('urobot.answered').map(({ answer }) => String(answer.logId))
  const customer = world.customers.byToken('u1')!
  const { rateRobotSession, rateAnswer, countTransfer } = world.surveys

  expect(rateRobotSession(customer, { sessionId, optionId: 1 })).toEqual({ kind: 'unknown-option' })
  expect(rateRobotSession(customer, { sessionId: 9, optionId: 2 })).toEqual({ kind: 'no-session' })
  expect(rateRobotSession(customer, { sessionId, optionId: 2 })).toEqual({ kind: 'rated' })
  expect(rateRobotSession(customer, { sessionId, optionId: 2 })).toEqual({ kind: 'already-rated' })
  expect(rateAnswer(customer, { sessionId, answerId: small!, optionId: 1 })).toEqual({ kind: 'unknown-answer' })
  expect(rateAnswer(customer, { sessionId, answerId: real!, optionId: 3 })).toEqual({ kind: 'unknown-option' })
  expect(rateAnswer(customer, { answerId: real!, optionId: 2 })).toEqual({ kind: 'rated' })
  expect(rateAnswer(customer, { sessionId, answerId: real!, optionId: 2 })).toEqual({ kind: 'already-rated' })
  expect(countTransfer({ sessionId, robotId: 1, sceneId: 10 })).toEqual({ kind: 'no-session' })
  expect(countTransfer({ sessionId, robotId: 1, sceneId: 1 })).toEqual({ kind: 'counted' })
  expect(greeting.session.transfers).toBe(1)
})
