/** Containers of the built image for tests. Each is removed at the end of its test. */
import { execFileSync } from 'node:child_process'
import { expect, onTestFinished, vi } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }

export const image = `mock-udesk:${packageJson.version}`

/** Runs a docker command and returns its output. If the command fails, throws an error with the error output. */
export const docker = (...args: string[]) => execFileSync('docker', args, { encoding: 'utf8', stdio: 'pipe' }).trim()

/** Creates a container and does not start it. `options` are options of docker. */
export function createContainer(...options: string[]) {
  const id = docker('create', '--publish', '127.0.0.1::8375', ...options, image)
  onTestFinished(() => void docker('rm', '--force', '--volumes', id))
  return {
    id,
    /** Returns one field of `docker inspect`, such as `State.ExitCode`. */
    inspect: (field: string) => docker('inspect', '--format', `{{.${field}}}`, id),
  }
}

/** Starts a fake in a container. Resolves when it is ready. */
export async function startContainer(...options: string[]) {
  const container = createContainer(...options)
  docker('start', container.id)
  const url = `http://${docker('port', container.id, '8375')}`
  await vi.waitFor(
    async () => expect((await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(1_000) })).ok).toBe(true),
    30_000,
  )
  return { ...container, url }
}
