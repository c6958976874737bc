/** Processes of the built command for tests. Each is stopped at the end of its test. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

export const mainPath = resolve('dist/cli/main.js')
export const cleanEnv = { PATH: process.env.PATH, HOME: process.env.HOME }

type Options = { files?: Record<string, string>; env?: Record<string, string> }

export const spawnCommand = (args: string[], { files = {}, env = {} }: Options) => {
  const directory = mkdtempSync(join(tmpdir(), 'mock-udesk-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), content)
  return spawn(process.execPath, [mainPath, ...args], { cwd: directory, env: { ...cleanEnv, ...env }, stdio: 'pipe' })
}

/** Runs a command to its end. */
export const runCommand = async (args: string[], options: Options = {}) => {
  const child = spawnCommand(args, options)
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { out, err, code: child.exitCode }
}

/** Starts a server, and stops it after the test. */
export const startCommandServer = async (args: string[] = [], options: Options = {}) => {
  const child = spawnCommand(['--port', '0', ...args], options)
  onTestFinished(() => void child.kill('SIGKILL'))
  const err = readOutput(child.stderr)
  const out = readOutput(child.stdout)
  await out.shows(args.includes('--json') ? '\n' : 'Ctrl-C')
  return { child, out, err }
}

export const readOutput = (stream: NonNullable<ChildProcess['stdout']>) => {
  let all = ''
  stream.setEncoding('utf8').on('data', (chunk: string) => (all += chunk))
  return {
    all: () => all,
    async shows(wanted: string) {
      while (!all.includes(wanted)) await once(stream, 'data')
    },
  }
}
