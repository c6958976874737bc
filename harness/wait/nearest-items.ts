/** Makes the table that a failed wait or assertion shows. The items with the fewest differences from the criteria come first. */
import { formatTable, shorten } from '../../common/text-table.ts'
import {
  findDifferences,
  quote,
  wantedFields,
  type Cell,
  type Criteria,
  type Fields,
  type ItemType,
  type Row,
  type WantedFields,
} from './criteria.ts'

/** How many rows a table shows. */
const shownRows = 8

/** Returns a table of the items. The items with the fewest differences come first, and each field that differs has a mark. */
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
    .reverse() // the newest first: the sort does not change the order of items with equally many differences
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

type Candidate = { row: Row; different: string[] }

/** Leaves out empty columns. If a column has differences, makes it wide enough for the marks. */
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
