import { oneOrBoth } from '../conditions.ts'
import { array, documented, input, integer, object, ref, string, success } from '../shapes.ts'
import { answerId, urobotCall, urobotCallRequired } from './votes.ts'

export const robotSchemas = {
  AskFlow: input(
    urobotCallRequired,
    {
      ...urobotCall,
      flow_id: documented(
        integer(
          'Id of the flow: data-id of the element with data-type="2" that the customer clicked. Required, unless the assumption robots.flow-id says otherwise.',
        ),
      ),
      // Quirk: the documentation's example has the next three, copied from surveyAnswer, and no flow_id.
      message_id: answerId(
        'logId of the answer that showed the flow. Only in place of flow_id, together with option_id.',
      ),
      messgae_id: answerId('Another spelling of message_id, as the documentation’s example has it.'),
      option_id: documented(
        integer('Number of the step that the customer clicked in that answer, from 1. Only in place of flow_id.', {
          minimum: 1,
        }),
      ),
    },
    {
      description: 'The next step of a flow that the customer wants to see.',
      ...oneOrBoth('option_id', 'flow_id'),
    },
  ),
  RecordHit: input(
    ['customer_token', 'im_sub_session_id', 'message_id', 'robot_id', 'query_type'],
    {
      ...urobotCall,
      message_id: answerId('logId of the greeting or of the answer that showed the question.'),
      question_id: documented(
        integer(
          'Id of the question that was clicked. Required, unless the assumption robots.hit-fields says otherwise.',
        ),
      ),
      // Quirk: the table calls it Int, but it is the question's text.
      question: documented({ type: ['string', 'number', 'boolean'], description: 'Text of the question.' }),
      query_type: documented(
        integer('The list that had the question. 6: in the list of common questions. 7: in the list of suggestions.', {
          'x-known-values': [6, 7],
        }),
      ),
    },
    {
      description:
        'A click of the customer on a question. scene_id and question_id are required, too, unless the assumption robots.hit-fields says otherwise: the documentation’s table lacks them, and its example has them.',
    },
  ),
  Urobot: object(
    {
      id: documented(integer('Id of the urobot: robot_id of other calls.')),
      name: documented(string('Name of the urobot.')),
      logo: documented(string('URL of the urobot’s picture, or empty.')),
      scene_list: documented(
        array(
          object({
            id: documented(integer('Id of the scene: scene_id of other calls.')),
            name: documented(string('Name of the scene.')),
          }),
          'Scenes that the urobot can be used in.',
        ),
      ),
      created_at: documented(string('When the urobot was created: 2018-01-23T10:55:20.000+08:00.')),
    },
    { description: 'A urobot: Udesk’s own robot, not the robot of 云问 (Yunwen).' },
  ),
  UrobotList: success(
    {
      message: documented(string('The result as a text for people.')),
      urobot_list: documented(array(ref('Urobot'), 'All urobots of the company.')),
    },
    { description: 'The urobots of the company.' },
  ),
}
