import { realTime } from '../server/clock.ts'
import type { Door } from './door.ts'

export type WaitOptions = {
  /** Real time in ms; default 5000. */
  timeout?: number
}

/** What was waited for did not happen; the message shows what did. */
export class WaitTimeout extends Error {
  override readonly name = 'WaitTimeout'
}

type Row = Record<string, string | number | null | readonly string[]>

type Wait<Thing> = WaitOptions & {
  door: Door
  /** For the message: `a session of u42`. */
  what: string
  /** The candidates there are now. */
  list: () => Promise<Thing[]>
  matches: (thing: Thing) => boolean
  /** A candidate in a row of the table. */
  row: (thing: Thing) => Row
}

/** Resolves with the first candidate that matches, looking again whenever something happened. */
export async function waitFor<Thing>({ door, what, list, matches, row, timeout = 5_000 }: Wait<Thing>): Promise<Thing> {
  const end = realTime.elapsed() + timeout
  const events = await door.follow()
  try {
    for (;;) {
      const things = await list()
      const found = things.find(matches)
      if (found !== undefined) return found
      const left = end - realTime.elapsed()
      const next = left > 0 ? await realTime.within(left, events.next()) : undefined
      if (next === undefined) {
        throw new WaitTimeout(`Waited ${timeout} ms for ${what}. ${describe(things.map(row))}`)
      }
    }
  } finally {
    await events.leave()
  }
}

function describe(rows: Row[]): string {
  const [first] = rows
  if (!first) return 'There was nothing at all.'
  const columns = Object.keys(first)
  const cells = [columns, ...rows.map((each) => columns.map((column) => String(each[column] ?? '–')))]
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)))
  const lines = cells.map((line) =>
    line
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return `There was:\n\n${lines.join('\n')}\n`
}
