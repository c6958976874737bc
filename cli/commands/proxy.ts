import { Command, InvalidArgumentError } from 'commander'
import { startProxy, type ProxiedExchange } from '../../contract-tests/proxy/proxy.ts'
import { createExchangeCounter } from '../../contract-tests/proxy/exchange-counter.ts'
import { writeTerminal } from '../../contract-tests/report/terminal.ts'
import { readReports } from '../../contract-tests/report/write.ts'
import { realTime } from '../../server/clock/clock.ts'
import { isoInstant } from '../../common/dates.ts'
import { findWebhookMistake, showWebhook } from '../../common/webhook-url.ts'
import { printable } from '../../common/printable.ts'
import { UsageError } from '../../common/usage-error.ts'
import { createPaint, type Paint } from '../output/colour.ts'
import { reportOption } from '../options/report.ts'
import { readOrigin } from '../options/target.ts'

type Options = { target: string; webhook?: string; port: number; host: string; json?: boolean; report: string[] }

/**
 * `mock-udesk proxy --target URL`: forwards calls and pushes, and reports violations of the document. A signal ends the command.
 * Exits with 1 if there was a violation.
 */
export function proxyCommand(): Command {
  return new Command('proxy')
    .description(
      'forwards calls and pushes between your integration and Udesk, and validates them against the document',
    )
    .requiredOption('--target <url>', 'address of Udesk or of a fake: https://acme.udesk.cn')
    .option('--webhook <url>', 'address of your webhook, to let Udesk push through the proxy too')
    .option('--port <number>', '0 for any free port', readPort, 8376)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--json', 'one line of JSON for the start, each call, each push and the summary')
    .addOption(reportOption())
    .action(run)
}

async function run({ target, webhook, port, host, json = false, report }: Options): Promise<void> {
  const writeReports = readReports(report)
  const [at, began] = [isoInstant(realTime.now()), realTime.elapsed()]
  const paint = createPaint(process.stdout, process.env)
  const counter = createExchangeCounter()
  const print = (line: string) => process.stdout.write(`${line}\n`)
  const proxy = await startProxy({
    target: readOrigin(target),
    webhook: webhook === undefined ? undefined : readWebhook(webhook),
    port,
    host,
    onExchange(exchange) {
      counter.add(exchange)
      print(json ? printable(JSON.stringify({ event: exchange.kind, ...exchange })) : describe(exchange, paint))
    },
  })
  const { url, pushUrl } = proxy
  print(json ? JSON.stringify({ event: 'ready', url, push_url: pushUrl }) : ready(proxy, target, webhook))

  await signalled()
  await proxy.stop()
  const finished = counter.finish({ target, at, ms: realTime.elapsed() - began })
  await writeReports(finished)
  print(json ? JSON.stringify({ event: 'summary', ...finished.json }) : `\n${writeTerminal(finished.report, paint)}`)
  process.exit(finished.report.outcome === 'failed' ? 1 : 0)
}

const ready = ({ url, pushUrl }: { url: string; pushUrl: string }, target: string, webhook: string | undefined) =>
  [
    `● Calls to ${url} are forwarded to ${target}`,
    `  UDESK_BASE_URL=${url}/open_api_v1`,
    `  UDESK_ORIGIN=${url}`,
    ...(webhook === undefined ? [] : [`  Pushes to ${pushUrl} are forwarded to ${showWebhook(webhook)}`]),
    '  Ctrl-C stops the proxy and prints a summary.\n',
  ].join('\n')

/** Writes one line for the exchange, and one line for each violation. */
function describe(exchange: ProxiedExchange, paint: Paint): string {
  const { at, method, kind, status, received, ms } = exchange
  const [path, name, broken, violations] = printable([
    ...([exchange.path, exchange.name, exchange.broken] as const),
    exchange.violations,
  ] as const)
  const { code, status: statusCode } = (received ?? {}) as { code?: unknown; status?: unknown } // the reply may be anything
  const codes =
    kind === 'call' ? [code ?? statusCode].filter((each) => typeof each === 'number').map((each) => `code ${each}`) : []
  const head = [
    paint.dim(at.slice(11, 23)),
    paint.bold(kind === 'push' ? 'push' : method),
    kind === 'push' ? (name ?? '') : path,
    ...(status === null ? [] : [[status, ...codes].join(' ')]),
    paint.dim(`${ms} ms`),
    ...(broken === null ? [] : [paint.red(broken)]),
  ].join(' ')
  const lines = violations.map(({ of, pointer, message, severity }) => {
    const mark = severity === 'error' ? paint.red('✗') : paint.yellow('!')
    return `    ${mark} ${of === 'udesk' ? 'Udesk' : 'integration'}: ${pointer} ${message}`
  })
  return [head, ...lines].join('\n')
}

function readPort(text: string): number {
  const port = Number(text)
  if (text !== '' && Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new InvalidArgumentError('Give a number from 0 to 65535.')
}

function readWebhook(url: string): string {
  const mistake = findWebhookMistake(url)
  if (mistake === undefined) return url
  throw new UsageError(`--webhook: ${mistake}`)
}

/** Waits for the first signal. A second signal ends the command at once. */
const signalled = () =>
  new Promise<void>((resolve) => {
    let stopping = false
    const stop = () => {
      if (stopping) process.exit(1)
      stopping = true
      resolve()
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
  })
