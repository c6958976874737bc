/**
 * The way out. Pushes of one conversation go one after the other, conversations do not wait for each other, and so many are in
 * flight to one address at once. A push is judged when it is at the head of its lane: sent, held or dropped. Whatever is not
 * delivered says why.
 */
import type { Assumptions } from '../../spec/assumptions.ts'
import type { Clock, Timer } from '../clock/clock.ts'
import { isoInstant } from '../../common/dates.ts'
import type { FaultOf, Faults } from '../faults.ts'
import { showWebhook } from '../../common/webhook-url.ts'
import type { AttemptOutcome, Journal, OpenedPush, PushEntry, PushState } from '../journal.ts'
import { breakerRule, createBreaker } from './breaker.ts'
import type { Breaker } from './breaker.ts'
import { pushHeaders } from './headers.ts'
import { createLanes } from './lanes.ts'
import { createPushFaults } from './push-faults.ts'
import { createSender, describeStatus } from './send.ts'
import type { Answer, Sender } from './send.ts'
import { sendFaulty } from './send-faulty.ts'

export type Delivery = {
  enqueue: (push: OpenedPush) => PushEntry
  /** Sends the same push once more, unless it is still on its way. */
  redeliver: (id: string) => { kind: 'queued'; push: PushEntry } | { kind: 'unknown' } | { kind: 'on-its-way' }
  /** Judges all heads again, after the webhook or an assumption was changed. */
  reconsider: () => void
  inFlight: () => number
  breakerOf: (url: string) => BreakerState
  /** What is not delivered is cancelled at once; resolves when no receiver reads a push any more. */
  stop: () => Promise<void>
}

/** `until` is an instant. */
export type BreakerState = {
  state: 'closed' | 'suspended'
  timeouts: number
  limit: number
  windowMs: number
  until: number | null
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

/** What delivery tells the journal besides its pushes. */
export type WebhookEvent =
  { type: 'webhook.suspended'; url: string; until: string } | { type: 'webhook.resumed'; url: string }

/** A push under way; `since` and the conversation give it its turn among the heads of lanes. */
type Push = {
  entry: PushEntry
  customerToken: string
  since: number
  lane: string
  attempts: number
  /** Mutations its next attempt. */
  fault: FaultOf<'push'> | null
}
/** Where pushes go: what is in flight there, and whether Udesk still calls it. */
type Address = { url: string; breaker: Breaker; flying: Set<Push>; resumption?: Timer }
type Verdict = { kind: 'send'; address: Address } | { kind: 'hold' | 'drop'; reason: string }
type Result = { outcome: AttemptOutcome; status: number | null; note: string | null }

export function createDelivery(needs: Needs): Delivery {
  const { clock, journal, assumptions, faults, webhook, places = 32, sender = createSender() } = needs
  const lanes = createLanes<Push>()
  const addresses = new Map<string, Address>()
  const pushFaults = createPushFaults({ clock, journal, faults, lineUp })
  let pumping = false
  let stopped = false

  function lineUp(entry: PushEntry, fault: FaultOf<'push'> | null = null): void {
    const customerToken = entry.customerToken ?? ''
    const lane = assumptions['push.lane'] === 'conversation' ? customerToken : ''
    lanes.add({ entry, customerToken, since: clock.ticks(), lane, attempts: 0, fault })
    pumpSoon()
  }

  /** All that happens in one go is lined up before the places are taken, so that they go by turn and not by who came first. */
  function pumpSoon(): void {
    if (pumping) return
    pumping = true
    const release = clock.hold('pushes are being lined up')
    const ready = webhook() === null ? Promise.resolve() : sender.ready()
    void ready.then(() => {
      pumping = false
      pump()
      release()
    })
  }

  function pump(): void {
    for (let [push] = lanes.heads(); push !== undefined && !stopped; [push] = lanes.heads()) {
      if (push.fault?.fault === 'delay') {
        delay(push, push.fault.ms)
        continue
      }
      const verdict = judge()
      if (verdict.kind === 'hold') {
        hold(verdict.reason)
        return
      }
      if (verdict.kind === 'send' && verdict.address.flying.size >= places) return
      lanes.take()
      if (verdict.kind === 'send') start(push, verdict.address)
      else leave(push, 'dropped', verdict.reason)
    }
  }

  /** Its lane waits too: what is late is not out of order. */
  function delay(push: Push, ms: number): void {
    lanes.take()
    push.fault = null
    journal.change(push.entry, { state: 'held', reason: `goes out ${ms} ms late, as planned` })
    clock.after(
      ms,
      () => {
        lanes.again(push)
        pumpSoon()
      },
      push.customerToken,
    )
  }

  /** The same for every head: it depends on the address alone. */
  function judge(): Verdict {
    const url = webhook()
    if (url === null) return { kind: 'drop', reason: 'no webhook' }
    const address = addressOf(url)
    const until = address.breaker.suspendedUntil(clock.ticks())
    if (until === null) return { kind: 'send', address }
    const cause = `${breakerRule.limit} ${assumptions['push.counts']} within 60 s at ${showWebhook(url)}`
    const reason = `suspended until ${isoInstant(dateOf(until))}: ${cause}`
    return { kind: assumptions['push.while-suspended'], reason }
  }

  function hold(reason: string): void {
    for (const { entry } of lanes.heads()) if (entry.reason !== reason) journal.change(entry, { state: 'held', reason })
  }

  function start(push: Push, address: Address): void {
    const { entry, customerToken, fault } = push
    push.fault = null // it mutations one attempt
    const [at, began] = [clock.now(), clock.ticks()]
    const limit = assumptions['push.retry'] === '2018' ? 10_000 : 5_000
    const end = (result: Result) => {
      if (stopped) return
      clock.cancel(deadline)
      pending.cancel()
      address.flying.delete(push)
      journal.addAttempt(entry, { at, ms: clock.ticks() - began, ...result })
      count(result.outcome, address)
      conclude(push, result)
    }

    address.flying.add(push)
    push.attempts++
    journal.change(entry, { state: 'sending', reason: null })
    const pending = clock.addPending<Answer>({
      what: `push ${entry.id}`,
      customerToken,
      apply: (answer) => end(resultOf(answer, address.url, assumptions)),
    })
    const headers = pushHeaders[assumptions['push.headers']]
    const sending = {
      url: address.url,
      body: JSON.stringify(entry.body),
      headers,
      sent: pending.sent,
      answered: pending.answered,
    }
    const giveUp = () => {
      abort()
      end({ outcome: 'timed_out', status: null, note: `no complete answer within ${limit / 1_000} s` })
    }
    const deadline = clock.after(limit, giveUp, customerToken) // before it is sent: what is as late comes too late
    const abort = fault ? sendFaulty(sending, fault, { sender, clock, pending, customerToken }) : sender.send(sending)
  }

  function count(outcome: AttemptOutcome, address: Address): void {
    const counts = assumptions['push.counts'] === 'timeouts' ? outcome === 'timed_out' : outcome !== 'delivered'
    if (!counts) return
    const suspends = address.breaker.gaveUp(clock.ticks())
    const until = address.breaker.suspendedUntil(clock.ticks())
    if (until === null) return
    if (suspends) tell({ type: 'webhook.suspended', url: showWebhook(address.url), until: isoInstant(dateOf(until)) })
    if (address.resumption) clock.cancel(address.resumption)
    address.resumption = clock.at(until, () => {
      tell({ type: 'webhook.resumed', url: showWebhook(address.url) })
      pumpSoon()
    })
  }

  function tell(event: WebhookEvent): void {
    journal.record(event)
  }

  function conclude(push: Push, { outcome, note }: Result): void {
    const tries = assumptions['push.retry'] === '2018' ? 3 : 1
    const reason = push.attempts === 1 ? note : `${note ?? outcome}, at attempt ${push.attempts}`
    if (outcome === 'delivered') leave(push, 'delivered', null)
    else if (push.attempts >= tries) leave(push, outcome === 'timed_out' ? 'timed_out' : 'failed', reason)
    else {
      journal.change(push.entry, { state: 'queued', reason })
      lanes.again(push)
    }
    pumpSoon()
  }

  function leave(push: Push, state: PushState, reason: string | null): void {
    journal.change(push.entry, { state, reason })
    lanes.done(push)
  }

  function addressOf(url: string): Address {
    const address = addresses.get(url) ?? { url, breaker: createBreaker(assumptions), flying: new Set() }
    addresses.set(url, address)
    return address
  }

  function dateOf(tick: number): number {
    return clock.now() + tick - clock.ticks()
  }

  return {
    enqueue: pushFaults.enqueue,
    redeliver(id) {
      const entry = journal.push(id)
      if (!entry) return { kind: 'unknown' }
      if (lanes.all().some((push) => push.entry === entry)) return { kind: 'on-its-way' }
      journal.change(entry, { state: 'queued', reason: null })
      lineUp(entry)
      return { kind: 'queued', push: entry }
    },
    reconsider: pumpSoon,
    inFlight: () => [...addresses.values()].reduce((sum, { flying }) => sum + flying.size, 0),
    breakerOf(url) {
      const { breaker } = addressOf(url)
      const until = breaker.suspendedUntil(clock.ticks())
      return {
        state: until === null ? 'closed' : 'suspended',
        timeouts: breaker.timeouts(clock.ticks()),
        limit: breakerRule.limit,
        windowMs: breakerRule.windowMs,
        until: until === null ? null : dateOf(until),
      }
    },
    async stop() {
      stopped = true
      for (const entry of new Set([...pushFaults.waiting(), ...lanes.all().map((push) => push.entry)]))
        journal.change(entry, { state: 'cancelled', reason: 'the company was reset or stopped' })
      await sender.leave()
    },
  }
}

/** Udesk wants 200 and nothing else; what is off is said in a sentence. */
function resultOf(answer: Answer, url: string, assumptions: Assumptions): Result {
  if (answer.kind !== 'reply') return { outcome: answer.kind, status: null, note: answer.note }
  const { status, body } = answer
  if (status !== 200) {
    const redirects = status >= 300 && status < 400 ? 'redirects are not followed, ' : ''
    const note = `${describeStatus(answer, url)}; ${redirects}Udesk wants 200`
    return { outcome: 'wrong_status', status, note }
  }
  if (body === '') return { outcome: 'delivered', status, note: null }
  const note = `answered 200 with a body that should be empty: ${JSON.stringify(body)}`
  return { outcome: assumptions['push.body'] === 'ignored' ? 'delivered' : 'wrong_status', status, note }
}
