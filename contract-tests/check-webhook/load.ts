/** At which rate a receiver would cross the limit: measured bit by bit, each rate held for a while whatever is unanswered. */
import { realTime } from '../../server/clock/clock.ts'
import { randomNonce } from '../../server/ids.ts'
import { percentile, type Finding } from './findings.ts'
import type { Poster, Sent } from './post.ts'
import type { AgentPush } from './fake-conversation.ts'

export type LoadOptions = {
  /** Pushes a second. */
  wanted: number
  /** What is sent, over and over, each time with new message ids. */
  pushes: readonly object[]
  poster: Poster
  /** What the receiver has for an answer, in ms. */
  limit: number
  /** How long each rate is held, in ms. */
  hold?: number
}

/** One rate, held for a while. `sent` is in the order of sending. */
type Step = { rate: number; hold: number; sent: Sent[]; reached: number }
type Verdict = { holds: true } | { holds: false; because: string }

export async function tryLoad({ wanted, limit, ...options }: LoadOptions): Promise<Finding> {
  const rates = [...new Set([16, 8, 4, 2, 1].map((part) => Math.ceil(wanted / part)))]
  let good: Step | undefined
  let bad: { rate: number; because: string } | undefined
  const attempt = async (rate: number) => {
    const step = await holdRate(rate, options)
    const verdict = judge(step, limit)
    if (verdict.holds) good = step
    else bad = { rate, because: verdict.because }
    return { step, verdict }
  }

  for (const rate of rates) {
    const { step, verdict } = await attempt(rate)
    if (!verdict.holds) break
    if (step.reached < rate * 0.8) return finding('warning', `${describe(step)}; this machine sends no more`)
  }
  for (let round = 0; round < 2 && bad; round++) {
    const between = Math.round(((good?.rate ?? 0) + bad.rate) / 2)
    if (between > (good?.rate ?? 0) && between < bad.rate) await attempt(between)
  }
  if (!bad) return finding('passed', good ? describe(good) : '')
  return finding('failed', `${good ? `${describe(good)}; ` : ''}at ${bad.rate}/s ${bad.because}`)
}

const finding = (verdict: Finding['verdict'], detail: string): Finding => ({ check: 'load', verdict, detail })

const describe = ({ reached, sent }: Step) =>
  `holds ${Math.round(reached)}/s with p50 ${Math.round(percentile(sent, 50))} ms, p99 ${Math.round(percentile(sent, 99))} ms`

/** Sends at its times, and not when the last was answered: a receiver that lags is not spared. */
async function holdRate(
  rate: number,
  { pushes, poster, hold = 3_000 }: Omit<LoadOptions, 'wanted' | 'limit'>,
): Promise<Step> {
  const count = Math.max(2, Math.round((rate * hold) / 1_000))
  const began = realTime.elapsed()
  const flying: Promise<Sent>[] = []
  while (flying.length < count) {
    const due = Math.min(count, Math.floor(((realTime.elapsed() - began) * rate) / 1_000) + 1)
    while (flying.length < due) flying.push(poster.post(renewed(pushes[flying.length % pushes.length] ?? {})))
    await realTime.sleep(1)
  }
  const reached = ((count - 1) * 1_000) / (realTime.elapsed() - began)
  return { rate, hold, sent: await Promise.all(flying), reached }
}

/** The same as new, for receivers that know a message by its id. */
function renewed(push: object): object {
  const { messages, ...rest } = push as AgentPush // the pushes of the crowd are
  return { ...rest, messages: messages.map((message) => ({ ...message, message_id: randomNonce() })) }
}

/** So much, in ms, any machine is busy with something else. */
const noise = 50

/** Answers that come ever later are a backlog that grows: then the limit is crossed, sooner or later. */
function judge({ sent, hold }: Step, limit: number): Verdict {
  const failed = sent.filter(({ outcome }) => outcome !== 'answered')
  const late = failed.filter(({ outcome }) => outcome === 'timed out').length
  if (late > 0) return { holds: false, because: `${late} of ${sent.length} answers took more than ${limit / 1_000} s` }
  if (failed[0]) return { holds: false, because: `${failed.length} of ${sent.length} pushes failed: ${failed[0].note}` }

  const middle = Math.floor(sent.length / 2)
  const [early, later] = [percentile(sent.slice(0, middle), 50), percentile(sent.slice(middle), 50)]
  const growth = (later - early) / (hold / 2) // ms later for each ms that goes by
  if (growth < 0.05 || later - early < noise) return { holds: true }
  const seconds = Math.max(1, Math.round((limit - later) / growth / 1_000))
  return {
    holds: false,
    because: `answers come ever later (from ${Math.round(early)} to ${Math.round(later)} ms within ${hold / 1_000} s), and would take more than ${limit / 1_000} s after about ${seconds} s`,
  }
}
