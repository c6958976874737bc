import { oneOrBoth } from '../conditions.ts'
import { boolean, documented, input, integer, string, success } from '../shapes.ts'

const customerToken = documented(string('', { minLength: 1 }))
const robotId = documented(integer('The robot, of listUrobots'))
const sceneId = documented(integer('The robot’s scene'))
/** How every call about a urobot says which conversation it means. */
export const urobotCall = {
  customer_token: customerToken,
  im_sub_session_id: documented(integer('sessionId of the robot’s greeting')),
  robot_id: robotId,
  scene_id: sceneId,
}
export const urobotCallRequired = ['customer_token', 'im_sub_session_id', 'robot_id', 'scene_id']

/** A urobot's answer is known by a number, its logId; other ids are text. */
export const answerId = (description: string) => documented({ type: ['integer', 'string'], description })

const remark = documented(string('What the customer wants to add'))

export const voteSchemas = {
  SurveySession: input(['im_sub_session_id', 'option_id'], {
    im_sub_session_id: documented(integer('The session')),
    option_id: documented(integer('An id of the list that show_type names in survey_options')),
    remark,
    resolved_state_v2: documented(
      integer('Whether the problem is solved. 0: yes (the first option), 1: no', { enum: [0, 1] }),
    ),
  }),
  SurveyRobotSession: input([...urobotCallRequired, 'option_id'], {
    ...urobotCall,
    option_id: documented(integer('2 satisfied, 3 average, 4 unsatisfied', { enum: [2, 3, 4] })),
    remark,
  }),
  SurveyAnswer: input(
    urobotCallRequired,
    {
      ...urobotCall,
      message_id: answerId('logId of the answer'),
      // Quirk: the Chinese page of 2018 spells it so.
      messgae_id: answerId('The same, as an older page spells it'),
      option_id: documented(integer('1 satisfied (also if absent), 2 unsatisfied', { enum: [1, 2], default: 1 })),
    },
    oneOrBoth('messgae_id', 'message_id'),
  ),
  SurveyTransfer: input(['im_sub_session_id', 'robot_id', 'scene_id'], {
    im_sub_session_id: urobotCall.im_sub_session_id,
    robot_id: robotId,
    scene_id: sceneId,
  }),
  RateRobotAnswer: input(['customer_token', 'message_id', 'question_id', 'useful'], {
    customer_token: customerToken,
    message_id: documented(string('Of the answer that was pushed', { minLength: 1 })),
    question_id: documented(integer('Of the same answer; 0 is small talk and cannot be rated')),
    useful: documented(boolean('Whether the answer helped')),
  }),
  Thanked: success({ message: documented(string('Thanks')) }, { description: 'The vote is taken' }),
  // Quirk: no Chinese text here, and not the one that other operations have.
  TransferCounted: success({ message: documented({ type: 'string', const: 'success' }) }),
}
