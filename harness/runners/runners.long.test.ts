import { execFile } from 'node:child_process'
import { expect, test } from 'vitest'

/** Runs the tests of ./sample. */
const runSample = (args: string[], variables: Record<string, string> = {}) =>
  new Promise<{ output: string; exitCode: number }>((resolve) => {
    const vitest = new URL('../../node_modules/vitest/vitest.mjs', import.meta.url).pathname
    const root = new URL('sample', import.meta.url).pathname
    const env = { PATH: process.env.PATH, NO_COLOR: '1', ...variables }
    const child = execFile(process.execPath, [vitest, 'run', '--root', root, ...args], { env }, (_, stdout, stderr) =>
      resolve({ output: stdout + stderr, exitCode: child.exitCode ?? -1 }),
    )
  })

test.each(['threads', 'forks', 'vmThreads', 'vmForks'])(
  'works in vitest’s pool %s',
  { timeout: 60_000 },
  async (pool) => {
    const { output, exitCode } = await runSample([`--pool=${pool}`])
    expect(output).toContain('4 passed')
    expect(exitCode).toBe(0)
  },
)

test.each([
  ['forks', {}],
  ['threads', { SETUP: './fake-timers.ts' }],
])('works without isolation in vitest’s pool %s, with %o', { timeout: 60_000 }, async (pool, variables) => {
  const { output, exitCode } = await runSample([`--pool=${pool}`, '--no-isolate'], variables)
  expect(output).toContain('4 passed')
  expect(exitCode).toBe(0)
})

test('works if fake timers are installed before it is loaded', { timeout: 60_000 }, async () => {
  const { output, exitCode } = await runSample([], { SETUP: './fake-timers.ts' })
  expect(output).toContain('4 passed')
  expect(exitCode).toBe(0)
})
