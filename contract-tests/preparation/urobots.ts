/** Prepares the greeting or the answer that examples of robots need. The id of an answer is only in its push. */
import type { Client } from '../../harness/client/open-api-client.ts'
import type { PushBodies } from '../../spec/types.ts'
import type { FakeControl } from './fake-control.ts'
import { requestSession, NotAvailable, PreparationFailed } from './prepare.ts'

const first = { robot_id: 1, scene_id: 1 }

/**
 * Creates a customer and lets a urobot greet the customer. Resolves to the fields that later calls need to name the conversation.
 */
export async function prepareUrobotSession(udesk: Client, token: string, urobot = first) {
  const reply = await udesk.createSession({ body: { customer_token: token, assign_type: 'urobot', ...urobot } })
  if (!('assign_info' in reply && 'sessionId' in reply.assign_info)) throw new PreparationFailed('createSession', reply)
  return { customer_token: token, im_sub_session_id: reply.assign_info.sessionId, ...urobot }
}

/**
 * Like `prepareUrobotSession`, but with any urobot of the target. Also resolves to the log id of the greeting and to a question
 * that the greeting offers.
 */
export async function prepareAnyUrobotSession(udesk: Client, token: string) {
  const list = await udesk.listUrobots()
  const [robot] = 'urobot_list' in list ? list.urobot_list : []
  const [scene] = robot?.scene_list ?? []
  if (!('urobot_list' in list)) throw new PreparationFailed('listUrobots', list)
  if (!robot || !scene) throw new NotAvailable('the target has no urobot')
  const urobot = { robot_id: robot.id, scene_id: scene.id }
  const reply = await requestSession(udesk, { customer_token: token, assign_type: 'urobot', ...urobot })
  if (!('assign_info' in reply && 'sessionId' in reply.assign_info)) throw new PreparationFailed('createSession', reply)
  const { sessionId, logId, topAsk } = reply.assign_info
  return {
    logId,
    conversation: { customer_token: token, im_sub_session_id: sessionId, ...urobot },
    question_id: topAsk[0]?.optionsList[0]?.quesitionId ?? 0, // 0: no question has this id
  }
}

/** Like `prepareUrobotSession`. The urobot then answers a question. */
export async function prepareUrobotAnswer(udesk: Client, token: string, pushed: FakeControl['pushed'], urobot = first) {
  const conversation = await prepareUrobotSession(udesk, token, urobot)
  const question = { customer_token: token, im_sub_session_id: -1, data: { content: '工作时间是什么' }, ...urobot }
  const reply = await udesk.sendMessage({ body: question })
  const push = (await pushed(token)).find((body) => body.assign_type === 'urobot') as PushBodies['urobot'] | undefined // assign_type shows the kind of the push
  if (!push) throw new PreparationFailed('sendMessage', reply)
  return { ...conversation, logId: push.messages.logId }
}

/** Lets the 云问 robot answer a question. */
export async function prepareRobotAnswer(udesk: Client, token: string, pushed: FakeControl['pushed']) {
  await udesk.createSession({ body: { customer_token: token } })
  const reply = await udesk.sendMessage({
    body: { customer_token: token, im_sub_session_id: 0, message_id: 'm-1', data: { content: '工作时间是什么' } },
  })
  const push = (await pushed(token)).find((body) => body.assign_type === 'robot') as PushBodies['robot'] | undefined // likewise
  const message = push?.messages[0]
  if (!message) throw new PreparationFailed('sendMessage', reply)
  return message
}
