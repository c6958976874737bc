import { execFileSync, spawnSync } from 'node:child_process'
import type { TestProject } from 'vitest/node'

/** The image is tested as it ships: vitest builds it before its tests, where there is a Docker to do so. */
export function setup(project: TestProject): void {
  const hasDocker = spawnSync('docker', ['version'], { stdio: 'ignore' }).status === 0
  project.provide('hasDocker', hasDocker)
  const how = 'Start Docker, then: npx vitest run --project image'
  if (hasDocker)
    execFileSync('npm', ['run', '--silent', 'image', '--', '--quiet'], { stdio: ['ignore', 'ignore', 'inherit'] })
  else if (process.env.REQUIRE_ALL === '1') throw new Error(`The tests of the image want Docker. ${how}`)
  else console.warn(`Skipped: the tests of the image, which want Docker. ${how}`)
}

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- vitest's own is added to
  interface ProvidedContext {
    hasDocker: boolean
  }
}
