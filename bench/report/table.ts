import { kinds } from '../load/caller.ts'
import type { Verdict } from './goals.ts'
import * as measures from './measures.ts'
import type { Samples } from './samples.ts'

/** Plain text in columns; all but the first are right-aligned. */
export function drawTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)))
  const draw = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd()
  return rows.map(draw).join('\n')
}

/** One row for each subject, as medians. */
export function drawSubjects(samples: Samples, subjects: readonly string[]): string {
  const columns = [
    ...kinds.map((kind) => [`${kind}/s`, measures.rateOf(kind)] as const),
    ['p99 ms', measures.p99] as const,
    ['start ms', measures.coldStart] as const,
    ['idle MiB', measures.memoryIdle] as const,
    ['loaded MiB', measures.memoryLoaded] as const,
  ]
  return drawTable([
    ['', ...columns.map(([head]) => head)],
    ...subjects.map((subject) => [subject, ...columns.map(([, measure]) => shown(samples.median(measure, subject)))]),
  ])
}

export function drawVerdicts(verdicts: readonly Verdict[]): string {
  return drawTable([
    ['measurement', 'us', 'compared with', 'its', 'ratio', 'goal', '', ''],
    ...verdicts.map(({ measure, ours, against, theirs, ratio, goal, kind, verdict }) => [
      measure,
      shown(ours),
      against ?? '',
      theirs === null ? '' : shown(theirs),
      ratio === null ? '' : shown(ratio),
      goal,
      kind,
      verdict,
    ]),
  ])
}

/** Three digits that count, or all digits of a large number. */
export function shown(value: number): string {
  if (Number.isNaN(value)) return '–'
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}
