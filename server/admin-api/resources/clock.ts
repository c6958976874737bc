import { isoInstant, readDuration, readInstant } from '../../../common/dates.ts'
import type { Company } from '../../company.ts'
import { Problem } from '../problem.ts'
import { route } from '../route.ts'
import * as schemas from '../schemas.ts'
import { showBreaker, showClock } from '../shapes.ts'
import type { ClockMove } from '../types.ts'

/** Time, and what hangs on it. */
export const clockRoutes = [
  route({
    operationId: 'getClock',
    method: 'get',
    path: '/clock',
    summary: 'What time it is, and whether it runs',
    reply: schemas.clock,
    answer: ({ company }) => showClock(company.clock),
  }),
  route({
    operationId: 'moveClock',
    method: 'put',
    path: '/clock',
    summary: 'Moves the clock, one move after the other; answers when the move is over',
    body: schemas.clockMove,
    reply: schemas.clockMoved,
    async answer({ company, body }) {
      const fired = await move(company, body)
      company.journal.publish({ type: 'clock', clock: company.clock })
      return { ...showClock(company.clock), fired }
    },
  }),
  route({
    operationId: 'getBreaker',
    method: 'get',
    path: '/breaker',
    summary: 'Whether Udesk still calls the webhook; without one nothing ever timed out',
    reply: schemas.breaker,
    answer: ({ company }) => showBreaker(company.delivery.breakerOf(company.webhook.url() ?? '')),
  }),
]

/** How many timers fired. */
async function move({ clock }: Company, { freeze, advance, grace, set, resume }: ClockMove): Promise<number> {
  const moves = Object.entries({ freeze, advance, set, resume }).filter(([, wanted]) => wanted !== undefined)
  if (moves.length !== 1) throw new Problem(422, 'Say one of freeze, advance, set and resume.')
  if (grace !== undefined && advance === undefined) throw new Problem(422, 'grace belongs to advance.')

  if (advance !== undefined) {
    return clock.advance(msIn(advance), { grace: grace === undefined ? undefined : msIn(grace) })
  }
  if (freeze !== undefined) await clock.freeze(freeze === true ? undefined : instantIn(freeze))
  else if (set !== undefined) await clock.set(instantIn(set))
  else await clock.resume()
  return 0
}

/** A century at most: dates end somewhere. */
function msIn(duration: string | number): number {
  const ms = readDuration(duration) ?? 0 // its schema lets nothing else through
  if (ms > 36_525 * 86_400_000) throw new Problem(422, 'A century at a time is enough.')
  return ms
}

function instantIn(text: string): number {
  const instant = readInstant(text)
  if (instant !== undefined) return instant
  throw new Problem(422, `${JSON.stringify(text)} is no instant: write it as ${isoInstant(0)}.`)
}
