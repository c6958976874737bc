import type { Company } from '../../company.ts'
import { beijingTime, readBeijingTime } from '../../../common/dates.ts'
import type { Period } from '../../world/records.ts'
import { Refusal } from '../refusal.ts'

type Window = { start_time: string; end_time: string }

const second = 1_000
const day = 24 * 3_600 * second

/** A window from the beginning of one second to the end of another second, because a time on the wire means a whole second. */
const readWindow = ({ start_time, end_time }: Window): Period => ({
  from: readInstant('start_time', start_time),
  to: readInstant('end_time', end_time) + second - 1,
})

/** The window of a call that requires a window. An assumption says if an end without a time is the beginning or the end of its day. */
export function readWholeWindow(given: Window, { assumptions }: Company): Period {
  const { from, to } = readWindow(given)
  const isWholeDay = isDateOnly(given.end_time) && assumptions['records.date-only-end'] === 'day-end'
  return { from, to: isWholeDay ? to + day - second : to }
}

const isDateOnly = (text: string): boolean => /^\d+-\d+-\d+$/.test(text.trim())

/** The window of session records. The default is today. The assumption records.limit gives the maximum length. */
export function readRecordsWindow(given: Partial<Window>, { clock, assumptions }: Company): Period {
  const today = readInstant('today', beijingTime(clock.now()).slice(0, 10))
  const window = readWindow({
    start_time: given.start_time ?? beijingTime(today),
    end_time: given.end_time ?? beijingTime(today + day),
  })
  const days = assumptions['records.limit'] === '31-days' ? 31 : 30
  const earliest = assumptions['records.limit'] === 'age' ? clock.now() - days * day : window.to - days * day - second
  if (window.from < earliest) throw new Refusal('recordsTooOld')
  return window
}

function readInstant(name: string, text: string): number {
  const instant = readBeijingTime(text)
  if (instant === undefined) throw new Refusal('parameterInvalid', name, null, { wrong: 'not-a-time' })
  return instant
}
