/** Plays a scenario at a running fake, and prints each event when it happens. */
import { realTime } from '../server/clock/clock.ts'
import { nameOrScenario, readLibrary } from '../scenarios/format/scenario.ts'
import type { RunEvent } from '../scenarios/run/shapes.ts'
import type * as Admin from '../server/admin-api/types.ts'
import { isPushOver } from '../server/journal.ts'
import { printable } from '../common/printable.ts'
import type { AdminEvent } from '../harness/client/read-events.ts'
import type { MockUdesk, Run } from '../harness/index.ts'
import type { Paint } from './output/colour.ts'
import { createTimeline, wrap } from './output/timeline.ts'

export type ScenarioTitle = { name: string; description: string }

export type RunPrinter = {
  printStart: (scenario: ScenarioTitle) => void
  printEvent: (event: AdminEvent) => void
  printEnd: (run: Run) => void
}

/** Plays a scenario. `signal` stops the run, and the fake then removes what the run created. */
export async function play(name: string, udesk: MockUdesk, printer: RunPrinter, signal: AbortSignal): Promise<Run> {
  const title = readScenarioTitle(name)
  const events = await udesk.follow()
  let onStarted: (run: Run) => void = () => undefined
  const started = new Promise<Run>((resolve) => (onStarted = resolve))
  const ended = udesk.play(name, { signal, started: onStarted })
  const { id } = await Promise.race([started, ended])
  printer.printStart(title)
  const pushesUnderWay = new Set<string>()

  const scenario = { isOver: false }

  /** Prints the next event. Resolves to true if another event of the scenario may follow. */
  async function printNext(): Promise<boolean> {
    const event = await events.next()
    if (event === undefined) return false
    if (event.type === 'run') {
      const runEvent = event.data as RunEvent // as the event's type says, here and below
      if (runEvent.id === id) printer.printEvent(event)
      scenario.isOver ||= runEvent.id === id && runEvent.state !== 'running'
    } else if (event.type !== 'push' || belongsToScenario(event.data as Admin.Push)) printer.printEvent(event)
    return !scenario.isOver || pushesUnderWay.size > 0
  }

  /**
   * Returns whether a push belongs to the scenario. Pushes that begin after the end of the scenario come from the removal of the
   * run.
   */
  function belongsToScenario(push: Admin.Push): boolean {
    const belongs = pushesUnderWay.has(push.id) || !scenario.isOver
    if (isPushOver(push.state)) pushesUnderWay.delete(push.id)
    else if (belongs) pushesUnderWay.add(push.id)
    return belongs
  }

  let mayContinue = true
  while (mayContinue) {
    // After the end, the command waits only a short time for answers to the last pushes.
    const printed = printNext()
    mayContinue = (scenario.isOver ? await realTime.within(lastPushesTimeoutMs, printed) : await printed) ?? false
  }
  await events.leave()
  const run = await ended
  printer.printEnd(run)
  return run
}

const lastPushesTimeoutMs = 200

/** Reads the title of a scenario. Throws if the file has mistakes, before the command connects to a fake. */
export function readScenarioTitle(nameOrFile: string): ScenarioTitle {
  const scenario = nameOrScenario(nameOrFile)
  if (typeof scenario !== 'string') return scenario
  return readLibrary().find(({ name }) => name === scenario) ?? { name: scenario, description: '' }
}

export function createLinePrinter(say: (line: string) => void, paint: Paint): RunPrinter {
  const timeline = createTimeline(paint)
  return {
    printStart: ({ name, description }) =>
      say(`${paint.bold(printable(name))}\n${wrap(printable(description.trim().replaceAll(/\s+/g, ' ')))}\n`),
    printEvent: (event) => timeline.describe(event).forEach((line) => say(line)),
    printEnd: ({ state }) => say(`\n${timeline.end(state)}`),
  }
}

/** Prints the scenario, then the events as in /__admin/events, then the run. */
export function createJsonPrinter(say: (line: string) => void): RunPrinter {
  const print = (event: string, data: object) => say(printable(JSON.stringify({ event, ...data })))
  return {
    printStart: ({ name, description }) => print('scenario', { name, description }),
    printEvent: ({ type, data }) => print(type, data as object), // the data of each event is an object
    printEnd: (run) => print('end', run),
  }
}
