import { execFile } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import createCoverageReporter, { type CoverageOptions } from '../coverage.ts'
import { operations } from '../../spec/operations.ts'
import type { Coverage } from '../company/company.ts'

/** Runs the tests of ./sample: two files, each in its own worker. */
const runSample = (options: CoverageOptions) =>
  new Promise<{ output: string; exitCode: number }>((resolve) => {
    const vitest = new URL('../../node_modules/vitest/vitest.mjs', import.meta.url).pathname
    const root = new URL('sample', import.meta.url).pathname
    const env = { PATH: process.env.PATH, NO_COLOR: '1', COVERAGE_OPTIONS: JSON.stringify(options) }
    const child = execFile(process.execPath, [vitest, 'run', '--root', root], { env }, (_, stdout, stderr) =>
      resolve({ output: stdout + stderr, exitCode: child.exitCode ?? -1 }),
    )
  })

test.concurrent(
  'sums up the tests of all workers, writes the files and fails the run below the threshold',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'coverage-'))
    const json = join(folder, 'deep', 'udesk.json')
    const html = join(folder, 'udesk.html')
    const { output, exitCode } = await runSample({ json, html, threshold: { operations: 80, pushKinds: 25 } })
    expect(output).toContain('3 passed')
    expect(output).toMatch(/^ createSession +3 {2}1000 2002 /m)
    const met = `${Math.floor(200 / operations.length)} % (2 of ${operations.length})`
    expect(output).toContain(`Coverage of operations is ${met}, below the threshold of 80 %.`)
    expect(output).not.toContain('of its push kinds')
    expect(exitCode).toBe(1)
    const coverage = JSON.parse(await readFile(json, 'utf8')) as Coverage
    expect(
      coverage.operations.filter(({ count }) => count > 0).map(({ operation, count }) => [operation, count]),
    ).toEqual([
      ['createSession', 3],
      ['listAgents', 1],
    ])
    expect(await readFile(html, 'utf8')).toContain(
      `2 of ${operations.length} operations were called, and 1 of 4 kinds of push were sent.`,
    )
  },
)

test.concurrent('lets a run pass that reaches the threshold', async () => {
  const { output, exitCode } = await runSample({ threshold: { operations: 5, pushKinds: 25 } })
  expect(output).toContain('operations')
  expect(exitCode).toBe(0)
})

test('refuses a threshold of an unknown measure', () => {
  expect(() => createCoverageReporter({ threshold: { operation: 80 } as object })).toThrow(
    'There is no coverage threshold "operation"; did you mean "operations"?',
  )
  expect(() => createCoverageReporter({ threshold: { operations: 120 } })).toThrow(
    'The coverage threshold operations must be a number from 0 to 100 (per cent), not 120.',
  )
})
