/**
 * The queue of pushes. Pushes to one customer go one after the other; customers do not wait for each other. At most `places`
 * pushes to one address are in flight at once. Whether a push is sent, held or dropped is decided when it is at the head of its lane.
 */
import type { Assumptions } from '../../spec/assumptions.ts'
import type { Clock } from '../clock/clock.ts'
import type { FaultOf } from '../faults.ts'
import type { Journal, PushEntry, PushState } from '../journal.ts'
import type { Address, Decision } from './addresses.ts'
import { createLanes } from './lanes.ts'

export type QueuedPush = {
  readonly entry: PushEntry
  readonly customerToken: string
  /** With the customer's token, the turn of the push among the heads of lanes. */
  readonly since: number
  readonly lane: string
  attempts: number
  /** Changes only the next attempt. */
  fault: FaultOf<'push'> | null
}

export type Queue = {
  add: (entry: PushEntry, fault?: FaultOf<'push'>) => void
  /** Serves the heads of all lanes, after the pushes of the same instant are added. */
  serveSoon: () => void
  /** Sends the push again, before later pushes of its lane. */
  retry: (push: QueuedPush, reason: string | null) => void
  /** Ends the push. */
  finish: (push: QueuedPush, state: PushState, reason: string | null) => void
  /** The pushes that are not over. */
  entries: () => PushEntry[]
}

type Needs = {
  clock: Clock
  journal: Journal
  assumptions: Assumptions
  /** How many pushes to one address may be in flight. */
  places: number
  /** Resolves when pushes can be sent. */
  ready: () => Promise<unknown>
  decide: () => Decision
  send: (push: QueuedPush, address: Address) => void
  isStopped: () => boolean
}

export function createQueue({ clock, journal, assumptions, places, ready, decide, send, isStopped }: Needs): Queue {
  const lanes = createLanes<QueuedPush>()
  let isServing = false

  function add(entry: PushEntry, fault: FaultOf<'push'> | null = null): void {
    const customerToken = entry.customerToken ?? ''
    const lane = assumptions['push.lane'] === 'conversation' ? customerToken : ''
    lanes.add({ entry, customerToken, since: clock.ticks(), lane, attempts: 0, fault })
    serveSoon()
  }

  /** Waits first, so that pushes of one instant are served by turn, not in the order in which they were added. */
  function serveSoon(): void {
    if (isServing) return
    isServing = true
    const release = clock.hold('pushes are being lined up')
    void ready().then(() => {
      isServing = false
      serve()
      release()
    })
  }

  function serve(): void {
    for (let [push] = lanes.heads(); push !== undefined && !isStopped(); [push] = lanes.heads()) {
      if (push.fault?.fault === 'delay') {
        delay(push, push.fault.ms)
        continue
      }
      const decision = decide()
      if (decision.kind === 'hold') {
        holdHeads(decision.reason)
        return
      }
      if (decision.kind === 'send' && decision.address.inFlight >= places) return
      lanes.take()
      if (decision.kind === 'send') send(push, decision.address)
      else finish(push, 'dropped', decision.reason)
    }
  }

  /** The lane waits too: a late push keeps its place in the order. */
  function delay(push: QueuedPush, ms: number): void {
    lanes.take()
    push.fault = null
    journal.change(push.entry, { state: 'held', reason: `goes out ${ms} ms late, as planned` })
    const putBack = () => {
      lanes.putBack(push)
      serveSoon()
    }
    clock.after(ms, putBack, push.customerToken)
  }

  function holdHeads(reason: string): void {
    for (const { entry } of lanes.heads()) if (entry.reason !== reason) journal.change(entry, { state: 'held', reason })
  }

  function finish(push: QueuedPush, state: PushState, reason: string | null): void {
    journal.change(push.entry, { state, reason })
    lanes.done(push)
  }

  return {
    add,
    serveSoon,
    retry(push, reason) {
      journal.change(push.entry, { state: 'queued', reason })
      lanes.putBack(push)
    },
    finish,
    entries: () => lanes.all().map(({ entry }) => entry),
  }
}
