import { isoInstant, latestInstant, readDuration, readInstant } from '../../../../common/dates.ts'
import {
  count,
  duration,
  instant,
  named,
  object,
  oneOf,
  optional,
  text,
  type Of,
  type Schema,
} from '../../../../common/schema.ts'
import type { Clock as CompanyClock } from '../../../clock/clock.ts'
import type { Company } from '../../../company.ts'
import { Problem } from '../../problem.ts'
import { route } from '../../route.ts'

const clockFields = { mode: oneOf('real', 'frozen'), now: instant() } as const
export const clockSchema = named('Clock', object(clockFields))
export const clockMovedSchema = named('ClockMoved', object({ ...clockFields, fired: count('timers that fired') }))

const freezeSchema: Schema<true | string> = {
  type: ['boolean', 'string'],
  not: { const: false },
  description: 'true, or the date to freeze at',
}
export const clockMoveSchema = named(
  'ClockMove',
  object({
    freeze: optional(freezeSchema),
    advance: optional(duration('for a frozen clock only')),
    grace: optional(duration('real time to wait for each push that is not answered')),
    set: optional(text('the new date; fires no timers')),
    resume: optional({ const: true, type: 'boolean' }),
  }),
)

export type Clock = Of<typeof clockSchema>
export type ClockMove = Of<typeof clockMoveSchema>
export type ClockMoved = Of<typeof clockMovedSchema>

export const clockRoutes = [
  route({
    operationId: 'getClock',
    method: 'get',
    path: '/clock',
    summary: 'The date of the clock, and whether it runs',
    reply: clockSchema,
    answer: ({ company }) => serializeClock(company.clock),
  }),
  route({
    operationId: 'moveClock',
    method: 'put',
    path: '/clock',
    summary: 'Moves the clock, one move after the other; replies when the move is done',
    body: clockMoveSchema,
    reply: clockMovedSchema,
    async answer({ company, body }) {
      const fired = await move(company, body)
      company.journal.publish({ type: 'clock', clock: company.clock })
      return { ...serializeClock(company.clock), fired }
    },
  }),
]

export function serializeClock({ mode, now }: Pick<CompanyClock, 'mode' | 'now'>): Clock {
  return { mode: mode(), now: isoInstant(now()) }
}

/** Returns how many timers fired. */
async function move({ clock }: Company, { freeze, advance, grace, set, resume }: ClockMove): Promise<number> {
  const moves = Object.entries({ freeze, advance, set, resume }).filter(([, wanted]) => wanted !== undefined)
  if (moves.length !== 1) throw new Problem(422, 'Say one of freeze, advance, set and resume.')
  if (grace !== undefined && advance === undefined) throw new Problem(422, 'grace belongs to advance.')

  if (advance !== undefined) {
    if (clock.now() + msIn(advance) > latestInstant) throw new Problem(422, 'The clock cannot go beyond the year 9999.')
    return clock.advance(msIn(advance), { grace: grace === undefined ? undefined : msIn(grace) })
  }
  if (freeze !== undefined) await clock.freeze(freeze === true ? undefined : instantIn(freeze))
  else if (set !== undefined) await clock.set(instantIn(set))
  else await clock.resume()
  return 0
}

/** At most a century, so that the date stays in JavaScript's range. */
function msIn(duration: string | number): number {
  const ms = readDuration(duration) ?? 0 // its schema lets nothing else through
  if (ms > 36_525 * 86_400_000) throw new Problem(422, 'This duration is too long: give at most 100 years.')
  return ms
}

function instantIn(text: string): number {
  const instant = readInstant(text)
  if (instant !== undefined) return instant
  throw new Problem(422, `${JSON.stringify(text)} is not a date: write it like ${isoInstant(0)}.`)
}
