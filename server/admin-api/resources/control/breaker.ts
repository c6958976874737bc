import { isoInstantOrNull } from '../../../../common/dates.ts'
import { count, instant, named, nullable, object, oneOf, type Of } from '../../../../common/schema.ts'
import type { BreakerState } from '../../../pushes/addresses.ts'
import { route } from '../../route.ts'

export const breakerSchema = named(
  'Breaker',
  object({
    state: oneOf('closed', 'suspended'),
    timeouts: count('timeouts within the window'),
    limit: count(),
    window_ms: count(),
    until: nullable(instant('when the suspension ends')),
  }),
)

export type Breaker = Of<typeof breakerSchema>

/** Udesk suspends a webhook after too many timeouts. */
export const breakerRoutes = [
  route({
    operationId: 'getBreaker',
    method: 'get',
    path: '/breaker',
    summary: 'Whether Udesk still calls the webhook; without a webhook there are no timeouts',
    reply: breakerSchema,
    answer: ({ company }) => serializeBreaker(company.delivery.breakerOf(company.webhook.url() ?? '')),
  }),
]

export function serializeBreaker({ state, timeouts, limit, windowMs, until }: BreakerState): Breaker {
  return { state, timeouts, limit, window_ms: windowMs, until: isoInstantOrNull(until) }
}
