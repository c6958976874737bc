import { array, assumed, boolean, documented, integer, nullable, object, observed, ref, string } from '../shapes.ts'

/** What session records answer: no `code`, and paging of their own. */
const records = (items: string, known: typeof documented = documented) =>
  object({
    status: known({ type: 'integer', const: 0, description: 'Result code: 0 is success' }),
    message: known(string('A text for people')),
    item: known(array(ref(items))),
    size: known(integer('How many items are on this page', { minimum: 0 })),
    total: known(integer('How many there are on all pages', { minimum: 0 })),
    total_pages: known(integer('How many pages there are', { minimum: 0 })),
  })

const anything = { type: 'object' as const, additionalProperties: true }

export const recordSchemas = {
  SessionRecords: records('SessionRecord'),
  SessionRecord: object(
    {
      session_id: documented(integer('The conversation, however often it was transferred: session_id of the log')),
      sub_session_id: documented(integer('The im_sub_session_id of other calls')),
      note_id: documented(nullable(integer('The business record; the fake has none'))),
      customer_id: documented(integer()),
      customer_name: documented(string()),
      customer_custom_fields: documented(anything),
      customer_token: observed(nullable(string('The integrator’s id of the customer'))),
      agent_id: documented(integer()),
      agent_nick_name: documented(string('The agent’s name')),
      platform: observed(string('Where the customer came from, such as web or api')),
      created_at: observed(string('Beijing time, YYYY-MM-DD hh:mm:ss')),
      closed_at: observed(nullable(string('Beijing time; null while the session is open'))),
      // Quirk: the one number that comes as text.
      queue_seconds: observed(string('How long the customer waited')),
      sustain_seconds: observed(integer('How long the session lasted, or has lasted so far')),
      resp_seconds: observed(nullable(integer('How long the customer waited for the agent’s first word'))),
      customer_msg_num: observed(integer('How often the customer said something')),
      agent_msg_num: observed(integer('How often the agent said something')),
      transfer_to_agent: observed(boolean('Whether a robot sent the customer on to a person')),
      survey_option_id: observed(nullable(integer('The customer’s vote'))),
      survey_option_name: observed(nullable(string('The same in words'))),
      resolved_state: observed(nullable(integer('0 resolved, 1 unresolved'))),
    },
    { optional: ['customer_token', 'platform'] },
  ),
  SessionLogs: records('SessionLog'),
  SessionLog: object({
    message_id: observed(string()),
    sender: observed(string('What Udesk itself says stands in the agent’s name', { enum: ['customer', 'agent'] })),
    created_at: observed(string('Beijing time, YYYY-MM-DD hh:mm:ss')),
    content: observed(
      string('JSON as text: {"type", "data": {"content", …}, "platform"}, and is_welcome in a welcome'),
    ),
  }),
  SessionVotes: records('SessionVote', observed),
  SessionVote: object(
    {
      session_id: assumed(integer('The conversation: session_id of the other records')),
      sub_session_id: assumed(integer('The im_sub_session_id of other calls: the session that was rated')),
      customer_id: assumed(integer('The customer, by the id of the customer calls')),
      customer_name: assumed(string('The customer’s name')),
      agent_id: assumed(integer('The agent who was rated')),
      agent_nick_name: assumed(string('The agent’s name')),
      survey_option_id: assumed(integer('The option that the customer chose, an id of survey_options')),
      survey_option_name: assumed(string('The same in words')),
      survey_remark: assumed(string('What the customer added; empty if nothing')),
      resolved_state: assumed(nullable(integer('0 resolved, 1 unresolved, null where the customer did not say'))),
      created_at: assumed(string('When the customer rated, in Beijing time: YYYY-MM-DD hh:mm:ss')),
    },
    { description: 'One vote on a session. No document names its fields: they are called as in SessionRecord' },
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
