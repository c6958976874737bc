/** What of a conversation no scenario can tell, in sentences for its head: nothing is lost silently. */
import { isDeepStrictEqual } from 'node:util'
import type { Settings } from '../../server/world/types.ts'
import type { Note } from './recorder.ts'

/** `told`: settings that the scenario sets itself. */
export function findGaps(notes: readonly Note[], begun: Settings, told: readonly string[]): string[] {
  const faults = notes.flatMap((note) => {
    const entry = 'request' in note ? note.request : 'push' in note ? note.push : null
    return entry?.fault ? [`${entry.fault.fault} (${entry.id})`] : []
  })
  const refused = notes.flatMap((note) =>
    note.kind === 'refused' && !note.request.fault ? [`${note.request.operation} (${note.request.id})`] : [],
  )
  const settings = new Set(
    notes.flatMap((note) => changed(begun, note.settings)).filter((name) => !told.includes(name)),
  )
  const structs = notes.flatMap((note) =>
    note.kind === 'said' && note.message.type === 'struct' ? [note.message.data.content] : [],
  )
  const [first] = notes
  const assumed = first && notes.find((note) => !isDeepStrictEqual(note.assumptions, first.assumptions))
  return [
    ...(notes.some(({ kind }) => kind === 'called')
      ? []
      : ['The customer spoke where no call shows it, by the web or the SDK: that is not told.']),
    ...sentence('Structured messages are not told', structs),
    ...(assumed ? ['Assumptions that changed meanwhile are told as they were at first.'] : []),
    ...sentence('Planned faults are not told', faults),
    ...sentence('Calls refused at the door are not told, since a scenario signs rightly', refused),
    ...sentence('Settings that were not as at the company’s start are not told', [...settings].map(inSnakeCase)),
  ]
}

const sentence = (claim: string, all: readonly string[]) => (all.length === 0 ? [] : [`${claim}: ${all.join(', ')}.`])

const changed = (before: Settings, after: Settings): string[] =>
  Object.entries(after).flatMap(([name, value]) => (isDeepStrictEqual(Reflect.get(before, name), value) ? [] : [name]))

const inSnakeCase = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
