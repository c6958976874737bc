/** Plain text in columns, also where Chinese stands in them. */
import { printable } from './printable.ts'

/** Columns side by side, each as wide as its widest cell; every column has the same number of cells. */
export function formatTable(given: readonly (readonly string[])[]): string {
  const columns = printable(given)
  const widths = columns.map((cells) => Math.max(...cells.map(widthOf)))
  const lines = (columns[0] ?? []).map((_, row) =>
    columns.map((cells, at) => pad(cells[row] ?? '', widths[at] ?? 0)).join('  '),
  )
  return lines.map((line) => `  ${line}`.trimEnd()).join('\n')
}

/** At most so wide; where it is to be held against `other`, the place where they begin to differ is in it. */
export function shorten(text: string, other: string, width: number): string {
  if (widthOf(text) <= width) return text
  const letters = Array.from(text)
  const same = letters.findIndex((letter, at) => letter !== Array.from(other)[at])
  const from = other === '' || same < width / 2 ? 0 : same - 10
  const rest = letters.slice(from)
  while (widthOf(rest.join('')) > width - 2) rest.pop()
  const cut = from + rest.length < letters.length
  return `${from > 0 ? '…' : ''}${rest.join('')}${cut ? '…' : ''}`
}

/** A letter of Chinese, Japanese or Korean takes the room of two in a terminal; so does an emoji. */
const wide =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/gu

const widthOf = (text: string) => Array.from(text).length + (text.match(wide)?.length ?? 0)

const pad = (text: string, width: number) => text + ' '.repeat(width - widthOf(text))
