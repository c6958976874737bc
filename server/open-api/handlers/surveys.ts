import type { Reply } from '../../../spec/types.ts'
import type { Company } from '../../company.ts'
import type { Handlers } from '../handler-types.ts'
import { Refusal } from '../refusal.ts'
import { unknownSession } from '../handler-parts/unknown-session.ts'
import { readUrobotCall, robotNotAsked, urobotRefusal } from '../handler-parts/urobot-call.ts'

export const surveys = {
  surveySession({ body, company }): Reply<'surveySession'> {
    const { kind } = company.world.surveys.rateSession(body.im_sub_session_id, {
      optionId: body.option_id,
      remark: body.remark,
      resolvedState: body.resolved_state_v2,
    })
    switch (kind) {
      case 'rated':
        return thanks(company)
      case 'no-session':
        throw unknownSession(company, body.im_sub_session_id)
      case 'unknown-option':
        throw new Refusal('parameterInvalid', 'option_id', null, { wrong: 'option-unknown' })
      case 'remark-missing':
        throw new Refusal('parameterMissing', 'remark')
      case 'already-rated':
        throw new Refusal('ratedAlready')
      case 'survey-off':
        throw new Refusal('surveyOff')
      case 'still-open':
        throw new Refusal('sessionStillOpen')
    }
  },

  surveyRobotSession({ body, company }): Reply<'surveyRobotSession'> {
    const vote = { optionId: body.option_id, remark: body.remark }
    const outcome = company.world.surveys.rateRobotSession(readUrobotCall(body), vote)
    switch (outcome.kind) {
      case 'rated':
        return thanks(company)
      case 'already-rated':
        throw new Refusal('ratedAlready')
      default:
        throw urobotRefusal(outcome)
    }
  },

  surveyAnswer({ body, company }): Reply<'surveyAnswer'> {
    const messageId = body.message_id ?? body.messgae_id
    if (messageId === undefined) throw new Refusal('parameterMissing', 'message_id')
    const vote = { answerId: String(messageId), vote: body.option_id ?? 1 }
    const outcome = company.world.surveys.rateAnswer(readUrobotCall(body), vote)
    switch (outcome.kind) {
      case 'rated':
        return thanks(company)
      case 'already-rated':
        throw new Refusal('ratedAlready')
      case 'unknown-answer':
        throw new Refusal('parameterInvalid', 'message_id', null, { wrong: 'answer-unknown' })
      default:
        throw urobotRefusal(outcome)
    }
  },

  surveyTransfer({ body, company }): Reply<'surveyTransfer'> {
    const outcome = company.world.surveys.countTransfer(readUrobotCall(body))
    if (outcome.kind !== 'counted') throw urobotRefusal(outcome)
    return { code: 1000, message: 'success' }
  },

  rateRobotAnswer({ body, company }): Reply<'rateRobotAnswer'> {
    const { kind } = company.world.surveys.rateRobotAnswer(body.customer_token, {
      messageId: body.message_id,
      questionId: body.question_id,
      useful: body.useful,
    })
    switch (kind) {
      case 'rated':
        return { code: 1000 }
      case 'already-rated':
        throw new Refusal('ratedAlready')
      case 'unknown-answer':
        throw new Refusal('parameterInvalid', 'message_id', null, { wrong: 'answer-unknown' })
      case 'unknown-customer':
        throw robotNotAsked()
    }
  },
} satisfies Partial<Handlers>

const thanks = ({ words }: Company) => ({ code: 1000, message: words.thanks }) as const
