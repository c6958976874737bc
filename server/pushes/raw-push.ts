/** Reads the customer, kind and message types of a push body. The body need not match the document. */
import type { NewPush } from '../journal.ts'

export function readRaw(body: unknown, customerToken?: string): NewPush {
  const { customer_token: token, messages, ...rest } = fieldsOf(body)
  const types = [messages].flat().map((message) => fieldsOf(message).type)
  return {
    customerToken: customerToken ?? (typeof token === 'string' ? token : ''),
    kind: kindOf(rest),
    types: types.filter((type) => typeof type === 'string'),
    body,
  }
}

function kindOf({ assign_type: assignType, message_ids: messageIds }: Record<string, unknown>): NewPush['kind'] {
  if (messageIds !== undefined) return 'read'
  return assignType === 'robot' || assignType === 'urobot' ? assignType : 'agent'
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
