import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import { cleanEnv, readOutput, mainPath, spawnCommand, startCommandServer } from './testing.ts'

const urlIn = (line: string) => (JSON.parse(line) as { url: string }).url
const isUp = async (url: string) => (await fetch(`${url}/readyz`)).ok

const separators = ['\u2028', '\u2029', '\u0085', '\v', '\f', '\r', '\n\n', '\r\n\r\n', '\0'].map(encodeURIComponent)

test('goes on and logs after calls whose paths contain line ends', async () => {
  const { out, err } = await startCommandServer(['--json'])
  const url = urlIn(out.all())
  for (const separator of separators) {
    await fetch(`${url}/x${separator}y`)
    await fetch(`${url}/open_api_v1/${separator}data:%20x?customer_token=${separator}`)
  }
  await fetch(`${url}/the-last`)
  await err.shows('/the-last')
  expect(await isUp(url)).toBe(true)
  expect(err.all()).not.toMatch(/bug|Error/)
})

test.each([[['stderr']], [['stdout']], [['stdout', 'stderr']]] as const)(
  'serves on when the reader of %j has gone',
  async (streams) => {
    const { out, child } = await startCommandServer(['--json'])
    const url = urlIn(out.all())
    for (const stream of streams) child[stream].destroy()
    for (let call = 0; call < 10; call++) await fetch(`${url}/call-${call}`)
    expect(await isUp(url)).toBe(true)
    child.kill('SIGTERM')
    await once(child, 'exit')
    expect(child.exitCode).toBe(0)
  },
)

test('goes on when its log is not read, and reports later that events are missing', async () => {
  const child = spawnCommand(['--port', '0', '--json', '--keep', '50'], {})
  onTestFinished(() => void child.kill('SIGKILL'))
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
  const url = urlIn(line)
  const path = 'x'.repeat(8_000)
  for (let call = 0; call < 300; call++) await fetch(`${url}/${path}`, { signal: AbortSignal.timeout(10_000) })
  expect(await isUp(url)).toBe(true)

  const err = readOutput(child.stderr)
  await err.shows('Some events are missing here: the fake no longer has them.')
  await fetch(`${url}/the-last`)
  await err.shows('/the-last')
})

test('reports its own bug with the lines to send, and goes on', async () => {
  const bugs = `process.on('SIGUSR2', () => {
    setImmediate(() => { throw new Error('thrown \\u001b[2J here') })
    setImmediate(() => void Promise.reject(new Error('rejected there')))
    setImmediate(() => void Promise.reject(undefined))
  })`
  const { out, err, child } = await startCommandServer(['--json'], {
    files: { 'bugs.mjs': bugs },
    env: { NODE_OPTIONS: '--import ./bugs.mjs' },
  })
  const url = urlIn(out.all())
  child.kill('SIGUSR2')
  await err.shows('undefined')
  await fetch(`${url}/afterwards`)
  await err.shows('/afterwards')
  expect(err.all()).toMatch(
    /^This is a bug in mock-udesk, not in your integration\..*\nPlease report .*\n {2}mock-udesk \S+, Node v\S+, \w+ \w+\n {2}Error: thrown \\u001b\[2J here\n {6}at .*bugs\.mjs/,
  )
  expect(err.all()).toContain('  Error: rejected there\n')
  expect(await isUp(url)).toBe(true)
  child.kill('SIGTERM')
  await once(child, 'exit')
  expect(child.exitCode).toBe(0)
})

test('ends at an error before it is ready', async () => {
  const child = spawnCommand([], {
    files: { 'bugs.mjs': `setImmediate(() => { throw new Error('too early') })` },
    env: { NODE_OPTIONS: '--import ./bugs.mjs' },
  })
  const [err] = await Promise.all([text(child.stderr), once(child, 'exit')])
  expect(err).toContain('too early')
  expect(child.exitCode).not.toBe(0)
})

test.each([
  ['passes', '{ call: { operation: listAgents, code: 1000 } }', 0],
  ['fails', '{ call: { operation: listAgents, code: 2000 } }', 1],
])('play finishes although its reader has gone, and its exit code says that the scenario %s', async (_, step, code) => {
  const { out } = await startCommandServer(['--json'])
  const scenario = `{ name: one, description: One call., steps: [${step}] }`
  const child = spawnCommand(['play', './scenario.yaml', '--url', urlIn(out.all())], {
    files: { 'scenario.yaml': scenario },
  })
  child.stdout.destroy()
  const [err] = await Promise.all([text(child.stderr), once(child, 'exit')])
  expect([err, child.exitCode]).toEqual(['', code])
})

test('reports that its output is incomplete where the disk is full', async () => {
  const full = openSync('/dev/full', 'w')
  const child = spawn(process.execPath, [mainPath, 'spec'], { env: cleanEnv, stdio: ['pipe', full, 'pipe'] })
  const [err] = await Promise.all([text(child.stderr!), once(child, 'exit')])
  expect([err, child.exitCode]).toEqual(['The output could not be written (ENOSPC): it is incomplete.\n', 2])
})

test('exits with 2 for a wrong option, also where the disk for its message is full', async () => {
  const full = openSync('/dev/full', 'w')
  const child = spawn(process.execPath, [mainPath, '--prot', '1'], { env: cleanEnv, stdio: ['ignore', 'pipe', full] })
  const [out] = await Promise.all([text(child.stdout!), once(child, 'exit')])
  expect([out, child.exitCode]).toEqual(['', 2])
})

test('serves on and stops with 0 where the disk for its log is full', async () => {
  const full = openSync('/dev/full', 'w')
  const args = [mainPath, '--port', '0', '--json']
  const child = spawn(process.execPath, args, { env: cleanEnv, stdio: ['ignore', 'pipe', full] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [line] = (await once(createInterface(child.stdout!), 'line')) as [string]
  const url = urlIn(line)
  const path = 'x'.repeat(8_000)
  for (let call = 0; call < 300; call++) await fetch(`${url}/${path}`)
  expect(await isUp(url)).toBe(true)
  child.kill('SIGTERM')
  await once(child, 'exit')
  expect(child.exitCode).toBe(0)
})
