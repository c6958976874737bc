import { isoInstantOrNull, readDuration } from '../../../../common/dates.ts'
import {
  count,
  duration,
  flag,
  instant,
  integer,
  named,
  nullable,
  object,
  oneOf,
  optional,
  text,
  type Of,
  type Schema,
} from '../../../../common/schema.ts'
import { operations } from '../../../../spec/operations.ts'
import type { Fault as ArmedFault, FaultOf, Plan, PushFault, ReplyFault, Target } from '../../../faults.ts'
import { Problem } from '../../problem.ts'
import { integerIn, listRoute, route } from '../../route.ts'

/** A planned fault in the format of `/__admin` and the configuration. */
export type NewFault = (({ target: 'reply' } & ReplyFault) | ({ target: 'push' } & PushFault)) & {
  operation?: string
  customer_token?: string
  times?: number
  every?: number
  for?: string | number
}

/** At most a year: later dates may be out of JavaScript's range. */
const ms = { ...count('ms of the company’s clock'), maximum: 366 * 86_400_000 }
const status: Schema<number> = { type: 'integer', minimum: 200, maximum: 599, description: 'the HTTP status' }

const table = {
  reply: {
    delay: { ms },
    status: { status },
    'connection-reset': {},
    code: { code: integer('replaces the code of the reply'), message: optional(text()) },
    'string-code': {},
    missing: { pointer: { ...text('a JSON pointer: /customer/id'), pattern: '^/' } },
    malformed: {},
    empty: {},
    drip: { ms },
  },
  push: {
    slow: { ms },
    delay: { ms },
    drop: {},
    duplicate: {},
    reorder: {},
    batch: {},
    split: {},
    malformed: {},
    'wrong-session': {},
    fail: {
      outcome: oneOf('wrong_status', 'refused', 'connection_reset', 'timed_out'),
      status: optional({ ...status, minimum: 201, description: 'of wrong_status; default 500' }),
    },
  },
} satisfies { [T in Target]: Record<FaultOf<T>['fault'], Parameters<typeof object>[0]> }

const target = oneOf('reply', 'push')
const scope = {
  operation: optional(oneOf(...operations.map(({ id }) => id))),
  customer_token: optional(text()),
  times: optional({ ...count('default: 1; no limit if every or for is given'), minimum: 1 }),
  every: optional({ ...count('touches only each nth call or push that it fits'), minimum: 1 }),
  for: optional(duration('how long it is armed')),
} as const

const only = (values: Record<string, string>) => ({
  properties: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { const: value }])),
  required: Object.keys(values),
})

/** The fields of a fault depend on `target` and `fault`. */
export const newFaultSchema = named<NewFault>('NewFault', {
  type: 'object',
  required: ['target', 'fault'],
  properties: { target, fault: text() },
  allOf: Object.entries(table).flatMap(([of, faults]) => [
    { if: only({ target: of }), then: { properties: { fault: oneOf(...Object.keys(faults)) } } },
    ...Object.entries(faults).map(([fault, parameters]) => ({
      if: only({ target: of, fault }),
      then: object({ target, fault: text(), ...parameters, ...scope }),
    })),
  ]),
})

export const faultSchema = named(
  'Fault',
  object({
    id: integer(),
    target,
    fault: text(),
    ms: optional(ms),
    status: optional(status),
    code: optional(integer()),
    message: optional(text()),
    pointer: optional(text()),
    outcome: optional(text()),
    operation: nullable(text()),
    customer_token: nullable(text()),
    times: nullable(count('null: no limit')),
    every: count(),
    until: nullable(instant()),
    touched: count('calls or pushes so far'),
    armed: flag('false: it is over'),
  }),
)

export const faultMarkSchema = nullable(object({ id: integer(), fault: text() }))

export type Fault = Of<typeof faultSchema>

export const faultRoutes = [
  listRoute({
    operationId: 'listFaults',
    path: '/faults',
    summary: 'The faults that are armed',
    item: faultSchema,
    sources: ({ company }) => ({ entries: company.faults.list(), dropped: 0 }),
    show: serializeFault,
  }),
  route({
    operationId: 'armFault',
    method: 'post',
    path: '/faults',
    summary: 'Arms a fault; at most one fault touches a call or a push: the one that was armed first',
    body: newFaultSchema,
    reply: faultSchema,
    status: 201,
    answer: ({ company, body }) => serializeFault(company.faults.arm(readPlan(body))),
  }),
  route({
    operationId: 'disarmFault',
    method: 'delete',
    path: '/faults/{id}',
    summary: 'Disarms a fault',
    answer({ company, path }) {
      const id = integerIn(path, 'id')
      if (!company.faults.disarm(id)) throw new Problem(404, `No fault ${id} is armed.`)
    },
  }),
]

export function serializeFault({ customerToken, times, until, ...same }: ArmedFault): Fault {
  return {
    ...same,
    customer_token: customerToken,
    times: times === Infinity ? null : times,
    until: isoInstantOrNull(until),
  }
}

export function readPlan({ customer_token: customerToken, for: wanted, ...same }: NewFault): Plan {
  return {
    ...same,
    ...(customerToken !== undefined && { customerToken }),
    ...(wanted !== undefined && { for: readDuration(wanted) ?? 0 }), // the schema lets nothing else through
  }
}
