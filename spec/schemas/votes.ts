import { oneOrBoth } from '../conditions.ts'
import { boolean, documented, input, integer, string, success } from '../shapes.ts'

const customerToken = documented(string('The integrator’s own id of the customer.', { minLength: 1 }))
const robotId = documented(integer('Id of the urobot, from listUrobots.'))
const sceneId = documented(integer('Id of a scene of this urobot.'))
/** The fields with which each call about a urobot names its conversation. */
export const urobotCall = {
  customer_token: customerToken,
  im_sub_session_id: documented(integer('Id of the session with the urobot: sessionId of the reply of createSession.')),
  robot_id: robotId,
  scene_id: sceneId,
}
export const urobotCallRequired = ['customer_token', 'im_sub_session_id', 'robot_id', 'scene_id']

/** An answer of a urobot has a number as its id, the logId. Other ids of messages are text. */
export const answerId = (description: string) => documented({ type: ['integer', 'string'], description })

const remark = documented(string('Remark of the customer.'))

export const voteSchemas = {
  SurveySession: input(
    ['im_sub_session_id', 'option_id'],
    {
      im_sub_session_id: documented(integer('Id of the session that the customer rates.')),
      option_id: documented(
        integer('Id of the option that the customer chose, from the list in survey_options that show_type names.'),
      ),
      remark: documented(
        string('Remark of the customer. Required where remark_option of the chosen option is required.'),
      ),
      resolved_state_v2: documented(
        integer(
          'Whether the problem is solved. 0: yes, the first option of resolved_options. 1: no, the second option.',
          { enum: [0, 1] },
        ),
      ),
    },
    { description: 'How the customer rates a session with an agent.' },
  ),
  SurveyRobotSession: input(
    [...urobotCallRequired, 'option_id'],
    {
      ...urobotCall,
      option_id: documented(integer('2: satisfied. 3: average. 4: unsatisfied.', { enum: [2, 3, 4] })),
      remark,
    },
    { description: 'How the customer rates a session with a urobot.' },
  ),
  SurveyAnswer: input(
    urobotCallRequired,
    {
      ...urobotCall,
      message_id: answerId('Id of the answer: its logId in the push. Required, unless messgae_id is given.'),
      // Quirk: the Chinese page of 2018 spells it so.
      messgae_id: answerId('Another spelling of message_id, from an older page of the documentation.'),
      option_id: documented(
        integer('1: satisfied, also if it is absent. 2: unsatisfied.', { enum: [1, 2], default: 1 }),
      ),
    },
    {
      description: 'How the customer rates one answer of a urobot.',
      ...oneOrBoth('messgae_id', 'message_id'),
    },
  ),
  SurveyTransfer: input(
    ['im_sub_session_id', 'robot_id', 'scene_id'],
    { im_sub_session_id: urobotCall.im_sub_session_id, robot_id: robotId, scene_id: sceneId },
    { description: 'The session with a urobot that the customer left for an agent.' },
  ),
  RateRobotAnswer: input(
    ['customer_token', 'message_id', 'question_id', 'useful'],
    {
      customer_token: customerToken,
      message_id: documented(string('Id of the answer: its message_id in the push.', { minLength: 1 })),
      question_id: documented(
        integer('question_id of the same answer. An answer with question_id 0 is small talk and cannot be rated.'),
      ),
      useful: documented(boolean('true: the answer helped. false: it did not.')),
    },
    { description: 'How the customer rates one answer of the robot.' },
  ),
  Thanked: success(
    { message: documented(string('A text of thanks for the customer.')) },
    { description: 'The rating is stored.' },
  ),
  // Quirk: no Chinese text here, and not the one that other operations have.
  TransferCounted: success(
    { message: documented({ type: 'string', const: 'success', description: 'Always success, in English.' }) },
    { description: 'The transfer is counted.' },
  ),
}
