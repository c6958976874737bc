import type { PathsObject } from 'openapi3-ts/oas31'
import { body, documented, documentedRefusal, inPath, inQuery, integer, replies, string } from '../shapes.ts'
import { documentedAt } from '../sources.ts'
import { surveyOptionsExample } from '../schemas/survey.ts'
import type { Words } from '../words.ts'

const tags = ['sessions']
const agentStatusExample = {
  id: 43230,
  name: 'Lily',
  avatar: '',
  profile: 'all',
  im_status: 'offline',
  im_custom_status: '',
  im_session_num: 0,
  im_max_join_num: 10,
}

const createSession = (words: Words) => ({
  post: {
    operationId: 'createSession',
    tags,
    summary: 'Request a session with a robot or an agent',
    description:
      'Connects the customer with a robot, a urobot or an agent. agent_id overrides group_id, and both override assign_type. For an agent there are four results. 1000: an agent talks to the customer, in the session im_sub_session_id. 2001 with queue: the customer waits. 2001 without queue: an agent is being chosen. 2002: no agent is online. 2001 and 2002 are states, not errors. Who waits gets the session by a start_session push. If no customer has the customer_token, Udesk creates one named “API匿名用户(customer_token)” (assumption customers.auto-create).',
    ...documentedAt('im', 'Create Session (Request Customer Service Assignment)'),
    requestBody: body('CreateSession', {
      agent: { customer_token: 'u42', assign_type: 'agent' },
      urobot: { customer_token: 'u42', assign_type: 'urobot', robot_id: 12362, scene_id: 39 },
    }),
    responses: replies(
      ['RobotGreeting', 'UrobotGreeting', 'AgentAssigned', 'AgentQueued', 'AgentAssigning', 'AgentOffline'],
      ['agentUnknown', 'groupUnknown', 'statusGroupUnknown', 'robotUnknown', 'customerNotCreated'],
      {
        robot: {
          code: 1000,
          message: words.requestSuccessful,
          assign_type: 'robot',
          assign_info: {
            robot_name: 'Udesk客服机器人',
            robot_avatar: '',
            welcome_message: '<p>您好，我是智能客服机器人</p>',
            unknow_message: '<p>对不起，这个问题我还不会</p>',
          },
        },
        urobot: {
          code: 1000,
          message: words.requestSuccessful,
          assign_type: 'urobot',
          assign_info: {
            sessionId: 23702,
            logId: 55392,
            robotName: '测试',
            logoUrl: null,
            leadingWord: '您好，很高兴为您服务！',
            helloWord: '您好，很高兴为您服务！',
            topAsk: [
              {
                quesitionType: '问题分类1',
                quesitionTypeId: 2,
                optionsList: [{ quesition: '问题1', quesitionId: 2122 }],
              },
            ],
          },
        },
        assigned: {
          code: 1000,
          message: words.requestSuccessful,
          assign_type: 'agent',
          assign_info: {
            im_sub_session_id: 1234,
            count: 0,
            agent_id: 3,
            agent_name: 'Tom',
            agent_avatar: '',
            survey_options: surveyOptionsExample,
          },
        },
        queued: {
          code: 2001,
          message: words.busy(3),
          assign_type: 'agent',
          assign_info: { count: 3, queue: 'queue:company:1:agent:486' },
        },
        assigning: { code: 2001, message: words.assigning, assign_type: 'agent', assign_info: { count: 0 } },
        offline: { code: 2002, message: words.offline, assign_type: 'agent', assign_info: { count: 0 } },
      },
    ),
  },
})

const closeQueue = {
  delete: {
    operationId: 'closeQueue',
    tags,
    summary: 'Leave the queue',
    description:
      'Takes the customer out of the queue in which the customer waits. Send queue unchanged from the reply of createSession.',
    ...documentedAt('im', 'Abandon Queue'),
    parameters: [
      inQuery('customer_token', documented(string('The integrator’s own id of the customer.', { minLength: 1 })), {
        required: true,
        example: 'u42',
      }),
      inQuery(
        'queue',
        documented(string('Name of the queue, unchanged from the reply of createSession.', { minLength: 1 })),
        {
          required: true,
          example: 'queue:company:1:agent:486',
        },
      ),
    ],
    responses: replies(['CodeOnly'], ['queueUnknown'], { left: { code: 1000 } }),
  },
}

const closeSession = {
  delete: {
    operationId: 'closeSession',
    tags,
    summary: 'Close a session, as the customer',
    description: 'Closes a session for the customer. Afterwards the customer can rate it by surveySession.',
    ...documentedAt('im', 'Close Session'),
    parameters: [
      inPath('session_id', documented(integer('Id of the session: its im_sub_session_id.')), { example: 123 }),
    ],
    responses: replies(['CodeOnly'], ['sessionClosed', 'sessionNotFound'], { closed: { code: 1000 } }),
  },
}

const getQueueStatus = (words: Words) => ({
  get: {
    operationId: 'getQueueStatus',
    tags,
    summary: 'Get the place of a customer in the queue',
    description:
      'Says whether a customer waits in a queue, and at which place. Udesk sends no push when the place changes, so call again.',
    ...documentedAt('im', 'Query Queue Status'),
    parameters: [
      inQuery('customer_token', documented(string('The integrator’s own id of the customer.', { minLength: 1 })), {
        required: true,
        example: 'u42',
      }),
    ],
    responses: replies(['QueueStatus'], ['customerNotFound', 'customerNotCreated'], {
      waiting: { code: 1000, status: words.inQueue, count: 3 },
      outside: { code: 1000, status: words.notInQueue, count: 0 },
    }),
  },
})

const getCustomerStatus = (words: Words) => ({
  get: {
    operationId: 'getCustomerStatus',
    tags,
    summary: 'Get whether a customer is in a session or a queue',
    description:
      'Says whether a customer is in a session or in a queue. At least one of customer_token, web_token and sdk_token must be given. If several are given, Udesk uses the first that is not empty, in this order.',
    ...documentedAt('im', 'Query Customer Status'),
    parameters: [
      inQuery('customer_token', documented(string('The integrator’s own id of the customer.')), { example: 'u42' }),
      inQuery('web_token', documented(string('Id of the customer on web pages.'))),
      inQuery('sdk_token', documented(string('Id of the customer in SDKs.'))),
      inQuery(
        'session_key',
        documented(string('Key that selects one of several sessions of the customer. Only with web_token.')),
      ),
    ],
    responses: replies(['CustomerStatus'], [], {
      none: { code: 1000, status_code: 0, status: words.noSession },
      invalid: { code: 1000, status_code: 3, status: words.invalidCustomer },
    }),
  },
})

const listAgentStatus = {
  get: {
    operationId: 'listAgentStatus',
    tags: ['agents'],
    summary: 'List which agents are online, and how busy they are',
    description:
      'Says which agents are online, and how many customers they talk to. Without group_id it lists all agents. An unknown group_id is refused with 11012.',
    ...documentedAt('im', 'Query Agent Status'),
    parameters: [
      inQuery('group_id', documented(integer('Id of a group: list only the agents of this group.')), {
        example: 37540,
      }),
    ],
    responses: replies(['AgentStatusList'], [documentedRefusal('statusGroupUnknown')], {
      one: { code: 1000, agents: [{ ...agentStatusExample, im_nick: 'Lily' }] },
      asInTheTable: { code: 1000, agents: [{ ...agentStatusExample, nick: 'Lily' }] },
    }),
  },
}

export const sessionPaths = (words: Words) =>
  ({
    '/im/sessions': createSession(words),
    '/im/sessions/close_queue': closeQueue,
    '/im/sessions/{session_id}': closeSession,
    '/im/queue_status': getQueueStatus(words),
    '/im/customer_status': getCustomerStatus(words),
    '/im/agent_status': listAgentStatus,
  }) satisfies PathsObject
