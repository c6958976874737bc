import type { Reply } from '../../../spec/types.ts'
import { beijingIso } from '../../../common/dates.ts'
import type { Handlers } from '../handler-types.ts'
import { Refusal } from '../refusal.ts'
import { readUrobotCall, urobotRefusal } from '../handler-parts/urobot-call.ts'

export const robots = {
  listUrobots({ company: { world, words } }): Reply<'listUrobots'> {
    return {
      code: 1000,
      message: words.requestSuccessful,
      urobot_list: world.robots.list().map(({ id, name, logo, scenes, createdAt }) => ({
        id,
        name,
        logo,
        scene_list: scenes,
        created_at: beijingIso(createdAt),
      })),
    }
  },

  askFlow({ body, company: { world } }): Reply<'askFlow'> {
    const messageId = body.message_id ?? body.messgae_id
    const outcome = world.robots.follow(readUrobotCall(body), {
      flowId: body.flow_id,
      answerId: messageId === undefined ? undefined : String(messageId),
      optionId: body.option_id,
    })
    switch (outcome.kind) {
      case 'answered':
      case 'nothing':
        return { code: 1000 }
      case 'flow-missing':
        throw new Refusal('parameterMissing', 'flow_id')
      case 'unknown-flow':
        throw new Refusal('parameterInvalid', 'flow_id', null, { wrong: 'flow-unknown' })
      default:
        throw urobotRefusal(outcome)
    }
  },

  recordHit({ body, company: { world, assumptions } }): Reply<'recordHit'> {
    const { scene_id, question_id, question } = body
    if (assumptions['robots.hit-fields'] === 'required') {
      if (scene_id === undefined) throw new Refusal('parameterMissing', 'scene_id')
      if (question_id === undefined) throw new Refusal('parameterMissing', 'question_id')
    }
    const outcome = world.robots.click(readUrobotCall(body), {
      queryType: body.query_type,
      questionId: question_id,
      question: question === undefined ? undefined : String(question),
      answerId: String(body.message_id),
    })
    switch (outcome.kind) {
      case 'answered':
      case 'nothing':
        return { code: 1000 }
      case 'unknown-question':
        throw new Refusal('parameterInvalid', 'question_id', null, { wrong: 'question-unknown' })
      case 'unknown-answer':
        throw new Refusal('parameterInvalid', 'message_id', null, { wrong: 'answer-unknown' })
      default:
        throw urobotRefusal(outcome)
    }
  },
} satisfies Partial<Handlers>
