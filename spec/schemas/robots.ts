import { oneOrBoth } from '../conditions.ts'
import { array, documented, input, integer, object, ref, string, success } from '../shapes.ts'
import { answerId, urobotCall, urobotCallRequired } from './votes.ts'

export const robotSchemas = {
  AskFlow: input(
    urobotCallRequired,
    {
      ...urobotCall,
      flow_id: documented(
        integer('data-id of an element with data-type="2"; wanted unless robots.flow-id is assumed otherwise'),
      ),
      // Quirk: the documentation's example has the next three, copied from surveyAnswer, and no flow_id.
      message_id: answerId('logId of the answer with the flow, for want of a flow_id'),
      messgae_id: answerId('The same, as the example spells it'),
      option_id: documented(integer('Which of the steps it offered, from 1, for want of a flow_id', { minimum: 1 })),
    },
    oneOrBoth('option_id', 'flow_id'),
  ),
  RecordHit: input(
    ['customer_token', 'im_sub_session_id', 'message_id', 'robot_id', 'query_type'],
    {
      ...urobotCall,
      message_id: answerId('logId of the greeting or answer with the list'),
      question_id: documented(integer('The question that was clicked')),
      // Quirk: the table calls it Int, but it is the question's text.
      question: documented({ type: ['string', 'number', 'boolean'], description: 'Its text' }),
      query_type: documented(
        integer('6: of the common questions, 7: of the suggestions', { 'x-known-values': [6, 7] }),
      ),
    },
    { description: 'scene_id and question_id are wanted too, unless robots.hit-fields is assumed otherwise' },
  ),
  Urobot: object({
    id: documented(integer('robot_id of other calls')),
    name: documented(string()),
    logo: documented(string('Address of a picture, or empty')),
    scene_list: documented(
      array(object({ id: documented(integer('scene_id of other calls')), name: documented(string()) })),
    ),
    created_at: documented(string('When it was made, as 2018-01-23T10:55:20.000+08:00')),
  }),
  UrobotList: success({
    message: documented(string('A text for people; the code tells')),
    urobot_list: documented(array(ref('Urobot'))),
  }),
}
