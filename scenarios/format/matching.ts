/** Compares a value with an expected one, in which `*` in a text matches any text. */
import { isRecord } from '../../common/written-number.ts'
import { printable } from '../../common/printable.ts'

/** Returns the differences as short sentences. Additional fields and list items in `value` are no differences. */
export function differences(value: unknown, wanted: unknown, at = ''): string[] {
  if (isRecord(wanted)) {
    if (!isRecord(value)) return [differ(at, value, wanted)]
    return Object.entries(wanted).flatMap(([key, inner]) =>
      differences(Object.hasOwn(value, key) ? value[key] : undefined, inner, at === '' ? key : `${at}.${key}`),
    )
  }
  if (Array.isArray(wanted)) {
    const items: unknown[] = Array.isArray(value) ? value : []
    const isIncluded = (each: unknown) => items.some((item) => differences(item, each).length === 0)
    return wanted.every(isIncluded) && Array.isArray(value) ? [] : [differ(at, value, wanted)]
  }
  return matchesPattern(value, wanted) ? [] : [differ(at, value, wanted)]
}

/** Returns whether the values are equal, or whether `value` is a text that matches the pattern `wanted`. */
export function matchesPattern(value: unknown, wanted: unknown): boolean {
  if (value === wanted) return true
  if (typeof value !== 'string' || typeof wanted !== 'string' || !wanted.includes('*')) return false
  const [start = '', ...parts] = wanted.split('*')
  const end = parts.pop() ?? ''
  let from = start.length
  // Each part is matched at its first place. This leaves the most text for the next parts, so no backtracking is needed.
  for (const part of parts) {
    const at = value.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return value.startsWith(start) && value.endsWith(end) && from + end.length <= value.length
}

/** Writes a value on one line, in the notation of a scenario. */
export function inWords(value: unknown): string {
  if (typeof value === 'string') return printable(value)
  if (Array.isArray(value)) return `[${value.map(inWords).join(', ')}]`
  if (!isRecord(value)) return String(value)
  const entries = Object.entries(value).map(([key, inner]) => `${key}: ${inWords(inner)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

const differ = (at: string, value: unknown, wanted: unknown) =>
  `${at === '' ? 'it' : at} is ${value === undefined ? 'missing' : shorten(inWords(value))}, not ${shorten(inWords(wanted))}`

export const shorten = (text: string, length = 120) => (text.length <= length ? text : `${text.slice(0, length)}…`)
