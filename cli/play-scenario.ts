/** Plays a scenario against a running fake, and tells it as it happens. */
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

export type Title = { name: string; description: string }

export type Printer = {
  begin: (scenario: Title) => void
  event: (event: AdminEvent) => void
  end: (run: Run) => void
}

/** `signal` ends the run, of which nothing is left then. */
export async function play(name: string, udesk: MockUdesk, printer: Printer, signal: AbortSignal): Promise<Run> {
  const title = titleOf(name)
  const events = await udesk.follow()
  let begun: (run: Run) => void = () => undefined
  const first = new Promise<Run>((resolve) => (begun = resolve))
  const playing = udesk.play(name, { signal, started: begun })
  const { id } = await Promise.race([first, playing])
  printer.begin(title)
  const underWay = new Set<string>()

  const scenario = { isOver: false }

  /** Tells the next event; says whether there may be another that belongs to the scenario. */
  async function tellNext(): Promise<boolean> {
    const event = await events.next()
    if (event === undefined) return false
    if (event.type === 'run') {
      const news = event.data as RunEvent // as the event's type says, here and below
      if (news.id === id) printer.event(event)
      scenario.isOver ||= news.id === id && news.state !== 'running'
    } else if (event.type !== 'push' || note(event.data as Admin.Push)) printer.event(event)
    return !scenario.isOver || underWay.size > 0
  }

  /** Whether the push belongs to the scenario: what begins after its end is only the clearing up. */
  function note(push: Admin.Push): boolean {
    const belongs = underWay.has(push.id) || !scenario.isOver
    if (isPushOver(push.state)) underWay.delete(push.id)
    else if (belongs) underWay.add(push.id)
    return belongs
  }

  let goesOn = true
  while (goesOn) {
    // Who does not answer the last pushes is not waited for.
    const told = tellNext()
    goesOn = (scenario.isOver ? await realTime.within(patience, told) : await told) ?? false
  }
  await events.leave()
  const run = await playing
  printer.end(run)
  return run
}

const patience = 200

/** A file with mistakes needs no fake to be told of them. */
export function titleOf(told: string): Title {
  const scenario = nameOrScenario(told)
  if (typeof scenario !== 'string') return scenario
  return readLibrary().find(({ name }) => name === scenario) ?? { name: scenario, description: '' }
}

export function linePrinter(say: (line: string) => void, paint: Paint): Printer {
  const timeline = createTimeline(paint)
  return {
    begin: ({ name, description }) =>
      say(`${paint.bold(printable(name))}\n${wrap(printable(description.trim().replaceAll(/\s+/g, ' ')))}\n`),
    event: (event) => timeline.describe(event).forEach((line) => say(line)),
    end: ({ state }) => say(`\n${timeline.end(state)}`),
  }
}

/** What happens as /__admin/events tells it; first the scenario, last the run. */
export function jsonPrinter(say: (line: string) => void): Printer {
  const tell = (event: string, data: object) => say(printable(JSON.stringify({ event, ...data })))
  return {
    begin: ({ name, description }) => tell('scenario', { name, description }),
    event: ({ type, data }) => tell(type, data as object), // they all are
    end: (run) => tell('end', run),
  }
}
