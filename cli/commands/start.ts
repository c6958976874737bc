import { Command, Option } from 'commander'
import { realTime } from '../../server/clock/clock.ts'
import { createDataReader } from '../../server/data/read-data.ts'
import { suggest } from '../../common/mistakes.ts'
import { options, type OptionType } from '../../harness/config/options.ts'
import { readConfig } from '../../harness/config/config.ts'
import { UsageError, type MockUdesk } from '../../harness/index.ts'
import { startFake } from '../../harness/udesk.ts'
import { logUncaughtErrors } from '../output/bug.ts'
import { createPaint } from '../output/colour.ts'
import { createLineWriter, type LineWriter } from '../output/line-writer.ts'
import { writeLog } from '../output/write-log.ts'
import { reloadOnChange } from '../watch/reload.ts'
import { describeReady, readyLine } from '../output/ready-screen.ts'

/** `mock-udesk start`: starts a fake, and runs until a signal stops the fake. */
export function startCommand(): Command {
  const command = new Command('start')
    .description('starts the fake (the default command)')
    .option('--config <file>', 'Configuration file (default: mock-udesk.yaml, .yml or .json, if it exists)')
    .addHelpText('after', `\n${everyOption}`)
  for (const [name, schema] of options) command.addOption(new Option(flagOf(name, schema.type), schema.description))
  // `start` is the default command, so it also gets mistyped names of other commands.
  command.allowExcessArguments(true)
  return command.action(() => {
    const [word] = command.args
    const known = command.parent?.commands.map((each) => each.name()) ?? []
    if (word !== undefined) throw new UsageError(`There is no command "${word}"${suggest(word, known)}`)
    return start(command)
  })
}

/** This text appears in the help of `start` and in the main help. */
export const everyOption =
  'Every option is also an environment variable (MOCK_UDESK_PORT) and, except --config, a key of mock-udesk.yaml (port).'

function flagOf(name: string, type: OptionType | undefined): string {
  if (Array.isArray(type)) return `--${name} <value...>`
  if (type === 'boolean') return `--${name}`
  if (type === 'object') return `--${name} <k=v...>`
  if (type === 'array') return `--${name} <json>`
  return `--${name} <${type === 'integer' ? 'number' : 'value'}>`
}

async function start(command: Command): Promise<void> {
  const values = command.opts<Record<string, unknown>>()
  const given = command.options.map((option) => [option.long?.slice(2) ?? '', values[option.attributeName()]])
  const flags = Object.fromEntries(given) as Record<string, unknown> // fromEntries returns any
  const sources = { flags, env: process.env, directory: process.cwd() }
  const { json, watch, ...config } = readConfig(sources)

  const fake = await startFake(config)
  const { udesk } = fake
  const lines = createLineWriter(process.stderr)
  logUncaughtErrors(lines.write)
  stopOnSignal(udesk, lines)
  const ready = {
    webhook: await udesk.webhook.get(),
    adminToken: config.adminToken ?? null,
    subdomain: createDataReader().read(config.data ?? {}).company.subdomains[0] ?? null,
    faults: await udesk.faults.list(),
  }
  const screen = () => describeReady(udesk, ready, createPaint(process.stdout, process.env))
  process.stdout.write(json === true ? `${readyLine(udesk, ready)}\n` : screen())
  if (watch === true)
    reloadOnChange(udesk, { sources, config, paint: createPaint(process.stderr, process.env), say: lines.write })
  writeLog(fake, { lines, paint: createPaint(process.stderr, process.env) })
}

/** After the first signal, waits at most one second for running calls. After a second signal, stops at once. */
function stopOnSignal(udesk: MockUdesk, lines: LineWriter): void {
  let stopping = false
  const stop = () => {
    if (stopping) process.exit(0)
    stopping = true
    void realTime.within(900, udesk.stop().then(lines.flushed)).then(() => process.exit(0))
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}
