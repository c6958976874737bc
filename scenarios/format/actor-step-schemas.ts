/** Steps of a customer and of an agent, and calls of the open API. */
import { agentChoices } from '../../server/admin-api/resources/world/agents.ts'
import { anything, listOf, mapOf, object, oneOf, optional, text, type Of, type Schema } from '../../common/schema.ts'
import {
  alias,
  aliasReference,
  attachment,
  expectedReply,
  messageContent,
  numberOrVariable,
  ofEitherType,
  operationName,
} from './schema-parts.ts'

const joins = ofEitherType(
  oneOf('agent', 'robot'),
  object({
    assign_type: optional(oneOf('agent', 'robot', 'urobot')),
    agent_id: optional(numberOrVariable('This agent')),
    group_id: optional(numberOrVariable('Any agent of this group')),
    channel: optional(text()),
    robot_role_id: optional(text()),
    robot_id: optional(numberOrVariable('With urobot')),
    scene_id: optional(numberOrVariable('With urobot')),
  }),
  'Asks for a session: createSession',
)

const customerSays = ofEitherType(
  text(),
  object({
    type: optional(text('Default: message')),
    ...messageContent,
    ...attachment,
    message_id: optional(text('Default: one that the scenario makes')),
    to: optional(
      numberOrVariable('im_sub_session_id; default: where the customer is (session, queue, robot), otherwise −2'),
    ),
    agent_id: optional(numberOrVariable('With −2: for this agent')),
    group_id: optional(numberOrVariable('With −2: for this group')),
  }),
  'Sends a message: sendMessage',
)

const question: Schema<number | string> = {
  type: ['integer', 'string'],
  description: 'A question of a list, by its id or its text: recordHit',
}

export const customerStep = object({
  as: alias,
  joins: optional(joins),
  says: optional(customerSays),
  previews: optional(text('What the customer is typing, as the agent sees it: previewMessage')),
  picks: optional(
    object({ question: optional(question), flow: optional(numberOrVariable('A step of a flow: askFlow')) }),
  ),
  rates: optional(
    object({
      session: optional(numberOrVariable('An option of survey_options: surveySession')),
      robot: optional(numberOrVariable('2 satisfied, 3 average, 4 unsatisfied: surveyRobotSession')),
      answer: optional(
        numberOrVariable('The latest answer of Udesk’s own robot, 1 satisfied, 2 not satisfied: surveyAnswer'),
      ),
      remark: optional(text()),
      resolved: optional(numberOrVariable('0: the problem is solved, 1: it is not')),
    }),
  ),
  reads: optional(ofEitherType(oneOf('all'), listOf(text()), 'Has read messages of the agent: readMessages')),
  goes: optional(oneOf('online', 'offline')),
  leaves: optional(oneOf('queue', 'session')),
  ...expectedReply,
})

type Scalar = string | number | boolean
const queryParameter: Schema<Scalar | Scalar[]> = {
  type: ['string', 'number', 'boolean', 'array'],
  items: { type: ['string', 'number', 'boolean'] },
}

export const openApiCallStep = object({
  operation: operationName,
  as: optional({ ...alias, description: 'Keeps the reply for later steps: ${name.reply.code}' }),
  path: optional(mapOf(anything(), 'Path parameters')),
  query: optional(mapOf(queryParameter, 'Query parameters, without those of the signature')),
  body: optional(anything('The JSON body')),
  ...expectedReply,
})

export const agentStep = object({
  as: aliasReference('An agent: of given, otherwise one of the company’s agents by name'),
  with: optional(aliasReference('The customer of the session; not needed where the agent has one session only')),
  status: agentChoices.status,
  custom_status: agentChoices.custom_status,
  capacity: agentChoices.capacity,
  says: optional(
    ofEitherType(
      text(),
      object({ type: optional(text('Default: message')), ...messageContent, ...attachment }),
      'Sends a message, which is pushed to the webhook',
    ),
  ),
  reads: optional(ofEitherType(oneOf('all'), listOf(text()), 'Has read messages of the customer')),
  transfers: optional(
    object({
      agent: optional(aliasReference('To this agent')),
      group: optional(aliasReference('To any agent of this group')),
    }),
  ),
  closes: optional(oneOf('normal', 'redirect', 'force')),
})

export type CustomerStep = Of<typeof customerStep>
export type OpenApiCallStep = Of<typeof openApiCallStep>
export type AgentStep = Of<typeof agentStep>
