/** What one measurement is. All of them take turns, round after round, so that a noisy minute falls on each. */
export type Measurement = {
  title: string
  /** The subject that the others are set beside, as a ratio of medians. */
  beside?: string
  round: (note: Note) => Promise<void>
  /** What the numbers do not say, once all rounds are over. */
  remarks?: () => string[]
}

export type Unit = 'ms' | '/s' | 'MiB'
export type Note = (subject: string, unit: Unit, ...values: number[]) => void

export type Report = { title: string; beside: string | null; rows: Row[]; remarks: string[] }
/** `ratio`: this median by that of the subject it stands beside. */
export type Row = {
  subject: string
  unit: Unit
  count: number
  median: number
  min: number
  max: number
  ratio: number | null
}

/** Gathers what is noted of one measurement in all its rounds. */
export function createGathering({ title, beside, remarks }: Measurement) {
  const noted = new Map<string, { subject: string; unit: Unit; values: number[] }>()

  const note: Note = (subject, unit, ...values) => {
    const key = `${subject} ${unit}`
    const row = noted.get(key) ?? { subject, unit, values: [] }
    row.values.push(...values)
    noted.set(key, row)
  }

  function report(): Report {
    const rows = [...noted.values()].map(({ subject, unit, values }) => {
      const base = noted.get(`${beside ?? ''} ${unit}`)?.values
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
    return { title, beside: beside ?? null, rows, remarks: remarks?.() ?? [] }
  }

  return { note, report }
}

function medianOf(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle - 1)] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2
}
