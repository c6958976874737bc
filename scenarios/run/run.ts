/**
 * Runs a scenario: applies `given`, waits for the session if the scenario begins with one, plays the steps, and undoes `given`.
 */
import { setMaxListeners } from 'node:events'
import type { AdminCall } from '../../server/admin-api/admin-call.ts'
import type { FakeCalls } from '../../server/admin-api/mount.ts'
import { realTime } from '../../server/clock/clock.ts'
import type { Company } from '../../server/company.ts'
import type { Journal, JournalEvent, RequestEntry } from '../../server/journal.ts'
import { differences } from '../format/matching.ts'
import type { Scenario } from '../format/schema.ts'
import { RunEnded } from '../format/step-failure.ts'
import { createAgents } from './agents.ts'
import { createCustomers } from './customers.ts'
import { createGivenSetup, type GivenSetup, type SharedBetweenRuns } from './given.ts'
import { createOpenApiCaller, isMadeByScenario } from './open-api-call.ts'
import { createPlayer } from './play-steps.ts'
import type { RunContext, SeenEntries } from './run-context.ts'
import { createRunRecord, type RunRecord } from './run-record.ts'
import type { Run, RunState } from './shapes.ts'
import { disarmFaults } from './steps/fault-step.ts'
import { createVariableValues } from './variable-values.ts'
import { createRunWait } from './wait.ts'

export type StartedRun = {
  readonly id: number
  show: () => Run
  isOver: () => boolean
  /** Returns whether the run still waits for the session that the scenario begins with. */
  isWaiting: () => boolean
  /** Resolves when `given` is applied. */
  ready: Promise<void>
  /** Resolves when the run is over and `given` is undone. */
  over: Promise<void>
  stop: () => Promise<void>
  /** Ends the run because the company is reset or removed. Undoes nothing. */
  abandon: () => void
}

/**
 * At its end, a run waits so long (real ms) for calls in progress. If a customer joins later, the customer leaves when the call
 * has ended.
 */
const lateCallsTimeout = 200

export function startRun(
  scenario: Scenario,
  company: Company,
  calls: FakeCalls,
  shared: SharedBetweenRuns,
): StartedRun {
  const id = company.ids.integer('run')
  const ending = new AbortController()
  setMaxListeners(0, ending.signal) // each waiting step adds a listener
  const record = createRunRecord(company, { id, scenario: scenario.name })
  const seen = followJournal(company.journal)
  let [stopped, abandoned] = [false, false]
  const isAbandoned = () => abandoned
  const callAdmin: AdminCall = (ofCompany, operationId, ...parameters) => {
    if (abandoned) throw new RunEnded()
    return calls.callAdmin(ofCompany, operationId, ...parameters)
  }
  const context = createRunContext(company, { id, callAdmin, send: calls.send, seen, ending: ending.signal, shared })
  const setup = createGivenSetup(scenario.given ?? {}, context, shared)
  const player = createPlayer(context, record, ending)

  async function end(outcome: RunState): Promise<void> {
    ending.abort()
    const late = player.pending()
    if (late.length > 0 && !isAbandoned()) await realTime.within(lateCallsTimeout, Promise.allSettled(late))
    if (isAbandoned()) return
    record.endRun(outcome) // before the events of undoing
    await undoAll()
    seen.unfollow()
    if (late.length > 0) void Promise.allSettled(player.pending()).then(undoAll)
  }

  async function undoAll(): Promise<void> {
    const release = company.clock.hold(`scenario ${scenario.name} ends`)
    try {
      await disarmFaults(context)
      await setup.undo()
    } catch (error) {
      if (!(error instanceof RunEnded)) throw error // the run was abandoned, so there is nothing to undo
    } finally {
      release()
    }
  }

  const ready = applyGiven(setup, record)
  const outcome = playScenario(scenario, { ready, context, record, play: player.play }).then(
    (): RunState => 'passed',
    (): RunState => (stopped ? 'stopped' : 'failed'),
  )
  const over = outcome.then(end)
  return {
    id,
    ready: ready.catch(() => undefined),
    over,
    show: record.show,
    isOver: () => record.state() !== 'running',
    isWaiting: () => !record.hasBegun(),
    stop() {
      stopped = true
      ending.abort()
      return over
    },
    abandon() {
      abandoned = true
      ending.abort()
      if (record.state() === 'running') record.endRun('stopped')
    },
  }
}

type FollowedEntries = SeenEntries & { unfollow: () => void }

/** Collects new entries of the journal. Entries from before the run do not belong to the run, even if they change later. */
function followJournal(journal: Journal): FollowedEntries {
  const seen: SeenEntries = { pushes: [], calls: [], taken: new Set() }
  const known = new Set(journal.pushes().entries)
  const unfollow = journal.subscribe((event: JournalEvent) => {
    if (event.type === 'push' && !known.has(event.push)) {
      known.add(event.push)
      seen.pushes.push(event.push)
    }
    if (event.type === 'request' && !isMadeByScenario(event.request)) seen.calls.push(event.request)
  })
  return { ...seen, unfollow }
}

type ContextParts = {
  id: number
  callAdmin: AdminCall
  send: typeof fetch
  seen: SeenEntries
  ending: AbortSignal
  shared: SharedBetweenRuns
}

function createRunContext(company: Company, { id, callAdmin, send, seen, ending, shared }: ContextParts): RunContext {
  const customers = createCustomers(company, shared.takenTokens)
  const agents = createAgents(company)
  return {
    company,
    customers,
    agents,
    variables: createVariableValues({ ids: company.ids, run: id, customers, agents }),
    callOpenApi: createOpenApiCaller(company, { run: id, send }),
    callAdmin,
    seen,
    faults: [],
    wait: createRunWait(company, ending),
  }
}

async function applyGiven(setup: GivenSetup, record: RunRecord): Promise<void> {
  try {
    await setup.apply()
  } catch (error) {
    record.addFailed('given', error)
    throw error
  }
}

type Playing = {
  ready: Promise<void>
  context: RunContext
  record: RunRecord
  play: (steps: Scenario['steps']) => Promise<void>
}

/** Plays a scenario. The run holds the clock, except while it waits for its session or while a step waits for the clock. */
async function playScenario(scenario: Scenario, { ready, context, record, play }: Playing): Promise<void> {
  const { clock } = context.company
  let release = clock.hold(`scenario ${scenario.name} begins`)
  try {
    await ready
    if (typeof scenario.when === 'object') {
      release()
      const first = await firstSession(scenario.when.session, context)
      release = clock.hold(`scenario ${scenario.name} begins`)
      context.customers.add(scenario.when.as ?? 'customer', { token: first.customerToken, ofIntegration: true })
    }
    record.beginRun()
    const played = play(scenario.steps) // the first step now holds the clock
    release()
    await played
  } finally {
    release()
  }
}

/** Waits for the first call of createSession with these fields in its body that Udesk does not refuse. */
async function firstSession(body: Record<string, unknown>, { seen, wait }: RunContext): Promise<RequestEntry> {
  const fits = (call: RequestEntry) =>
    call.operation === 'createSession' &&
    [1000, 2001, 2002].some((accepted) => accepted === call.code) &&
    differences(call.body, body).length === 0
  const then = (event: JournalEvent) => (event.type === 'request' && fits(event.request) ? event.request : undefined)
  const first = await wait.until({ now: () => seen.calls.find(fits), then, ms: Infinity })
  if (!first) throw new Error('a wait without timeout ended')
  return first
}
