/** The fields of a query or a form. Lists are read as Rails reads them; `a[b]`, which is an object in Rails, is a plain name here. */
import type { Violation } from '../../journal.ts'
import type { Pair } from '../signature-diagnosis/signed-parameters.ts'

export type Fields = {
  fields: Record<string, unknown>
  /** Notes on names that were sent more than once, and on lists in an unusual form. */
  notes: Violation[]
  /** The first field with bytes that are not UTF-8. */
  notUtf8?: string
}

/** `raw` is the percent-encoded text, and `pairs` are its decoded fields. `place` is the place in violations. */
export function readFields(raw: string, place: 'query' | 'body', pairs: readonly Pair[] = readPairs(raw)): Fields {
  const broken = beyondAscii.test(raw) ? firstBroken(raw) : undefined
  return { ...collect(pairs, place), ...(broken !== undefined && { notUtf8: broken }) }
}

/** `a[]=1&a[]=2` makes a list. If a plain name is sent twice, the last value counts. */
export const fieldsOf = (pairs: readonly Pair[]): Record<string, unknown> => collect(pairs, 'query').fields

/** The decoded fields in the order in which they were sent, as `URLSearchParams` reads them. */
export function readPairs(raw: string): Pair[] {
  const pairs: Pair[] = []
  for (const part of raw.split('&')) {
    if (part === '') continue
    const at = part.indexOf('=')
    pairs.push(at < 0 ? [decode(part), ''] : [decode(part.slice(0, at)), decode(part.slice(at + 1))])
  }
  return pairs
}

function decode(text: string): string {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text
  if (!spaced.includes('%')) return spaced
  try {
    return decodeURIComponent(spaced)
  } catch {
    return new URLSearchParams(`=${text}`).get('') ?? '' // bytes that are not UTF-8 become U+FFFD
  }
}

function collect(pairs: readonly Pair[], place: string): Pick<Fields, 'fields' | 'notes'> {
  const fields: Record<string, string> = {}
  for (const [key, value] of pairs) {
    if (key.endsWith(']') || key === '__proto__' || Object.hasOwn(fields, key)) return collectLists(pairs, place)
    fields[key] = value
  }
  return { fields, notes: [] }
}

/** The same for lists, and for names that were sent more than once. */
function collectLists(pairs: readonly Pair[], place: string): Pick<Fields, 'fields' | 'notes'> {
  const fields = new Map<string, string | string[]>()
  const notes = new Map<string, string>()
  for (const [key, value] of pairs) {
    const name = key.endsWith(']') ? withoutIndex(key) : key
    const before = fields.get(name)
    const isOfList = name !== key
    if (isOfList && !key.endsWith('[]')) notes.set(name, indexed)
    if (before !== undefined && !(isOfList && Array.isArray(before))) notes.set(name, givenTwice)
    if (!isOfList) fields.set(name, value)
    else if (Array.isArray(before)) before.push(value)
    else fields.set(name, [value])
  }
  return {
    fields: Object.fromEntries(fields),
    notes: [...notes].map(([name, message]) => ({ pointer: `${place}/${name}`, message, severity: 'warning' })),
  }
}

const withoutIndex = (key: string) => key.replace(/\[\d*\]$/, '')

const givenTwice = 'is given more than once: the last one counts'
const indexed = 'is written with an index, which Rails reads as no list: taken as a list in the order of the query'

const beyondAscii = /%[89a-f]/i

function firstBroken(raw: string): string | undefined {
  for (const pair of raw.split('&')) {
    if (!beyondAscii.test(pair) || isUtf8(pair)) continue
    const [name = ''] = pair.split('=')
    return isUtf8(name) ? new URLSearchParams(pair).keys().next().value : ''
  }
  return undefined
}

/** Whether the percent-encoded bytes of a text are UTF-8; a `%` without two hex digits is a plain character. */
export function isUtf8(encoded: string): boolean {
  try {
    for (const [run] of encoded.matchAll(/(?:%[\da-f]{2})+/gi)) decodeURIComponent(run)
    return true
  } catch {
    return false
  }
}
