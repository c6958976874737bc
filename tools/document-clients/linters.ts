import { join } from 'node:path'
import { bin, here, root, runTool, type Verdict } from './run-tool.ts'

export const tryLinters = (document: string): Promise<Verdict[]> =>
  Promise.all([
    runTool('swagger-cli', bin('swagger-cli'), ['validate', document]),
    runTool('redocly', bin('redocly', { of: root }), ['lint', 'udesk'], { cwd: root }),
    runTool('spectral', bin('spectral'), [
      'lint',
      '--ruleset',
      join(here, 'spectral.json'),
      '--fail-severity',
      'warn',
      document,
    ]),
  ])
