/** Writes a call of the integration as a step of a scenario. */
import { operations } from '../../spec/operations.ts'
import type { OperationId } from '../../spec/types.ts'
import type { ShownRequest } from '../../server/open-api/journal-call.ts'
import type { Message } from '../../server/world/types.ts'
import type { RecordedEvent } from './recorder.ts'
import type { Step } from '../format/scenario.ts'
import type { CustomerStep, OpenApiCallStep } from '../format/actor-step-schemas.ts'

/** The names in the scenario that replace the tokens and ids of recorded calls. */
export type ScenarioNames = {
  as: string
  token: string
  sessions: number[]
  agents: ReadonlyMap<number, NamedAgent>
  /** Returns the ids of all messages of the conversation so far. */
  messages: () => string[]
  /** The ids of messages that the scenario repeats. */
  kept: ReadonlySet<string>
  /** Returns the default `im_sub_session_id`, for messages without one. */
  defaultAddress: () => number
}
export type NamedAgent = { as: string; name: string; nick?: string; avatar?: string }

type Fields = Readonly<Record<string, unknown>>

/** Writes the call as an action of the customer, if the format has such an action. Otherwise writes a `call` step. */
export function stepOf({ request, readAll }: Extract<RecordedEvent, { kind: 'called' }>, names: ScenarioNames): Step {
  const action = actionOf(request, readAll, names)
  return action ? { customer: { as: names.as, ...action, ...unexpectedCode(request) } } : callStepOf(request, names)
}

/** Writes the call as a `call` step. */
export const callStepOf = (request: ShownRequest, names: ScenarioNames): Step => ({
  call: { ...plainCall(request, names), ...unexpectedCode(request) } as OpenApiCallStep, // the call was validated
})

const unexpectedCode = ({ code, fault }: ShownRequest) =>
  fault || code === null || code === 1000 || code === 2001 || code === 2002 ? {} : { code }

function actionOf(request: ShownRequest, readAll: boolean, names: ScenarioNames): Omit<CustomerStep, 'as'> | undefined {
  const body = fieldsOf(request.body)
  const path = pathOf(request)
  const isLatest = (id: unknown) => Number(id) === names.sessions.at(-1)
  switch (request.operation) {
    case 'createSession':
      return joinOf(body, names)
    case 'sendMessage':
      return body.im_sub_session_id === undefined || body.message_id === undefined ? undefined : sayOf(body, names)
    case 'previewMessage':
      return isLatest(path.session_id) ? { previews: String(body.content) } : undefined
    case 'readMessages':
      if (!isLatest(body.session_id)) return undefined
      return { reads: readAll ? 'all' : messagesIn(body.message_ids, names) }
    case 'setCustomerOnline':
      return { goes: Number(body.state) === 1 ? 'online' : 'offline' }
    case 'closeSession':
      return isLatest(path.session_id) ? { leaves: 'session' } : undefined
    case 'closeQueue':
      return { leaves: 'queue' }
    case 'surveySession':
      return isLatest(body.im_sub_session_id) ? { rates: ratingOf('session', body) } : undefined
    case 'surveyRobotSession':
      return { rates: ratingOf('robot', body) }
    case 'surveyAnswer':
      return { rates: ratingOf('answer', body) }
    case 'askFlow':
      return { picks: { flow: Number(body.flow_id) } }
    case 'recordHit':
      return { picks: { question: body.question as string } }
    default:
      return undefined
  }
}

/** createSession ignores all other fields. */
const joinFields = ['assign_type', 'agent_id', 'group_id', 'channel', 'robot_role_id', 'robot_id', 'scene_id']

function joinOf(body: Fields, { agents }: ScenarioNames): Omit<CustomerStep, 'as'> {
  const request = Object.fromEntries(Object.entries(body).filter(([name]) => joinFields.includes(name)))
  const { assign_type: kind, agent_id: agent, ...rest } = request
  const named = agents.get(Number(agent))
  if (Object.keys(request).length === 1 && (kind === 'agent' || kind === 'robot')) return { joins: kind }
  return {
    joins: {
      ...(kind !== undefined && { assign_type: kind }),
      ...(agent !== undefined && { agent_id: named ? `\${${named.as}.id}` : agent }),
      ...rest,
    } as NonNullable<CustomerStep['joins']>, // the call was validated
  }
}

function sayOf(body: Fields, names: ScenarioNames): Omit<CustomerStep, 'as'> {
  const { im_sub_session_id: to, message_id: id, type = 'message', agent_id: agent, group_id: group } = body
  const data = fieldsOf(body.data)
  const more = {
    ...(names.kept.has(String(id)) && { message_id: String(id) }),
    ...(Number(to) !== names.defaultAddress() && { to: sessionIn(to, names) }),
    ...(agent !== undefined && { agent_id: agentIn(agent, names) }),
    ...(group !== undefined && { group_id: Number(group) }),
  }
  if (Object.keys(more).length === 0) return { says: wordsOf({ type: String(type), data: data as Message['data'] }) } // the call was validated
  return { says: { ...messageFields({ type: String(type), data: data as Message['data'] }), ...more } }
}

/** Writes a message in the shortest form that a scenario allows. */
export function wordsOf(message: Pick<Message, 'type' | 'data'>): string | ReturnType<typeof messageFields> {
  const fields = messageFields(message)
  return Object.keys(fields).length === 1 ? fields.content : fields
}

function messageFields({ type, data }: Pick<Message, 'type' | 'data'>) {
  const { content, font, filename, filesize, duration } = data as Fields & { content: string }
  const parts = { font, filename, filesize, duration }
  return {
    ...(type !== 'message' && { type }),
    content,
    ...(Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Attachment),
  }
}
type Attachment = { font?: string; filename?: string; filesize?: string; duration?: number }

const ratingOf = (
  what: 'session' | 'robot' | 'answer',
  { option_id: option, remark, resolved_state_v2: resolved }: Fields,
) => ({
  [what]: Number(option),
  ...(typeof remark === 'string' && { remark }),
  ...(resolved !== undefined && { resolved: Number(resolved) }),
})

/** Writes a `call` step. Variables replace the ids that differ in each run of the scenario. */
function plainCall(request: ShownRequest, names: ScenarioNames) {
  const query = Object.fromEntries(
    [...new URLSearchParams(request.query)].filter(([name]) => !signatureParameters.includes(name)),
  )
  const path = pathOf(request)
  const withVariables = (fields: Fields) =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, inScenario(name, value, names)]))
  return {
    operation: request.operation as OperationId, // a call without an operation is not recorded
    ...(Object.keys(path).length > 0 && { path: withVariables(path) }),
    ...(Object.keys(query).length > 0 && { query: withVariables(query) }),
    ...(Object.keys(fieldsOf(request.body)).length > 0 && { body: withVariables(fieldsOf(request.body)) }),
  }
}

const signatureParameters = ['email', 'timestamp', 'sign', 'nonce', 'sign_version']

function inScenario(name: string, value: unknown, names: ScenarioNames): unknown {
  if (value === names.token) return `\${${names.as}.token}`
  if (name === 'session_id' || name === 'im_sub_session_id') return sessionIn(value, names)
  if (name === 'customer_id') return `\${${names.as}.id}`
  if (name === 'message_ids') return messagesIn(value, names)
  return name === 'agent_id' ? agentIn(value, names) : value
}

function sessionIn(id: unknown, { as, sessions }: ScenarioNames): number | string {
  const at = sessions.indexOf(Number(id))
  if (at < 0) return Number(id)
  return at === sessions.length - 1 ? `\${${as}.session}` : `\${${as}.sessions.${at}}`
}

/**
 * Returns a variable for each message. If the scenario repeats the id of a message, or if the message is unknown, returns the id.
 */
function messagesIn(ids: unknown, { as, kept, messages }: ScenarioNames): string[] {
  const all = messages()
  return [ids].flat().map((id) => {
    const at = all.indexOf(String(id))
    return at < 0 || kept.has(String(id)) ? String(id) : `\${${as}.messages.${at}}`
  })
}

function agentIn(id: unknown, { agents }: ScenarioNames): number | string {
  const agent = agents.get(Number(id))
  return agent ? `\${${agent.as}.id}` : Number(id)
}

function pathOf({ operation: id, path }: ShownRequest): Fields {
  const template = operations.find((operation) => operation.id === id)?.path.split('/') ?? []
  const values = path.split('/').slice(-template.length)
  return Object.fromEntries(
    template.flatMap((part, at) => (part.startsWith('{') ? [[part.slice(1, -1), values[at]]] : [])),
  )
}

export const messageIdIn = ({ operation, body }: ShownRequest): string[] => {
  const { message_id: id } = fieldsOf(body)
  return operation === 'sendMessage' && typeof id === 'string' ? [id] : []
}

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {})
