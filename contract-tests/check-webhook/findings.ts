/** From what was sent to what is to be said of the receiver. */
import { defaultAssumptions } from '../../spec/assumptions.ts'
import { breakerRule, createBreaker } from '../../server/pushes/breaker.ts'
import type { Sent } from './post.ts'
import type { Tried } from './try.ts'

export type Finding = {
  check: string
  verdict: 'passed' | 'warning' | 'failed'
  /** What was seen, in a sentence. */
  detail: string
}
/** A no finding, B warnings only, C one failed check, D several, F nothing got through. */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'F'

export function findingOf({ check: { id, unpromised }, sent }: Tried): Finding {
  const failed = sent.filter(({ outcome }) => outcome !== 'answered')
  if (failed.length === 0)
    return { check: id, verdict: 'passed', detail: `${count(sent.length, 'push')} in ${slowest(sent)}` }
  const notes = [...new Set(failed.map(({ note }) => note))].join('; ')
  const share = sent.length === 1 ? '' : `${failed.length} of ${sent.length} pushes: `
  return { check: id, verdict: unpromised ? 'warning' : 'failed', detail: `${share}${notes}` }
}

/** Udesk asks for an empty body; by all that is known it reads none. */
export function findingOfBodies(sent: readonly Sent[]): Finding {
  const check = 'empty-body'
  const answers = sent.filter(({ outcome }) => outcome === 'answered')
  const full = answers.filter(({ hadBody }) => hadBody).length
  if (answers.length === 0) return { check, verdict: 'failed', detail: nothing }
  return full === 0
    ? { check, verdict: 'passed', detail: `${count(answers.length, 'answer')} without a body` }
    : { check, verdict: 'failed', detail: `${full} of ${answers.length} answers had a body` }
}

/**
 * `limit`: what Udesk waits, in ms; half of it is near enough to be warned of. A push that a check judges, and that was given
 * up, is that check's business; what found nobody there took no time.
 */
export function findingOfTimes(tried: readonly Tried[], limit: number): Finding {
  const check = 'in-time'
  const sent = tried
    .flatMap((each) => [...each.before, ...each.sent.filter(({ outcome }) => outcome !== 'timed out')])
    .filter(({ outcome }) => outcome !== 'refused' && outcome !== 'cut off')
  if (!sent.some(({ outcome }) => outcome === 'answered')) return { check, verdict: 'failed', detail: nothing }
  const [p50, p99] = [percentile(sent, 50), percentile(sent, 99)]
  const verdict = p99 >= limit ? 'failed' : p99 >= limit / 2 ? 'warning' : 'passed'
  const detail = `p50 ${whole(p50)}, p99 ${whole(p99)} of ${count(sent.length, 'push')}; Udesk waits ${whole(limit)}`
  return { check, verdict, detail }
}

const nothing = 'no push was answered 200 in time'

/** The time that so many percent of all did not exceed; what was given up took as long as it was waited for. */
export function percentile(sent: readonly Sent[], percent: number): number {
  const sorted = sent.map(({ ms }) => ms).sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0
}

export function gradeOf(findings: readonly Finding[], sent: readonly Sent[]): Grade {
  if (!sent.some(({ outcome }) => outcome === 'answered')) return 'F'
  const failed = findings.filter(({ verdict }) => verdict === 'failed').length
  if (failed > 0) return failed === 1 ? 'C' : 'D'
  return findings.some(({ verdict }) => verdict === 'warning') ? 'B' : 'A'
}

/** What became of the receiver, and what Udesk would do with it. */
export function consequences(tried: readonly Tried[]): string[] {
  const sent = tried.flatMap(allOf).sort((one, other) => one.at - other.at)
  const late = sent.filter(({ outcome }) => outcome === 'timed out')
  const lost = sent.filter(({ outcome }) => outcome !== 'answered')
  return [
    ...end(sent, tried),
    ...silence(late),
    ...(lost.length > 0
      ? [
          `${lost.length} of ${count(sent.length, 'push')} got no 200 in time. No document of Udesk’s promises another try: count them as lost.`,
        ]
      : []),
    ...(sent.some(({ outcome, hadBody }) => outcome === 'answered' && hadBody)
      ? ['Udesk asks for an empty body. It is not known to read one, nor that it never will.']
      : []),
    ...(lost.length === 0 ? ['Udesk would go on calling this receiver.'] : []),
  ]
}

/** Of a receiver that answered, and was gone from some moment on: which checks were under way then. */
function end(sent: readonly Sent[], tried: readonly Tried[]): string[] {
  const lastAnswered = sent.findLast(({ outcome }) => outcome === 'answered')
  const gone = sent.find(({ at, outcome }) => outcome === 'refused' && at > (lastAnswered?.at ?? Infinity))
  if (!gone) return []
  const wasUnderWay = ({ at, ms, outcome }: Sent) => outcome !== 'answered' && at >= gone.at && at - ms <= gone.at
  const names = tried.filter((each) => allOf(each).some(wasUnderWay)).map(({ check }) => check.id)
  return [`The receiver was gone while it was sent ${names.join(', ')}: nothing listens there any more.`]
}

/** By the rule that the fake itself keeps. */
function silence(late: readonly Sent[]): string[] {
  const [first] = late
  if (!first) return []
  const breaker = createBreaker(defaultAssumptions)
  const suspended = late.map(({ at }) => breaker.addTimeout(at)).includes(true)
  const { limit, windowMs, pauseMs } = breakerRule
  const [window, pause] = [windowMs / 1_000, pauseMs / 1_000]
  return [
    suspended
      ? `${late.length} answers took too long, ${limit} of them within ${window} s: Udesk falls silent for ${pause} s, and nothing of what happens meanwhile is pushed.`
      : `${count(late.length, 'answer')} took too long. Ten within ${window} s, and Udesk falls silent for ${pause} s.`,
  ]
}

/** Its pushes, with those that came before. */
export const allOf = ({ before, sent }: Tried): Sent[] => [...before, ...sent]

const slowest = (sent: readonly Sent[]) => whole(Math.max(...sent.map(({ ms }) => ms)))
const whole = (ms: number) => `${Math.round(ms)} ms`
const count = (number: number, thing: string) =>
  `${number} ${number === 1 ? thing : thing.replace(/(sh)?$/, (end) => (end ? `${end}es` : 's'))}`
