/** Packs the package, installs it in an empty folder and uses it there, as a user would. Needs the npm registry. */
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

const folder = mkdtempSync(join(tmpdir(), 'mock-udesk-'))
const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: folder, encoding: 'utf8' })

try {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { encoding: 'utf8' }),
  ) as [{ filename: string; size: number }] // npm's own format
  console.log(`packed: ${packed.filename}, ${Math.round(packed.size / 1024)} KiB`)

  await lint()
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}')
  run('npm', 'install', '--no-audit', '--no-fund', '--loglevel=error', `./${packed.filename}`)
  console.log(
    `installed: ${countPackages()} packages, ${Math.round(sizeOf(join(folder, 'node_modules')) / 1024 / 1024)} MiB`,
  )

  await tryCommand()
  tryLibrary()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function lint() {
  const { messages, pkg } = await publint({ pkgDir: resolve('.'), strict: true })
  for (const message of messages) console.error(formatMessage(message, pkg))
  if (messages.length > 0) throw new Error('publint is not content')
  console.log('publint: content')
}

/** `mock-udesk --port 0 --json` prints its ready line, answers, and ends on SIGTERM with 0. */
async function tryCommand() {
  const command = spawn(join(folder, 'node_modules/.bin/mock-udesk'), ['--port', '0', '--json'], { cwd: folder })
  const ended = new Promise<number | null>((resolve) => command.once('exit', resolve))
  const line = await new Promise<string>((resolve) =>
    command.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())),
  )
  console.log(`ready: ${line.trim()}`)
  const { url } = JSON.parse(line) as { url: string }
  const response = await fetch(`${url}/open_api_v1/log_in`, {
    method: 'POST',
    body: JSON.stringify({ email: 'admin@udesk.cn', password: 'udesk' }),
  })
  console.log(`log_in: ${await response.text()}`)
  command.kill('SIGTERM')
  const code = await ended
  if (code !== 0) throw new Error(`SIGTERM ended it with ${String(code)}, not 0`)
  console.log('SIGTERM: exit 0')
}

function tryLibrary() {
  const program = `
    import { startMockUdesk } from 'mock-udesk'
    const udesk = await startMockUdesk()
    const { code } = await udesk.client.createSession({ body: { customer_token: 'u1', assign_type: 'agent' } })
    console.log('library: createSession ' + code)
    await udesk.stop()`
  process.stdout.write(run('node', '--input-type=module', '--eval', program))
}

function countPackages(): number {
  return run('npm', 'ls', '--all', '--parseable').trim().split('\n').length - 1
}

function sizeOf(directory: string): number {
  const entries = readdirSync(directory, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}
