/** Coverage as a table for a terminal. */
import { formatTable } from '../../common/text-table.ts'
import type { Coverage } from '../company/company.ts'
import { showPercent, totalsByMeasure, type Total } from './totals.ts'

export function coverageTable(coverage: Coverage): string {
  const totals = totalsByMeasure(coverage)
  const called = seen(coverage.operations)
  const pushed = seen(coverage.pushes)
  return [
    'Coverage of Udesk’s document',
    '',
    formatTable(
      [
        totals.map(({ name }) => name),
        totals.map(({ total }) => bar(total)),
        totals.map(({ total }) => `${total.seen} of ${total.of}`),
        totals.map(({ total }) => showPercent(total)),
      ],
      { indent: 1, rightAligned: [2, 3] },
    ),
    ...section(
      ['operation', ...called.map(({ operation }) => operation)],
      ['calls', ...called.map(({ count }) => String(count))],
      ['codes seen', ...called.map(({ codes }) => join(seen(codes).map(({ code }) => code)))],
      ['codes not seen', ...called.map(({ codes }) => join(unseen(codes).map(({ code }) => code)))],
      ['parameters', ...called.map(({ parameters }) => `${seen(parameters).length} of ${parameters.length}`)],
    ),
    ...list(
      'never called',
      unseen(coverage.operations).map(({ operation }) => operation),
    ),
    ...section(
      ['push', ...pushed.map(({ kind }) => kind)],
      ['count', ...pushed.map(({ count }) => String(count))],
      ['types seen', ...pushed.map(({ types }) => join(seen(types).map(({ type }) => type)))],
      ['types not seen', ...pushed.map(({ types }) => join(unseen(types).map(({ type }) => type)))],
    ),
    ...list(
      'never pushed',
      unseen(coverage.pushes).map(({ kind }) => kind),
    ),
    '',
  ].join('\n')
}

const seen = <T extends { count: number }>(things: T[]) => things.filter(({ count }) => count > 0)
const unseen = <T extends { count: number }>(things: T[]) => things.filter(({ count }) => count === 0)
const join = (words: readonly (string | number)[]) => words.join(' ')

const barWidth = 20
function bar({ seen, of }: Total): string {
  const full = Math.floor((barWidth * seen) / of)
  return '█'.repeat(full) + '░'.repeat(barWidth - full)
}

/**
 * Formats columns. Each column begins with its heading, and the second column has the counts. If there are only headings, returns
 * nothing.
 */
const section = (...columns: readonly string[][]) =>
  columns.every((cells) => cells.length === 1) ? [] : ['', formatTable(columns, { indent: 1, rightAligned: [1] })]

/** Lists the names, in lines of at most 100 characters. */
function list(title: string, names: string[]): string[] {
  if (names.length === 0) return []
  const lines = names.reduce<string[]>(
    ([line = '', ...before], name, at) => {
      const word = at < names.length - 1 ? `${name},` : name
      return line.length + word.length < 96 ? [`${line} ${word}`, ...before] : [`   ${word}`, line, ...before]
    },
    [` ${title}:`],
  )
  return ['', ...lines.toReversed()]
}
