import { printable } from '../../common/printable.ts'
import { realTime } from '../../server/clock/clock.ts'
import { UsageError } from '../../common/usage-error.ts'
import { defaultTimeout } from '../client/default-timeout.ts'
import {
  checkLike,
  describeLike,
  describeNearest,
  isLike,
  type Fields,
  type Like,
  type Subject,
} from './partial-match.ts'

export type WaitOptions = {
  /** Real time in ms; default 5000, or what the company or the receiver was made with. */
  timeout?: number
}

/** What was waited for did not happen; the message shows what did. */
export class WaitTimeout extends Error {
  override readonly name = 'WaitTimeout'
  /** What there is instead, and why that may be. */
  readonly instead: string

  constructor(summary: string, instead: string) {
    super(`${summary}\n${instead}`)
    this.instead = instead
  }

  /** The same, and what another knows about it. */
  and(more: string): WaitTimeout {
    const [summary = ''] = this.message.split('\n', 1)
    return new WaitTimeout(summary, `${this.instead}\n\n${more}`)
  }
}

/** Tells that something happened, from when it was made on; undefined: nothing will any more. */
export type Watch = { next: () => Promise<unknown>; leave: () => unknown }

type Wait<Thing> = WaitOptions & {
  subject: Subject<Thing>
  like: Like<Fields, Thing>
  /** Where, if not just anywhere: ` in session 1001`. */
  where?: string
  watch: () => Watch | Promise<Watch>
  /** The candidates there are now. */
  list: () => Promise<readonly Thing[]> | readonly Thing[]
  /** Why it may be that there is none, a sentence each. */
  hints?: () => Promise<string[]> | string[]
}

/** Resolves with the first candidate that is like what is wanted, looking again whenever something happened. */
export async function waitFor<Thing>(wait: Wait<Thing>): Promise<Thing> {
  const { subject, like, watch, list, timeout = defaultTimeout } = wait
  checkLike(like, subject)
  const end = realTime.elapsed() + timeout
  const events = await watch()
  try {
    for (;;) {
      const things = await list()
      const found = things.find((thing) => isLike(thing, like, subject))
      if (found !== undefined) return found
      const left = end - realTime.elapsed()
      const next = left > 0 ? await realTime.within(left, untilNext(events)) : undefined
      if (next === 'over') throw new UsageError(`Stopped while a test waited for ${describe(wait)}.`)
      if (next === undefined) throw await timedOut(wait, things, timeout)
    }
  } finally {
    await events.leave()
  }
}

const untilNext = async (events: Watch) => ((await events.next()) === undefined ? 'over' : 'next')

const describe = <Thing>({ like, subject, where = '' }: Wait<Thing>) => describeLike(like, subject) + where

async function timedOut<Thing>(wait: Wait<Thing>, things: readonly Thing[], timeout: number): Promise<WaitTimeout> {
  const { like, subject, hints = () => [] } = wait
  return new WaitTimeout(
    `Waited ${timeout} ms for ${describe(wait)}, in vain.`,
    [describeNearest(things, like, subject), ...describeHints(await hints())].join('\n'),
  )
}

/** Nothing, or a list with its heading. */
export function describeHints(hints: readonly string[]): string[] {
  return hints.length === 0 ? [] : ['', 'Why that may be:', ...hints.map((hint) => `- ${printable(hint)}`)]
}
