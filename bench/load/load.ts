import type { Caller } from './caller.ts'
import { callWithoutPause } from './connection.ts'

export type Slice = {
  perSecond: number
  p99: number
  calls: number
  /** The share of one core that the calls took in this process: near 1, this process was the limit. */
  busy: number
}

type Until = { ms: number } | { calls: number }

/** Calls on several connections at once. */
export async function load(
  port: number,
  connections: number,
  callerOf: (connection: number) => Caller,
  until: Until,
): Promise<Slice> {
  const durations: number[] = []
  const cpu = process.cpuUsage()
  const began = performance.now()
  let ended = began
  const isOver = () =>
    'ms' in until ? performance.now() - began >= until.ms : durations.length + connections > until.calls
  const note = (ms: number) => {
    durations.push(ms)
    ended = performance.now()
  }
  await Promise.all(
    Array.from({ length: connections }, (_, connection) => callWithoutPause(port, callerOf(connection), isOver, note)),
  )
  const { user, system } = process.cpuUsage(cpu)
  const ms = ended - began
  return {
    perSecond: (durations.length * 1_000) / ms,
    p99: durations.toSorted((a, b) => a - b)[Math.floor(durations.length * 0.99)] ?? NaN,
    calls: durations.length,
    busy: (user + system) / 1_000 / ms,
  }
}
