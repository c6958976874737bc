import { execFileSync } from 'node:child_process'

/** The command is tested as it ships: vitest builds it before its tests. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] })
}
