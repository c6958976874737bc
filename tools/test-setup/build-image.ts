import { execFileSync, spawnSync } from 'node:child_process'
import type { TestProject } from 'vitest/node'

/** Builds the image before its tests, if Docker runs. */
export function setup(project: TestProject): void {
  const hasDocker = spawnSync('docker', ['version'], { stdio: 'ignore' }).status === 0
  project.provide('hasDocker', hasDocker)
  const how = 'Start Docker, then: npx vitest run --project image'
  if (hasDocker)
    execFileSync('npm', ['run', '--silent', 'image', '--', '--quiet'], { stdio: ['ignore', 'ignore', 'inherit'] })
  else if (process.env.REQUIRE_ALL === '1') throw new Error(`The tests of the image need Docker. ${how}`)
  else console.warn(`The tests of the image are skipped: they need Docker. ${how}`)
}

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- vitest's own is added to
  interface ProvidedContext {
    hasDocker: boolean
  }
}
