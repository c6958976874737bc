/** One measurement. In each round all measurements run in turn, so a noisy minute of the machine affects all of them. */
export type Measurement = {
  title: string
  /** The subject that the others are compared with, as a ratio of medians. */
  baseline?: string
  round: (note: Note) => Promise<void>
  /** A remark on the numbers, after all rounds. */
  remarks?: () => string[]
}

export type Unit = 'ms' | '/s' | 'MiB'
export type Note = (subject: string, unit: Unit, ...values: number[]) => void

export type Report = { title: string; baseline: string | null; rows: Row[]; remarks: string[] }
/** `ratio`: this median divided by the median of the subject that it is compared with. */
export type Row = {
  subject: string
  unit: Unit
  count: number
  median: number
  min: number
  max: number
  ratio: number | null
}

/** Collects the numbers of one measurement in all its rounds. */
export function createCollector({ title, baseline, remarks }: Measurement) {
  const noted = new Map<string, { subject: string; unit: Unit; values: number[] }>()

  const note: Note = (subject, unit, ...values) => {
    const key = `${subject} ${unit}`
    const row = noted.get(key) ?? { subject, unit, values: [] }
    row.values.push(...values)
    noted.set(key, row)
  }

  function report(): Report {
    const rows = [...noted.values()].map(({ subject, unit, values }) => {
      const base = noted.get(`${baseline ?? ''} ${unit}`)?.values
      const median = medianOf(values)
      return {
        subject,
        unit,
        count: values.length,
        median,
        min: Math.min(...values),
        max: Math.max(...values),
        ratio: base ? median / medianOf(base) : null,
      }
    })
    return { title, baseline: baseline ?? null, rows, remarks: remarks?.() ?? [] }
  }

  return { note, report }
}

function medianOf(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle - 1)] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2
}
