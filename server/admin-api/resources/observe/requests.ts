import { isoInstant } from '../../../../common/dates.ts'
import {
  anything,
  count,
  instant,
  integer,
  listOf,
  mapOf,
  named,
  nullable,
  object,
  oneOf,
  optional,
  text,
  type Of,
} from '../../../../common/schema.ts'
import type * as Journal from '../../../journal.ts'
import { showRequest, tokenToKeep, type ShownRequest } from '../../../open-api/journal-call.ts'
import { maskSecrets } from '../../../open-api/mask-secrets.ts'
import { found, listRoute, route } from '../../route.ts'
import { faultMarkSchema } from '../control/faults.ts'

export const diagnosisSchema = named(
  'Diagnosis',
  object({
    cause: text(),
    hint: text(),
    expected: nullable(object({ string_to_sign: text('secrets are shown by their ends'), digest: text() })),
  }),
)

const requestFields = {
  id: text(),
  at: instant(),
  ms: nullable(count('null: still being answered')),
  method: text(),
  path: text('without /open_api_v1 if there is an operation, otherwise as it was sent'),
  operation: nullable(text()),
  customer_token: nullable(text()),
  status: nullable(integer('the HTTP status')),
  code: nullable<number | string>({ type: ['integer', 'string'] }),
  fault: faultMarkSchema,
  violations: listOf(object({ pointer: text(), message: text(), severity: oneOf('error', 'warning', 'note') })),
  diagnosis: nullable(diagnosisSchema),
  caused: listOf(text('the id of a push')),
} as const

const cutIfLong =
  'over 64 KiB: the first 2,000 characters of the text and “… (cut: 1048576 bytes)”; so is a body of over 2,000 characters that cannot be read'

const requestSchema = named('Request', object(requestFields))
const requestInFullSchema = named(
  'RequestInFull',
  object({
    ...requestFields,
    query: text(),
    headers: mapOf(text()),
    body: anything(cutIfLong),
    reply: anything(cutIfLong),
  }),
)

export type Diagnosis = Of<typeof diagnosisSchema>
export type Request = Of<typeof requestSchema>
export type RequestInFull = Of<typeof requestInFullSchema>

/** The calls of the open API. */
export const requestRoutes = [
  listRoute({
    operationId: 'listRequests',
    path: '/requests',
    summary: 'Calls of the integration',
    filter: object({ operation: optional(text()), code: optional(text()), customer_token: optional(text()) }),
    item: requestSchema,
    sources: ({ company }) => company.journal.requests(),
    where: (request, { company, query: { operation, code, customer_token } }) =>
      (operation === undefined || request.operation === operation) &&
      (code === undefined || String(request.code) === code) &&
      (customer_token === undefined || request.customerToken === tokenToKeep(customer_token, company)),
    show: (entry, { company }) => maskSecrets(serializeRequest(entry), company),
  }),
  route({
    operationId: 'getRequest',
    method: 'get',
    path: '/requests/{id}',
    summary: 'One call with its headers, body and reply',
    reply: requestInFullSchema,
    answer: ({ company, path: { id = '' } }) =>
      serializeRequestInFull(showRequest(found(company.journal.request(id), 'request', id), company)),
  }),
]

/** Contains secrets that the caller sent. */
export function serializeRequest(
  entry: Omit<Journal.RequestEntry, 'headers' | 'queryFields' | 'tick' | 'bytes'>,
): Request {
  return {
    id: entry.id,
    at: isoInstant(entry.at),
    ms: entry.ms,
    method: entry.method,
    path: entry.path,
    operation: entry.operation,
    customer_token: entry.customerToken,
    status: entry.status,
    code: entry.code,
    fault: entry.fault,
    violations: entry.violations,
    diagnosis: entry.diagnosis && serializeDiagnosis(entry.diagnosis),
    caused: [...entry.caused],
  }
}

function serializeRequestInFull(entry: ShownRequest): RequestInFull {
  const { query, headers, body, reply } = entry
  return { ...serializeRequest(entry), query, headers, body, reply }
}

export function serializeDiagnosis({ cause, hint, expected }: Journal.Diagnosis): Diagnosis {
  return { cause, hint, expected: expected && { string_to_sign: expected.stringToSign, digest: expected.digest } }
}
