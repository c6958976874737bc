import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

test('the example for node:test runs', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...['--import', 'tsx', '--test', '--test-reporter', 'tap'],
    'docs/examples/node-test.ts',
  ])
  expect(stdout).toMatch(/^ok 1 - what the agent says arrives$/m)
  expect(stdout).toMatch(/^# pass 1$/m)
})
