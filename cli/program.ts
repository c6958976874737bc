import { Command, CommanderError, Help } from 'commander'
import { printableLines } from '../common/printable.ts'
import { UsageError } from '../common/usage-error.ts'
import packageJson from '../package.json' with { type: 'json' }
import { ignoreClosedOutput } from './output/closed-output.ts'

/** Loads the code of one command. The first one is the default, and the help lists them in this order. */
const loaders: Record<string, () => Promise<Command>> = {
  start: async () => (await import('./commands/start.ts')).startCommand(),
  init: async () => (await import('./commands/init.ts')).initCommand(),
  play: async () => (await import('./commands/play.ts')).playCommand(),
  sign: async () => (await import('./commands/sign.ts')).signCommand(),
  explain: async () => (await import('./commands/explain.ts')).explainCommand(),
  spec: async () => (await import('./commands/spec.ts')).specCommand(),
  trigger: async () => (await import('./commands/trigger.ts')).triggerCommand(),
  'check-webhook': async () => (await import('./commands/check-webhook.ts')).checkWebhookCommand(),
  verify: async () => (await import('./commands/verify.ts')).verifyCommand(),
  proxy: async () => (await import('./commands/proxy.ts')).proxyCommand(),
}

/** Runs the command. Exit codes: 0 success, 1 findings, 2 wrong usage or configuration. */
export async function main(): Promise<void> {
  const words = process.argv.slice(2)
  const program = new Command('mock-udesk')
    .description('A fake of Udesk’s IM open API: signatures, queues, transfers and pushes on your own machine')
    .version(packageJson.version)
    .exitOverride()
  for (const command of await loadCommands(words))
    program.addCommand(command, { isDefault: command.name() === 'start' })
  if (asksForHelp(words)) await describeStart(program)
  for (const command of program.commands) command.exitOverride()
  ignoreClosedOutput()
  try {
    await program.parseAsync()
  } catch (error) {
    if (error instanceof UsageError) process.stderr.write(`${printableLines(error.message)}\n`)
    else if (!(error instanceof CommanderError)) throw error
    // Commander has printed the error. For --help and --version its exit code is 0.
    process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2
  }
}

/** Loads the command that will run. The others are only names, for suggestions, because loading code takes a while. */
function loadCommands(words: readonly string[]): Promise<Command[]> {
  const [first = ''] = words.filter((word) => word !== '--')
  const running = Object.hasOwn(loaders, first) ? first : 'start'
  const isLoaded = (name: string) => name === running || asksForHelp(words)
  return Promise.all(Object.entries(loaders).map(async ([name, load]) => (isLoaded(name) ? load() : new Command(name))))
}

const asksForHelp = (words: readonly string[]) => ['help', '--help', '-h'].some((word) => words.includes(word))

/** The main help shows the options of `start`, because it is the default. */
async function describeStart(program: Command): Promise<void> {
  const { everyOption } = await import('./commands/start.ts')
  const start = program.commands.find((command) => command.name() === 'start')
  program.addHelpText('after', `\nThe options are those of start. ${everyOption}`)
  program.configureHelp({
    visibleOptions: (command) => [...(start?.options ?? []), ...new Help().visibleOptions(command)],
  })
}
