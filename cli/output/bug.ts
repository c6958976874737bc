/** Errors that are nobody's but ours, and must not end a fake that others rely on. */
import { arch, platform } from 'node:os'
import packageJson from '../../package.json' with { type: 'json' }
import { printable } from '../../common/printable.ts'

/** `what`: the error, or a sentence. The stack shows where; control characters, which may be a caller's, are escaped. */
export function describeBug(what: unknown): string {
  const text = what instanceof Error ? (what.stack ?? `${what.name}: ${what.message}`) : String(what)
  return [
    `This is a bug in mock-udesk, not in your integration. The fake serves on, but what it was doing may be half done.`,
    `Please report these lines, and what was called before (GET /__admin/requests):`,
    `  mock-udesk ${packageJson.version}, Node ${process.version}, ${platform()} ${arch()}`,
    ...text.split('\n').map((line) => `  ${printable(line)}`),
  ].join('\n')
}

/**
 * From now on no error ends the process: it is reported, and the fake serves on. For the command alone: a test runner
 * decides itself about the errors of its process. See docs/decisions/0006.
 */
export function logUncaughtErrors(report: (description: string) => void): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => report(describeBug(error)))
}
