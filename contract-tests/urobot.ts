/** What examples about robots begin with: a greeting, or an answer, whose id only its push tells. */
import type { Client } from '../harness/client/open-api-client.ts'
import type { PushBodies } from '../spec/types.ts'
import { asked, OutOfReach, PreparationFailed, type FakeControl } from './example.ts'

const first = { robot_id: 1, scene_id: 1 }

/** A customer whom a urobot greeted; as the calls about it name the conversation. */
export async function greeted(udesk: Client, token: string, urobot = first) {
  const reply = await udesk.createSession({ body: { customer_token: token, assign_type: 'urobot', ...urobot } })
  if (!('assign_info' in reply && 'sessionId' in reply.assign_info)) throw new PreparationFailed('createSession', reply)
  return { customer_token: token, im_sub_session_id: reply.assign_info.sessionId, ...urobot }
}

/** A customer whom one of the target’s own urobots greeted, the log id of the greeting, and a common question that it offers. */
export async function greetedByAny(udesk: Client, token: string) {
  const list = await udesk.listUrobots()
  const [robot] = 'urobot_list' in list ? list.urobot_list : []
  const [scene] = robot?.scene_list ?? []
  if (!('urobot_list' in list)) throw new PreparationFailed('listUrobots', list)
  if (!robot || !scene) throw new OutOfReach('the target has no urobot')
  const urobot = { robot_id: robot.id, scene_id: scene.id }
  const reply = await asked(udesk, { customer_token: token, assign_type: 'urobot', ...urobot })
  if (!('assign_info' in reply && 'sessionId' in reply.assign_info)) throw new PreparationFailed('createSession', reply)
  const { sessionId, logId, topAsk } = reply.assign_info
  return {
    logId,
    conversation: { customer_token: token, im_sub_session_id: sessionId, ...urobot },
    question_id: topAsk[0]?.optionsList[0]?.quesitionId ?? 0, // no question has it
  }
}

/** The same with a question that the urobot has answered. */
export async function answered(udesk: Client, token: string, pushed: FakeControl['pushed'], urobot = first) {
  const conversation = await greeted(udesk, token, urobot)
  const question = { customer_token: token, im_sub_session_id: -1, data: { content: '工作时间是什么' }, ...urobot }
  const reply = await udesk.sendMessage({ body: question })
  const push = (await pushed(token)).find((body) => body.assign_type === 'urobot') as PushBodies['urobot'] | undefined // assign_type tells the kind
  if (!push) throw new PreparationFailed('sendMessage', reply)
  return { ...conversation, logId: push.messages.logId }
}

/** An answer of the 云问 robot. */
export async function robotAnswered(udesk: Client, token: string, pushed: FakeControl['pushed']) {
  await udesk.createSession({ body: { customer_token: token } })
  const reply = await udesk.sendMessage({
    body: { customer_token: token, im_sub_session_id: 0, message_id: 'm-1', data: { content: '工作时间是什么' } },
  })
  const push = (await pushed(token)).find((body) => body.assign_type === 'robot') as PushBodies['robot'] | undefined // likewise
  const message = push?.messages[0]
  if (!message) throw new PreparationFailed('sendMessage', reply)
  return message
}
