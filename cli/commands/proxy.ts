import { Command, InvalidArgumentError } from 'commander'
import { startProxy, type Passage } from '../../contract-tests/proxy/proxy.ts'
import { createTally } from '../../contract-tests/proxy/tally.ts'
import { writeTerminal } from '../../contract-tests/report/terminal.ts'
import { readReports } from '../../contract-tests/report/write.ts'
import { realTime } from '../../server/clock/clock.ts'
import { isoInstant } from '../../common/dates.ts'
import { findWebhookMistake, showWebhook } from '../../common/webhook-url.ts'
import { printable } from '../../common/printable.ts'
import { UsageError } from '../../harness/index.ts'
import { createPaint, type Paint } from '../output/colour.ts'
import { reportOption } from '../options/report.ts'
import { readOrigin } from '../options/target.ts'

type Options = { target: string; webhook?: string; port: number; host: string; json?: boolean; report: string[] }

/** `mock-udesk proxy --target URL`: passes everything on, and says what leaves the document. Ends at a signal, with 1 where something did. */
export function proxyCommand(): Command {
  return new Command('proxy')
    .description('stands between your integration and Udesk, and holds what passes against the document')
    .requiredOption('--target <url>', 'where Udesk is, or a fake: https://acme.udesk.cn')
    .option('--webhook <url>', 'where your webhook is, if Udesk is to push through the proxy too')
    .option('--port <number>', '0 for any that is free', readPort, 8376)
    .option('--host <address>', 'which addresses to listen on', '127.0.0.1')
    .option('--json', 'a line of JSON for the start, and for everything that passes')
    .addOption(reportOption())
    .action(run)
}

async function run({ target, webhook, port, host, json = false, report }: Options): Promise<void> {
  const writeReports = readReports(report)
  const [at, began] = [isoInstant(realTime.now()), realTime.elapsed()]
  const paint = createPaint(process.stdout, process.env)
  const tally = createTally()
  const print = (line: string) => process.stdout.write(`${line}\n`)
  const proxy = await startProxy({
    target: readOrigin(target),
    webhook: webhook === undefined ? undefined : readWebhook(webhook),
    port,
    host,
    onPassed(passage) {
      tally.add(passage)
      print(json ? printable(JSON.stringify({ event: passage.kind, ...passage })) : describe(passage, paint))
    },
  })
  const { url, pushUrl } = proxy
  print(json ? JSON.stringify({ event: 'ready', url, push_url: pushUrl }) : ready(proxy, target, webhook))

  await signalled()
  await proxy.stop()
  const finished = tally.finish({ target, at, ms: realTime.elapsed() - began })
  await writeReports(finished)
  print(json ? JSON.stringify({ event: 'summary', ...finished.json }) : `\n${writeTerminal(finished.report, paint)}`)
  process.exit(finished.report.outcome === 'failed' ? 1 : 0)
}

const ready = ({ url, pushUrl }: { url: string; pushUrl: string }, target: string, webhook: string | undefined) =>
  [
    `● What is sent to ${url} goes on to ${target}`,
    `  UDESK_BASE_URL=${url}/open_api_v1`,
    `  UDESK_ORIGIN=${url}`,
    ...(webhook === undefined
      ? []
      : [`  Udesk’s address for pushes: ${pushUrl}, which go on to ${showWebhook(webhook)}`]),
    '  Ctrl-C ends it with a summary.\n',
  ].join('\n')

/** One line, and one more for each thing that is not as it should be. */
function describe(passage: Passage, paint: Paint): string {
  const { at, method, kind, status, received, ms } = passage
  const [path, name, broken, violations] = printable([
    ...([passage.path, passage.name, passage.broken] as const),
    passage.violations,
  ] as const)
  const { code, status: verdict } = (received ?? {}) as { code?: unknown; status?: unknown } // any field, or none
  const said =
    kind === 'call' ? [code ?? verdict].filter((each) => typeof each === 'number').map((each) => `code ${each}`) : []
  const head = [
    paint.dim(at.slice(11, 23)),
    paint.bold(kind === 'push' ? 'push' : method),
    kind === 'push' ? (name ?? '') : path,
    ...(status === null ? [] : [[status, ...said].join(' ')]),
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

/** The first signal; the next one does not wait. */
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
