import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Measurement } from '../measurement.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string } // npm's own format
const image = `mock-udesk:${version}`

/** The time from `docker start` to the first 200 of /readyz, compared with a container of the same image that does nothing. */
export function containerStart(): Measurement {
  const isThere = hasImage()
  return {
    title: 'A container of the image, from docker start to the first good answer of /readyz',
    baseline: 'node -e 0, to its end',
    async round(note) {
      for (let turn = 0; turn < (isThere ? 3 : 0); turn++) {
        note('node -e 0, to its end', 'ms', timeToEnd())
        note('mock-udesk', 'ms', await timeToReady())
      }
    },
    remarks: () => (isThere ? [] : [`Not measured: there is no ${image}. Where Docker is: npm run image`]),
  }
}

function timeToEnd(): number {
  const id = docker('create', '--entrypoint', 'node', image, '-e', '0')
  try {
    const began = performance.now()
    docker('start', '--attach', id)
    return performance.now() - began
  } finally {
    docker('rm', '--force', id)
  }
}

async function timeToReady(): Promise<number> {
  const id = docker('create', '--publish', '127.0.0.1::8375', '--env', 'MOCK_UDESK_INSECURE_ADMIN=true', image)
  try {
    const began = performance.now()
    docker('start', id)
    const url = `http://${docker('port', id, '8375')}/readyz`
    while (!(await isReady(url))) await pause()
    return performance.now() - began
  } finally {
    docker('rm', '--force', id)
  }
}

/** Calls without a pause would take CPU time from the container that starts. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 5))

const isReady = (url: string) =>
  fetch(url, { signal: AbortSignal.timeout(100) }).then(
    ({ ok }) => ok,
    () => false, // it does not listen yet
  )

function hasImage(): boolean {
  try {
    docker('image', 'inspect', image)
    return true
  } catch {
    return false
  }
}

function docker(...args: string[]): string {
  return execFileSync('docker', args, { encoding: 'utf8', stdio: 'pipe' }).trim()
}
