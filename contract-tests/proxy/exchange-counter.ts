/** Counts the calls and pushes that passed the proxy, for the summary and the reports. Stores no bodies. */
import { casesOf, countOf, showAddress, type ReportCase, type Report } from '../report/report.ts'
import type { FinishedReport } from '../report/write.ts'
import type { ProxyViolation } from './traffic-checker.ts'
import type { ProxiedExchange } from './proxy.ts'

/** The JSON report. */
export type ProxyFindings = { verdict: 'conforms' | 'differs'; passed: ExchangeCount[] }

/** All calls of one operation, or all pushes of one kind. `name` is null if the document has no such operation or kind. */
type ExchangeCount = {
  kind: ProxiedExchange['kind']
  name: string | null
  times: number
  unanswered: number
  violations: (ProxyViolation & { times: number })[]
}

export type ExchangeCounter = ReturnType<typeof createExchangeCounter>

export function createExchangeCounter() {
  const counted = new Map<string, { count: ExchangeCount; ms: number }>()
  return {
    add({ kind, name, ms, broken, violations }: ProxiedExchange): void {
      const key = `${kind} ${name ?? ''}`
      const entry = counted.get(key) ?? { count: { kind, name, times: 0, unanswered: 0, violations: [] }, ms: 0 }
      counted.set(key, entry)
      entry.ms += ms
      entry.count.times++
      if (broken !== null) entry.count.unanswered++
      for (const violation of violations) addViolation(entry.count.violations, violation)
    },

    finish({ target, at, ms }: { target: string; at: string; ms: number }): FinishedReport & { json: ProxyFindings } {
      const all = [...counted.values()]
      const of = (kind: ProxiedExchange['kind']) => all.filter(({ count }) => count.kind === kind)
      const times = (kind: ProxiedExchange['kind']) => of(kind).reduce((sum, { count }) => sum + count.times, 0)
      const groups = [
        { name: 'Calls', cases: of('call').map(asCase) },
        { name: 'Pushes', cases: of('push').map(asCase) },
      ].filter(({ cases }) => cases.length > 0)
      const outcome = outcomeOf(casesOf({ groups }))
      const verdict = outcome === 'failed' ? 'differs' : 'conforms'
      const summary = `Calls: ${times('call')}; pushes: ${times('push')}.`
      return {
        report: { title: 'Proxy', subject: showAddress(target), verdict, outcome, summary, at, ms, groups, notes: [] },
        json: { verdict, passed: all.map(({ count }) => count) },
      }
    },
  }
}

function outcomeOf(cases: readonly ReportCase[]): Report['outcome'] {
  if (countOf(cases, 'failed') > 0) return 'failed'
  return countOf(cases, 'passed') === cases.length ? 'passed' : 'warning'
}

function addViolation(violations: ExchangeCount['violations'], violation: ProxyViolation): void {
  const { of, pointer, message } = violation
  const known = violations.find((each) => each.of === of && each.pointer === pointer && each.message === message)
  if (known) known.times++
  else violations.push({ ...violation, times: 1 })
}

function asCase({ count, ms }: { count: ExchangeCount; ms: number }): ReportCase {
  const { kind, name, times, unanswered, violations } = count
  const has = (severity: ProxyViolation['severity']) => violations.some((each) => each.severity === severity)
  const outcome = has('error') ? 'failed' : unanswered > 0 ? 'error' : has('warning') ? 'warning' : 'passed'
  const breaks = unanswered > 0 ? [`${unanswered} without a complete answer`] : []
  return {
    name: name ?? `unknown ${kind}`,
    about: `${times} ${kind === 'call' ? (times === 1 ? 'call' : 'calls') : times === 1 ? 'push' : 'pushes'}`,
    verdict: { failed: 'differs', error: 'unanswered', warning: 'warning', passed: 'conforms' }[outcome],
    outcome,
    ms: ms / times,
    differences: violations.map(({ of, pointer, message, times: seen }) => ({
      pointer,
      got: `${message} (${of === 'udesk' ? 'Udesk' : 'integration'}, ${seen} of ${times})`,
    })),
    ...(breaks[0] !== undefined && { because: breaks[0] }),
  }
}
