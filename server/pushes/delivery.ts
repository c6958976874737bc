/** Delivers pushes to the webhook. Each push that is not delivered has a reason in the journal. */
import type { Assumptions } from '../../spec/assumptions.ts'
import type { Clock } from '../clock/clock.ts'
import type { Faults } from '../faults.ts'
import type { Journal, NewPush, PushEntry } from '../journal.ts'
import { createAddresses } from './addresses.ts'
import type { Address, BreakerState } from './addresses.ts'
import { createAttempts } from './attempt.ts'
import type { AttemptResult } from './attempt.ts'
import { createPushFaults } from './push-faults.ts'
import { createQueue } from './queue.ts'
import type { QueuedPush } from './queue.ts'
import { createSender } from './send.ts'
import type { Sender } from './send.ts'

export type Delivery = {
  enqueue: (push: NewPush) => PushEntry
  /** Sends a push again, unless the push is still being delivered. */
  redeliver: (id: string) => { kind: 'queued'; push: PushEntry } | { kind: 'unknown' } | { kind: 'on-its-way' }
  /** Call this after a change of the webhook or an assumption. Decides again about the first push of each lane. */
  reconsider: () => void
  inFlight: () => number
  breakerOf: (url: string) => BreakerState
  /** Cancels all undelivered pushes. Resolves when no receiver reads a push any more. */
  stop: () => Promise<void>
}

type Needs = {
  clock: Clock
  journal: Journal
  assumptions: Assumptions
  faults: Faults
  webhook: () => string | null
  /** How many pushes to one address may be in flight. */
  places?: number
  sender?: Sender
}

export function createDelivery(needs: Needs): Delivery {
  const { clock, journal, assumptions, faults, webhook, places = 32, sender = createSender() } = needs
  let stopped = false
  const isStopped = () => stopped

  const addresses = createAddresses({ clock, journal, assumptions, webhook, resumed: () => queue.serveSoon() })
  const send = createAttempts({ clock, journal, assumptions, sender, ended, isStopped })
  const ready = () => (webhook() === null ? Promise.resolve() : sender.ready())
  const queue = createQueue({ clock, journal, assumptions, places, ready, decide: addresses.decide, send, isStopped })
  const pushFaults = createPushFaults({ clock, journal, faults, queue: queue.add })

  function ended(push: QueuedPush, address: Address, { outcome, note }: AttemptResult): void {
    addresses.countOutcome(address, outcome)
    const attempts = assumptions['push.retry'] === '2018' ? 3 : 1
    const reason = push.attempts === 1 ? note : `${note ?? outcome}, at attempt ${push.attempts}`
    if (outcome === 'delivered') queue.finish(push, 'delivered', null)
    else if (push.attempts >= attempts) queue.finish(push, outcome === 'timed_out' ? 'timed_out' : 'failed', reason)
    else queue.retry(push, reason)
    queue.serveSoon()
  }

  return {
    enqueue: pushFaults.enqueue,
    redeliver(id) {
      const entry = journal.push(id)
      if (!entry) return { kind: 'unknown' }
      if (queue.entries().includes(entry)) return { kind: 'on-its-way' }
      journal.change(entry, { state: 'queued', reason: null })
      queue.add(entry)
      return { kind: 'queued', push: entry }
    },
    reconsider: queue.serveSoon,
    inFlight: addresses.inFlight,
    breakerOf: addresses.breakerOf,
    async stop() {
      stopped = true
      for (const entry of new Set([...pushFaults.waiting(), ...queue.entries()]))
        journal.change(entry, { state: 'cancelled', reason: 'the company was reset or stopped' })
      await sender.leave()
    },
  }
}
