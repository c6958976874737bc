import { Command, InvalidArgumentError } from 'commander'
import { checkWebhook, type WebhookProgress } from '../../contract-tests/check-webhook/check-webhook.ts'
import { writeTerminal } from '../../contract-tests/report/terminal.ts'
import { readReports } from '../../contract-tests/report/write.ts'
import { findWebhookMistake } from '../../common/webhook-url.ts'
import { UsageError } from '../../common/usage-error.ts'
import { createPaint } from '../output/colour.ts'
import { reportOption } from '../options/report.ts'

type Options = { customerToken?: string; load?: number; report: string[] }

/** `mock-udesk check-webhook URL`: grades a receiver of pushes. Exits with 1 from grade C on. */
export function checkWebhookCommand(): Command {
  return new Command('check-webhook')
    .description('sends every kind of push to your webhook, and reports how it answers them')
    .argument('<url>', 'address of the webhook')
    .option('--customer-token <token>', 'the customer of all pushes (default: new customers for each check)')
    .option('--load <n/s>', 'also tries growing rates, up to this many pushes per second', readRate)
    .addOption(reportOption())
    .action(async (url: string, { customerToken, load, report: wanted }: Options) => {
      const mistake = findWebhookMistake(url)
      if (mistake !== undefined) throw new UsageError(`The address of the webhook ${mistake}`)
      const writeReports = readReports(wanted)
      const finished = await checkWebhook({ url, customerToken, load, onProgress: showProgress })
      await writeReports(finished)
      process.stdout.write(writeTerminal(finished.report, createPaint(process.stdout, process.env)))
      process.exitCode = ['A', 'B'].includes(finished.json.grade) ? 0 : 1
    })
}

/** Reads a rate such as `200/s` or `200`, in pushes per second. */
function readRate(text: string): number {
  const rate = Number(/^(\d+)(\/s)?$/.exec(text)?.[1])
  if (rate >= 1 && rate <= 5_000) return rate
  throw new InvalidArgumentError('Give pushes per second, from 1 to 5000: --load 50/s')
}

/** Shows the progress in one line and overwrites this line. Does nothing if the output is no terminal. */
function showProgress({ done, all, running }: WebhookProgress): void {
  if (!process.stderr.isTTY) return
  const line =
    done === all ? '' : `${done} of ${all} checks; ${running.join(', ')}`.slice(0, (process.stderr.columns || 80) - 1)
  process.stderr.write(`\r\u001b[2K${line}`)
}
