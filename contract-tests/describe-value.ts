/** What of a reply may be told: its shape. Names, numbers and texts are about people, and stay where they are. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return Number.isInteger(value) ? 'an integer' : 'a number that is no integer'
  if (typeof value === 'string') return value === '' ? 'an empty text' : `a text of ${count(value, 'character')}`
  if (Array.isArray(value)) return `a list of ${value.length}`
  return `an object of ${count(Object.keys(value), 'field')}`
}

const count = ({ length }: { length: number }, noun: string) => `${length} ${noun}${length === 1 ? '' : 's'}`

/** Results are about nobody. */
export const describeCode = (value: unknown): string =>
  typeof value === 'number' && Number.isInteger(value) ? String(value) : describeValue(value)

/** A field's name as it may be told: one that looks like a word, and not like data that somebody made a key. */
export const describePointer = (pointer: string): string =>
  pointer
    .split('/')
    .map((name) => (/^(\d{0,4}|[a-z_]\w{0,40}(\[\])?)$/i.test(name) ? name : '…'))
    .join('/')
