/** One company: everything it remembers hangs on this object, so that a reset is a new one. */
import type { Assumptions } from '../spec/assumptions.ts'
import { words, type Locale } from '../spec/words.ts'
import { createClock, realTime } from './clock/clock.ts'
import { createFaults, type Plan } from './faults.ts'
import type { Data } from './world/data.ts'
import { createIds } from './ids.ts'
import type { EventStream } from './event-stream.ts'
import { createJournal, type JournalEvent } from './journal.ts'
import { createNonces } from './nonces.ts'
import { buildPush, type BuiltPush } from './pushes/build.ts'
import { createDelivery } from './pushes/delivery.ts'
import { createWebhook } from './pushes/webhook.ts'
import { createRateLimits } from './rate-limits.ts'
import { createWorld } from './world/world.ts'
import type { WorldEvent } from './world/types.ts'

/** How a company is reached and reaches out: what a reset leaves as it is. */
export type Wiring = {
  id: string
  /** E-mail addresses of those who may sign. */
  admins: string[]
  password: string
  /** The company's secret for signatures. */
  apiToken: string
  /** The secret of structured messages. */
  structKey: string
  /** `demo` for `demo.udesk.cn`. */
  subdomains: string[]
  /** Where pushes go; null: nowhere. */
  webhook: string | null
  /** What its followers are told. */
  readonly stream: EventStream<JournalEvent>
}

export type CompanyOptions = {
  wiring: Wiring
  data: Data
  seed: number
  locale: Locale
  assumptions: Assumptions
  /** Armed from the start. */
  faults?: readonly Plan[]
  /** Proves that a push keeps the document, or throws `ContractBroken`. */
  checkPush: (push: BuiltPush) => void
}

export type Company = ReturnType<typeof createCompany>

export function createCompany({ wiring, data, seed, locale, checkPush, ...options }: CompanyOptions) {
  const clock = createClock()
  const ids = createIds(seed)
  const journal = createJournal({ clock, ids })
  journal.subscribe((happening) => wiring.stream.publish(happening))
  const assumptions = { ...options.assumptions }
  const faults = createFaults({
    clock,
    ids,
    planned: options.faults ?? [],
    tell: (fault) => journal.publish({ type: 'fault', fault }),
  })
  const nonces = createNonces(clock)
  const rateLimits = createRateLimits(clock)
  const webhook = createWebhook(() => wiring.webhook)
  const delivery = createDelivery({ clock, journal, assumptions, faults, webhook: webhook.url, sender: webhook.sender })
  const world = createWorld({ data, clock, ids, assumptions, texts: words[locale], emit: tell })

  /** What happened is journalled, and pushed where Udesk pushes it; whoever caused it does not wait. */
  function tell(event: WorldEvent) {
    journal.record(event)
    const push = buildPush(event, { survey: world.settings.survey(), assumptions })
    if (!push) return
    checkPush(push)
    delivery.enqueue(push)
  }

  return {
    wiring,
    locale,
    words: words[locale],
    clock,
    ids,
    journal,
    assumptions,
    faults,
    world,
    webhook,
    delivery,
    /** What the door asks before it opens. */
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
    /** Nothing of this company happens any more; resolves when its sockets are gone. */
    stop(): Promise<void> {
      clock.stop()
      const left = delivery.stop()
      journal.close()
      return left
    },
  }
}
