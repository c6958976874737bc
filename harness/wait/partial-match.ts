/** What a thing is to be like, how far it is from that, and how both are told. */
import { UsageError } from '../../common/usage-error.ts'
import { suggest } from '../../common/mistakes.ts'
import { formatTable, shorten } from '../../common/text-table.ts'

/** The fields that a thing is to have, or a test of your own. */
export type Like<Fields, Thing> = Fields | ((thing: Thing) => boolean)

/** The fields of any kind of thing. */
export type Fields = Readonly<Record<string, unknown>>

/** A thing as one line of a table, which begins with what it is called; a list has each of its values. */
export type Cells = Readonly<Record<string, Cell>>
type Cell = string | number | null | readonly (string | number)[]

/** A kind of thing that tests wait for or expect. */
export type Subject<Thing> = {
  one: string
  many: string
  /** What it can be asked for by. */
  fields: readonly string[]
  cells: (thing: Thing) => Cells
}

export function isLike<Thing>(thing: Thing, like: Like<Fields, Thing>, { cells }: Subject<Thing>): boolean {
  return typeof like === 'function' ? like(thing) : differences(cells(thing), like).length === 0
}

/** JavaScript checks no types, and a field that nothing has would be waited for in vain. */
export function checkLike<Thing>(like: Like<Fields, Thing>, { one, fields }: Subject<Thing>): void {
  if (Object(like) !== like || Array.isArray(like)) {
    throw new UsageError(`A ${one} is asked for by { ${fields.join(', ')} } or a function, not by ${quote(like)}`)
  }
  const unknown = Object.keys(like).find((name) => !fields.includes(name))
  if (unknown !== undefined) {
    throw new UsageError(`A ${one} cannot be asked for by "${unknown}"${suggest(unknown, fields)}`)
  }
}

/** `a push with type "message" and customerToken "u42"` */
export function describeLike<Thing>(like: Like<Fields, Thing>, { one }: Subject<Thing>): string {
  if (typeof like === 'function') return `a ${one} that your function accepts`
  const wanted = wantedBy(like).map(([name, value]) => `${name} ${quote(value)}`)
  return wanted.length === 0 ? `any ${one}` : `a ${one} with ${listed(wanted)}`
}

const quote = (value: unknown) => (value instanceof RegExp ? String(value) : JSON.stringify(value))

const listed = (parts: string[]) => [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and ')

/** So many lines are shown. */
const shown = 8

/** What there is instead of what was wanted: the nearest first, with a mark where it differs. */
export function describeNearest<Thing>(
  things: readonly Thing[],
  like: Like<Fields, Thing>,
  subject: Subject<Thing>,
): string {
  const { one, many, cells } = subject
  if (things.length === 0) return `There is no ${one} at all.`
  const wanted = typeof like === 'function' ? [] : wantedBy(like)
  const candidates = things
    .map((thing) => ({ cells: cells(thing), off: differences(cells(thing), Object.fromEntries(wanted)) }))
    .reverse() // the newest first, for the sort keeps the order of equals
    .sort((one, other) => one.off.length - other.off.length)
  const count = things.length === 1 ? `There is one ${one}` : `There are ${things.length} ${many}`
  const isOff = candidates.some(({ off }) => off.length > 0)
  const order = things.length === 1 ? '' : `, the ${isOff ? 'nearest' : 'newest'} first`
  const key = isOff ? ', ✗ where it differs' : ''
  const rest = things.length - shown
  return [
    `${count}${order}${key}:`,
    '',
    tableOf(candidates.slice(0, shown), wanted),
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
  ].join('\n')
}

type Wanted = [name: string, value: unknown][]
type Candidate = { cells: Cells; off: string[] }

const wantedBy = (like: Fields): Wanted => Object.entries(like).filter(([, value]) => value !== undefined)

/** The names of the fields in which they differ. */
function differences(cells: Cells, like: Fields): string[] {
  return wantedBy(like).flatMap(([name, wanted]) => {
    const values = [cells[name] ?? null].flat()
    const fits = (value: string | number | null) =>
      wanted instanceof RegExp ? String(value).search(wanted) >= 0 : value === wanted
    return values.some(fits) ? [] : [name]
  })
}

/** A column without anything in it is left out; one in which something differs has room for the marks. */
function tableOf(candidates: Candidate[], wanted: Wanted): string {
  const wantedOf = Object.fromEntries(wanted)
  const names = Object.keys(candidates[0]?.cells ?? {}).filter(
    (name) => name in wantedOf || candidates.some(({ cells }) => show(cells[name]) !== nothing),
  )
  const [label] = names
  const columns = names.map((name) => {
    const marked = candidates.some(({ off }) => off.includes(name))
    const mark = (text: string, differs = false) => (marked ? `${differs ? '✗' : ' '} ${text}` : text)
    const goal = name in wantedOf ? quoteless(wantedOf[name]) : ''
    const width = name === names.at(-1) ? 120 : 40
    return [
      mark(name),
      ...(wanted.length === 0 ? [] : [name === label ? 'wanted' : mark(goal)]),
      ...candidates.map(({ cells, off }) => mark(shorten(show(cells[name]), goal, width), off.includes(name))),
    ]
  })
  return formatTable(columns)
}

const nothing = '–'

const quoteless = (value: unknown) => (typeof value === 'string' ? legible(value) : quote(value))

function show(cell: Cell | undefined): string {
  const text = [cell ?? []].flat().map(String).map(legible).join(', ')
  return text === '' ? nothing : text
}

/** Blanks at its ends and line breaks are to be seen. */
const legible = (text: string) => (text === text.trim() && !/\p{Cc}/u.test(text) ? text : JSON.stringify(text))
