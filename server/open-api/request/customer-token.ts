/** Finds the customer of a call before the call is validated. */
import type { Route } from '../../../spec/operations.ts'
import { WrittenNumber } from '../../../common/written-number.ts'
import type { Company } from '../../company.ts'
import { likelyValue } from './parse-body.ts'
import type { IncomingCall } from './read-call.ts'

function asText(value: unknown): string {
  if (value instanceof WrittenNumber) return value.text
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined // an object has any field, or none

/** A field of the body as text. If the body does not have the field, the field of the query. Empty if both are absent. */
export function readUncheckedField({ body, queryFields: { fields } }: IncomingCall, name: string): string {
  return asText(field(likelyValue(body), name)) || asText(fields[name])
}

/** The customer token of a call; empty if the call has no customer token. */
export function customerTokenOf(incoming: IncomingCall, route: Route, { world }: Company): string {
  const path = route.found ? route.path : {}
  const { fields } = incoming.queryFields
  const session = Number(
    path.session_id ??
      (readUncheckedField(incoming, 'im_sub_session_id') || readUncheckedField(incoming, 'session_id')),
  )
  const customerId = (world.sessions.get(session) ?? world.robots.session(session))?.customerId
  const ofSession = customerId === undefined ? undefined : world.customers.byId(customerId)?.customerToken
  const ofLookup = fields.type === 'token' ? asText(fields.content) : ''
  const created = asText(field(field(likelyValue(incoming.body), 'customer'), 'open_api_token'))
  return readUncheckedField(incoming, 'customer_token') || (ofSession ?? '') || ofLookup || created
}
