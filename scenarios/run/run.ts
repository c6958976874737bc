/** A run of a scenario: the stage is set, the scenario begins, its steps are played, and nothing of it is left. */
import { setMaxListeners } from 'node:events'
import type { FakeCalls } from '../../server/admin-api/mount.ts'
import { realTime } from '../../server/clock/clock.ts'
import type { Company } from '../../server/company.ts'
import { isoInstant } from '../../common/dates.ts'
import type { JournalEvent, RequestEntry } from '../../server/journal.ts'
import { createActors } from './actors.ts'
import { createCall, isScenarioCall } from './open-api-call.ts'
import { createPlayer, explain } from './play-steps.ts'
import { differences } from '../format/matching.ts'
import type { Playing, Seen } from './scope.ts'
import { createGivenState, type Staff } from './given.ts'
import type { Scenario } from '../format/schema.ts'
import type { Run, RunNews, RunState, RunStep } from './shapes.ts'
import { createWatch } from './watch.ts'

export type StartedRun = {
  readonly id: number
  show: () => Run
  isOver: () => boolean
  /** Whether it still waits for the session it begins with. */
  isWaiting: () => boolean
  /** Resolves when the stage is set. */
  ready: Promise<void>
  /** Resolves when it is over, and nothing of it is left. */
  over: Promise<void>
  /** Ends it as it stands. */
  stop: () => Promise<void>
  /** The company is no more, so there is nothing to clear. */
  abandon: () => void
}

/** What the runs of one company share: `taken` are the tokens of their customers. */
export type Shared = { staff: Staff; taken: Set<string> }

/** So long a run that is over waits for calls under way; who comes later is sent home later. */
const patience = 200

export function startRun(
  scenario: Scenario,
  company: Company,
  { callAdmin, send }: FakeCalls,
  shared: Shared,
): StartedRun {
  const { clock, journal } = company
  const id = company.ids.integer('run')
  const actors = createActors(company, { run: id, taken: shared.taken })
  const stage = createGivenState(scenario.given ?? {}, { company, callAdmin, actors, staff: shared.staff })
  const ending = new AbortController()
  setMaxListeners(0, ending.signal) // whoever waits listens
  const seen: Seen = { pushes: [], calls: [], taken: new Set() }
  const known = new Set(journal.pushes().entries) // one that is still on its way is no push of this run
  const watch = createWatch(company, ending.signal)
  const playing: Playing = {
    company,
    actors,
    callAdmin,
    call: createCall(company, { run: id, send }),
    seen,
    faults: [],
    watch,
  }
  const player = createPlayer({ playing, ending, told, begins: (begins) => tell({ begins }) })
  const steps: RunStep[] = []
  let state: RunState = 'running'
  let began: string | null = null
  let [stopped, abandoned] = [false, false]
  const isAbandoned = () => abandoned

  const lookAway = journal.subscribe((happening: JournalEvent) => {
    if (happening.type === 'push' && !known.has(happening.push)) {
      known.add(happening.push)
      seen.pushes.push(happening.push)
    }
    if (happening.type === 'request' && !isScenarioCall(happening.request)) seen.calls.push(happening.request)
  })

  function told(step: Omit<RunStep, 'index'>): void {
    steps.push({ index: steps.length, ...step })
    tell({ step: steps.at(-1) ?? null })
  }

  function tell({ begins = null, step = null }: Partial<Pick<RunNews, 'begins' | 'step'>> = {}): void {
    const run: RunNews = { id, scenario: scenario.name, at: isoInstant(clock.now()), state, begins, step }
    journal.publish({ type: 'run', run })
  }

  async function live(setUp: Promise<void>): Promise<RunState> {
    let release = clock.hold(`scenario ${scenario.name} begins`)
    try {
      await setUp
      if (typeof scenario.when === 'object') {
        release()
        const first = await firstSession(scenario.when.session)
        release = clock.hold(`scenario ${scenario.name} begins`)
        actors.enter(scenario.when.as ?? 'customer', { token: first.customerToken, foreign: true })
      }
      began = isoInstant(clock.now())
      tell()
      const played = player.play(scenario.steps) // its first step holds the clock now
      release()
      await played
      return 'passed'
    } catch {
      return stopped ? 'stopped' : 'failed'
    } finally {
      release()
    }
  }

  async function setUp(): Promise<void> {
    try {
      await stage.set()
    } catch (error) {
      told({ step: 'given', at: isoInstant(clock.now()), outcome: 'failed', ...explain(error, { note: 'given' }) })
      throw error
    }
  }

  /** The first call that asks for such a session, and is not refused. */
  async function firstSession(like: Record<string, unknown>): Promise<RequestEntry> {
    const fits = ({ operation, body, code }: RequestEntry) =>
      operation === 'createSession' &&
      [1000, 2001, 2002].some((fine) => fine === code) &&
      differences(body, like).length === 0
    const then = (happening: JournalEvent) =>
      happening.type === 'request' && fits(happening.request) ? happening.request : undefined
    const first = await watch.watch({ now: () => seen.calls.find(fits), then, ms: Infinity })
    if (!first) throw new Error('nothing ends such a wait')
    return first
  }

  async function end(outcome: RunState): Promise<void> {
    ending.abort()
    if (isAbandoned()) return
    const late = player.pending()
    if (late.length > 0) await realTime.within(patience, Promise.allSettled(late))
    if (isAbandoned()) return
    state = outcome
    tell() // before what clearing brings about
    clear()
    lookAway()
    void Promise.allSettled(player.pending()).then(() => {
      if (late.length > 0 && !isAbandoned()) clear()
    })
  }

  function clear(): void {
    for (const fault of playing.faults.splice(0)) company.faults.disarm(fault)
    stage.clear()
  }

  const ready = setUp()
  const over = live(ready).then(end)
  return {
    id,
    ready: ready.catch(() => undefined),
    over,
    show: () => ({ id, scenario: scenario.name, state, began, steps: [...steps] }),
    isOver: () => state !== 'running',
    isWaiting: () => began === null,
    stop() {
      stopped = true
      ending.abort()
      return over
    },
    abandon() {
      if (state !== 'running') return
      ;[stopped, abandoned] = [true, true]
      state = 'stopped'
      ending.abort()
      tell()
    },
  }
}
