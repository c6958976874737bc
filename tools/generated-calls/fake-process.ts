/** Runs the built command in its own process. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export type FakeProcess = {
  url: string
  env: Record<string, string>
  /** Returns what the process wrote to stderr since the last call of this function. */
  errors: () => string
  alive: () => boolean
  stop: () => Promise<void>
}

/** The process ends if its heap grows over this size. */
const heap = '--max-old-space-size=512'

export async function startFakeProcess(...args: string[]): Promise<FakeProcess> {
  const child = spawn(process.execPath, [heap, 'dist/cli/main.js', 'start', '--port', '0', '--json', ...args])
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk))
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string] // readline gives text
  const { url, env } = JSON.parse(line) as Pick<FakeProcess, 'url' | 'env'> // the ready line, as README shows it
  return {
    url,
    env,
    errors() {
      const said = errors
      errors = ''
      return said
    },
    alive: () => child.exitCode === null && child.signalCode === null,
    async stop() {
      const exited = once(child, 'exit')
      child.kill('SIGTERM')
      await exited
    },
  }
}
