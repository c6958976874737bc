/** Finds what a recorded scenario does not repeat, as sentences for the head of its file. */
import { isDeepStrictEqual } from 'node:util'
import type { Settings } from '../../server/world/types.ts'
import type { RecordedEvent } from './recorder.ts'

/** `repeated` has the settings that the scenario sets. */
export function findGaps(
  events: readonly RecordedEvent[],
  settingsAtStart: Settings,
  repeated: readonly string[],
): string[] {
  const faults = events.flatMap((event) => {
    const entry = 'request' in event ? event.request : 'push' in event ? event.push : null
    return entry?.fault ? [`${entry.fault.fault} (${entry.id})`] : []
  })
  const refused = events.flatMap((event) =>
    event.kind === 'refused' && !event.request.fault ? [`${event.request.operation} (${event.request.id})`] : [],
  )
  const settings = new Set(
    events.flatMap((event) => changedKeys(settingsAtStart, event.settings)).filter((name) => !repeated.includes(name)),
  )
  const structMessages = events.flatMap((event) =>
    event.kind === 'said' && event.message.type === 'struct' ? [event.message.data.content] : [],
  )
  const [first] = events
  const hasOtherAssumptions = first && events.some((event) => !isDeepStrictEqual(event.assumptions, first.assumptions))
  return [
    ...(events.some(({ kind }) => kind === 'called')
      ? []
      : ['The customer used the web plugin or the SDK, which make no calls: their messages are missing.']),
    ...sentence('Structured messages are missing', structMessages),
    ...(hasOtherAssumptions
      ? ['Assumptions changed during the conversation: the scenario has their first values.']
      : []),
    ...sentence('Planned faults are missing', faults),
    ...sentence('Calls that were refused before their operation, as for a wrong signature, are missing', refused),
    ...sentence('Settings that differ from those at the company’s start are missing', [...settings].map(inSnakeCase)),
  ]
}

const sentence = (claim: string, all: readonly string[]) => (all.length === 0 ? [] : [`${claim}: ${all.join(', ')}.`])

const changedKeys = (before: Settings, after: Settings): string[] =>
  Object.entries(after).flatMap(([name, value]) => (isDeepStrictEqual(Reflect.get(before, name), value) ? [] : [name]))

const inSnakeCase = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
