import type { Callers } from '../load/caller.ts'
import type { Command } from '../processes.ts'

/** A server that the bench measures. */
export type Subject = {
  name: string
  /** `load`: the command that gets the load, if it is not the one whose cold start is measured. */
  command: (port: number, use: 'start' | 'load') => Command
  callers: Callers
  /** Whether it refuses a wrong signature, a nonce used twice and an old timestamp. */
  checksSignatures: boolean
  /** An event stream that the bench reads during the load. */
  eventStream?: string
}
