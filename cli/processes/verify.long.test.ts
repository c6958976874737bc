/** `mock-udesk verify` in one process, and a fake in another. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { operations } from '../../spec/operations.ts'
import { mainPath } from './testing.ts'

const spawnIn = (cwd: string, args: string[]) => {
  const child = spawn(process.execPath, [mainPath, ...args], { cwd, env: { PATH: process.env.PATH } })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'mock-udesk-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

const run = async (folder: string, ...args: string[]) => {
  const child = spawnIn(folder, ['verify', ...args])
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { out, err, code: child.exitCode }
}

const startFake = async (folder: string) => {
  const [line] = (await once(createInterface(spawnIn(folder, ['--port', '0', '--json']).stdout), 'line')) as [string]
  const { url, env } = JSON.parse(line) as { url: string; env: { UDESK_API_TOKEN: string } }
  return { url, token: env.UDESK_API_TOKEN }
}

type Found = { verdict: string; operations: { operation: string; verdict: string; because?: string }[] }

test('validates a fake in another process, known only by its address and credentials, against the whole document', async () => {
  const folder = newFolder()
  const { url, token } = await startFake(folder)
  const reports = ['json', 'junit', 'html'].flatMap((format) => ['--report', `${format}=report.${format}`])
  const { out, err, code } = await run(folder, '--target', `${url}/open_api_v1/`, '--write', '--learn', ...reports)
  const asked = operations.length - 1 // all except rateRobotAnswer, whose path is not documented
  expect(out).toContain(`conforms All ${asked} operations keep the document; of 2 only refusals were seen.`)
  expect(out).toContain('refusals only: a success needs a flow_id, which only pushes contain')
  expect(err.split('\n').filter((line) => line.includes('✓'))).toHaveLength(asked - 2)
  expect(code).toBe(0)

  const found = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Found
  expect(found.verdict).toBe('conforms')
  const others = found.operations.filter(({ verdict }) => verdict !== 'conforms')
  expect(others).toEqual([
    {
      operation: 'rateRobotAnswer',
      verdict: 'skipped',
      differences: [],
      because: 'its path is not documented (assumption robots.rating-path)',
    },
  ])
  expect(readFileSync(join(folder, 'mock-udesk.yaml'), 'utf8')).toContain('customers.unknown: "2015"')
  const files = ['report.json', 'report.junit', 'report.html', 'mock-udesk.yaml']
  const written = [out, err, ...files.map((file) => readFileSync(join(folder, file), 'utf8'))].join('\n')
  expect(written).not.toContain(token)
}, 60_000)

test('continues an interrupted run', async () => {
  const folder = newFolder()
  const { url } = await startFake(folder)
  const wanted = ['--target', url, '--only', 'logIn', 'getCustomer', 'listAgents']
  const interrupted = spawnIn(folder, ['verify', ...wanted, '--rate', '120'])
  await once(createInterface(interrupted.stderr), 'line')
  interrupted.kill('SIGINT')
  await once(interrupted, 'exit')
  expect(interrupted.exitCode).toBe(1)

  const left = join(folder, 'mock-udesk-verify.json')
  expect(existsSync(left)).toBe(true)
  const { out, code } = await run(folder, ...wanted, '--resume', left)
  expect(out).toContain('All 3 operations keep the document; of 1 only refusals were seen.')
  expect(code).toBe(0)
  expect(existsSync(left)).toBe(false)
}, 60_000)

test('ends with 2 and one sentence where it cannot start', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'mine.yaml'), '')
  expect(await run(folder, '--resume', 'mine.yaml')).toEqual({
    code: 2,
    out: '',
    err: 'mine.yaml was not written by an interrupted run: name the file that the run printed, or a new one.\n',
  })
})
