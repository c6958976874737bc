/** Coverage as a table for a terminal. */
import { formatTable } from '../../common/text-table.ts'
import type { Coverage } from '../company/company.ts'
import { percent, shares } from './share.ts'

export function coverageTable(coverage: Coverage): string {
  const called = coverage.operations.filter(({ count }) => count > 0)
  const neverCalled = coverage.operations.filter(({ count }) => count === 0)
  const pushed = coverage.pushes.filter(({ count }) => count > 0)
  const neverPushed = coverage.pushes.filter(({ count }) => count === 0)
  return [
    'What these tests met of Udesk',
    '',
    ...columns(
      shares(coverage).map(({ name, share }) => [name, bar(share), `${share.seen} of ${share.of}`, percent(share)]),
      [2, 3],
    ),
    ...section(
      ['operation', 'calls', 'codes seen', 'codes not seen', 'parameters'],
      called.map(({ operation, count, codes, parameters }) => [
        operation,
        String(count),
        seen(codes)
          .map(({ code }) => code)
          .join(' '),
        unseen(codes)
          .map(({ code }) => code)
          .join(' '),
        `${seen(parameters).length} of ${parameters.length}`,
      ]),
    ),
    ...list(
      'never called',
      neverCalled.map(({ operation }) => operation),
    ),
    ...section(
      ['push', 'count', 'types seen', 'types not seen'],
      pushed.map(({ kind, count, types }) => [
        kind,
        String(count),
        seen(types)
          .map(({ type }) => type)
          .join(' '),
        unseen(types)
          .map(({ type }) => type)
          .join(' '),
      ]),
    ),
    ...list(
      'never pushed',
      neverPushed.map(({ kind }) => kind),
    ),
    '',
  ].join('\n')
}

const seen = <T extends { count: number }>(things: T[]) => things.filter(({ count }) => count > 0)
const unseen = <T extends { count: number }>(things: T[]) => things.filter(({ count }) => count === 0)

const width = 20
function bar({ seen, of }: { seen: number; of: number }): string {
  const full = Math.floor((width * seen) / of)
  return '█'.repeat(full) + '░'.repeat(width - full)
}

/** The first column names a thing, the second counts it. */
const section = (heads: string[], rows: string[][]) =>
  rows.length === 0 ? [] : ['', ...columns([heads, ...rows], [1])]

/** `figures`: the columns with numbers. */
function columns(rows: string[][], figures: readonly number[]): string[] {
  const byColumn = (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? ''))
  return formatTable(byColumn, { indent: 1, rightAligned: figures }).split('\n')
}

/** Names after each other, in lines that fit. */
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
