/** Processes of the command that was built, for tests: each ends with its test. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

export const main = resolve('dist/cli/main.js')
export const cleanEnv = { PATH: process.env.PATH, HOME: process.env.HOME }

type Options = { files?: Record<string, string>; env?: Record<string, string> }

export const spawnIn = (args: string[], { files = {}, env = {} }: Options) => {
  const directory = mkdtempSync(join(tmpdir(), 'mock-udesk-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), content)
  return spawn(process.execPath, [main, ...args], { cwd: directory, env: { ...cleanEnv, ...env }, stdio: 'pipe' })
}

/** Runs a command to its end. */
export const run = async (args: string[], options: Options = {}) => {
  const child = spawnIn(args, options)
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { out, err, code: child.exitCode }
}

/** Starts a server, and has it stopped after the test. */
export const start = async (args: string[] = [], options: Options = {}) => {
  const child = spawnIn(['--port', '0', ...args], options)
  onTestFinished(() => void child.kill('SIGKILL'))
  const err = createTail(child.stderr)
  const out = createTail(child.stdout)
  await out.shows(args.includes('--json') ? '\n' : 'Ctrl-C')
  return { child, out, err }
}

export const createTail = (stream: NonNullable<ChildProcess['stdout']>) => {
  let all = ''
  stream.setEncoding('utf8').on('data', (chunk: string) => (all += chunk))
  return {
    all: () => all,
    async shows(wanted: string) {
      while (!all.includes(wanted)) await once(stream, 'data')
    },
  }
}
