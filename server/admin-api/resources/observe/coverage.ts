import { count, flag, integer, listOf, named, object, oneOf, text, type Of } from '../../../../common/schema.ts'
import { totalsOf, type Coverage as SeenCoverage } from '../../../coverage.ts'
import { describeMetrics } from './metrics.ts'
import { route } from '../../route.ts'

const seenSchema = object({ seen: count(), of: count() })

const coverageSchema = named(
  'Coverage',
  object({
    totals: object({
      operations: seenSchema,
      codes: seenSchema,
      parameters: seenSchema,
      push_kinds: seenSchema,
      push_types: seenSchema,
    }),
    operations: listOf(
      object({
        operation: text(),
        method: text(),
        path: text(),
        count: count('calls'),
        codes: listOf(
          object({
            code: integer('or the status, for operations without a code'),
            count: count(),
            documented: oneOf('operation', 'any-call', 'nowhere'),
          }),
          'the documented codes of the operation, seen or not, and other codes that were seen',
        ),
        parameters: listOf(
          object({ name: text('query/page, body/data/content'), count: count('calls with this parameter') }),
        ),
      }),
      'all operations of the document, called or not',
    ),
    unrouted: count('calls with an unknown path or a wrong method'),
    pushes: listOf(
      object({
        kind: oneOf('robot', 'urobot', 'agent', 'read'),
        count: count(),
        types: listOf(object({ type: text('the type of a message in the push'), count: count(), documented: flag() })),
      }),
    ),
  }),
)

export type Coverage = Of<typeof coverageSchema>

/** How much of Udesk's API an integration and its tests have used, as JSON and as metrics. */
export const coverageRoutes = [
  route({
    operationId: 'getCoverage',
    method: 'get',
    path: '/coverage',
    summary:
      'All operations with their codes and parameters, all kinds of push with their types, and how often each was seen',
    reply: coverageSchema,
    answer: ({ host, company }) => serializeCoverage(host.companies.coverageOf(company.wiring.id)),
  }),
  route({
    operationId: 'getMetrics',
    method: 'get',
    path: '/metrics',
    summary: 'Numbers for Prometheus',
    replyType: 'text/plain',
    answer({ host, company }) {
      const text = describeMetrics(company, host.companies.coverageOf(company.wiring.id))
      return new Response(text, { headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' } })
    },
  }),
]

function serializeCoverage(coverage: SeenCoverage): Coverage {
  const operations = coverage.operations()
  const pushes = coverage.pushes()
  const { pushKinds, pushTypes, ...totals } = totalsOf(operations, pushes)
  return {
    totals: { ...totals, push_kinds: pushKinds, push_types: pushTypes },
    operations,
    unrouted: coverage.unrouted(),
    pushes,
  }
}
