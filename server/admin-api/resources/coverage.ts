import { totalsOf, type Coverage } from '../../coverage.ts'
import { coverage } from '../coverage-schema.ts'
import { describeMetrics } from '../metrics.ts'
import { route } from '../route.ts'
import type * as Shown from '../types.ts'

/** How much of Udesk an integration and its tests have met, as a table and as numbers. */
export const coverageRoutes = [
  route({
    operationId: 'getCoverage',
    method: 'get',
    path: '/coverage',
    summary:
      'Every operation with its codes and parameters, every kind of push with its types, and how often each was seen',
    reply: coverage,
    answer: ({ host, company }) => showCoverage(host.companies.coverageOf(company.wiring.id)),
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

function showCoverage(coverage: Coverage): Shown.Coverage {
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
