#!/usr/bin/env node
import { constants } from 'node:os'

// Process 1 of a container ignores signals without a listener, and loading the program takes a while.
if (process.pid === 1) for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => exitLike(signal))

const { main } = await import('./program.ts')
await main()

/** Exits with the exit code of this signal, unless the command has its own listener. */
function exitLike(signal: 'SIGINT' | 'SIGTERM'): void {
  if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal])
}
