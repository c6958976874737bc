/** One company. This object owns all state of the company, so a reset makes a new object. */
import type { Assumptions } from '../spec/assumptions.ts'
import { words, type Locale } from '../spec/words.ts'
import { createClock, realTime } from './clock/clock.ts'
import { createFaults, type Plan } from './faults.ts'
import type { Data } from './world/data.ts'
import { createIds } from './ids.ts'
import { defaultBounds, type Bounds } from './newest-entries.ts'
import type { EventStream } from './event-stream.ts'
import { createJournal, type JournalEvent } from './journal.ts'
import { createNonces } from './nonces.ts'
import { buildPush, type BuiltPush } from './pushes/build.ts'
import { createDelivery } from './pushes/delivery.ts'
import { createWebhook } from './pushes/webhook.ts'
import { createRateLimits } from './rate-limits.ts'
import { createWorld } from './world/world.ts'
import type { WorldEvent } from './world/types.ts'

/** The identity, the secrets and the webhook of a company. A reset keeps them. */
export type Wiring = {
  id: string
  /** The e-mail addresses of the administrators. An administrator may sign calls. */
  admins: string[]
  password: string
  /** The company's secret for signatures. */
  apiToken: string
  /** The secret of structured messages. */
  structKey: string
  /** `demo` for `demo.udesk.cn`. */
  subdomains: string[]
  /** The address that pushes are sent to; null if no push is sent. */
  webhook: string | null
  /** The stream of events for followers. */
  readonly stream: EventStream<JournalEvent>
}

export type CompanyOptions = {
  wiring: Wiring
  /** The secrets of all companies, and of the fake. */
  secrets: () => readonly string[]
  data: Data
  seed: number
  locale: Locale
  assumptions: Assumptions
  /** Faults that are armed when the company starts. */
  faults?: readonly Plan[]
  /** How much the journal keeps of calls and of pushes. */
  keep?: Bounds
  /** Throws `ContractBroken` if a push breaks the document. */
  checkPush: (push: BuiltPush) => void
}

export type Company = ReturnType<typeof createCompany>

export function createCompany({ wiring, secrets, data, seed, locale, checkPush, ...options }: CompanyOptions) {
  const clock = createClock()
  const ids = createIds(seed)
  const { keep = defaultBounds } = options
  const journal = createJournal({ clock, ids, keep })
  journal.subscribe((event) => wiring.stream.publish(event))
  const assumptions = { ...options.assumptions }
  let assumptionChanges = 0
  const faults = createFaults({
    clock,
    ids,
    planned: options.faults ?? [],
    notify: (fault) => journal.publish({ type: 'fault', fault }),
  })
  const nonces = createNonces(clock)
  const rateLimits = createRateLimits(clock)
  const webhook = createWebhook(() => wiring.webhook)
  const delivery = createDelivery({ clock, journal, assumptions, faults, webhook: webhook.url, sender: webhook.sender })
  const world = createWorld({ data, clock, ids, assumptions, texts: words[locale], emit: recordAndPush })

  /** Records an event. If Udesk pushes this event, queues a push, but does not wait for the delivery. */
  function recordAndPush(event: WorldEvent) {
    journal.record(event)
    const push = buildPush(event, { survey: world.settings.survey, assumptions })
    if (!push) return
    checkPush(push)
    delivery.enqueue(push)
  }

  return {
    wiring,
    secrets,
    keep,
    locale,
    words: words[locale],
    clock,
    ids,
    journal,
    assumptions,
    /** Changes some assumptions, from now on. */
    assume(changes: Readonly<Record<string, string | undefined>>) {
      Object.assign(assumptions, changes)
      assumptionChanges += 1
      delivery.reconsider()
    },
    /** How often assumptions have changed. */
    assumptionChanges: () => assumptionChanges,
    faults,
    world,
    webhook,
    delivery,
    /** The functions with which the open API checks a call before the answer. */
    admission: {
      secrets: {
        admins: wiring.admins,
        apiToken: wiring.apiToken,
        structKey: wiring.structKey,
        password: wiring.password,
      },
      get planIncludesApi() {
        return world.settings.get().plan === 'professional'
      },
      assumptions,
      now: clock.now,
      wallNow: realTime.now,
      nonces,
      rateLimits,
    },
    /** Stops the clock and the pushes of this company. Resolves when the company's sockets are closed. */
    stop(): Promise<void> {
      clock.stop()
      const stopped = delivery.stop()
      journal.close()
      return stopped
    },
  }
}
