import { caseOf } from '../../contract-tests/verify/report.ts'
import { describeCase } from '../../contract-tests/report/terminal.ts'
import { showDuration } from '../../contract-tests/report/report.ts'
import type { TriedOperation } from '../../contract-tests/verify/results.ts'
import type { VerifyProgress } from '../../contract-tests/verify/verify.ts'
import { realTime } from '../../server/clock/clock.ts'
import { createPaint } from './colour.ts'

const barWidth = 24

/** Shows the progress of a contract run: a bar on a terminal, or a line for each operation if the output is no terminal. */
export function createVerifyProgress(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>,
  env: NodeJS.ProcessEnv,
) {
  const began = realTime.elapsed()
  const paint = createPaint(stream, env)
  return {
    onDone: (tried: TriedOperation): void => {
      if (!stream.isTTY) stream.write(`${describeCase(caseOf(tried), paint)[0] ?? ''}\n`)
    },
    onProgress: ({ done, all, running }: VerifyProgress): void => {
      if (!stream.isTTY) return
      const full = Math.round((done / all) * barWidth)
      const left =
        done === 0 ? '' : `, about ${showDuration(((realTime.elapsed() - began) / done) * (all - done))} left`
      const line = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${done} of ${all}${left}: ${running}`
      stream.write(`\r\u001b[2K${line.slice(0, (stream.columns || 80) - 1)}`)
    },
    end: (): void => {
      if (stream.isTTY) stream.write('\r\u001b[2K')
    },
  }
}
