/** The shapes of /__admin, each said once: as JSON Schema, and through `types.ts` as TypeScript type. */
import { register, type AssumptionId, type Assumptions } from '../../spec/assumptions.ts'
import { pushStates } from '../journal.ts'
import { fault, faultMark } from './fault-schemas.ts'
import {
  anything,
  count,
  duration,
  flag,
  instant,
  integer,
  listOf,
  mapOf,
  name,
  named,
  nullable,
  object,
  oneOf,
  optional,
  text,
  type Schema,
} from '../../common/schema.ts'

const webhookUrl = nullable({ ...text('where pushes go; null: nowhere'), format: 'webhook' })
const shownWebhook = nullable(text('where pushes go, a password in it as ***; null: nowhere'))
export const webhook = named('Webhook', object({ url: shownWebhook }))
export const newWebhook = named('NewWebhook', object({ url: webhookUrl }))

export const breaker = named(
  'Breaker',
  object({
    state: oneOf('closed', 'suspended'),
    timeouts: count('timeouts within the window'),
    limit: count(),
    window_ms: count(),
    until: nullable(instant('when the suspension ends')),
  }),
)

const clockShape = { mode: oneOf('real', 'frozen'), now: instant() } as const
export const clock = named('Clock', object(clockShape))
export const clockMoved = named('ClockMoved', object({ ...clockShape, fired: count('timers that fired') }))

const frozen: Schema<true | string> = {
  type: ['boolean', 'string'],
  not: { const: false },
  description: 'true, or at which instant',
}
export const clockMove = named(
  'ClockMove',
  object({
    freeze: optional(frozen),
    advance: optional(duration('only a frozen clock')),
    grace: optional(duration('real time to wait for each push that is not answered')),
    set: optional(text('the new date; fires nothing')),
    resume: optional({ const: true, type: 'boolean' }),
  }),
)

export const assumptions = named<Assumptions>(
  'Assumptions',
  object(
    Object.fromEntries(
      register.map(({ id, values, question }) => [id, { ...oneOf(...values), description: question }]),
    ),
  ) as Schema<Assumptions>, // fromEntries forgets which id has which values
)

/** Some of the open questions, each with its new value. */
export const assumptionsPatch = named<Partial<Record<AssumptionId, string>>>('AssumptionsPatch', {
  ...assumptions,
  required: [],
})

/** What a company began with, exchanged while it runs. */
export const changes = named(
  'Changes',
  object({ data: optional(anything('a data file')), assume: optional(assumptionsPatch) }),
)
export const reloaded = named(
  'Reloaded',
  object({ changed: listOf(text(), 'agents/3, settings/welcome, knowledge, assume/push.retry') }),
)

export const state = named(
  'State',
  object({
    company: text(),
    clock,
    breaker: nullable(breaker),
    webhook: shownWebhook,
    faults: listOf(fault),
    assumptions,
    counts: object({
      agents: count(),
      groups: count(),
      customers: count(),
      sessions: count(),
      open_sessions: count(),
      queued: count(),
      requests: count(),
      pushes: count(),
    }),
  }),
)

export const settled = named(
  'Settled',
  object({ settled: flag(), waiting_for: optional(listOf(text(), 'what is still under way')) }),
)

export const env = named(
  'Env',
  object({
    UDESK_BASE_URL: text('UDESK_ORIGIN with /open_api_v1'),
    UDESK_ORIGIN: text('for integrations that add /open_api_v1 themselves'),
    UDESK_EMAIL: text(),
    UDESK_PASSWORD: text('for POST /open_api_v1/log_in'),
    UDESK_API_TOKEN: text(),
    UDESK_STRUCT_MESSAGE_KEY: text(),
  }),
)

export const company = named('Company', object({ id: text(), env }))

export const newCompany = named(
  'NewCompany',
  object({
    id: optional({ ...text('letters, digits and hyphens'), pattern: '^[A-Za-z0-9][A-Za-z0-9-]*$' }),
    email: optional(text()),
    api_token: optional(text()),
    data: optional(anything('a data file')),
    webhook: optional(webhookUrl),
  }),
)

const status = oneOf('online', 'busy', 'offline')
const autoReply: Schema<string | true | null> = {
  type: ['string', 'boolean', 'null'],
  not: { const: false },
  description: 'said after each customer message; true: a text from faker',
}

export const agent = named(
  'Agent',
  object({
    id: integer(),
    name: text(),
    nick: text(),
    avatar: text(),
    status,
    custom_status: text(),
    capacity: count('open sessions at once'),
    group_ids: listOf(integer()),
    auto_reply: autoReply,
  }),
)

/** What may be said of an agent. */
export const agentChoices = {
  nick: optional(text()),
  avatar: optional(text()),
  status: optional(status),
  custom_status: optional(text()),
  capacity: optional(count()),
  group_ids: optional(listOf(integer())),
  auto_reply: optional(autoReply),
} as const
export const newAgent = named('NewAgent', object({ name: name(), ...agentChoices }))
export const agentPatch = named('AgentPatch', object({ name: optional(name()), ...agentChoices }))

export const group = named('Group', object({ id: integer(), name: text() }))
export const newGroup = named('NewGroup', object({ name: name() }))

export const customer = named(
  'Customer',
  object({
    id: integer(),
    open_api_token: nullable(text('the customer_token of the IM calls')),
    web_token: nullable(text()),
    sdk_token: nullable(text()),
    channel: text(),
    nick_name: text(),
    online: flag(),
    created_at: instant(),
  }),
)

export const newCustomer = named(
  'NewCustomer',
  object({
    open_api_token: optional(text()),
    web_token: optional(text()),
    sdk_token: optional(text()),
    channel: optional(text()),
    nick_name: optional(text()),
  }),
)

export const queueEntry = named(
  'QueueEntry',
  object({
    customer_token: nullable(text()),
    customer_id: integer(),
    state: oneOf('queued', 'assigning'),
    count: count('the place in the queue'),
    queue: text('its opaque name on the wire'),
    agent_id: nullable(integer()),
    group_id: nullable(integer()),
    channel: text(),
    since: instant(),
  }),
)

const sessionFields = {
  id: integer('the im_sub_session_id'),
  customer_token: nullable(text()),
  customer_id: integer(),
  agent_id: integer(),
  group_id: nullable(integer()),
  channel: text(),
  state: oneOf('open', 'closed'),
  close_type: nullable(oneOf('normal', 'redirect', 'force')),
  opened_at: instant(),
  closed_at: nullable(instant()),
  from: nullable(integer('the session before a transfer')),
  to: nullable(integer('the session after a transfer')),
  unread: count('messages of the customer that the agent has not read'),
} as const

export const message = named(
  'Message',
  object({
    id: text('the message_id'),
    sender: oneOf('customer', 'agent', 'system'),
    type: text(),
    data: anything(),
    created_at: instant(),
    read_at: nullable(instant()),
  }),
)

export const leftMessage = named(
  'LeftMessage',
  object({
    customer_token: nullable(text()),
    customer_id: integer(),
    agent_id: nullable(integer('for whom it was left; without a group either: for whoever comes')),
    group_id: nullable(integer()),
    settled: flag('a session with the customer came after it'),
    message,
  }),
)

export const session = named('Session', object(sessionFields))

export const vote = named(
  'Vote',
  object({
    option_id: integer(),
    option_name: text('what the customer was shown'),
    remark: text(),
    resolved_state: nullable<0 | 1>({
      type: 'integer',
      enum: [0, 1],
      description: '0: the problem is solved, 1: it is not',
    }),
    voted_at: instant(),
  }),
)

export const sessionInFull = named(
  'SessionInFull',
  object({
    ...sessionFields,
    messages: listOf(message),
    preview: nullable(text('what the customer is typing')),
    survey: nullable(vote),
  }),
)
export const structPage = named('StructPage', object({ url: text() }))
export const newSession = named('NewSession', object({ customer_id: integer() }))
const messageData = object({
  content: text('the words, or the address of what is shown'),
  filename: optional(text()),
  filesize: optional(text()),
  duration: optional(count('seconds')),
  font: optional(text()),
})
export const words = named('Words', object({ type: optional(text('default: message')), data: messageData }))
export const transfer = named('Transfer', object({ agent_id: optional(integer()), group_id: optional(integer()) }))
export const close = named(
  'Close',
  object({
    close_type: optional(oneOf('normal', 'redirect', 'force')),
    by: optional({ ...oneOf('agent', 'customer'), description: 'who ends the session; default: the agent' }),
  }),
)
export const read = named('Read', object({ message_ids: optional(listOf(text(), 'default: all')) }))

const diagnosis = named(
  'Diagnosis',
  object({
    cause: text(),
    hint: text(),
    expected: nullable(object({ string_to_sign: text(), digest: text() })),
  }),
)

const requestFields = {
  id: text(),
  at: instant(),
  ms: nullable(count('null: still being answered')),
  method: text(),
  path: text(),
  operation: nullable(text()),
  customer_token: nullable(text()),
  status: nullable(integer('the HTTP status')),
  code: nullable<number | string>({ type: ['integer', 'string'] }),
  fault: faultMark,
  violations: listOf(object({ pointer: text(), message: text(), severity: oneOf('error', 'warning', 'note') })),
  diagnosis: nullable(diagnosis),
  caused: listOf(text('the id of a push')),
} as const

export const request = named('Request', object(requestFields))
export const requestInFull = named(
  'RequestInFull',
  object({ ...requestFields, query: text(), headers: mapOf(text()), body: anything(), reply: anything() }),
)

export const signedCall = named(
  'SignedCall',
  object({ url: text('with its whole query'), body: optional(text('as it was sent; only to see if it was signed')) }),
)
export const explanation = named(
  'Explanation',
  object({ accepted: flag(), objections: listOf(object({ refusal: text(), diagnosis: nullable(diagnosis) })) }),
)

export const attempt = named(
  'Attempt',
  object({
    at: instant(),
    ms: count(),
    outcome: oneOf('delivered', 'wrong_status', 'refused', 'connection_reset', 'timed_out'),
    status: nullable(integer()),
    note: optional(text('what was off, though it was delivered')),
  }),
)

const pushKind = oneOf('robot', 'urobot', 'agent', 'read')
const pushState = oneOf(...pushStates)

export const pushFilter = object({
  kind: optional(pushKind),
  type: optional(text('of one of its messages')),
  customer_token: optional(text()),
  state: optional(pushState),
})

export const push = named(
  'Push',
  object({
    id: text(),
    at: instant(),
    kind: pushKind,
    types: listOf(text()),
    customer_token: nullable(text()),
    body: anything(),
    state: pushState,
    reason: nullable(text('why it was not delivered')),
    attempts: listOf(attempt),
    caused_by: nullable(text('the id of a request')),
    fault: faultMark,
  }),
)

export const newPush = named(
  'NewPush',
  object({
    body: anything('sent as it is'),
    customer_token: optional(text('whose lane it takes; default: the one in the body')),
  }),
)
