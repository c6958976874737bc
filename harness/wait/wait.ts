import { printable } from '../../common/printable.ts'
import { realTime } from '../../server/clock/clock.ts'
import { UsageError } from '../../common/usage-error.ts'
import { defaultTimeout } from '../client/default-timeout.ts'
import {
  checkCriteria,
  describeCriteria,
  meetsCriteria,
  type Fields,
  type Criteria,
  type ItemType,
} from './criteria.ts'

export type WaitOptions = {
  /** The timeout in real ms. The default is the timeout of the company or the receiver, which is 5000 if none was given. */
  timeout?: number
}

/** The error of a wait that timed out. The message shows the existing items and possible causes. */
export class WaitTimeout extends Error {
  override readonly name = 'WaitTimeout'
  /** The message without its first line: the existing items and possible causes. */
  readonly instead: string

  constructor(summary: string, instead: string) {
    super(`${summary}\n${instead}`)
    this.instead = instead
  }

  /** A copy of this error with `more` at the end of its message. */
  and(more: string): WaitTimeout {
    const [summary = ''] = this.message.split('\n', 1)
    return new WaitTimeout(summary, `${this.instead}\n\n${more}`)
  }
}

/**
 * Reports each event since this object was created. `next` resolves to the next event, or to undefined if no more events will
 * come.
 */
export type Notifications = { next: () => Promise<unknown>; leave: () => unknown }

type PendingWait<Item> = WaitOptions & {
  itemType: ItemType<Item>
  criteria: Criteria<Fields, Item>
  /** The place of the items, for the message: ` in session 1001`. */
  place?: string
  watch: () => Notifications | Promise<Notifications>
  /** The items that exist now. */
  list: () => Promise<readonly Item[]> | readonly Item[]
  /** Returns possible causes, one sentence each. It is called only after a timeout. */
  hints?: () => Promise<string[]> | string[]
}

/**
 * Waits for the first item that meets the criteria. Lists the items again after each event. Rejects with a `WaitTimeout` after
 * the timeout. Rejects with a `UsageError` if the criteria are wrong or if the events end.
 */
export async function waitFor<Item>(wait: PendingWait<Item>): Promise<Item> {
  const { itemType, criteria, watch, list, timeout = defaultTimeout } = wait
  checkCriteria(criteria, itemType)
  const end = realTime.elapsed() + timeout
  const events = await watch()
  try {
    for (;;) {
      const items = await list()
      const found = items.find((item) => meetsCriteria(item, criteria, itemType))
      if (found !== undefined) return found
      const left = end - realTime.elapsed()
      const next = left > 0 ? await realTime.within(left, nextOrEnded(events)) : undefined
      if (next === 'ended') throw new UsageError(`Stopped while a test waited for a ${describe(wait)}.`)
      if (next === undefined) throw await timedOut(wait, items, timeout)
    }
  } finally {
    await events.leave()
  }
}

const nextOrEnded = async (events: Notifications) => ((await events.next()) === undefined ? 'ended' : 'next')

const describe = <Item>({ criteria, itemType, place = '' }: PendingWait<Item>) =>
  describeCriteria(criteria, itemType) + place

async function timedOut<Item>(wait: PendingWait<Item>, items: readonly Item[], timeout: number): Promise<WaitTimeout> {
  const { criteria, itemType, hints = () => [] } = wait
  const { describeNearest } = await import('./nearest-items.ts') // most tests never need it
  return new WaitTimeout(
    `No ${describe(wait)} within ${timeout} ms.`,
    [describeNearest(items, criteria, itemType), ...describeHints(await hints())].join('\n'),
  )
}

/** Returns a heading and one line for each hint. If there are no hints, returns no lines. */
export function describeHints(hints: readonly string[]): string[] {
  return hints.length === 0 ? [] : ['', 'Possible causes:', ...hints.map((hint) => `- ${printable(hint)}`)]
}
