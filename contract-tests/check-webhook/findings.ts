/** Finds problems of the receiver from its answers. */
import { defaultAssumptions } from '../../spec/assumptions.ts'
import { breakerRule, createBreaker } from '../../server/pushes/breaker.ts'
import type { SentPush } from './post.ts'
import type { TriedCheck } from './try-check.ts'

export type Finding = {
  check: string
  verdict: 'passed' | 'warning' | 'failed'
  /** What the check observed. */
  detail: string
}
/** A: no finding, B: warnings only, C: one failed check, D: several, F: no push was answered with 200. */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'F'

export function checkFinding({ check: { id, undocumented }, sent }: TriedCheck): Finding {
  const failed = sent.filter(({ outcome }) => outcome !== 'answered')
  if (failed.length === 0)
    return { check: id, verdict: 'passed', detail: `${count(sent.length, 'push')} in ${slowest(sent)}` }
  const notes = [...new Set(failed.map(({ note }) => note))].join('; ')
  const share = sent.length === 1 ? '' : `${failed.length} of ${sent.length} pushes: `
  return { check: id, verdict: undocumented ? 'warning' : 'failed', detail: `${share}${notes}` }
}

/** Udesk's documentation requires an empty body. It is not known whether Udesk reads the body. */
export function bodyFinding(sent: readonly SentPush[]): Finding {
  const check = 'empty-body'
  const answers = sent.filter(({ outcome }) => outcome === 'answered')
  const withBody = answers.filter(({ hadBody }) => hadBody).length
  if (answers.length === 0) return { check, verdict: 'failed', detail: noAnswerInTime }
  return withBody === 0
    ? { check, verdict: 'passed', detail: `${count(answers.length, 'answer')} without a body` }
    : { check, verdict: 'failed', detail: `${withBody} of ${answers.length} answers had a body` }
}

/**
 * `limit` is how long Udesk waits, in ms. If answers take more than half of `limit`, the finding is a warning. If a push timed
 * out, its check reports the timeout. If a push could not connect, its time is not counted.
 */
export function timeFinding(tried: readonly TriedCheck[], limit: number): Finding {
  const check = 'in-time'
  const sent = tried
    .flatMap((each) => [...each.before, ...each.sent.filter(({ outcome }) => outcome !== 'timed out')])
    .filter(({ outcome }) => outcome !== 'refused' && outcome !== 'cut off')
  if (!sent.some(({ outcome }) => outcome === 'answered')) return { check, verdict: 'failed', detail: noAnswerInTime }
  const [p50, p99] = [percentile(sent, 50), percentile(sent, 99)]
  const verdict = p99 >= limit ? 'failed' : p99 >= limit / 2 ? 'warning' : 'passed'
  const detail = `p50 ${whole(p50)}, p99 ${whole(p99)} of ${count(sent.length, 'push')}; Udesk waits ${whole(limit)}`
  return { check, verdict, detail }
}

const noAnswerInTime = 'no push was answered with 200 in time'

/** A push that timed out counts with the time until its timeout. */
export function percentile(sent: readonly SentPush[], percent: number): number {
  const sorted = sent.map(({ ms }) => ms).sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0
}

export function gradeOf(findings: readonly Finding[], sent: readonly SentPush[]): Grade {
  if (!sent.some(({ outcome }) => outcome === 'answered')) return 'F'
  const failed = findings.filter(({ verdict }) => verdict === 'failed').length
  if (failed > 0) return failed === 1 ? 'C' : 'D'
  return findings.some(({ verdict }) => verdict === 'warning') ? 'B' : 'A'
}

/** Describes what happened to the receiver, and what Udesk would do. */
export function describeConsequences(tried: readonly TriedCheck[]): string[] {
  const sent = tried.flatMap(allPushesOf).sort((one, other) => one.at - other.at)
  const late = sent.filter(({ outcome }) => outcome === 'timed out')
  const lost = sent.filter(({ outcome }) => outcome !== 'answered')
  return [
    ...describeStop(sent, tried),
    ...describeSuspension(late),
    ...(lost.length > 0
      ? [
          `${lost.length} of ${count(sent.length, 'push')} got no 200 in time. Udesk’s documentation mentions no retry: treat them as lost.`,
        ]
      : []),
    ...(sent.some(({ outcome, hadBody }) => outcome === 'answered' && hadBody)
      ? ['Udesk asks for an empty body. It is not known whether it reads one.']
      : []),
    ...(lost.length === 0 ? ['Udesk would continue to push to this receiver.'] : []),
  ]
}

/** Names the checks that were running when the receiver stopped. */
function describeStop(sent: readonly SentPush[], tried: readonly TriedCheck[]): string[] {
  const lastAnswered = sent.findLast(({ outcome }) => outcome === 'answered')
  const firstRefused = sent.find(({ at, outcome }) => outcome === 'refused' && at > (lastAnswered?.at ?? Infinity))
  if (!firstRefused) return []
  const wasRunning = ({ at, ms, outcome }: SentPush) =>
    outcome !== 'answered' && at >= firstRefused.at && at - ms <= firstRefused.at
  const names = tried.filter((each) => allPushesOf(each).some(wasRunning)).map(({ check }) => check.id)
  return [`The receiver stopped listening during ${names.join(', ')}.`]
}

/** Decides by the rule of the fake whether Udesk would suspend pushes. */
function describeSuspension(late: readonly SentPush[]): string[] {
  const [first] = late
  if (!first) return []
  const breaker = createBreaker(defaultAssumptions)
  const suspended = late.map(({ at }) => breaker.addTimeout(at)).includes(true)
  const { limit, windowMs, pauseMs } = breakerRule
  const [window, pause] = [windowMs / 1_000, pauseMs / 1_000]
  return [
    suspended
      ? `${late.length} answers took too long, ${limit} of them within ${window} s: Udesk suspends pushes for ${pause} s, and never sends what happens in that time.`
      : `${count(late.length, 'answer')} took too long. After ten within ${window} s, Udesk suspends pushes for ${pause} s.`,
  ]
}

/** Returns all pushes of a check, including the pushes that were sent first. */
export const allPushesOf = ({ before, sent }: TriedCheck): SentPush[] => [...before, ...sent]

const slowest = (sent: readonly SentPush[]) => whole(Math.max(...sent.map(({ ms }) => ms)))
const whole = (ms: number) => `${Math.round(ms)} ms`
const count = (number: number, thing: string) =>
  `${number} ${number === 1 ? thing : thing.replace(/(sh)?$/, (end) => (end ? `${end}es` : 's'))}`
