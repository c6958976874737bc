/**
 * Instants as Udesk and we write them. Pure calendar arithmetic: what time it is comes from `clock.ts`. An instant is a number
 * of milliseconds since 1970. Udesk uses Beijing time, which has been UTC+8 without summer time since 1991.
 */
const beijingOffset = 8 * 3_600_000

/** The years 0 to 9999, in UTC and in Beijing: ISO 8601 writes other years with a sign, and no reader of dates expects that. */
const earliest = Date.UTC(2000, 0, 1) - 730_485 * 86_400_000
export const latestInstant = Date.UTC(10_000, 0, 1) - beijingOffset - 1

/** `2026-01-31T02:03:04.005Z`, for all of mock-udesk's own output. A later date than the latest is written as the latest. */
export function isoInstant(instant: number): string {
  return isoText(Math.min(instant, latestInstant))
}

/** Most dates are written several times within their millisecond. */
const isoText = rememberNewest((instant) => new Date(instant).toISOString())

function rememberNewest(write: (instant: number) => string): (instant: number) => string {
  let [newest, text] = [NaN, '']
  return (instant) => {
    if (instant !== newest) [newest, text] = [instant, write(instant)]
    return text
  }
}

export const isoInstantOrNull = (instant: number | null): string | null =>
  instant === null ? null : isoInstant(instant)

/** `2026-01-31 10:03:04`, as in pushes. */
export function beijingTime(instant: number): string {
  return beijingText(Math.min(instant, latestInstant))
}

const beijingIsoText = rememberNewest((instant) =>
  new Date(instant + beijingOffset).toISOString().replace('Z', '+08:00'),
)

const beijingText = rememberNewest((instant) => {
  const text = new Date(instant + beijingOffset).toISOString()
  return `${text.slice(0, 10)} ${text.slice(11, 19)}`
})

/** Writes `20260131 10:03:04`, another format in the documentation. */
export function beijingCompact(instant: number): string {
  return beijingTime(instant).replaceAll('-', '')
}

/** `2026-01-31T10:03:04.005+08:00`, as in most replies. */
export function beijingIso(instant: number): string {
  return beijingIsoText(Math.min(instant, latestInstant))
}

/** Reads `2026-01-31` or `2026-01-31 10:03[:04]` in Beijing time; undefined for anything else, 30 February included. */
export function readBeijingTime(text: string): number | undefined {
  const [, date, time = '00:00', second = '00'] =
    /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2})(?::(\d{2}))?)?$/.exec(text.trim()) ?? []
  if (date === undefined) return undefined
  const instant = Date.parse(`${date}T${time}:${second}Z`) - beijingOffset
  // Date.parse rolls 30 February over into March; what does not read back as it was written is no date.
  return isInstant(instant) && beijingTime(instant) === `${date} ${time}:${second}` ? instant : undefined
}

/** Reads `2026-01-31T02:03:04Z` or with an offset such as `+08:00`, milliseconds optional; undefined for anything else. */
export function readInstant(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined
  const instant = Date.parse(text)
  return isInstant(instant) ? instant : undefined
}

const units: Record<string, number> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Reads `250ms`, `4.9s`, `1m`, `2h`, `1d`, or plain milliseconds, as milliseconds; undefined for anything else. */
export function readDuration(text: string | number): number | undefined {
  const [, amount, unit = 'ms'] = /^(\d+(?:\.\d+)?) ?(ms|s|m|h|d)?$/.exec(String(text).trim()) ?? []
  if (amount === undefined) return undefined
  const ms = Math.round(Number(amount) * (units[unit] ?? 1))
  return Number.isSafeInteger(ms) ? ms : undefined
}

function isInstant(instant: number): boolean {
  return instant >= earliest && instant <= latestInstant
}
