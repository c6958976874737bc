import { cpus } from 'node:os'

/** The day, and what was measured on. */
export function describeMachine(at: Date): string {
  const [cpu] = cpus()
  return `${at.toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown'}, ${process.platform}`
}
