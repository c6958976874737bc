/** Sends every kind of push to a receiver, and says how it takes them. */
import { realTime } from '../../server/clock/clock.ts'
import { isoInstant } from '../../common/dates.ts'
import type { Finished } from '../report/write.ts'
import { allChecks, type Check } from './checks.ts'
import { afterwards, crowd } from './checks/connections.ts'
import { allOf, findingOf, findingOfBodies, findingOfTimes, gradeOf, type Finding, type Grade } from './findings.ts'
import { tryLoad } from './load.ts'
import { reportOf } from './report.ts'
import { playAll, type Plays } from './fake-conversation.ts'
import { fewAtATime, reach, tryCheck } from './try.ts'

export type WebhookOptions = {
  url: string
  /** The customer whom all pushes are about; otherwise each check has customers of its own. */
  customerToken?: string | undefined
  /** So many pushes a second are tried too, bit by bit. */
  load?: number | undefined
  /** What the receiver has for an answer, in ms; Udesk’s 5,000 by default. */
  limit?: number
  /** What is sent, if it was played before: `playAll` of all checks. */
  plays?: Plays
  /** Told whenever a check begins or ends. */
  onProgress?: (progress: Progress) => void
}

export type Progress = { done: number; all: number; running: readonly string[] }

/** The JSON report. */
export type WebhookFindings = { grade: Grade; findings: Finding[] }

/** A few at a time; the crowd comes after them, and then the very last. */
const usual = allChecks.filter((check) => check !== crowd && check !== afterwards)

/** Takes seconds with a receiver that is quick, and a minute at the most; `load` adds half a minute. */
export async function checkWebhook(options: WebhookOptions): Promise<Finished & { json: WebhookFindings }> {
  const { url, load, limit = 5_000, onProgress } = options
  const [at, began] = [isoInstant(realTime.now()), realTime.elapsed()]
  const plays = options.plays ?? (await playAll(options.customerToken))
  const receiver = reach(url, limit)
  const watch = createWatch(plays.size + (load === undefined ? 0 : 1), onProgress)
  const attempt = (check: Check) => watch(check.id, () => tryCheck(check, plays.get(check) ?? { pushes: [] }, receiver))

  const orderly = await fewAtATime(usual, attempt, limit / 5)
  const crowded = await attempt(crowd)
  const heavy = { pushes: plays.get(crowd)?.pushes ?? [], poster: receiver.poster, limit }
  const loaded = load === undefined ? [] : [await watch('load', () => tryLoad({ wanted: load, ...heavy }))]
  const last = await attempt(afterwards)
  await receiver.poster.leave()

  const all = [...orderly, crowded, last]
  const sent = all.flatMap(allOf)
  const findings = [...all.map(findingOf), findingOfBodies(sent), findingOfTimes(orderly, limit), ...loaded]
  const grade = gradeOf(findings, sent)
  const report = reportOf({ url, grade, findings, tried: all, at, ms: realTime.elapsed() - began })
  return { report, json: { grade, findings } }
}

/** Tells of whatever begins and ends. */
function createWatch(all: number, onProgress: WebhookOptions['onProgress']) {
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
