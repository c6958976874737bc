/**
 * Runs each test of the helpdesk 200 times while twice as many programs as there are cores keep them all busy. Node warns of
 * many listeners then: they are vitest's own, one for each time that a test is repeated.
 */
import { spawn, spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

const burners = Array.from({ length: 2 * availableParallelism() }, () => spawn(process.execPath, ['-e', 'for (;;);']))
try {
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'source', 'docs/examples/helpdesk'], {
    env: { ...process.env, MOCK_UDESK_LONG: '1' },
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
} finally {
  for (const burner of burners) burner.kill()
}
