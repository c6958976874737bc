import type { Report, Row, Unit } from './measurement.ts'

/** One measurement as a plain text table. */
export function describeReport({ title, baseline, rows, remarks }: Report): string {
  const heads = ['', 'unit', 'median', 'min', 'max', 'n', ...(baseline === null ? [] : [`× ${baseline}`])]
  const lines = [heads, ...rows.map((row) => cellsOf(row).slice(0, heads.length))]
  const widths = heads.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)))
  const draw = (cells: string[]) =>
    cells.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
  return [title, ...lines.map((cells) => draw(cells).join('  ')), ...remarks].join('\n  ')
}

function cellsOf({ subject, unit, median, min, max, count, ratio }: Row): string[] {
  const values = [median, min, max].map((value) => shown(value, unit))
  return [subject, unit, ...values, String(count), ratio?.toFixed(2) ?? '']
}

const decimals: Record<Unit, number> = { ms: 2, '/s': 0, MiB: 1 }

function shown(value: number, unit: Unit): string {
  if (Number.isNaN(value)) return '?'
  const digits = decimals[unit]
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}
