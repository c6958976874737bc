/** Packs the package, installs it in an empty folder and uses it there, as a user would. Needs the npm registry. */
import { execFile, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { tryTypesAlone } from './try-types.ts'

const mostPackages = 19
const mostMiB = 25

const folder = mkdtempSync(join(tmpdir(), 'mock-udesk-'))
const start = promisify(execFile)
const run = async (cwd: string, command: string, ...args: string[]) =>
  (await start(command, args, { cwd, env: cleanEnv })).stdout
const cleanEnv = { PATH: process.env.PATH, HOME: process.env.HOME } // without the variables that npm sets for its scripts
const npmInstall = (cwd: string, ...packages: string[]) =>
  run(cwd, 'npm', 'install', '--no-audit', '--no-fund', '--loglevel=error', ...packages)

try {
  const otherNode = installOtherNode() // runs at the same time
  const tarball = await pack()
  const project = makeFolder('project')
  await Promise.all([lint(), tryTypes(tarball), npmInstall(project, tarball)])
  await checkSize(project)
  await tryTypesWithoutNode(tarball)
  await tryCommand(project)
  const nodes = [process.execPath, await otherNode]
  for (const node of nodes) await tryLibrary(project, node)
  await tryTests(project, nodes)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function makeFolder(name: string): string {
  const path = join(folder, name)
  mkdirSync(path)
  writeFileSync(join(path, 'package.json'), '{"private":true}')
  return path
}

async function pack(): Promise<string> {
  const [packed] = JSON.parse(await run('.', 'npm', 'pack', '--json', '--pack-destination', folder)) as [
    { filename: string; size: number },
  ] // npm's own format
  console.log(`packed: ${packed.filename}, ${Math.round(packed.size / 1024)} KiB`)
  return join(folder, packed.filename)
}

async function lint(): Promise<void> {
  const { messages, pkg } = await publint({ pkgDir: resolve('.'), strict: true })
  for (const message of messages) console.error(formatMessage(message, pkg))
  if (messages.length > 0) throw new Error('publint found problems')
  console.log('publint: no problems')
}

/** Every export resolves to its types, for Node and for bundlers. */
async function tryTypes(tarball: string): Promise<void> {
  const attw = resolve('node_modules/.bin/attw')
  await run('.', attw, tarball, '--profile', 'esm-only', '--format', 'ascii').catch(show)
  console.log('arethetypeswrong: no problems')
}

async function tryTypesWithoutNode(tarball: string): Promise<void> {
  const project = makeFolder('types')
  await npmInstall(project, tarball, 'typescript@5')
  await tryTypesAlone(project, (...args) => run(project, 'node_modules/.bin/tsc', ...args).catch(show))
}

async function checkSize(project: string): Promise<void> {
  const packages = (await run(project, 'npm', 'ls', '--all', '--parseable')).trim().split('\n').length - 1
  const mebibytes = sizeOf(join(project, 'node_modules')) / 1024 / 1024
  console.log(`installed: ${packages} packages, ${mebibytes.toFixed(1)} MiB`)
  if (packages > mostPackages) throw new Error(`More than ${mostPackages} packages`)
  if (mebibytes > mostMiB) throw new Error(`More than ${mostMiB} MiB`)
}

/** `mock-udesk --port 0 --json` prints its ready line, answers, and ends on SIGTERM with 0. */
async function tryCommand(project: string): Promise<void> {
  const command = spawn(join(project, 'node_modules/.bin/mock-udesk'), ['--port', '0', '--json'], { cwd: project })
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
  if (code !== 0) throw new Error(`The exit code after SIGTERM was ${String(code)}, not 0`)
  console.log('SIGTERM: exit 0')
}

/** Uses the package without a test runner. */
async function tryLibrary(project: string, node: string): Promise<void> {
  const program = `
    import { startMockUdesk } from 'mock-udesk'
    const udesk = await startMockUdesk()
    const { code } = await udesk.client.createSession({ body: { customer_token: 'u1', assign_type: 'agent' } })
    console.log('node ' + process.version + ': createSession ' + code)
    await udesk.stop()`
  process.stdout.write(await run(project, node, '--input-type=module', '--eval', program))
}

/** The tests of `init` and README pass in both languages with each Node, and compile. */
async function tryTests(project: string, nodes: string[]): Promise<void> {
  await npmInstall(project, '--save-dev', 'vitest@4', 'typescript@5', '@types/node@20')
  process.stdout.write(await run(project, 'npx', 'mock-udesk', 'init', '--javascript'))
  process.stdout.write(await run(project, 'npx', 'mock-udesk', 'init'))
  for (const language of ['ts', 'js']) writeFileSync(join(project, `readme.test.${language}`), readmeExample())
  await Promise.all([runTests(project, nodes), compileTests(project)])
}

async function runTests(project: string, nodes: string[]): Promise<void> {
  for (const node of nodes) {
    const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', '--testTimeout=60000'] // also on a busy machine
    const report = await run(project, node, ...vitest).catch(show)
    const { numPassedTests, numTotalTests } = JSON.parse(report) as Record<string, number> // as Jest's
    console.log(
      `node ${(await run(project, node, '--version')).trim()}: ${numPassedTests} of ${numTotalTests} tests pass`,
    )
  }
}

/** Compiles with the module resolution of Node. arethetypeswrong checks the resolution of bundlers. */
async function compileTests(project: string): Promise<void> {
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2023', '--module', 'nodenext']
  const files = ['--lib', 'es2023,esnext.disposable', 'udesk.test.ts', 'readme.test.ts']
  await run(project, 'node_modules/.bin/tsc', ...options, ...files).catch(show)
  console.log('tsc: no errors')
}

/** Installs another version of Node: the package that the install script of the package `node` would install. */
async function installOtherNode(): Promise<string> {
  const major = process.version.startsWith('v22.') ? 20 : 22
  const name = `node-${process.platform}-${process.arch}`
  const place = makeFolder(name)
  await npmInstall(place, `${name}@${major}`)
  return join(place, 'node_modules', name, 'bin/node')
}

function readmeExample(): string {
  const example = /<!-- example -->\s+```ts\n([^]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1]
  if (example === undefined) throw new Error('README shows no example')
  return example
}

/** A failed command has printed the reason. */
function show(error: unknown): never {
  const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string } // of execFile
  throw new Error(`${String(error)}\n${stdout}\n${stderr}`)
}

function sizeOf(directory: string): number {
  const entries = readdirSync(directory, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}
