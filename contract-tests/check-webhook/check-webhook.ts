/** Sends every kind of push to a receiver, and reports how it answers them. */
import { realTime } from '../../server/clock/clock.ts'
import { pushTimeout } from '../../server/pushes/timeout.ts'
import { isoInstant } from '../../common/dates.ts'
import type { FinishedReport } from '../report/write.ts'
import { allChecks, type WebhookCheck } from './checks.ts'
import { aliveAfterwards, fiftyAtOnce } from './checks/connections.ts'
import { allPushesOf, checkFinding, bodyFinding, timeFinding, gradeOf, type Finding, type Grade } from './findings.ts'
import { tryLoad } from './load.ts'
import { reportWebhookCheck } from './report.ts'
import { makeAllSequences, type PushSequences } from './fake-conversation.ts'
import { runFewAtATime, createReceiver, tryCheck } from './try-check.ts'

export type WebhookOptions = {
  url: string
  /** The customer of all pushes. By default each check has its own customers. */
  customerToken?: string | undefined
  /** If given, the run also tries the receiver at growing rates up to this rate, in pushes per second. */
  load?: number | undefined
  /** How long the receiver may take for an answer, in ms. The default is Udesk’s timeout, 5,000. */
  limit?: number
  /** The pushes to send, if the caller has already called `makeAllSequences`. */
  sequences?: PushSequences
  /** The run calls this function when a check begins or ends. */
  onProgress?: (progress: WebhookProgress) => void
}

export type WebhookProgress = { done: number; all: number; running: readonly string[] }

/** The JSON report. */
export type WebhookFindings = { grade: Grade; findings: Finding[] }

/** These checks run first, a few at a time. `fiftyAtOnce` runs after them, and `aliveAfterwards` runs last. */
const usualChecks = allChecks.filter((check) => check !== fiftyAtOnce && check !== aliveAfterwards)

/** Runs all checks. This takes seconds if the receiver is fast, and at most a minute. `load` adds half a minute. */
export async function checkWebhook(options: WebhookOptions): Promise<FinishedReport & { json: WebhookFindings }> {
  const { url, load, limit = pushTimeout, onProgress } = options
  const [at, began] = [isoInstant(realTime.now()), realTime.elapsed()]
  const plays = options.sequences ?? (await makeAllSequences(options.customerToken))
  const receiver = createReceiver(url, limit)
  const withProgress = createProgressReporter(plays.size + (load === undefined ? 0 : 1), onProgress)
  const attempt = (check: WebhookCheck) =>
    withProgress(check.id, () => tryCheck(check, plays.get(check) ?? { pushes: [] }, receiver))

  const usual = await runFewAtATime(usualChecks, attempt, limit / 5)
  const crowd = await attempt(fiftyAtOnce)
  const loadOptions = { pushes: plays.get(fiftyAtOnce)?.pushes ?? [], poster: receiver.poster, limit }
  const loaded = load === undefined ? [] : [await withProgress('load', () => tryLoad({ wanted: load, ...loadOptions }))]
  const last = await attempt(aliveAfterwards)
  await receiver.poster.close()

  const all = [...usual, crowd, last]
  const sent = all.flatMap(allPushesOf)
  const findings = [...all.map(checkFinding), bodyFinding(sent), timeFinding(usual, limit), ...loaded]
  const grade = gradeOf(findings, sent)
  const report = reportWebhookCheck({ url, grade, findings, tried: all, at, ms: realTime.elapsed() - began })
  return { report, json: { grade, findings } }
}

/** Reports each check when it begins and when it ends. */
function createProgressReporter(all: number, onProgress: WebhookOptions['onProgress']) {
  const running = new Set<string>()
  let done = 0
  return async <Result>(name: string, run: () => Promise<Result>): Promise<Result> => {
    running.add(name)
    onProgress?.({ done, all, running: [...running] })
    const result = await run()
    running.delete(name)
    done++
    onProgress?.({ done, all, running: [...running] })
    return result
  }
}
