import {
  array,
  assumed,
  boolean,
  documented,
  integer,
  nullable,
  object,
  observed,
  openObject,
  ref,
  string,
} from '../shapes.ts'

/** The replies of session records: they have no `code`, and paging fields of their own. */
const records = (items: string, description: string, known: typeof documented = documented) =>
  object(
    {
      status: known({ type: 'integer', const: 0, description: 'Result code: always 0, which is success.' }),
      message: known(string('The result as a text for people.')),
      item: known(array(ref(items), 'Items of this page.')),
      size: known(integer('Number of items on this page.', { minimum: 0 })),
      total: known(integer('Number of items on all pages together.', { minimum: 0 })),
      total_pages: known(integer('Number of pages.', { minimum: 0 })),
    },
    { description },
  )

export const recordSchemas = {
  SessionRecords: records('SessionRecord', 'One page of the list of sessions.'),
  SessionRecord: object(
    {
      session_id: documented(
        integer('Id of the whole conversation, which stays the same through transfers: session_id of listSessionLogs.'),
      ),
      sub_session_id: documented(integer('Id of this session: im_sub_session_id of other calls.')),
      note_id: documented(
        nullable(integer('Id of the business record of the session. The fake has none and answers null.')),
      ),
      customer_id: documented(integer('Id of the customer.')),
      customer_name: documented(string('Name of the customer.')),
      customer_custom_fields: documented(openObject('Values of the company’s own fields of the customer.')),
      customer_token: observed(
        nullable(string('The integrator’s own id of the customer. null for customers of other channels.')),
      ),
      agent_id: documented(integer('Id of the agent.')),
      agent_nick_name: documented(string('Name of the agent.')),
      platform: observed(string('Channel of the customer, such as web or api.')),
      created_at: observed(string('When the session began, in Beijing time: YYYY-MM-DD hh:mm:ss.')),
      closed_at: observed(
        nullable(string('When the session was closed, in Beijing time: YYYY-MM-DD hh:mm:ss. null while it is open.')),
      ),
      // Quirk: the one number that comes as text.
      queue_seconds: observed(string('How long the customer waited in a queue, in seconds. A number as text.')),
      sustain_seconds: observed(integer('How long the session lasted, in seconds; until now if it is open.')),
      resp_seconds: observed(
        nullable(
          integer('How long the customer waited for the agent’s first message, in seconds. null if there was none.'),
        ),
      ),
      customer_msg_num: observed(integer('Number of messages of the customer.')),
      agent_msg_num: observed(integer('Number of messages of the agent.')),
      transfer_to_agent: observed(boolean('Whether the customer came from a robot.')),
      survey_option_id: observed(
        nullable(integer('Id of the option with which the customer rated the session. null if not rated.')),
      ),
      survey_option_name: observed(nullable(string('Text of this option.'))),
      resolved_state: observed(nullable(integer('0: solved. 1: unsolved. null if the customer did not say.'))),
    },
    { description: 'A session with an agent.', optional: ['customer_token', 'platform'] },
  ),
  SessionLogs: records('SessionLog', 'One page of what was said in a session.'),
  SessionLog: object(
    {
      message_id: observed(string('Id of the message.')),
      sender: observed(
        string('Sender of the message. Messages of Udesk itself, such as the welcome, have agent.', {
          enum: ['customer', 'agent'],
        }),
      ),
      created_at: observed(string('When it was sent, in Beijing time: YYYY-MM-DD hh:mm:ss.')),
      content: observed(
        string(
          'The message as JSON inside a string: {"type", "data": {"content", …}, "platform"}. A welcome has is_welcome, too.',
        ),
      ),
    },
    { description: 'A message of a session.' },
  ),
  SessionVotes: records('SessionVote', 'One page of the ratings of sessions.', observed),
  SessionVote: object(
    {
      session_id: assumed(integer('Id of the whole conversation, as in SessionRecord.')),
      sub_session_id: assumed(integer('Id of the session that was rated: im_sub_session_id of other calls.')),
      customer_id: assumed(integer('Id of the customer.')),
      customer_name: assumed(string('Name of the customer.')),
      agent_id: assumed(integer('Id of the agent who was rated.')),
      agent_nick_name: assumed(string('Name of the agent.')),
      survey_option_id: assumed(integer('Id of the option that the customer chose, from survey_options.')),
      survey_option_name: assumed(string('Text of this option.')),
      survey_remark: assumed(string('Remark of the customer, or empty.')),
      resolved_state: assumed(nullable(integer('0: solved. 1: unsolved. null if the customer did not say.'))),
      created_at: assumed(string('When the customer rated, in Beijing time: YYYY-MM-DD hh:mm:ss.')),
    },
    { description: 'A rating of a session. No document names its fields; here they are called as in SessionRecord.' },
  ),
}

export const sessionRecordExample = {
  session_id: 1,
  sub_session_id: 1,
  note_id: null,
  customer_id: 1,
  customer_name: '小明',
  customer_custom_fields: {},
  customer_token: 'u42',
  agent_id: 3,
  agent_nick_name: 'Tom',
  platform: 'api',
  created_at: '2026-01-01 08:00:00',
  closed_at: '2026-01-01 08:05:00',
  queue_seconds: '12',
  sustain_seconds: 300,
  resp_seconds: 8,
  customer_msg_num: 3,
  agent_msg_num: 2,
  transfer_to_agent: false,
  survey_option_id: 36,
  survey_option_name: '非常满意',
  resolved_state: 0,
}

export const sessionVoteExample = {
  session_id: 1,
  sub_session_id: 1,
  customer_id: 1,
  customer_name: '小明',
  agent_id: 3,
  agent_nick_name: 'Tom',
  survey_option_id: 36,
  survey_option_name: '非常满意',
  survey_remark: '服务很好',
  resolved_state: 0,
  created_at: '2026-01-01 08:06:00',
}
