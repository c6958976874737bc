import type * as Admin from '../../server/admin-api/types.ts'
import { isPushOver } from '../../server/journal.ts'
import type { AdminClient } from '../client/admin-client.ts'
import { hintsForSettled } from '../wait/hints.ts'
import { describeNearest } from '../wait/partial-match.ts'
import { push } from './pushes.ts'
import { describeHints, WaitTimeout, type WaitOptions } from '../wait/wait.ts'

/** Waits until nothing is in flight, being answered or due. */
export async function awaitSettled(admin: AdminClient, { timeout = admin.timeout }: WaitOptions = {}): Promise<void> {
  const { settled, waitingFor = [] } = await admin.ask<Admin.Settled>('GET', `/settled?timeout=${timeout}ms`)
  if (settled) return
  const pushes = (await admin.list<Admin.Push>('/pushes')).filter(({ state }) => !isPushOver(state))
  throw new WaitTimeout(
    `Waited ${timeout} ms for everything to settle, in vain. Still under way:`,
    [
      ...waitingFor.map((what) => `- ${what}`),
      ...(pushes.length === 0 ? [] : ['', describeNearest(pushes, () => true, push)]),
      ...describeHints(await hintsForSettled(admin)),
    ].join('\n'),
  )
}
