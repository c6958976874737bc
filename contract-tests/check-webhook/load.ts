/** Finds the rate at which a receiver becomes too slow. Each rate continues for a fixed time, even if answers are missing. */
import { realTime } from '../../server/clock/clock.ts'
import { randomNonce } from '../../server/ids.ts'
import { percentile, type Finding } from './findings.ts'
import type { Poster, SentPush } from './post.ts'
import type { AgentPush } from './fake-conversation.ts'

export type LoadOptions = {
  /** The highest rate to try, in pushes per second. */
  wanted: number
  /** The pushes to send repeatedly. Each time they have new message ids. */
  pushes: readonly object[]
  poster: Poster
  /** How long the receiver may take for an answer, in ms. */
  limit: number
  /** How long each rate continues, in ms. */
  hold?: number
}

/** The result of one rate. `sent` has the pushes in the order of sending. */
type LoadStep = { rate: number; hold: number; sent: SentPush[]; reached: number }
type RateResult = { holds: true } | { holds: false; because: string }

export async function tryLoad({ wanted, limit, ...options }: LoadOptions): Promise<Finding> {
  const rates = [...new Set([16, 8, 4, 2, 1].map((part) => Math.ceil(wanted / part)))]
  let good: LoadStep | undefined
  let bad: { rate: number; because: string } | undefined
  const attempt = async (rate: number) => {
    const step = await holdRate(rate, options)
    const verdict = judgeRate(step, limit)
    if (verdict.holds) good = step
    else bad = { rate, because: verdict.because }
    return { step, verdict }
  }

  for (const rate of rates) {
    const { step, verdict } = await attempt(rate)
    if (!verdict.holds) break
    if (step.reached < rate * 0.8) return finding('warning', `${describe(step)}; this machine cannot send faster`)
  }
  for (let round = 0; round < 2 && bad; round++) {
    const between = Math.round(((good?.rate ?? 0) + bad.rate) / 2)
    if (between > (good?.rate ?? 0) && between < bad.rate) await attempt(between)
  }
  if (!bad) return finding('passed', good ? describe(good) : '')
  return finding('failed', `${good ? `${describe(good)}; ` : ''}at ${bad.rate}/s ${bad.because}`)
}

const finding = (verdict: Finding['verdict'], detail: string): Finding => ({ check: 'load', verdict, detail })

const describe = ({ reached, sent }: LoadStep) =>
  `holds ${Math.round(reached)}/s with p50 ${Math.round(percentile(sent, 50))} ms, p99 ${Math.round(percentile(sent, 99))} ms`

/** Sends pushes at fixed times. Does not wait for the answers. */
async function holdRate(
  rate: number,
  { pushes, poster, hold = 3_000 }: Omit<LoadOptions, 'wanted' | 'limit'>,
): Promise<LoadStep> {
  const count = Math.max(2, Math.round((rate * hold) / 1_000))
  const began = realTime.elapsed()
  const sending: Promise<SentPush>[] = []
  while (sending.length < count) {
    const due = Math.min(count, Math.floor(((realTime.elapsed() - began) * rate) / 1_000) + 1)
    while (sending.length < due) sending.push(poster.post(withNewIds(pushes[sending.length % pushes.length] ?? {})))
    await realTime.sleep(1)
  }
  const reached = ((count - 1) * 1_000) / (realTime.elapsed() - began)
  return { rate, hold, sent: await Promise.all(sending), reached }
}

/** Gives the messages new ids, because a receiver may ignore a message id that it already knows. */
function withNewIds(push: object): object {
  const { messages, ...rest } = push as AgentPush // fiftyAtOnce sends only agent pushes
  return { ...rest, messages: messages.map((message) => ({ ...message, message_id: randomNonce() })) }
}

/** Smaller differences (in ms) may come from other work of the machine. */
const noiseMs = 50

/** Judges a rate. If answers become slower and slower, a backlog grows, and later answers will exceed the limit. */
function judgeRate({ sent, hold }: LoadStep, limit: number): RateResult {
  const failed = sent.filter(({ outcome }) => outcome !== 'answered')
  const late = failed.filter(({ outcome }) => outcome === 'timed out').length
  if (late > 0) return { holds: false, because: `${late} of ${sent.length} answers took more than ${limit / 1_000} s` }
  if (failed[0]) return { holds: false, because: `${failed.length} of ${sent.length} pushes failed: ${failed[0].note}` }

  const middle = Math.floor(sent.length / 2)
  const [early, later] = [percentile(sent.slice(0, middle), 50), percentile(sent.slice(middle), 50)]
  const growth = (later - early) / (hold / 2) // added ms for each ms of the test
  if (growth < 0.05 || later - early < noiseMs) return { holds: true }
  const seconds = Math.max(1, Math.round((limit - later) / growth / 1_000))
  return {
    holds: false,
    because: `answers get slower (from ${Math.round(early)} to ${Math.round(later)} ms within ${hold / 1_000} s), and would take more than ${limit / 1_000} s after about ${seconds} s`,
  }
}
