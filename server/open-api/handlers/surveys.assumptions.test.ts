import { expect, test } from 'vitest'
import type { Assumptions } from '../../../spec/assumptions.ts'
import { createFrozenFake } from '../../testing.ts'

/** The code that a vote on an open session gets. */
async function codeOfVote(vote: object, assume: Partial<Assumptions>, enabled = true) {
  const { post, world } = await createFrozenFake({ assume, data: { settings: { survey: { enabled } } } })
  await post('/im/sessions', { customer_token: 'u1', assign_type: 'agent' })
  const body = { im_sub_session_id: world.sessions.list()[0]!.id, ...vote }
  return (await post('/im/sessions/survey', body)).code
}

test('surveys.off: a vote while the survey is off is taken, or refused', async () => {
  expect(await codeOfVote({ option_id: 36 }, {}, false)).toBe(1000)
  expect(await codeOfVote({ option_id: 36 }, { 'surveys.off': 'refuse' }, false)).toBe(2000)
})

test('surveys.open-session: an open session can be rated, or not before it is closed', async () => {
  expect(await codeOfVote({ option_id: 36 }, {})).toBe(1000)
  expect(await codeOfVote({ option_id: 36 }, { 'surveys.open-session': 'refuse' })).toBe(2000)
})

test('surveys.remark: a remark that is required must be there, or may be missing', async () => {
  expect(await codeOfVote({ option_id: 40 }, {})).toBe(2000)
  expect(await codeOfVote({ option_id: 40 }, { 'surveys.remark': 'accept' })).toBe(1000)
})

test('surveys.options: only what show_type names is an option, or the compatible list’s too', async () => {
  const codeOfStar = async (assume: Partial<Assumptions>) => {
    const { post, world } = await createFrozenFake({ assume, data: { settings: { survey: { show_type: 'star' } } } })
    await post('/im/sessions', { customer_token: 'u1', assign_type: 'agent' })
    const session = world.sessions.list()[0]!
    const { code } = await post('/im/sessions/survey', { im_sub_session_id: session.id, option_id: 36 })
    return [code, session.survey?.optionName]
  }
  expect(await codeOfStar({})).toEqual([2005, undefined])
  expect(await codeOfStar({ 'surveys.options': 'compatible' })).toEqual([1000, '超级满意'])
})

test('surveys.again: a second vote is refused, or takes the place of the first', async () => {
  const voteTwice = async (assume: Partial<Assumptions>) => {
    const { post, world } = await createFrozenFake({ assume })
    await post('/im/sessions', { customer_token: 'u1', assign_type: 'agent' })
    const session = world.sessions.list()[0]!
    const rate = (option_id: number) => post('/im/sessions/survey', { im_sub_session_id: session.id, option_id })
    await rate(36)
    return { ...(await rate(37)), voted: session.survey?.optionId }
  }
  expect(await voteTwice({})).toMatchObject({ code: 2000, message: '谢谢，您已对本次服务做出过评价了！', voted: 36 })
  expect(await voteTwice({ 'surveys.again': 'replace' })).toMatchObject({ code: 1000, voted: 37 })
})
