#!/usr/bin/env node
import { constants } from 'node:os'

// Process 1 of a container never hears of a signal that nobody listens for, and loading the rest takes a while.
if (process.pid === 1) for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => leave(signal))

const { main } = await import('./program.ts')
await main()

/** As a signal ends any other process; a command that listens itself ends as it sees fit. */
function leave(signal: 'SIGINT' | 'SIGTERM'): void {
  if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal])
}
