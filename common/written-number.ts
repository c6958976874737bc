/**
 * A number of a JSON text that a JavaScript number would change: too many digits, `1.0`, `1e3`, `-0`. A text
 * field gets its digits, a number field gets the number if nothing is lost. It is a class, so no object of a caller looks like it.
 */
export class WrittenNumber {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** The journal shows the number, or its digits if a number cannot hold them. */
  toJSON(): number | string {
    return readExactly(this.text) ?? this.text
  }
}

/** The number that the text writes, if a JavaScript number can hold it exactly; otherwise undefined. */
export function readExactly(text: string): number | undefined {
  const number = Number(text)
  if (Number.isSafeInteger(number) && /^[+-]?\d{1,16}$/.test(text)) return number
  if (!Number.isFinite(number) || (Number.isInteger(number) && !Number.isSafeInteger(number))) return undefined
  return isSame(digitsOf(text), digitsOf(String(number))) ? number : undefined
}

/** The places, below `at`, of numbers that a JavaScript number cannot hold. */
export function placesOfUnheld(value: unknown, at = ''): string[] {
  if (value instanceof WrittenNumber) return readExactly(value.text) === undefined ? [at] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => placesOfUnheld(inner, `${at}/${name}`))
}

/** The value with numbers as they are, or their digits as text. */
export function asPlain(value: unknown): unknown {
  if (value instanceof WrittenNumber) return value.toJSON()
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(asPlain)
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asPlain(inner)]))
}

type Digits = { digits: string; exponent: bigint }

/** `0.120e2` and `12` are digits 12, exponent 0. */
function digitsOf(text: string): Digits {
  const [, whole = '', fraction = '', exponent = '0'] = /^[+-]?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? []
  const all = `${whole}${fraction}`.replace(/^0+/, '')
  const digits = withoutZerosAtEnd(all)
  const shift = BigInt(exponent.replace('+', '')) - BigInt(fraction.length) + BigInt(all.length - digits.length)
  return { digits, exponent: digits === '' ? 0n : shift }
}

const isSame = (one: Digits, other: Digits) => one.digits === other.digits && one.exponent === other.exponent

/** A regular expression for this would need quadratic time. */
function withoutZerosAtEnd(digits: string): string {
  let end = digits.length
  while (digits[end - 1] === '0') end -= 1
  return digits.slice(0, end)
}

/** Whether a JSON value is an object. A number that is kept as it was written is none. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof WrittenNumber)
