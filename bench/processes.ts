/** Starts servers, receivers and programs, each in its own process and, where taskset is, on its own core. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { availableParallelism, tmpdir } from 'node:os'
import { text } from 'node:stream/consumers'

export type Command = { command: string; args: string[] }
export type Running = {
  pid: number
  port: number
  memoryMiB: () => number
  /** Open files and sockets. */
  handles: () => number
  hasEnded: () => boolean
  stop: () => Promise<void>
}

/** The core of what is measured, and the core of the calls, the event stream and the receivers. */
const cores = { measured: '0', calls: '1' }
export type Core = keyof typeof cores

const hasTaskset = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0
const environment = { PATH: process.env['PATH'], HOME: tmpdir() } // without variables that configure a subject

export const node = (...args: string[]): Command => ({ command: process.execPath, args })

/** Puts this process, and what it will start, on the core of the calls. Returns how processes are placed, for the report. */
export function pinThisProcess(): string {
  if (!hasTaskset) return 'not pinned: there is no taskset, or one core only'
  execFileSync('taskset', ['--all-tasks', '--cpu-list', '--pid', cores.calls, String(process.pid)], { stdio: 'ignore' })
  return `servers on core ${cores.measured}, calls and receivers on core ${cores.calls}`
}

function launch({ command, args }: Command, core: Core) {
  const [file, list] = hasTaskset ? ['taskset', ['--cpu-list', cores[core], command, ...args]] : [command, args]
  const child = spawn(file, list, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill) // also if the bench itself fails
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  void ended.then(() => process.off('exit', kill))
  return { child, kill, ended }
}

/** Starts a server that will listen on this port. Its output is read and thrown away, as a terminal would. */
export function startServer(command: Command, port: number, core: Core = 'measured'): Running {
  const { child, kill, ended } = launch(command, core)
  child.stdout.resume()
  child.stderr.resume()
  const { pid = 0 } = child
  return {
    pid,
    port,
    memoryMiB: () => memoryOf(pid),
    handles: () => handlesOf(pid),
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    async stop() {
      kill()
      await ended
    },
  }
}

/** Runs a program of the bench to its end. Resolves to the JSON that it prints. */
export async function runProgram(command: Command, core: Core = 'measured'): Promise<unknown> {
  const { child, ended } = launch(command, core)
  const [printed, mistakes, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  if (code !== 0) throw new Error(`${command.args.join(' ')} ended with ${code ?? 'a signal'}: ${mistakes}`)
  return JSON.parse(printed)
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a TCP server that listens has a port
  await new Promise((resolve) => server.close(resolve))
  return port
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

/** From Linux; NaN on other systems. */
function handlesOf(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/fd`).length
  } catch {
    return NaN
  }
}
