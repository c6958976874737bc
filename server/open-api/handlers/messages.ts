import type { Reply } from '../../../spec/types.ts'
import type { Handlers } from '../handler-types.ts'
import { Refusal } from '../refusal.ts'
import { unknownAgent, unknownGroup } from '../handler-parts/unknown-party.ts'
import { unknownSession } from '../handler-parts/unknown-session.ts'
import { robotNotAsked, robotUnknown } from '../handler-parts/urobot-call.ts'

const off = { zero: 0, empty: '', null: null } as const
const wireName = { messageId: 'message_id', robotId: 'robot_id', sceneId: 'scene_id' }

export const messages = {
  sendMessage({ body, company, note }): Reply<'sendMessage'> {
    const { world, assumptions } = company
    const { im_sub_session_id: sessionId = 0 } = body
    const isForRobot = sessionId === 0 || sessionId === -1
    const outcome = world.messages.fromCustomer({
      customerToken: body.customer_token,
      sessionId,
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
      case 'ignored':
      case 'closed':
        return { code: 1000 }
      case 'repeated':
        if (assumptions['messages.again'] === 'refuse')
          throw new Refusal('parameterInvalid', 'message_id', null, { wrong: 'message-repeated' })
        note({
          pointer: 'body',
          message: 'was ignored: a message with this message_id was taken before',
          severity: 'note',
        })
        return { code: 1000 }
      case 'no-session':
      case 'not-waiting':
        throw isForRobot ? robotNotAsked() : unknownSession(company, sessionId, 'customer_token')
      case 'unknown-customer':
        throw new Refusal('customerNotCreated')
      case 'unknown-robot':
      case 'unknown-scene':
        throw robotUnknown(outcome.kind)
      case 'unknown-agent':
        throw unknownAgent(company, 'agent_id')
      case 'unknown-group':
        throw unknownGroup(company)
      case 'unsupported-type':
      case 'refused-close':
        throw new Refusal('parameterInvalid', 'type', null, { wrong: 'type-unsupported' })
      case 'missing': {
        // The schema cannot check this; see whenMissingElsewhere of the operation.
        const isGeneral = !isForRobot && assumptions['messages.missing-parameter'] === '2000'
        const name = wireName[outcome.parameter]
        throw new Refusal(isGeneral ? 'parameterMissing' : 'robotParameterMissing', name)
      }
    }
  },

  getSensitiveWords({ company: { world, assumptions } }): Reply<'getSensitiveWords'> {
    const { open, words } = world.settings.get().sensitiveWords
    return {
      code: 1000,
      customer_words_string: words.join(','),
      customer_is_open: open ? 1 : off[assumptions['sensitive-words.off']],
    }
  },
} satisfies Partial<Handlers>
