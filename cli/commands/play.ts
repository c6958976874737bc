import { Command } from 'commander'
import { connectMockUdesk } from '../../harness/index.ts'
import { variable } from '../../harness/config/variables.ts'
import { createPaint } from '../output/colour.ts'
import { jsonPrinter, linePrinter, play, titleOf } from '../play-scenario.ts'

type Options = { url: string; adminToken?: string; json?: boolean }

/** `mock-udesk play NAME|FILE`: plays a scenario, and prints it as it happens. Exits with 1 where it does not pass. */
export function playCommand(): Command {
  return new Command('play')
    .description('plays a scenario against a running fake, and prints it as it happens')
    .argument('<scenario>', 'the name of one that comes with mock-udesk (docs/scenarios.md), or a file')
    .option('--url <url>', 'where the fake is', 'http://127.0.0.1:8375')
    .option('--admin-token <token>', 'what the fake was started with', variable(process.env, 'MOCK_UDESK_ADMIN_TOKEN'))
    .option('--json', 'prints one JSON object a line')
    .action(async (told: string, { url, adminToken, json }: Options) => {
      titleOf(told)
      const udesk = await connectMockUdesk(url, adminToken === undefined ? {} : { adminToken })
      const say = (line: string) => process.stdout.write(`${line}\n`)
      const printer = json === true ? jsonPrinter(say) : linePrinter(say, createPaint(process.stdout, process.env))
      const run = await play(told, udesk, printer, firstSignal())
      process.exitCode = run.state === 'passed' ? 0 : 1
    })
}

/** The next signal does not wait for the run's end. */
function firstSignal(): AbortSignal {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())
  return stopping.signal
}
