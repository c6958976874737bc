/** Counts the pushes in flight to each address, and decides whether Udesk still calls the address. */
import type { Assumptions } from '../../spec/assumptions.ts'
import type { Clock, Timer } from '../clock/clock.ts'
import { isoInstant } from '../../common/dates.ts'
import { showWebhook } from '../../common/webhook-url.ts'
import type { AttemptOutcome, Journal } from '../journal.ts'
import { breakerRule, createBreaker } from './breaker.ts'
import type { Breaker } from './breaker.ts'

export type Address = { readonly url: string; readonly breaker: Breaker; inFlight: number; resumption?: Timer }

/** What to do with the next push. */
export type Decision = { kind: 'send'; address: Address } | { kind: 'hold' | 'drop'; reason: string }

/** `until` is the instant at which the suspension ends. */
export type BreakerState = {
  state: 'closed' | 'suspended'
  timeouts: number
  limit: number
  windowMs: number
  until: number | null
}

/** The events of an address in the journal. */
export type WebhookEvent =
  { type: 'webhook.suspended'; url: string; until: string } | { type: 'webhook.resumed'; url: string }

export type Addresses = {
  /** Decides about the next push. The decision depends only on the present webhook, so all pushes get the same decision. */
  decide: () => Decision
  /** Counts an attempt that has ended, and suspends the address after the tenth timeout. */
  countOutcome: (address: Address, outcome: AttemptOutcome) => void
  breakerOf: (url: string) => BreakerState
  inFlight: () => number
}

type Needs = {
  clock: Clock
  journal: Journal
  assumptions: Assumptions
  webhook: () => string | null
  /** Called when a suspension ends. */
  resumed: () => void
}

export function createAddresses({ clock, journal, assumptions, webhook, resumed }: Needs): Addresses {
  const addresses = new Map<string, Address>()

  function addressOf(url: string): Address {
    const address = addresses.get(url) ?? { url, breaker: createBreaker(assumptions), inFlight: 0 }
    addresses.set(url, address)
    return address
  }

  const dateOf = (tick: number) => clock.now() + tick - clock.ticks()
  const record = (event: WebhookEvent) => journal.record(event)

  return {
    decide() {
      const url = webhook()
      if (url === null) return { kind: 'drop', reason: 'no webhook' }
      const address = addressOf(url)
      const until = address.breaker.suspendedUntil(clock.ticks())
      if (until === null) return { kind: 'send', address }
      const cause = `${breakerRule.limit} ${assumptions['push.counts']} within ${breakerRule.windowMs / 1_000} s at ${showWebhook(url)}`
      const reason = `suspended until ${isoInstant(dateOf(until))}: ${cause}`
      return { kind: assumptions['push.while-suspended'], reason }
    },

    countOutcome(address, outcome) {
      const counts = assumptions['push.counts'] === 'timeouts' ? outcome === 'timed_out' : outcome !== 'delivered'
      if (!counts) return
      const url = showWebhook(address.url)
      const suspends = address.breaker.addTimeout(clock.ticks())
      const until = address.breaker.suspendedUntil(clock.ticks())
      if (until === null) return
      if (suspends) record({ type: 'webhook.suspended', url, until: isoInstant(dateOf(until)) })
      if (address.resumption) clock.cancel(address.resumption)
      address.resumption = clock.at(until, () => {
        record({ type: 'webhook.resumed', url })
        resumed()
      })
    },

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

    inFlight: () => [...addresses.values()].reduce((sum, { inFlight }) => sum + inFlight, 0),
  }
}
