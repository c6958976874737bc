import type { Company } from '../../../company.ts'
import type { Coverage } from '../../../coverage.ts'

type Labels = Record<string, string>
type Metric = { name: string; type: 'counter' | 'gauge'; help: string; samples: [labels: Labels, value: number][] }

/** The metrics of a company in Prometheus' text format, https://prometheus.io/docs/instrumenting/exposition_formats/. */
export function describeMetrics(company: Company, coverage: Coverage): string {
  return metricsOf(company, coverage)
    .map((metric) => describe(metric, { company: company.wiring.id }))
    .join('')
}

function metricsOf({ world, clock, delivery, wiring }: Company, coverage: Coverage): Metric[] {
  const breaker = wiring.webhook === null ? null : delivery.breakerOf(wiring.webhook)
  const gauge = (name: string, help: string, value: number): Metric => ({
    name,
    type: 'gauge',
    help,
    samples: [[{}, value]],
  })
  return [
    {
      name: 'requests_total',
      type: 'counter',
      help: 'Calls of the open API by operation and code (by status if there is no code).',
      samples: coverage.requestsByCode().map(([[operation, code], count]) => [{ operation, code }, count]),
    },
    {
      name: 'pushes',
      type: 'gauge',
      help: 'Pushes by kind and present state.',
      samples: coverage.pushesByState().map(([[kind, state], count]) => [{ kind, state }, count]),
    },
    {
      name: 'push_attempts_total',
      type: 'counter',
      help: 'Attempts to deliver pushes by outcome.',
      samples: coverage.attemptsByOutcome().map(([[outcome], count]) => [{ outcome }, count]),
    },
    gauge('breaker_suspended', '1 while Udesk does not call the webhook.', breaker?.state === 'suspended' ? 1 : 0),
    gauge('breaker_timeouts', 'Timeouts that count towards a suspension.', breaker?.timeouts ?? 0),
    gauge('sessions_open', 'Open sessions with agents.', world.state.sessions.openCount),
    gauge('queue_length', 'Customers who wait for an agent.', world.state.waiting.size),
    gauge(
      'uptime_seconds',
      'Seconds of the company’s clock since its start, without the time in which it was frozen.',
      clock.ticks() / 1000,
    ),
  ]
}

function describe({ name, type, help, samples }: Metric, of: Labels): string {
  const full = `mock_udesk_${name}`
  const lines = samples.map(([labels, value]) => `${full}{${describeLabels({ ...of, ...labels })}} ${value}`)
  return [`# HELP ${full} ${help}`, `# TYPE ${full} ${type}`, ...lines, ''].join('\n')
}

const describeLabels = (labels: Labels) =>
  Object.entries(labels)
    .map(
      ([name, value]) => `${name}="${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`,
    )
    .join(',')
