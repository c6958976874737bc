/** Collects what the measurements find: numbers for each measure and subject, and remarks. */
export type Samples = ReturnType<typeof createSamples>

export function createSamples() {
  const values = new Map<string, Map<string, number[]>>()
  const remarks: string[] = []
  let wrong = 0

  return {
    add(measure: string, subject: string, ...found: number[]): void {
      const bySubject = values.get(measure) ?? new Map<string, number[]>()
      values.set(measure, bySubject.set(subject, [...(bySubject.get(subject) ?? []), ...found]))
    },
    median: (measure: string, subject: string): number => medianOf(values.get(measure)?.get(subject) ?? []),
    remark(text: string): void {
      remarks.push(text)
    },
    /** Something gave a wrong answer or none: the bench then ends with 1. */
    fail(what: string, error: unknown): void {
      wrong += 1
      remarks.push(`WRONG: ${what}: ${error instanceof Error ? error.message : String(error)}`)
    },
    remarks: (): readonly string[] => remarks,
    isRight: () => wrong === 0,
    /** All numbers, for the JSON report. */
    all: () => Object.fromEntries([...values].map(([measure, found]) => [measure, Object.fromEntries(found)])),
  }
}

/** NaN without values. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle - 1)] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2
}
