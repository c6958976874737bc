import { existsSync, writeFileSync } from 'node:fs'
import { Command, InvalidArgumentError, Option } from 'commander'
import { writeTerminal } from '../../contract-tests/report/terminal.ts'
import { readReports } from '../../contract-tests/report/write.ts'
import { learn, writeConfig, type LearnResults } from '../../contract-tests/verify/learn.ts'
import { deleteResumeFile, readResumeFile, writeResumeFile } from '../../contract-tests/verify/resume-file.ts'
import { startOwnFake } from '../../contract-tests/verify/own-fake.ts'
import { defaultRate } from '../../contract-tests/verify/pace.ts'
import { reportVerify } from '../../contract-tests/verify/report.ts'
import { resultsForPrograms, type VerifyResults } from '../../contract-tests/verify/results.ts'
import { verify, type Target, type VerifyOptions } from '../../contract-tests/verify/verify.ts'
import { operations } from '../../spec/operations.ts'
import type { OperationId } from '../../spec/types.ts'
import { realTime } from '../../server/clock/clock.ts'
import { isoInstant } from '../../common/dates.ts'
import { randomNonce } from '../../server/ids.ts'
import { suggest } from '../../common/mistakes.ts'
import { configFileNames, findConfigFiles } from '../../harness/config/file-names.ts'
import { UsageError } from '../../common/usage-error.ts'
import { variable } from '../../harness/config/variables.ts'
import { createPaint } from '../output/colour.ts'
import { addCredentials, type CredentialOptions } from '../options/credentials.ts'
import { reportOption } from '../options/report.ts'
import { isOwnMachine } from '../../common/loopback.ts'
import { readTarget } from '../options/target.ts'
import { createVerifyProgress } from '../output/verify-progress.ts'

type Options = Partial<CredentialOptions> & {
  password?: string
  target?: string
  only: string[]
  write?: boolean
  rate?: number
  resume?: string
  learn?: string | true
  report: string[]
}

/**
 * `mock-udesk verify`: validates a target against the document. Exits with 1 if the target differs from the document or does not
 * answer.
 */
export function verifyCommand(): Command {
  const command = new Command('verify')
    .description('tries every operation at the real Udesk or at a fake, and reports where it differs from the document')
    .option(
      '--target <url>',
      'for example https://acme.udesk.cn (default: $MOCK_UDESK_TARGET, then its own fake)',
      variable(process.env, 'MOCK_UDESK_TARGET'),
    )
    .option('--only <operation...>', 'tries only these operations', [])
    .option('--write', 'also tries operations that change something at the target, with new customers, and cleans up')
    .addOption(
      new Option(
        '--rate <calls>',
        'calls per minute (default: 50; without limit if the target is on this machine)',
      ).argParser(readRate),
    )
    .option('--resume <file>', 'continues an interrupted run, which wrote this file')
    .option(
      '--learn [file]',
      'also tests which assumptions are true at the target, and writes a configuration (mock-udesk.yaml)',
    )
    .addOption(reportOption())
  return addCredentials(command)
    .option('--password <password>', 'password of the administrator, only for logIn (default: $UDESK_PASSWORD)')
    .action((options: Options) => run(options))
}

async function run({
  target: address,
  write = false,
  rate,
  only,
  report,
  resume,
  learn: file,
  ...given
}: Options): Promise<void> {
  const wanted = only.map(readOperation)
  const writeReports = readReports(report)
  const config = file === undefined ? undefined : newFile(file === true ? defaultConfig() : file)
  const named = address === undefined ? undefined : readTarget(address, given, process.env)
  // If the target is the command's own fake, all operations are allowed.
  const scope = named ? { target: new URL(named.baseUrl).origin, write } : { target: ownFake, write: true }
  const before = resume === undefined ? undefined : readResumeFile(resume, scope)

  const { target, stop } = named ? { target: named, stop: () => Promise.resolve() } : await startOwnFake()
  const progress = createVerifyProgress(process.stderr, process.env)
  const [at, began] = [isoInstant(realTime.now()), realTime.elapsed()]
  const options = {
    ...progress,
    only: wanted,
    write: scope.write,
    rate: rate ?? (isOwnMachine(new URL(target.baseUrl).hostname) ? null : defaultRate),
    time: realTime,
    run: `verify-${randomNonce().slice(0, 8)}`,
    before,
    signal: abortedBySignal(),
  }
  const { learned, ...found } = await verifyAndLearn(target, { ...options, learns: config !== undefined }).finally(
    async () => {
      await stop()
      progress.end()
    },
  )
  const resumeFile = resume ?? 'mock-udesk-verify.json'
  if (found.interrupted) writeResumeFile(resumeFile, { ...scope, ...found })
  else if (resume !== undefined) deleteResumeFile(resume)

  const shown = reportVerify(found, { subject: scope.target, at, ms: realTime.elapsed() - began })
  await writeReports({ report: shown, json: resultsForPrograms(found) })
  process.stdout.write(writeTerminal(shown, createPaint(process.stdout, process.env)))
  if (found.interrupted)
    process.stderr.write(`Interrupted. To continue, run the same command with --resume ${resumeFile}\n`)
  if (config !== undefined && learned?.interrupted === false) {
    writeFileSync(config, writeConfig(learned, { subject: scope.target, at }))
    process.stdout.write(`Wrote the learned assumptions to ${config}\n`)
  }
  process.exitCode = shown.outcome === 'failed' || found.interrupted ? 1 : 0
}

/** Verifies the target, and then learns its assumptions. */
async function verifyAndLearn(
  target: Target,
  { learns, ...options }: VerifyOptions & { learns: boolean },
): Promise<VerifyResults & { learned?: LearnResults }> {
  const found = await verify(target, options)
  if (!learns || found.interrupted) return found
  const learned = await learn(target, options)
  return { ...found, learned, interrupted: learned.interrupted, left: [...found.left, ...learned.left] }
}

const ownFake = 'its own fake'

/** Returns the name of an existing configuration, so that the command does not write a second configuration. */
const defaultConfig = () => findConfigFiles('.')[0] ?? configFileNames[0]

/** Returns the name of a new file. Throws a `UsageError` if the file exists, so that the command overwrites nothing. */
function newFile(file: string): string {
  if (!existsSync(file)) return file
  throw new UsageError(`${file} already exists: choose another file with --learn FILE.`)
}

function readRate(text: string): number {
  const rate = Number(text)
  if (rate > 0 && rate <= 60_000) return rate
  throw new InvalidArgumentError('Give calls per minute: --rate 50')
}

function readOperation(name: string): OperationId {
  const ids = operations.map(({ id }) => id)
  const known = ids.find((id) => id === name)
  if (known === undefined) throw new UsageError(`There is no operation "${name}"${suggest(name, ids)}`)
  return known
}

/**
 * After the first signal, waits until the current example has ended and its data is removed. After a second signal, ends at once.
 */
function abortedBySignal(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(1)
      controller.abort()
    })
  return controller.signal
}
