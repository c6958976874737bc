/** Writes a recorded conversation as a scenario that repeats it. */
import { isoInstant } from '../../common/dates.ts'
import { loadYaml } from '../../common/yaml-problems.ts'
import type { Company } from '../../server/company.ts'
import type { Session } from '../../server/world/types.ts'
import { checkScenario, defineScenario, type Scenario, type Step } from '../format/scenario.ts'
import { findGaps } from './find-gaps.ts'
import type { RecordedEvent, Recorder } from './recorder.ts'
import { createScenarioWriter, type CalledEvent, type Effect, type WrittenScenario } from './scenario-writer.ts'

/** `gaps` are sentences that name what the scenario does not repeat. */
export type RecordedScenario = { scenario: Scenario; gaps: string[] }

/** The scenario begins after the customer's previous conversation, and ends before the next one. */
export function recordScenario(
  session: Session,
  customer: string,
  recorder: Recorder,
  company: Company,
): RecordedScenario {
  const events = onlyOfConversation(session, recorder.eventsOf(customer))
  const writer = createScenarioWriter(events, company)
  for (const [event, effects] of withEffects(events)) writer.add(event, effects)
  const { given, gaps, ...written } = writer.finish()
  const { steps, missing } = withoutMistakes(written, given)
  const opened = isoInstant(events[0]?.at ?? session.openedAt)
  const scenario = defineScenario({
    name: `session-${session.id}`,
    description: `What happened in session ${session.id}, which began at ${opened}`,
    given,
    steps: steps.length > 0 ? steps : [{ note: 'The events of this session are no longer recorded.' }],
  })
  const missingCalls =
    missing.length === 0 ? [] : [`Calls that no step can express are missing: ${missing.join(', ')}.`]
  return {
    scenario,
    gaps: [...gaps, ...missingCalls, ...findGaps(events, recorder.settings, Object.keys(given.settings ?? {}))],
  }
}

/**
 * Replaces steps that the format does not allow: callers send values and texts that no step can have, and the fake takes them.
 * First a `call` step is tried; then a note stands for the call. `missing` names these calls.
 */
function withoutMistakes(
  { steps: all, calls }: Pick<WrittenScenario, 'steps' | 'calls'>,
  given: WrittenScenario['given'],
): { steps: Step[]; missing: string[] } {
  const steps = [...all]
  const missing: string[] = []
  for (;;) {
    const mistakes = checkScenario({ name: 'recorded', description: 'recorded', given, steps })
    const wrong = new Set(mistakes.flatMap(({ pointer }) => /^\/steps\/(\d+)/.exec(pointer)?.[1] ?? []).map(Number))
    const replaceable = [...wrong].filter((at) => !('note' in (steps[at] ?? { note: '' })))
    if (replaceable.length === 0) return { steps, missing }
    for (const at of replaceable) {
      const step = all[at]
      const call = step && calls.get(step)
      if (call && steps[at] === step && !('call' in step)) steps[at] = call.plain
      else {
        steps[at] = { note: `Missing: ${call?.name ?? 'what happened here'}` }
        missing.push(call?.name ?? `step ${at + 1}`)
      }
    }
  }
}

/** Writes the scenario as a file. The head of the file lists the gaps; then each step has one line. */
export function writeScenario({ scenario, gaps }: RecordedScenario): string {
  const { Document, isMap, isSeq } = loadYaml()
  const document = new Document(scenario)
  const writeInOneLine = (path: string[]) => {
    const list = document.getIn(path)
    for (const item of isSeq(list) ? list.items : []) {
      const inner = isMap(item) && path[0] === 'steps' ? item.items[0]?.value : item
      if (isMap(inner) || isSeq(inner)) inner.flow = true
    }
  }
  writeInOneLine(['steps'])
  writeInOneLine(['given', 'agents'])
  writeInOneLine(['given', 'customers'])
  const schema = '# yaml-language-server: $schema=node_modules/mock-udesk/dist/schemas/scenario.schema.json\n'
  return (
    schema + gaps.map((gap) => `# ${gap}\n`).join('') + document.toString({ lineWidth: 0, flowCollectionPadding: true })
  )
}

/** Returns the events after the end of the previous conversation and before the beginning of the next conversation. */
function onlyOfConversation({ openedAt, closedAt }: Session, events: readonly RecordedEvent[]): RecordedEvent[] {
  const ends = events.flatMap((event, index) => (event.kind === 'closed' ? [index] : []))
  const previousEnd = ends.findLast((index) => (events[index]?.at ?? 0) < openedAt) ?? -1
  const isNext = (event: RecordedEvent) =>
    closedAt !== null && event.kind === 'called' && event.at > closedAt && event.request.operation === 'createSession'
  const rest = events.slice(previousEnd + 1)
  const next = rest.findIndex(isNext)
  return next < 0 ? rest : rest.slice(0, next)
}

/** Pairs each call with the events that the call caused. These events were recorded before the call ended. */
function withEffects(events: readonly RecordedEvent[]): [RecordedEvent, Effect[]][] {
  const isCall = (event: RecordedEvent): event is CalledEvent => event.kind === 'called'
  const calls = events.filter(isCall).map(({ request }) => request.id)
  const effects = events.filter((event): event is Effect => !isCall(event))
  return events.flatMap((event): [RecordedEvent, Effect[]][] => {
    if (isCall(event)) return [[event, effects.filter(({ cause }) => cause === event.request.id)]]
    return event.cause !== null && calls.includes(event.cause) ? [] : [[event, []]]
  })
}
