/** Plain text in columns, for a terminal. A Chinese letter or an emoji is as wide as two Latin letters. */
import stringWidth from 'string-width'
import { printable } from './printable.ts'

/** How many blanks a line begins with, and which columns (from 0) are aligned to the right, as numbers are. */
type Layout = { indent?: number; rightAligned?: readonly number[] }

/** Columns side by side, each as wide as its widest cell; every column has the same number of cells. */
export function formatTable(
  given: readonly (readonly string[])[],
  { indent = 2, rightAligned = [] }: Layout = {},
): string {
  const columns = printable(given).map((cells, at) => align(cells, rightAligned.includes(at)))
  const lines = (columns[0] ?? []).map((_, row) => columns.map((cells) => cells[row] ?? '').join('  '))
  return lines.map((line) => `${' '.repeat(indent)}${line}`.trimEnd()).join('\n')
}

/** At most so wide. Of a long text that is compared with `other`, the part is shown in which they begin to differ. */
export function shorten(text: string, other: string, width: number): string {
  if (stringWidth(text) <= width) return text
  const letters = lettersOf(text)
  const others = lettersOf(other)
  const same = letters.findIndex((letter, at) => letter !== others[at])
  const from = other === '' || same < width / 2 ? 0 : same - 10
  const rest = letters.slice(from)
  const part = rest.slice(0, countFitting(rest, width - 2))
  return `${from > 0 ? '…' : ''}${part.join('')}${part.length < rest.length ? '…' : ''}`
}

/** The width of the widest text. */
export const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => stringWidth(text)))

/** The text with blanks after it, up to a width. A wider text stays as it is. */
export const padToWidth = (text: string, width: number): string => text + blanksAfter(text, width)

const blanksAfter = (text: string, width: number) => ' '.repeat(Math.max(0, width - stringWidth(text)))

function align(cells: readonly string[], toTheRight: boolean): string[] {
  const width = widest(cells)
  return cells.map((cell) => (toTheRight ? blanksAfter(cell, width) + cell : padToWidth(cell, width)))
}

/** How many of the letters fit into `width`. */
function countFitting(letters: readonly string[], width: number): number {
  let taken = 0
  const first = letters.findIndex((letter) => {
    taken += stringWidth(letter)
    return taken > width
  })
  return first < 0 ? letters.length : first
}

/** What a reader sees as one letter may be several characters of Unicode. */
const lettersOf = (text: string): string[] => Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
