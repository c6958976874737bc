/** What a test waits for: whether an item meets the criteria, and a table of the items that differ from them. */
import { UsageError } from '../../common/usage-error.ts'
import { suggest } from '../../common/mistakes.ts'
import { formatTable, shorten } from '../../common/text-table.ts'

/** The fields that an item must have, or a function that accepts it. */
export type Criteria<Fields, Item> = Fields | ((item: Item) => boolean)

/** The fields of an item of any type. */
export type Fields = Readonly<Record<string, unknown>>

/** An item as one row of a table; the first cell identifies it. A field with a list matches if one of its values does. */
export type Row = Readonly<Record<string, Cell>>
type Cell = string | number | null | readonly (string | number)[]

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

/** Throws a `UsageError` where criteria can match nothing, as with a misspelt field: JavaScript checks no types. */
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

const quote = (value: unknown) => (value instanceof RegExp ? String(value) : JSON.stringify(value))

const joinWithAnd = (parts: string[]) => [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and ')

/** How many rows a table shows. */
const shownRows = 8

/** A table of the items, the nearest to the criteria first, with a mark at each field that differs. */
export function describeNearest<Item>(
  items: readonly Item[],
  criteria: Criteria<Fields, Item>,
  { singular, plural, row }: ItemType<Item>,
): string {
  if (items.length === 0) return `There is no ${singular} at all.`
  const wanted = typeof criteria === 'function' ? [] : wantedFields(criteria)
  const candidates = items
    .map(row)
    .map((row) => ({ row, different: findDifferences(row, Object.fromEntries(wanted)) }))
    .reverse() // the newest first: the sort keeps the order of equals
    .sort((one, other) => one.different.length - other.different.length)
  const count = items.length === 1 ? `There is one ${singular}` : `There are ${items.length} ${plural}`
  const isMarked = candidates.some(({ different }) => different.length > 0)
  const order = items.length === 1 ? '' : `, the ${isMarked ? 'nearest' : 'newest'} first`
  const legend = isMarked ? ', ✗ where it differs' : ''
  const rest = items.length - shownRows
  return [
    `${count}${order}${legend}:`,
    '',
    formatCandidates(candidates.slice(0, shownRows), wanted),
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
  ].join('\n')
}

type WantedFields = [name: string, value: unknown][]
type Candidate = { row: Row; different: string[] }

const wantedFields = (criteria: Fields): WantedFields =>
  Object.entries(criteria).filter(([, value]) => value !== undefined)

/** The names of the fields whose values differ. */
function findDifferences(row: Row, criteria: Fields): string[] {
  return wantedFields(criteria).flatMap(([name, wanted]) => {
    const values = [row[name] ?? null].flat()
    const matches = (value: string | number | null) =>
      wanted instanceof RegExp ? String(value).search(wanted) >= 0 : value === wanted
    return values.some(matches) ? [] : [name]
  })
}

/** Leaves out empty columns. A column with differences has room for the marks. */
function formatCandidates(candidates: Candidate[], wanted: WantedFields): string {
  const wantedByName = Object.fromEntries(wanted)
  const names = Object.keys(candidates[0]?.row ?? {}).filter(
    (name) => name in wantedByName || candidates.some(({ row }) => showCell(row[name]) !== nothing),
  )
  const [firstName] = names
  const columns = names.map((name) => {
    const isMarked = candidates.some(({ different }) => different.includes(name))
    const mark = (text: string, differs = false) => (isMarked ? `${differs ? '✗' : ' '} ${text}` : text)
    const goal = name in wantedByName ? showWanted(wantedByName[name]) : ''
    const width = name === names.at(-1) ? 120 : 40
    return [
      mark(name),
      ...(wanted.length === 0 ? [] : [name === firstName ? 'wanted' : mark(goal)]),
      ...candidates.map(({ row, different }) =>
        mark(shorten(showCell(row[name]), goal, width), different.includes(name)),
      ),
    ]
  })
  return formatTable(columns)
}

const nothing = '–'

const showWanted = (value: unknown) => (typeof value === 'string' ? showSpaces(value) : quote(value))

function showCell(cell: Cell | undefined): string {
  const text = [cell ?? []].flat().map(String).map(showSpaces).join(', ')
  return text === '' ? nothing : text
}

/** Quotes a text with control characters, or with spaces at its ends, so that a reader sees them. */
const showSpaces = (text: string) => (text === text.trim() && !/\p{Cc}/u.test(text) ? text : JSON.stringify(text))
