import { Command } from 'commander'
import { readAddress } from '../../harness/client/address.ts'
import { connectMockUdesk } from '../../harness/index.ts'
import { variable } from '../../harness/config/variables.ts'
import { createPaint } from '../output/colour.ts'
import { createJsonPrinter, createLinePrinter, play, readScenarioTitle } from '../play-scenario.ts'

type Options = { url: string; adminToken?: string; json?: boolean }

/**
 * `mock-udesk play NAME|FILE`: plays a scenario, and prints each step when it happens. Exits with 1 if the scenario does not
 * pass.
 */
export function playCommand(): Command {
  return new Command('play')
    .description('plays a scenario at a running fake, and prints it as it happens')
    .argument('<scenario>', 'a scenario that comes with mock-udesk (docs/scenarios.md), or a file')
    .option('--url <url>', 'address of the fake', 'http://127.0.0.1:8375')
    .option('--admin-token <token>', 'the admin token of the fake', variable(process.env, 'MOCK_UDESK_ADMIN_TOKEN'))
    .option('--json', 'prints one JSON object per line')
    .action(async (nameOrFile: string, { url, adminToken, json }: Options) => {
      readScenarioTitle(nameOrFile)
      readAddress(url, '--url', 'http://127.0.0.1:8375')
      const udesk = await connectMockUdesk(url, adminToken === undefined ? {} : { adminToken })
      const say = (line: string) => process.stdout.write(`${line}\n`)
      const printer =
        json === true ? createJsonPrinter(say) : createLinePrinter(say, createPaint(process.stdout, process.env))
      const run = await play(nameOrFile, udesk, printer, firstSignal())
      process.exitCode = run.state === 'passed' ? 0 : 1
    })
}

/** Waits for the first signal. A second signal ends the command at once. */
function firstSignal(): AbortSignal {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())
  return stopping.signal
}
