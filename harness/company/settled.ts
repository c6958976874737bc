import type * as Admin from '../../server/admin-api/types.ts'
import { isPushOver } from '../../server/journal.ts'
import type { AdminClient } from '../client/admin-client.ts'
import { hintsForSettled } from '../wait/hints.ts'
import { pushItem } from './pushes.ts'
import { describeHints, WaitTimeout, type WaitOptions } from '../wait/wait.ts'

/** Waits until no call or push is in progress and no timer is due. Rejects with a `WaitTimeout` that lists the pending work. */
export async function awaitSettled(admin: AdminClient, { timeout = admin.timeout }: WaitOptions = {}): Promise<void> {
  const { settled, waitingFor = [] } = await admin.ask<Admin.Settled>('GET', `/settled?timeout=${timeout}ms`)
  if (settled) return
  const pushes = (await admin.list<Admin.Push>('/pushes')).filter(({ state }) => !isPushOver(state))
  const { describeNearest } = await import('../wait/nearest-items.ts') // most tests never need it
  throw new WaitTimeout(
    `Not settled within ${timeout} ms. Still pending:`,
    [
      ...waitingFor.map((item) => `- ${item}`),
      ...(pushes.length === 0 ? [] : ['', describeNearest(pushes, () => true, pushItem)]),
      ...describeHints(await hintsForSettled(admin)),
    ].join('\n'),
  )
}
