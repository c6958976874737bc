import { Command, CommanderError, Help } from 'commander'
import { printableLines } from '../common/printable.ts'
import { UsageError } from '../harness/index.ts'
import packageJson from '../package.json' with { type: 'json' }
import { checkWebhookCommand } from './commands/check-webhook.ts'
import { explainCommand } from './commands/explain.ts'
import { initCommand } from './commands/init.ts'
import { proxyCommand } from './commands/proxy.ts'
import { playCommand } from './commands/play.ts'
import { signCommand } from './commands/sign.ts'
import { specCommand } from './commands/spec.ts'
import { everyOption, startCommand } from './commands/start.ts'
import { triggerCommand } from './commands/trigger.ts'
import { verifyCommand } from './commands/verify.ts'
import { ignoreClosedOutput } from './output/closed-output.ts'

/** Runs the command. Exit codes: 0 success, 1 findings, 2 wrong usage or configuration. */
export async function main(): Promise<void> {
  const program = new Command('mock-udesk')
    .description('A fake of Udesk’s IM open API: signatures, queues, transfers and pushes on your own machine')
    .version(packageJson.version)
    .exitOverride()
  const start = startCommand()
  program.addCommand(start, { isDefault: true })
  program.addHelpText('after', `\nThe options are those of start. ${everyOption}`)
  program.configureHelp({ visibleOptions: (command) => [...start.options, ...new Help().visibleOptions(command)] })
  for (const command of otherCommands()) program.addCommand(command)
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

const otherCommands = () => [
  initCommand(),
  playCommand(),
  signCommand(),
  explainCommand(),
  specCommand(),
  triggerCommand(),
  checkWebhookCommand(),
  verifyCommand(),
  proxyCommand(),
]
