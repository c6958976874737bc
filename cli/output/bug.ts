/** Reports bugs of mock-udesk. A bug must not end a running fake. */
import { arch, platform } from 'node:os'
import packageJson from '../../package.json' with { type: 'json' }
import { printable } from '../../common/printable.ts'

/** `what` is the error, or a sentence. Control characters are escaped, because they may come from a caller. */
export function describeBug(what: unknown): string {
  const text = what instanceof Error ? (what.stack ?? `${what.name}: ${what.message}`) : String(what)
  return [
    `This is a bug in mock-udesk, not in your integration. The fake continues, but the current action may be incomplete.`,
    `Please report these lines, and the calls before (GET /__admin/requests):`,
    `  mock-udesk ${packageJson.version}, Node ${process.version}, ${platform()} ${arch()}`,
    ...text.split('\n').map((line) => `  ${printable(line)}`),
  ].join('\n')
}

/**
 * From now on, uncaught errors are reported and do not end the process. Only the command uses this function, because a test
 * runner handles the errors of its own process. See docs/decisions/0006.
 */
export function logUncaughtErrors(report: (description: string) => void): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => report(describeBug(error)))
}
