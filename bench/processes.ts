/** Starts servers, receivers and the load, each in its own process. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { Load, Outcome } from './peers/load.ts'

type Peer = 'bare-http' | 'bare-hono' | 'receiver' | 'deaf-receiver' | 'load'
export type Command = { command: string; args: string[] }
export type Running = { line: string; readyMs: number; memoryMiB: () => number; stop: () => Promise<void> }

const environment = { PATH: process.env['PATH'] } // without variables that configure a subject

export const node = (...args: string[]): Command => ({ command: process.execPath, args })

export const peer = (name: Peer, ...args: string[]): Command =>
  node(fileURLToPath(new URL(`./peers/${name}.js`, import.meta.url)), ...args)

/** Starts a server. Resolves to the first line that it prints. */
export async function start({ command, args }: Command): Promise<Running> {
  const began = performance.now()
  const child = spawn(command, args, { env: environment, stdio: ['ignore', 'pipe', 'ignore'] })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill) // also if the bench itself fails
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const line = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve)
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`${command} ${args.join(' ')} ended with ${code ?? 'a signal'}`)))
  })
  return {
    line,
    readyMs: performance.now() - began,
    memoryMiB: () => memoryOf(child.pid ?? 0),
    async stop() {
      kill()
      process.off('exit', kill)
      await ended
    },
  }
}

/** The time in ms from the spawn of a program to its end. */
export async function timeToEnd({ command, args }: Command): Promise<number> {
  const began = performance.now()
  const child = spawn(command, args, { env: environment, stdio: 'ignore' })
  await new Promise((resolve) => child.once('exit', resolve))
  return performance.now() - began
}

export async function applyLoad(load: Load): Promise<Outcome> {
  const { command, args } = peer('load')
  const child = spawn(command, args, { env: environment, stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(JSON.stringify(load))
  return JSON.parse(await text(child.stdout)) as Outcome // what load.ts prints
}

/** The resident set size, from Linux; NaN on other systems. */
function memoryOf(pid: number): number {
  try {
    const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kibibytes) / 1_024
  } catch {
    return NaN
  }
}
