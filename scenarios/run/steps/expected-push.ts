import { valueAtPath } from '../../../common/json-pointer.ts'
import type { PushEntry } from '../../../server/journal.ts'
import type { ExpectStep } from '../../format/expect-schema.ts'
import { differences, matchesPattern } from '../../format/matching.ts'
import type { RunContext } from '../run-context.ts'
import type { Expectation } from './expectation.ts'

/** `name`: a message type, a kind of push, or `any`. */
export function expectPush(
  name: string,
  { for: customer, content, data, body, state, attempts, reason }: ExpectStep,
  { customers }: RunContext,
): Expectation<PushEntry> {
  const token = customer === undefined ? undefined : customers.tokenOf(customer)
  return {
    grace: false,
    entryOf: (event) => (event.type === 'push' || event.type === 'attempt' ? event.push : undefined),
    show: ({ id, kind, types, state, reason }) =>
      `push ${id} ${types.join('+') || kind}${isShown(state) ? `, ${state}` : ''}${reason === null ? '' : ` (${reason})`}`,
    differ: (push) => [
      ...(hasName(push, name) ? [] : [`it is ${push.types.join('+') || push.kind}`]),
      ...(token === undefined || isFor(push, token, customers)
        ? []
        : [`it is for ${push.customerToken ?? 'no customer'}`]),
      ...(content === undefined && data === undefined
        ? []
        : leastDifferences(messagesIn(push, name), { content, data })),
      ...(body === undefined ? [] : differences(push.body, body)),
      ...(state === undefined || [state].flat().some((wanted) => hasState(push, wanted))
        ? []
        : [`it is ${push.state}`]),
      ...(attempts === undefined || push.attempts.length >= attempts ? [] : [`attempts are ${push.attempts.length}`]),
      ...(reason === undefined || matchesPattern(push.reason, reason)
        ? []
        : [`the reason is ${push.reason ?? 'none'}`]),
    ],
  }
}

/** Hides the states that depend on the speed of the machine, because the record of a run must be the same every time. */
const isShown = (state: PushEntry['state']) => state !== 'queued' && state !== 'sending'

const hasName = ({ kind, types }: PushEntry, name: string) => name === 'any' || kind === name || types.includes(name)

/**
 * Returns whether a push is for this customer. A push of kind `read` has no customer_token; its session_id identifies the
 * customer.
 */
function isFor({ customerToken, body }: PushEntry, token: string, customers: RunContext['customers']): boolean {
  if (customerToken !== null) return customerToken === token
  const customer = customers.all().find((each) => each.token === token)
  const sessionId = valueAtPath(body, ['session_id'])
  return customer !== undefined && customers.sessionsOf(customer).some(({ id }) => id === sessionId)
}

function hasState({ state, attempts }: PushEntry, wanted: string): boolean {
  return wanted === 'sent' ? state === 'sending' || attempts.length > 0 : state === wanted
}

type PushedMessage = { content: unknown; data: unknown }

/**
 * Returns the messages of this type, or all messages if no message has this type. In a push of kind `urobot`, `messages` is one
 * message and not a list.
 */
function messagesIn({ kind, body }: PushEntry, name: string): PushedMessage[] {
  const messages = valueAtPath(body, ['messages'])
  if (kind === 'urobot') return [{ content: valueAtPath(messages, ['ansContent']), data: messages }]
  const all: unknown[] = Array.isArray(messages) ? messages : []
  const named = all.filter((message) => valueAtPath(message, ['type']) === name)
  return (named.length > 0 ? named : all).map((message) => {
    const data = valueAtPath(message, ['data'])
    return { content: valueAtPath(data, ['content']) ?? valueAtPath(data, ['answer']), data }
  })
}

/** Returns the differences of the message with the fewest differences from the expected message. */
function leastDifferences(messages: PushedMessage[], { content, data }: PushedMessage): string[] {
  const ofEach = messages.map((message) => [
    ...(content === undefined ? [] : differences(message.content, content, 'content')),
    ...(data === undefined ? [] : differences(message.data, data, 'data')),
  ])
  return ofEach.toSorted((one, other) => one.length - other.length)[0] ?? ['it has no message']
}
