import { neededWith, oneOrBoth } from '../conditions.ts'
import type { Words } from '../words.ts'
import { array, code, documented, input, integer, nullable, object, observed, ref, string, success } from '../shapes.ts'

const assignType = (value: 'robot' | 'urobot' | 'agent') => documented({ type: 'string', const: value })
const message = documented(string('A text for people; the code tells'))

const agentReply = (value: number, assignInfo: Parameters<typeof object>[0], description: string) =>
  object(
    { code: code(value), message, assign_type: assignType('agent'), assign_info: documented(object(assignInfo)) },
    { description },
  )

const sessionId = documented(integer('The session; a transfer gives the conversation a new one'))

export const sessionSchemas = (words: Words) => ({
  CreateSession: input(
    ['customer_token'],
    {
      customer_token: documented(string('The integrator’s id of the customer, its open_api_token', { minLength: 1 })),
      assign_type: documented(string('Who shall answer; robot if absent', { enum: ['robot', 'urobot', 'agent'] })),
      agent_id: documented(integer('This agent; overrides group_id and assign_type')),
      group_id: documented(integer('Anybody of this group; overrides assign_type')),
      channel: documented(string('The integrator’s own name of the channel')),
      robot_role_id: documented(string('The customer’s role at the robot')),
      robot_id: documented(integer('With urobot: the robot')),
      scene_id: documented(integer('With urobot: the robot’s scene')),
    },
    neededWith(['assign_type', 'urobot'], ['robot_id', 'scene_id'], { unlessThere: ['agent_id', 'group_id'] }),
  ),
  RobotGreeting: object(
    {
      code: code(1000),
      message,
      assign_type: assignType('robot'),
      assign_info: documented(
        object({
          robot_name: documented(string()),
          robot_avatar: documented(string('Address of a picture')),
          welcome_message: documented(string('HTML')),
          // Quirk: "unknow_message" is the wire's spelling.
          unknow_message: documented(string('HTML, what the robot says when it has no answer')),
        }),
      ),
    },
    { description: 'The robot answers from now on' },
  ),
  UrobotGreeting: object(
    {
      code: code(1000),
      message,
      assign_type: assignType('urobot'),
      assign_info: documented(
        object({
          sessionId: documented(integer('The robot’s session: urobot_session_id of sendMessage')),
          logId: documented(integer()),
          robotName: documented(string()),
          logoUrl: documented(nullable(string())),
          leadingWord: documented(string()),
          helloWord: documented(string()),
          // Quirk: "quesition" is the wire's spelling; the documentation's table calls this array an object.
          topAsk: documented(
            array(
              object({
                quesitionType: documented(string()),
                quesitionTypeId: documented(integer()),
                optionsList: documented(
                  array(object({ quesition: documented(string()), quesitionId: documented(integer()) })),
                ),
              }),
              'Common questions',
            ),
          ),
        }),
      ),
    },
    { description: 'Udesk’s own robot answers from now on' },
  ),
  AgentAssigned: agentReply(
    1000,
    {
      im_sub_session_id: sessionId,
      count: documented(integer('0: nobody is ahead')),
      agent_id: documented(integer()),
      agent_name: documented(string('What the customer sees: the nickname, or the name where there is none')),
      agent_avatar: documented(string('Address of a picture, or empty')),
      survey_options: documented(ref('SurveyOptions')),
    },
    'An agent takes the customer',
  ),
  AgentQueued: agentReply(
    2001,
    {
      count: documented(integer('The place in the queue, from 1', { minimum: 1 })),
      queue: documented(string('The queue’s name, opaque; close_queue takes it back')),
    },
    'Everybody is busy: the customer waits. Not an error',
  ),
  AgentAssigning: agentReply(
    2001,
    { count: documented({ type: 'integer', const: 0 }) },
    'An agent is being chosen: ask again, or wait for start_session. Not an error',
  ),
  AgentOffline: agentReply(
    2002,
    { count: documented({ type: 'integer', const: 0 }) },
    'Nobody is online. Not an error',
  ),
  CodeOnly: success({}, { description: 'It is done' }),
  QueueStatus: success({
    status: documented(
      string('Where the customer is', {
        enum: [words.inQueue, words.notInQueue, words.inSession, words.beingAssigned],
        'x-localized': true,
      }),
    ),
    count: documented(integer('The place in the queue; 0 outside', { minimum: 0 })),
  }),
  CustomerStatus: success({
    status_code: documented(
      integer('0 no session, 1 in session, 2 in queue, 3 invalid customer', { enum: [0, 1, 2, 3] }),
    ),
    status: documented(
      string('The same in words', {
        enum: [words.noSession, words.inSession, words.inQueue, words.invalidCustomer],
        'x-localized': true,
      }),
    ),
  }),
  AgentStatus: object(
    {
      id: documented(integer()),
      name: documented(string()),
      nick: documented(string('What customers see; empty: the name')),
      // Quirk: the table says nick, the example im_nick; one of them is there, and the fake sends both.
      im_nick: documented(string('The same as nick')),
      avatar: documented(string()),
      profile: documented(string('all, im, call, ticket or dial')),
      im_status: documented(string('Whether the agent takes customers', { enum: ['online', 'busy', 'offline'] })),
      im_custom_status: documented(string('In words, only when busy')),
      im_session_num: documented(integer('Customers being served; holds only when online or busy')),
      im_max_join_num: documented(integer('How many customers at most; holds only when online or busy')),
    },
    { optional: ['im_nick', 'nick'], ...oneOrBoth('nick', 'im_nick') },
  ),
  AgentStatusList: success({ agents: documented(array(ref('AgentStatus'))) }),
  LogIn: input(['email', 'password'], {
    email: documented(string('An administrator of the company', { minLength: 1 })),
    password: documented(string('', { minLength: 1 })),
  }),
  LoggedIn: success({ open_api_auth_token: observed(string('The company’s secret for signatures')) }),
})
