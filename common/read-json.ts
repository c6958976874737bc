/**
 * Reads a JSON text without silent changes. `JSON.parse` reads it first. If that drops or changes a value (a name given twice,
 * a number with too many digits), the text, which is then known to be valid, is read again.
 */
import { WrittenNumber } from './written-number.ts'

/** Ruby's JSON refuses deeper nesting. The limit also lets all later code walk and print every value. */
export const deepest = 100

export type ReadJson =
  /** `twice`: the places of names that were given more than once, as in `/data/content`. */
  | { value: unknown; twice: string[] }
  /** `at`: the place of the mistake, as in `/data/content`; empty if the text is not JSON. */
  | { wrong: 'too-deep' | 'no-json' | 'half-pair'; message: string; at: string }

export function readJson(text: string): ReadJson {
  const seen = survey(text)
  if (seen.depth > deepest) return { wrong: 'too-deep', message: `nesting deeper than ${deepest}`, at: '' }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { wrong: 'no-json', message: error instanceof Error ? error.message : '', at: '' }
  }
  const at = seen.hasEscapes ? placeOf(value, halfPair) : undefined
  if (at !== undefined) return { wrong: 'half-pair', message: 'half of a surrogate pair, which is no character', at }
  if (!seen.hasUnusualNumbers && seen.names === countNames(value)) return { value, twice: [] }
  return readAgain(text)
}

/** The place of the first text or name that matches the pattern, as in `/data/content`; for a name, the place of its object. */
export function placeOf(value: unknown, pattern: RegExp, at = ''): string | undefined {
  if (typeof value === 'string') return pattern.test(value) ? at : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const [name, inner] of Object.entries(value)) {
    const found = pattern.test(name) ? at : placeOf(inner, pattern, `${at}/${name}`)
    if (found !== undefined) return found
  }
  return undefined
}

/** With the flag `u`, a complete pair does not match. */
const halfPair = /\p{Surrogate}/u

const code = {
  quote: 0x22,
  minus: 0x2d,
  dot: 0x2e,
  zero: 0x30,
  nine: 0x39,
  colon: 0x3a,
  upperE: 0x45,
  openList: 0x5b,
  backslash: 0x5c,
  closeList: 0x5d,
  lowerE: 0x65,
  lowerU: 0x75,
  openObject: 0x7b,
  closeObject: 0x7d,
}

/** Whether JSON is nested deeper than any answer of Udesk or of the fake. */
export const isNestedTooDeep = (text: string): boolean => survey(text).depth > 2 * deepest

/** Finds what decides how the text must be read. It looks at each character once, also in invalid JSON. */
function survey(text: string) {
  let [depth, mostDepth, names, digits] = [0, 0, 0, 0]
  let [isInText, hasEscapes, hasUnusualNumbers] = [false, false, false]
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (isInText) {
      if (sign === code.quote) isInText = false
      else if (sign === code.backslash) hasEscapes ||= text.charCodeAt(++at) === code.lowerU
      continue
    }
    if (sign >= code.zero && sign <= code.nine) {
      hasUnusualNumbers ||= ++digits > 15 || (sign === code.zero && text.charCodeAt(at - 1) === code.minus)
      continue
    }
    if (digits > 0 && (sign === code.dot || sign === code.lowerE || sign === code.upperE)) hasUnusualNumbers = true
    digits = 0
    if (sign === code.quote) isInText = true
    else if (sign === code.colon) names += 1
    else if (sign === code.openList || sign === code.openObject) mostDepth = Math.max(mostDepth, ++depth)
    else if (sign === code.closeList || sign === code.closeObject) depth -= 1
  }
  return { depth: mostDepth, names, hasEscapes, hasUnusualNumbers }
}

function countNames(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inner = Object.values(value)
  return inner.reduce<number>((sum, each) => sum + countNames(each), Array.isArray(value) ? 0 : inner.length)
}

/** A longer place is cut to the place around it, because the caller chooses the names in it. */
const longest = 500

/** Only for a text that `JSON.parse` accepts and that is not nested deeply. If a name is given twice, the last value counts. */
function readAgain(text: string): { value: unknown; twice: string[] } {
  const tokens = text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]|[^\s,:[\]{}"]+/g)
  const next = () => tokens.next().value?.[0] ?? ''
  const twice = new Set<string>()

  const readValue = (token: string, at: string): unknown => {
    if (token === '[') return readList(at)
    if (token === '{') return readObject(at)
    return /^[-\d]/.test(token) ? readNumber(token) : (JSON.parse(token) as unknown)
  }
  const readList = (at: string) => {
    const list: unknown[] = []
    for (let token = next(); token !== ']'; token = next()) list.push(readValue(token, `${at}/${list.length}`))
    return list
  }
  const readObject = (at: string) => {
    const fields = new Map<string, unknown>()
    for (let token = next(); token !== '}'; token = next()) {
      const name = JSON.parse(token) as string // a name is a text
      const inside = at.length + name.length < longest ? `${at}/${name}` : at
      if (fields.has(name)) twice.add(inside)
      fields.set(name, readValue(next(), inside))
    }
    return Object.fromEntries(fields)
  }

  return { value: readValue(next(), ''), twice: [...twice] }
}

const readNumber = (token: string) => (String(Number(token)) === token ? Number(token) : new WrittenNumber(token))

/**
 * Used if changes to the JSON do no harm. Returns undefined if the text is not JSON, or is nested so deeply that later code cannot
 * walk it. A reply of the admin API contains bodies of calls, so it may be nested deeper than one body.
 */
export function parseJson(text: string): unknown {
  if (isNestedTooDeep(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
