import type { Reply } from '../../../spec/types.ts'
import type { Handlers } from '../operation.ts'
import { Refusal } from '../refusal.ts'

const wireName = { messageId: 'message_id', robotId: 'robot_id', sceneId: 'scene_id' }

export const messages = {
  sendMessage({ body, company: { world } }): Reply<'sendMessage'> {
    const outcome = world.messages.fromCustomer({
      customerToken: body.customer_token,
      sessionId: body.im_sub_session_id ?? 0,
      data: body.data,
      messageId: body.message_id,
      type: body.type,
      robotId: body.robot_id,
      sceneId: body.scene_id,
      urobotSessionId: body.urobot_session_id,
      agentId: body.agent_id,
      groupId: body.group_id,
    })
    switch (outcome.kind) {
      case 'received':
      case 'repeated':
      case 'closed':
        return { code: 1000 }
      case 'no-session':
      case 'not-waiting':
        throw new Refusal('sessionClosed')
      case 'unknown-customer':
        throw new Refusal('customerNotCreated')
      case 'unknown-robot':
      case 'unknown-scene':
        throw new Refusal('robotUnknown')
      case 'unknown-agent':
        throw new Refusal('agentUnknown')
      case 'unknown-group':
        throw new Refusal('groupUnknown')
      case 'unsupported-type':
      case 'refused-close':
        throw new Refusal('parameterInvalid', 'type')
      case 'missing':
        throw new Refusal('robotParameterMissing', wireName[outcome.parameter])
    }
  },
} satisfies Partial<Handlers>
