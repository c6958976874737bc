import { execFileSync } from 'node:child_process'

/** Builds the command before its tests. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] })
}
