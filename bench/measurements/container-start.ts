import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import * as measures from '../report/measures.ts'
import { ours } from '../subjects/subjects.ts'
import type { Context } from './measurement.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string } // npm's own format
const image = `mock-udesk:${version}`
const emptyNode = `require('node:http').createServer((_, response) => response.end()).listen(8375)`
const msToStart = 30_000

/** From `docker start` to the first 200 of /readyz, beside a Node in the same image that only listens. */
export async function containerStart({ settings, samples }: Context): Promise<void> {
  if (!hasImage()) {
    samples.remark(`The start of a container is not measured: there is no ${image}. Where Docker is: npm run image`)
    return
  }
  for (let turn = 0; turn < settings.starts; turn++) {
    samples.add(
      measures.containerStart,
      'an empty Node',
      await timeToReady('--entrypoint', 'node', image, '-e', emptyNode),
    )
    samples.add(measures.containerStart, ours, await timeToReady('--env', 'MOCK_UDESK_INSECURE_ADMIN=true', image))
  }
}

async function timeToReady(...args: string[]): Promise<number> {
  const id = docker('create', '--publish', '127.0.0.1::8375', ...args)
  try {
    const began = performance.now()
    docker('start', id)
    const url = `http://${docker('port', id, '8375').split('\n')[0] ?? ''}/readyz`
    while (!(await isReady(url))) {
      if (performance.now() - began > msToStart) throw new Error(`${url} gives no answer within ${msToStart} ms`)
      await pause()
    }
    return performance.now() - began
  } finally {
    docker('rm', '--force', id)
  }
}

/** Calls without a pause would take CPU time from the container that starts. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 5))

const isReady = (url: string) =>
  fetch(url, { signal: AbortSignal.timeout(1_000) }).then(
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
