/** Compares items with criteria: whether an item meets the criteria, and which fields of the item differ. */
import { UsageError } from '../../common/usage-error.ts'
import { suggest } from '../../common/mistakes.ts'

/** The fields that an item must have, or a function that accepts it. */
export type Criteria<Fields, Item> = Fields | ((item: Item) => boolean)

/** The fields of an item of any type. */
export type Fields = Readonly<Record<string, unknown>>

/**
 * An item as one row of a table. The first cell identifies the item. If a field is a list, it matches if one of its values
 * matches.
 */
export type Row = Readonly<Record<string, Cell>>
export type Cell = string | number | null | readonly (string | number)[]

/** A type of items that tests wait for or expect: pushes, requests, sessions, messages. */
export type ItemType<Item> = {
  singular: string
  plural: string
  /** The fields that criteria may name. */
  fields: readonly string[]
  row: (item: Item) => Row
}

export function meetsCriteria<Item>(item: Item, criteria: Criteria<Fields, Item>, { row }: ItemType<Item>): boolean {
  return typeof criteria === 'function' ? criteria(item) : findDifferences(row(item), criteria).length === 0
}

/**
 * Throws a `UsageError` if no item can match the criteria, for example because a field is misspelt. JavaScript code has no type
 * check.
 */
export function checkCriteria<Item>(
  criteria: Criteria<Fields, Item>,
  { singular, plural, fields }: ItemType<Item>,
): void {
  if (Object(criteria) !== criteria || Array.isArray(criteria)) {
    throw new UsageError(
      `To find a ${singular}, pass an object with some of { ${fields.join(', ')} }, or a function, not ${quote(criteria)}`,
    )
  }
  const unknown = Object.keys(criteria).find((name) => !fields.includes(name))
  if (unknown !== undefined) {
    throw new UsageError(`${capitalize(plural)} have no field "${unknown}" to find them by${suggest(unknown, fields)}`)
  }
}

const capitalize = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** `push with type "message" and customerToken "u42"` */
export function describeCriteria<Item>(criteria: Criteria<Fields, Item>, { singular }: ItemType<Item>): string {
  if (typeof criteria === 'function') return `${singular} that your function accepts`
  const wanted = wantedFields(criteria).map(([name, value]) => `${name} ${quote(value)}`)
  return wanted.length === 0 ? singular : `${singular} with ${joinWithAnd(wanted)}`
}

export const quote = (value: unknown) => (value instanceof RegExp ? String(value) : JSON.stringify(value))

const joinWithAnd = (parts: string[]) => [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and ')

export type WantedFields = [name: string, value: unknown][]
export const wantedFields = (criteria: Fields): WantedFields =>
  Object.entries(criteria).filter(([, value]) => value !== undefined)

/** The names of the fields whose values differ. */
export function findDifferences(row: Row, criteria: Fields): string[] {
  return wantedFields(criteria).flatMap(([name, wanted]) => {
    const values = [row[name] ?? null].flat()
    const matches = (value: string | number | null) =>
      wanted instanceof RegExp ? String(value).search(wanted) >= 0 : value === wanted
    return values.some(matches) ? [] : [name]
  })
}
