/** Says why a value does not match its schema, in more detail than the schema alone can. */
import type { Mismatch } from '../../../spec/mismatches.ts'
import { valueAt } from '../../../common/json-pointer.ts'
import { isTwiceEncoded } from './non-json-body.ts'
import { readExactly, WrittenNumber } from '../../../common/written-number.ts'

/** `values` are the values with the mismatch. */
export function describeMismatch({ keyword, pointer, message }: Mismatch, values: unknown): string {
  if (keyword !== 'type') return message
  const value = valueAt(values, pointer)
  if (isBeyondNumbers(value)) return 'is a number that cannot be held exactly, as is any whole number beyond 2^53 - 1'
  return isTwiceEncoded(value) ? `${message}, and is JSON as text` : message
}

const isBeyondNumbers = (value: unknown): boolean =>
  value instanceof WrittenNumber ||
  (typeof value === 'string' && /^\s*[+-]?\d+(\.\d+)?\s*$/.test(value) && readExactly(value.trim()) === undefined)
