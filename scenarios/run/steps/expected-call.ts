import { valueAtPath } from '../../../common/json-pointer.ts'
import type { RequestEntry } from '../../../server/journal.ts'
import type { ExpectStep } from '../../format/expect-schema.ts'
import { differences } from '../../format/matching.ts'
import { isMadeByScenario } from '../open-api-call.ts'
import type { RunContext } from '../run-context.ts'
import type { Expectation } from './expectation.ts'

export function expectCall(
  operation: string,
  { for: customer, content, body, query, code }: ExpectStep,
  { customers }: RunContext,
): Expectation<RequestEntry> {
  const token = customer === undefined ? undefined : customers.tokenOf(customer)
  return {
    grace: true,
    entryOf: (event) => (event.type === 'request' && !isMadeByScenario(event.request) ? event.request : undefined),
    show: (call) => `${call.operation ?? `${call.method} ${call.path}`} (${call.id}), code ${call.code ?? 'none'}`,
    differ: (call) => [
      ...(call.operation === operation ? [] : [`it is ${call.operation ?? call.path}`]),
      ...(token === undefined || call.customerToken === token
        ? []
        : [`it is about ${call.customerToken ?? 'no customer'}`]),
      ...(content === undefined ? [] : differences(contentOf(call), content, 'content')),
      ...(body === undefined ? [] : differences(call.body, body)),
      ...(query === undefined
        ? []
        : differences(Object.fromEntries(new URLSearchParams(call.query)), withTextValues(query))),
      ...(code === undefined || call.code === code ? [] : [`the code is ${call.code ?? 'none'}`]),
    ],
  }
}

const contentOf = ({ body }: RequestEntry): unknown =>
  valueAtPath(body, ['data', 'content']) ?? valueAtPath(body, ['content'])

/** All values of a query are texts. */
const withTextValues = (query: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(query).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
  )
