/** Describes the shape of a value. Names, numbers and texts may be personal data and are not shown. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return Number.isInteger(value) ? 'an integer' : 'a number that is not an integer'
  if (typeof value === 'string') return value === '' ? 'an empty text' : `a text of ${count(value, 'character')}`
  if (Array.isArray(value)) return `a list of ${value.length}`
  return `an object of ${count(Object.keys(value), 'field')}`
}

const count = ({ length }: { length: number }, noun: string) => `${length} ${noun}${length === 1 ? '' : 's'}`

/** Shows a result code, because result codes are not personal data. */
export const describeCode = (value: unknown): string =>
  typeof value === 'number' && Number.isInteger(value) ? String(value) : describeValue(value)

/** Shows the names of fields. Names that may be data, as in a map by phone number, are replaced. */
export const describePointer = (pointer: string): string =>
  pointer
    .split('/')
    .map((name) => (/^(\d{0,4}|[a-z_]\w{0,40}(\[\])?)$/i.test(name) ? name : '…'))
    .join('/')
