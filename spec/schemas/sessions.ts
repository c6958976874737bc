import { neededWith, oneOrBoth } from '../conditions.ts'
import type { Words } from '../words.ts'
import { array, code, documented, input, integer, nullable, object, observed, ref, string, success } from '../shapes.ts'

const assignType = (value: 'robot' | 'urobot' | 'agent', description: string) =>
  documented({ type: 'string', const: value, description })
const message = documented(string('The result as a text for people. A program should use code.'))
const nobodyAhead = documented({ type: 'integer', const: 0, description: 'Always 0: the customer is in no queue.' })

const agentReply = (value: number, assignInfo: Parameters<typeof object>[0], description: string) =>
  object(
    {
      code: code(value),
      message,
      assign_type: assignType('agent', 'Always agent.'),
      assign_info: documented(object(assignInfo, { description: 'Result of the assignment.' })),
    },
    { description },
  )

const createSession = input(
  ['customer_token'],
  {
    customer_token: documented(
      string('The integrator’s own id of the customer: open_api_token of createCustomer.', { minLength: 1 }),
    ),
    assign_type: documented(
      string('Who should answer: the robot of 云问 (Yunwen), a urobot of Udesk, or an agent. robot if absent.', {
        enum: ['robot', 'urobot', 'agent'],
      }),
    ),
    agent_id: documented(integer('Id of the agent who should answer. It overrides group_id and assign_type.')),
    group_id: documented(integer('Id of the group of agents that should answer. It overrides assign_type.')),
    channel: documented(string('The integrator’s own name of the channel, shown to agents.')),
    robot_role_id: documented(
      string(
        'Role of the customer at the robot. It must be set up at 云问 (Yunwen) first. Only for assign_type robot.',
      ),
    ),
    robot_id: documented(integer('Id of the urobot, from listUrobots. Required for assign_type urobot.')),
    scene_id: documented(integer('Id of a scene of this urobot. Required for assign_type urobot.')),
  },
  {
    description: 'The customer who wants a session, and with whom.',
    ...neededWith(['assign_type', 'urobot'], ['robot_id', 'scene_id'], { unlessThere: ['agent_id', 'group_id'] }),
  },
)

const robotGreeting = object(
  {
    code: code(1000),
    message,
    assign_type: assignType('robot', 'Always robot.'),
    assign_info: documented(
      object(
        {
          robot_name: documented(string('Name of the robot.')),
          robot_avatar: documented(string('URL of the robot’s picture, or empty.')),
          welcome_message: documented(string('HTML with which the robot greets the customer.')),
          // Quirk: "unknow_message" is the wire's spelling.
          unknow_message: documented(string('HTML that the robot says if it has no answer. The spelling is Udesk’s.')),
        },
        { description: 'The robot.' },
      ),
    ),
  },
  { description: 'The robot answers from now on. Send messages to it with im_sub_session_id 0.' },
)

const urobotGreeting = object(
  {
    code: code(1000),
    message,
    assign_type: assignType('urobot', 'Always urobot.'),
    assign_info: documented(
      object(
        {
          sessionId: documented(integer('Id of the session with the urobot: urobot_session_id of sendMessage.')),
          logId: documented(integer('Id of this greeting: message_id of recordHit.')),
          robotName: documented(string('Name of the urobot.')),
          logoUrl: documented(nullable(string('URL of the urobot’s picture.'))),
          leadingWord: documented(string('Text that leads to the common questions.')),
          helloWord: documented(string('Text with which the urobot greets the customer.')),
          // Quirk: "quesition" is the wire's spelling; the documentation's table calls this array an object.
          topAsk: documented(
            array(
              object({
                quesitionType: documented(string('Name of this kind of questions. The spelling is Udesk’s.')),
                quesitionTypeId: documented(integer('Id of this kind of questions.')),
                optionsList: documented(
                  array(
                    object({
                      quesition: documented(string('Text of the question.')),
                      quesitionId: documented(integer('Id of the question: question_id of recordHit.')),
                    }),
                    'Questions of this kind.',
                  ),
                ),
              }),
              'Common questions, by their kind. Report a click by recordHit with query_type 6.',
            ),
          ),
        },
        { description: 'The urobot and its greeting.' },
      ),
    ),
  },
  { description: 'The urobot answers from now on. Send messages to it with im_sub_session_id -1.' },
)

const agentAssigned = agentReply(
  1000,
  {
    im_sub_session_id: documented(
      integer('Id of the session, for all calls about it. A transfer gives the customer a session with another id.'),
    ),
    count: documented(integer('Number of customers ahead in the queue: 0.')),
    agent_id: documented(integer('Id of the agent.')),
    agent_name: documented(string('Name of the agent that the customer should see.')),
    agent_avatar: documented(string('URL of the agent’s picture, or empty.')),
    survey_options: documented(ref('SurveyOptions', 'How the customer can rate the session, by surveySession.')),
  },
  'An agent talks to the customer.',
)

const agentQueued = agentReply(
  2001,
  {
    count: documented(integer('Place of the customer in the queue. The first place is 1.', { minimum: 1 })),
    queue: documented(string('Name of the queue. Give it unchanged to closeQueue; do not parse it.')),
  },
  'All agents are busy, and the customer waits in a queue. This is a state, not an error. A start_session push comes when it is the customer’s turn.',
)

const queueStatus = (words: Words) =>
  success(
    {
      status: documented(
        string('State of the customer: in a queue, not in a queue, in a session, or being assigned to an agent.', {
          enum: [words.inQueue, words.notInQueue, words.inSession, words.beingAssigned],
          'x-localized': true,
        }),
      ),
      count: documented(integer('Place of the customer in the queue, from 1; 0 if in no queue.', { minimum: 0 })),
    },
    { description: 'Whether the customer is in a queue, and at which place.' },
  )

const customerStatus = (words: Words) =>
  success(
    {
      status_code: documented(
        integer('0: no session. 1: in a session. 2: in a queue. 3: no such customer.', { enum: [0, 1, 2, 3] }),
      ),
      status: documented(
        string('The meaning of status_code as a text.', {
          enum: [words.noSession, words.inSession, words.inQueue, words.invalidCustomer],
          'x-localized': true,
        }),
      ),
    },
    { description: 'Whether the customer is in a session.' },
  )

const agentStatus = object(
  {
    id: documented(integer('Id of the agent.')),
    name: documented(string('Name of the agent.')),
    nick: documented(string('Nickname that customers see. If it is empty they see name.')),
    // Quirk: the table says nick, the example im_nick. A reply has at least one of them; the fake sends both.
    im_nick: documented(
      string(
        'Another name of nick, from the documentation’s example. A client should use the field that the reply has.',
      ),
    ),
    avatar: documented(string('URL of the agent’s picture, or empty.')),
    profile: documented(string('What the agent works on: all, im, call, ticket or dial.')),
    im_status: documented(
      string('Whether the agent takes customers: only online does.', { enum: ['online', 'busy', 'offline'] }),
    ),
    im_custom_status: documented(string('The company’s own name of the state. Only valid if im_status is busy.')),
    im_session_num: documented(
      integer('Number of customers that the agent talks to. Only valid if im_status is online or busy.'),
    ),
    im_max_join_num: documented(
      integer('Number of customers that the agent can talk to at once. Only valid if im_status is online or busy.'),
    ),
  },
  {
    description: 'The state of an agent.',
    optional: ['im_nick', 'nick'],
    ...oneOrBoth('nick', 'im_nick'),
  },
)

const logIn = input(
  ['email', 'password'],
  {
    email: documented(string('E-mail address of an administrator of the company.', { minLength: 1 })),
    password: documented(string('Password of this administrator.', { minLength: 1 })),
  },
  { description: 'An administrator.' },
)

const loggedIn = success(
  {
    open_api_auth_token: observed(
      string(
        'Token of the company, with which calls are signed. It is secret. It is not the open_api_token of a customer.',
      ),
    ),
  },
  { description: 'The token of the company.' },
)

export const sessionSchemas = (words: Words) => ({
  CreateSession: createSession,
  RobotGreeting: robotGreeting,
  UrobotGreeting: urobotGreeting,
  AgentAssigned: agentAssigned,
  AgentQueued: agentQueued,
  AgentAssigning: agentReply(
    2001,
    { count: nobodyAhead },
    'An agent is being chosen. This is a state, not an error. Call again, or wait for the start_session push.',
  ),
  AgentOffline: agentReply(2002, { count: nobodyAhead }, 'No agent is online. This is a state, not an error.'),
  CodeOnly: success({}, { description: 'The call succeeded.' }),
  QueueStatus: queueStatus(words),
  CustomerStatus: customerStatus(words),
  AgentStatus: agentStatus,
  AgentStatusList: success(
    { agents: documented(array(ref('AgentStatus'), 'The agents, online or not.')) },
    { description: 'The state of the agents.' },
  ),
  LogIn: logIn,
  LoggedIn: loggedIn,
})
