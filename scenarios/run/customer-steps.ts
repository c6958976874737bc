/** What customers do, as their integration would pass it on. */
import { Problem } from '../../server/admin-api/problem.ts'
import type { Actor, Robot } from './actors.ts'
import { answered } from './open-api-call.ts'
import { Failure } from '../format/step-failure.ts'
import { inWords, isLike } from '../format/matching.ts'
import type { Playing } from './scope.ts'
import type { CustomerStep } from '../format/schema.ts'
import { valueAtPath } from '../../common/json-pointer.ts'

/** Says in words what came back. */
export async function customerDoes(step: CustomerStep, playing: Playing): Promise<string> {
  const { actors } = playing
  const actor = actors.actor(step.as)
  const { reply, got } = await answered(action(step, actor, playing), step)
  actor.reply = reply
  return got
}

function action(step: CustomerStep, actor: Actor, playing: Playing): Promise<unknown> {
  const { call, actors, company } = playing
  const { joins, says, previews, picks, rates, reads, goes, leaves } = step
  if (joins !== undefined) return join(joins, actor, playing)
  const token = tokenOf(actor)
  if (says !== undefined) return say(says, actor, playing)
  if (previews !== undefined)
    return call('previewMessage', { path: { session_id: sessionOf(actor, playing) }, body: { content: previews } })
  if (picks !== undefined) return pick(picks, actor, playing)
  if (rates !== undefined) return rate(rates, actor, playing)
  if (reads !== undefined) {
    const unread = actors
      .sessionsOf(actor)
      .at(-1)
      ?.messages.filter(({ sender, readAt }) => sender !== 'customer' && readAt === null)
    const message_ids = reads === 'all' ? unread?.map(({ id }) => id) : reads
    return call('readMessages', { body: { session_id: sessionOf(actor, playing), message_ids } })
  }
  if (goes !== undefined)
    return call('setCustomerOnline', { body: { customer_token: token, state: goes === 'online' ? 1 : 0 } })
  if (leaves === 'session') return call('closeSession', { path: { session_id: sessionOf(actor, playing) } })
  const queue = company.world.state.waiting.get(actors.idOf(actor) ?? -1)?.queue ?? 'none'
  return call('closeQueue', { query: { customer_token: token, queue } })
}

async function join(joins: NonNullable<CustomerStep['joins']>, actor: Actor, playing: Playing): Promise<unknown> {
  const { call, company, callAdmin } = playing
  if (actor.token === null) return visit(actor.customerId ?? -1)
  const wish = typeof joins === 'string' ? { assign_type: joins } : joins
  const reply = await call('createSession', { body: { customer_token: actor.token, ...wish } })
  actor.robot = robotIn(reply, wish)
  return reply

  /** A visitor of the web or the SDK comes by Udesk's own way; it is told as createSession would tell it. */
  async function visit(customer_id: number): Promise<unknown> {
    try {
      const opened = await callAdmin(company, 'openSession', { body: { customer_id } })
      return { code: 'count' in opened ? 2001 : 1000, ...opened }
    } catch (error) {
      if (error instanceof Problem && error.status === 409) return { code: 2002, message: error.message }
      throw error
    }
  }
}

function robotIn(
  reply: unknown,
  { robot_id: robotId, scene_id: sceneId }: { robot_id?: unknown; scene_id?: unknown },
): Robot | null {
  const kind = valueAtPath(reply, ['assign_type'])
  if (kind === 'robot') return { kind }
  if (kind !== 'urobot') return null
  const shown = valueAtPath(reply, ['assign_info'])
  return { kind, robotId, sceneId, sessionId: valueAtPath(shown, ['sessionId']), shown }
}

function say(says: NonNullable<CustomerStep['says']>, actor: Actor, playing: Playing): Promise<unknown> {
  const { type, to, agent_id, group_id, message_id, ...data } = typeof says === 'string' ? { content: says } : says
  actor.message = message_id ?? `${actor.as}-${++actor.said}`
  const body = {
    customer_token: actor.token,
    ...(to === undefined ? whereabouts(actor, playing) : { im_sub_session_id: to }),
    message_id: actor.message,
    ...(type !== undefined && { type }),
    ...(agent_id !== undefined && { agent_id }),
    ...(group_id !== undefined && { group_id }),
    data,
  }
  return playing.call('sendMessage', { body })
}

/** Where words go by themselves: to the agent, into the queue, to the robot, else to the workbench. */
function whereabouts(actor: Actor, { actors, company }: Playing): Record<string, unknown> {
  const session = actors.openSessionOf(actor)
  if (session) return { im_sub_session_id: session.id }
  if (company.world.state.waiting.has(actors.idOf(actor) ?? -1)) return { im_sub_session_id: -3 }
  const { robot } = actor
  if (robot?.kind === 'robot') return { im_sub_session_id: 0 }
  if (!robot) return { im_sub_session_id: -2 }
  const { robotId, sceneId, sessionId } = robot
  return { im_sub_session_id: -1, robot_id: robotId, scene_id: sceneId, urobot_session_id: sessionId }
}

function pick(
  { question, flow }: NonNullable<CustomerStep['picks']>,
  actor: Actor,
  playing: Playing,
): Promise<unknown> {
  const urobot = urobotOf(actor, playing)
  if (flow !== undefined) return playing.call('askFlow', { body: { ...urobot.call, flow_id: flow } })
  const offers = [...urobot.suggested, ...urobot.common]
  const chosen = offers.find(({ id, words }) => id === question || isLike(words, question))
  if (!chosen)
    throw new Failure(
      `a question ${inWords(question)} to pick`,
      offers.length === 0 ? 'none' : offers.map(({ words }) => String(words)).join(', '),
    )
  const { id, words, type, shownBy } = chosen
  const body = { ...urobot.call, message_id: shownBy, question_id: id, question: words, query_type: type }
  return playing.call('recordHit', { body })
}

function rate(
  { session, robot, answer, remark, resolved }: NonNullable<CustomerStep['rates']>,
  actor: Actor,
  playing: Playing,
): Promise<unknown> {
  const { call } = playing
  const said = remark === undefined ? {} : { remark }
  if (session !== undefined) {
    const solved = resolved === undefined ? {} : { resolved_state_v2: resolved }
    const body = { im_sub_session_id: sessionOf(actor, playing), option_id: session, ...said, ...solved }
    return call('surveySession', { body })
  }
  const urobot = urobotOf(actor, playing)
  if (robot !== undefined) return call('surveyRobotSession', { body: { ...urobot.call, option_id: robot, ...said } })
  return call('surveyAnswer', { body: { ...urobot.call, message_id: urobot.answer, option_id: answer } })
}

type Offer = { id: unknown; words: unknown; type: 6 | 7; shownBy: unknown }

/** The conversation with Udesk's own robot, and what can be clicked in it: in its latest answer, and in its greeting. */
function urobotOf({ as, robot, token }: Actor, { seen }: Playing) {
  if (robot?.kind !== 'urobot')
    throw new Failure(`${as} to be with Udesk’s own robot`, robot ? 'the other robot' : 'no robot')
  const { robotId, sceneId, sessionId, shown } = robot
  const answer = seen.pushes.findLast((push) => push.kind === 'urobot' && push.customerToken === token)?.body
  const logId = valueAtPath(answer, ['messages', 'logId'])
  const suggested = listAt(answer, ['messages', 'suggestQuestionList']).map((item): Offer => ({
    id: valueAtPath(item, ['id']),
    words: valueAtPath(item, ['content']),
    type: 7,
    shownBy: logId,
  }))
  const common = listAt(shown, ['topAsk'])
    .flatMap((group) => listAt(group, ['optionsList']))
    .map((item): Offer => ({
      id: valueAtPath(item, ['quesitionId']),
      words: valueAtPath(item, ['quesition']),
      type: 6,
      shownBy: valueAtPath(shown, ['logId']),
    }))
  const call = { customer_token: token, im_sub_session_id: sessionId, robot_id: robotId, scene_id: sceneId }
  return { call, answer: logId, suggested, common }
}

function listAt(value: unknown, path: readonly string[]): unknown[] {
  const list = valueAtPath(value, path)
  return Array.isArray(list) ? list : []
}

function tokenOf({ as, token }: Actor): string {
  if (token !== null) return token
  throw new Failure(`${as} to speak through the API`, 'a visitor of the web or the SDK, who does not')
}

function sessionOf(actor: Actor, { actors }: Playing): number {
  const session = actors.sessionsOf(actor).at(-1)
  if (session) return session.id
  throw new Failure(`a session of ${actor.as}`, 'none so far')
}
