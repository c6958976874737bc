import { isoInstant } from '../../../../common/dates.ts'
import {
  anything,
  count,
  instant,
  integer,
  listOf,
  named,
  nullable,
  object,
  oneOf,
  optional,
  text,
  type Of,
} from '../../../../common/schema.ts'
import type { Company } from '../../../company.ts'
import { pushStates, type Attempt as AttemptEntry, type PushEntry } from '../../../journal.ts'
import { maskJson } from '../../../open-api/mask-secrets.ts'
import { readRaw } from '../../../pushes/raw-push.ts'
import { Problem } from '../../problem.ts'
import { found, listRoute, route } from '../../route.ts'
import { faultMarkSchema } from '../control/faults.ts'

const attemptSchema = named(
  'Attempt',
  object({
    at: instant(),
    ms: count(),
    outcome: oneOf('delivered', 'wrong_status', 'refused', 'connection_reset', 'timed_out'),
    status: nullable(integer()),
    note: optional(text('what the receiver did wrong, even if the push was delivered')),
  }),
)

const kindSchema = oneOf('robot', 'urobot', 'agent', 'read')
const stateSchema = oneOf(...pushStates)

const pushFilterSchema = object({
  kind: optional(kindSchema),
  type: optional(text('the type of one of its messages')),
  customer_token: optional(text()),
  state: optional(stateSchema),
})

const pushSchema = named(
  'Push',
  object({
    id: text(),
    at: instant(),
    kind: kindSchema,
    types: listOf(text()),
    customer_token: nullable(text()),
    body: anything(),
    state: stateSchema,
    reason: nullable(text('why it was not delivered')),
    attempts: listOf(attemptSchema),
    caused_by: nullable(text('the id of a request')),
    fault: faultMarkSchema,
  }),
)

const newPushSchema = named(
  'NewPush',
  object({
    body: anything('sent unchanged'),
    customer_token: optional(text('the customer in whose lane it is sent; default: the token in the body')),
  }),
)

export type Attempt = Of<typeof attemptSchema>
export type Push = Of<typeof pushSchema>
export type NewPush = Of<typeof newPushSchema>

/** A push without secrets. */
const showPush = (entry: PushEntry, { company }: { company: Company }): Push =>
  JSON.parse(maskJson(JSON.stringify(serializePush(entry)), company)) as Push // a JSON value keeps its shape

/** Pushes to the webhook, with the reason if one was not delivered. */
export const pushRoutes = [
  listRoute({
    operationId: 'listPushes',
    path: '/pushes',
    summary: 'Pushes and each attempt to deliver them',
    filter: pushFilterSchema,
    item: pushSchema,
    sources: ({ company }) => company.journal.pushes(),
    where: (push, { query: { kind, type, customer_token, state } }) =>
      (kind === undefined || push.kind === kind) &&
      (type === undefined || push.types.includes(type)) &&
      (customer_token === undefined || push.customerToken === customer_token) &&
      (state === undefined || push.state === state),
    show: showPush,
  }),
  route({
    operationId: 'sendPush',
    method: 'post',
    path: '/pushes',
    summary: 'Sends your own push, even if it breaks the document',
    body: newPushSchema,
    reply: pushSchema,
    status: 201,
    answer: ({ company, body: { body, customer_token } }) =>
      showPush(company.delivery.enqueue(readRaw(body, customer_token)), { company }),
  }),
  route({
    operationId: 'redeliverPush',
    method: 'post',
    path: '/pushes/{id}/redeliver',
    summary: 'Sends a push again, unless it is still being delivered',
    reply: pushSchema,
    status: 202,
    answer({ company, path: { id = '' } }) {
      const outcome = company.delivery.redeliver(id)
      if (outcome.kind === 'on-its-way') throw new Problem(409, `Push ${id} is still being delivered.`)
      return showPush(found(outcome.kind === 'queued' ? outcome.push : undefined, 'push', id), { company })
    },
  }),
]

/** Contains secrets if the body does. */
export function serializePush(entry: PushEntry): Push {
  return {
    id: entry.id,
    at: isoInstant(entry.at),
    kind: entry.kind,
    types: [...entry.types],
    customer_token: entry.customerToken,
    body: entry.body,
    state: entry.state,
    reason: entry.reason,
    attempts: entry.attempts.map(serializeAttempt),
    caused_by: entry.causedBy,
    fault: entry.fault,
  }
}

export function serializeAttempt({ at, ms, outcome, status, note }: AttemptEntry): Attempt {
  return { at: isoInstant(at), ms, outcome, status, ...(note === null ? {} : { note }) }
}
