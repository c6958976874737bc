/** The `expect` step: a push, a call, or a state that must be seen. */
import { pushStates } from '../../server/journal.ts'
import {
  anything,
  count,
  listOf,
  mapOf,
  object,
  oneOf,
  optional,
  text,
  type Of,
  type Schema,
} from '../../common/schema.ts'
import {
  aliasReference,
  durationOrVariable,
  numberOrVariable,
  ofEitherType,
  operationName,
  replyCode,
} from './schema-parts.ts'

/** `sent` means that the fake has attempted to send the push, or is attempting now; the outcome does not matter. */
const pushState = oneOf('sent', ...pushStates)

const pushNames = [
  'any',
  ...['start_session', 'message', 'image', 'rich', 'audio', 'video', 'file', 'transfer', 'close'],
  ...['agent', 'robot', 'urobot', 'read'],
] as const
const pushName: Schema<string> = {
  ...oneOf(...pushNames),
  description: 'A message type, a kind of push (agent, robot, urobot, read), or any',
}

/** The fields that each kind of expectation may have. */
export const expectations = {
  push: ['for', 'content', 'data', 'body', 'state', 'reason', 'attempts'],
  no_push: ['for', 'content', 'data', 'body', 'state', 'reason'],
  call: ['for', 'content', 'body', 'query', 'code'],
  no_call: ['for', 'content', 'body', 'query', 'code'],
  session: ['for', 'agent', 'close_type', 'unread', 'preview'],
  queue: ['for', 'place'],
  customer: ['for'],
  breaker: ['timeouts'],
} as const

export const expectStep = object({
  push: optional(pushName),
  no_push: optional(pushName),
  call: optional({ ...operationName, description: 'A call of the integration; calls of scenarios do not count' }),
  no_call: optional(operationName),
  session: optional(oneOf('open', 'closed')),
  queue: optional(oneOf('queued', 'assigning', 'none')),
  customer: optional(oneOf('online', 'offline')),
  breaker: optional(oneOf('closed', 'suspended')),
  for: optional(aliasReference('About this customer')),
  content: optional(text('The text of the message; * matches any text')),
  data: optional(mapOf(anything(), 'Fields that the message’s data must have; it may have others')),
  body: optional(mapOf(anything(), 'Fields that the body must have; it may have others')),
  query: optional(mapOf(anything(), 'Parameters that the query must have; it may have others')),
  state: optional(ofEitherType(pushState, listOf(pushState), 'The state of the push, or a list of allowed states')),
  reason: optional(text('Why the push was not delivered; * matches any text')),
  attempts: optional(count('How often the push was sent, at least')),
  code: optional(replyCode('The code of the reply')),
  agent: optional(aliasReference('The agent of the session')),
  close_type: optional(oneOf('normal', 'redirect', 'force')),
  unread: optional(count('How many messages the agent has not read')),
  preview: optional(text('What the customer is typing')),
  place: optional(numberOrVariable('In the queue; 1 is next')),
  timeouts: optional(count('How many timeouts the breaker counts')),
  within: optional({
    ...durationOrVariable(),
    description: 'Time of the company’s clock; default 5s, for no_push 0, for no_call 1s',
  }),
})

export type ExpectStep = Of<typeof expectStep>
