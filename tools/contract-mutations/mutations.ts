/** Mistakes of a target, and the place where the contract run must find each. */
import type { Family } from '../../spec/refusals/refusals.ts'
import type { OperationId } from '../../spec/types.ts'
import { valueAt } from '../../common/json-pointer.ts'
import { addressOf, readCall } from '../../contract-tests/verify/call-recorder.ts'

export type Mutation = {
  name: string
  operation: OperationId
  /** Where the difference is found. */
  pointer: string
  /** The mutated answer: a whole response, or a changed reply. */
  mutate: (reply: Json) => Response | Json
  /** The reply looks correct, so other operations that need it also fail. */
  misleads?: true
}
type Json = Readonly<Record<string, unknown>>

/** A `fetch` whose answers from one operation are mutated. */
export const mutated =
  (send: typeof fetch, { operation, mutate }: Mutation): typeof fetch =>
  async (input, init) => {
    const response = await send(input, init)
    const call = readCall(addressOf(input), 'http://any/open_api_v1', init)
    if (call.operation?.id !== operation) return response
    const changed = mutate((await response.clone().json()) as Json) // the fake answers only JSON objects
    return changed instanceof Response ? changed : Response.json(changed, { status: response.status })
  }

/** Replaces the value at `pointer` in replies that have one. */
const change =
  (pointer: string, to: (value: unknown, beside: Json) => unknown) =>
  (reply: Json): Json => {
    const name = pointer.split('/').at(-1) ?? ''
    const changed = structuredClone(reply)
    const parent = valueAt(changed, pointer.split('/').slice(0, -1).join('/')) as Record<string, unknown> | undefined // or it is not there
    if (parent === undefined || !(name in parent)) return reply
    const value = to(parent[name], parent)
    if (value === undefined) Reflect.deleteProperty(parent, name)
    else parent[name] = value
    return changed
  }
const drop = (pointer: string) => change(pointer, () => undefined)
const set = (pointer: string, value: unknown) => change(pointer, () => value)
const asText = (pointer: string) => change(pointer, String)

/** Renames a field of a reply. */
const rename = (pointer: string, name: string) =>
  change(pointer, (value, beside) => {
    Object.assign(beside, { [name]: value })
    return undefined
  })

const html = (status: number) => () =>
  new Response('<html><body><h1>Bad Gateway</h1></body></html>', { status, headers: { 'content-type': 'text/html' } })
const text = (write: (json: string) => string) => (reply: Json) => new Response(write(JSON.stringify(reply)))
const status = (code: number) => (reply: Json) => Response.json(reply, { status: code })

const at = (operation: OperationId, pointer: string, name: string, mutate: Mutation['mutate']): Mutation => ({
  operation,
  pointer,
  name,
  mutate,
})

export const mutations: Mutation[] = [
  // The answer is not a reply of this API.
  at('listAgents', '', 'HTML with 502', html(502)),
  at('listCustomers', '', 'HTML with 200', html(200)),
  at(
    'getAgent',
    '',
    'JSON that is cut off',
    text((json) => json.slice(0, -5)),
  ),
  at(
    'listUserGroups',
    '',
    'an empty body',
    text(() => ''),
  ),
  at(
    'listUrobots',
    '',
    'a list around the reply',
    text((json) => `[${json}]`),
  ),
  at('getSensitiveWords', '', 'JSON as text in JSON', text(JSON.stringify)),
  at(
    'getQueueStatus',
    '',
    'null',
    text(() => 'null'),
  ),
  at(
    'surveyTransfer',
    '',
    'a comma too many',
    text((json) => json.replace(/\}$/, ',}')),
  ),
  at(
    'askFlow',
    '',
    'single quotes',
    text((json) => json.replaceAll('"', "'")),
  ),
  at('listAgentStatus', '', 'the right reply with HTTP 500', status(500)),
  at('createCustomer', '', 'the right reply with HTTP 201', status(201)),
  at('logIn', '', 'a redirection', () => new Response('', { status: 302, headers: { location: '/login' } })),
  at(
    'recordHit',
    '',
    'a callback around the reply',
    text((json) => `callback(${json})`),
  ),

  // The result.
  at('getCustomerStatus', '/code', 'the code as text', asText('/code')),
  at('getCustomer', '/code', 'an unknown code', set('/code', 4711)),
  at('closeSession', '/code', 'no code', drop('/code')),
  at('closeQueue', '/code', 'null for a code', set('/code', null)),
  at('sendMessage', '/code', 'a code that is not an integer', set('/code', 1000.5)),
  at('readMessages', '/code', 'the code under another name', rename('/code', 'errcode')),
  at('setCustomerOnline', '/code', 'status in place of code', rename('/code', 'status')),
  at('searchSessions', '/status', 'code in place of status', rename('/status', 'code')),
  at('sendStructMessage', '/status', 'the status as text', asText('/status')),
  at(
    'listSessionLogs',
    '/status',
    'the success of the other family',
    change('/status', (value) => (value === 0 ? 1000 : value)),
  ),
  at('destroySessions', '/code', 'HTTP’s success for a code', set('/code', 200)),
  at(
    'previewMessage',
    '/code',
    'the code of another refusal',
    change('/code', (value) => (value === 2062 ? 2065 : value)),
  ),
  at(
    'updateCustomer',
    '/code',
    'a success where it is to be refused',
    change('/code', () => 1000),
  ),
  at('listUserGroupAgents', '/code', 'a refusal where it is to succeed', () => ({ code: 2000, message: '系统错误' })),
  at('surveySession', '/message', 'a refusal without its text', drop('/message')),
  at('surveyRobotSession', '/message', 'a number for a text', set('/message', 1)),

  // Envelopes.
  at('listCustomers', '/code', 'an envelope around the reply', (reply) => ({ data: reply })),
  at('listAgents', '/agents', 'an envelope around all but the code', ({ code, ...data }) => ({ code, data })),
  at('listCustomers', '/meta', 'no paging', drop('/meta')),
  at('listAgents', '/meta/total_count', 'a count as text', asText('/meta/total_count')),
  at('listUserGroups', '/meta/current_page', 'paging by another name', rename('/meta/current_page', 'page')),
  at('listAgents', '/meta/current_page', 'another page', set('/meta/current_page', 2)),
  at(
    'listUrobots',
    '/urobot_list',
    'an object for a list',
    change('/urobot_list', (list) => Object.fromEntries(Object.entries(list as object[]))),
  ),
  at('listUserGroupAgents', '/user_group/agents', 'null for a list', set('/user_group/agents', null)),
  at('listAgents', '/agents/0', 'null in a list', set('/agents/0', null)),
  at('listAbandonedQueues', '/shut_queues', 'a list left out', drop('/shut_queues')),

  // Fields.
  at('getCustomer', '/customer/id', 'a field left out', drop('/customer/id')),
  at('createCustomer', '/customer/id', 'an id as text', asText('/customer/id')),
  at('updateCustomer', '/customer/nick_name', 'null for a text', set('/customer/nick_name', null)),
  at('createCustomer', '/customer/is_blocked', 'a number for a truth', set('/customer/is_blocked', 0)),
  at('getCustomer', '/customer/level', 'a word that is none of those documented', set('/customer/level', 'gold')),
  at(
    'createCustomer',
    '/customer/open_api_token',
    'a field in camelCase',
    rename('/customer/open_api_token', 'openApiToken'),
  ),
  at('createCustomer', '/customer/tags', 'a text for a list', set('/customer/tags', 'a,b')),
  at(
    'createSession',
    '/assign_info/unknow_message',
    'a misspelling mended',
    rename('/assign_info/unknow_message', 'unknown_message'),
  ),
  at('getAgent', '/agent/aliase', 'another misspelling mended', rename('/agent/aliase', 'alias')),
  at('getQueueStatus', '/status', 'an English status word', set('/status', 'not in queue')),
  at('getCustomerStatus', '/status', 'the word of another status', set('/status', '会话中')),
  at('getCustomerStatus', '/status_code', 'a status that is none of those documented', set('/status_code', 9)),
  at('listAgentStatus', '/agents/0/im_status', 'a status of the monitor’s list', set('/agents/0/im_status', 'idle')),
  at('listAgentStatus', '/agents/0/im_session_num', 'a number as text', asText('/agents/0/im_session_num')),
  at(
    'createSession',
    '/assign_type',
    'another case',
    change('/assign_type', (value) => String(value).toUpperCase()),
  ),
  at(
    'createSession',
    '/assign_info/survey_options',
    'a text for an object',
    set('/assign_info/survey_options', 'See survey_options section'),
  ),
  at(
    'createSession',
    '/assign_info/survey_options/show_type',
    'a word of the garbled table',
    set('/assign_info/survey_options/show_type', 'exp'),
  ),
  at('searchSessions', '/item/0/created_at', 'a date as a number', set('/item/0/created_at', 1_700_000_000)),
  at('listSessionLogs', '/item/0/sender', 'another word for the customer', set('/item/0/sender', 'visitor')),
  at(
    'listSessionLogs',
    '/item/0/content',
    'JSON in place of JSON as text',
    change('/item/0/content', (value) => JSON.parse(String(value)) as unknown),
  ),
  at('getSensitiveWords', '/customer_words_string', 'a list for words with commas', set('/customer_words_string', [])),
  at('getSensitiveWords', '/customer_is_open', 'a truth for a number', set('/customer_is_open', false)),
  at('listUnreadMessages', '/count', 'a count below zero', set('/count', -1)),

  // Values that belong together.
  { ...at('createSession', '/assign_info/agent_id', 'two ids swapped', swapIds), misleads: true },
  at('getCustomer', '/customer/open_api_token', 'another customer', set('/customer/open_api_token', 'another')),
  at('destroyCustomer', '/customer_id', 'another customer’s id', set('/customer_id', 7_000_000)),
  at('getAgent', '/agent/id', 'another agent', set('/agent/id', 7_000_000)),
  at('countAgentUnread', '/results/0/agent_id', 'the count of another agent', set('/results/0/agent_id', 7_000_000)),
  at('listUserGroupAgents', '/user_group/id', 'another group', set('/user_group/id', 7_000_000)),
  at('updateCustomer', '/customer/nick_name', 'the name from before', set('/customer/nick_name', '小明')),
]

/** Removes everything but the code from each success. */
export const emptied = (operation: OperationId, family: Family): Mutation => ({
  ...at(operation, '', 'a success without what it should say', ({ [family]: code, ...rest }) => {
    const isSuccess = family === 'code' ? code === 1000 || 'assign_type' in rest : code === 0 || code === 1000
    return { [family]: code, ...(isSuccess ? { oops: true } : rest) }
  }),
})

function swapIds(reply: Json): Json {
  const info = reply.assign_info as Json | undefined // of createSession
  if (info?.agent_id === undefined) return reply
  return { ...reply, assign_info: { ...info, agent_id: info.im_sub_session_id, im_sub_session_id: info.agent_id } }
}
