import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { createContainer, docker, image, startContainer } from './testing.ts'

const timeout = 20_000
const quiet = { stdio: 'ignore' } as const
const open = ['--env', 'MOCK_UDESK_INSECURE_ADMIN=true']
const toHost = ['--add-host', 'host.docker.internal:host-gateway']
const locked = ['--read-only', '--user', '1000', '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges']

test('is healthy with a read-only file system, another user and no capabilities', async () => {
  const { url, inspect } = await startContainer(...locked, ...open)
  expect(await getJson(`${url}/__admin/state`)).toMatchObject({ webhook: null })
  await vi.waitFor(() => expect(inspect('State.Health.Status')).toBe('healthy'), timeout)
})

test('is healthy over https and on another port, and not where there is no answer', async () => {
  const folder = makeFolder()
  const pair = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')]
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=localhost', ...pair], quiet)
  chmodSync(join(folder, 'key.pem'), 0o644)
  const tls = ['--env', 'MOCK_UDESK_TLS_CERT=cert.pem', '--env', 'MOCK_UDESK_TLS_KEY=key.pem']
  const { id, inspect } = createContainer(
    ...open,
    ...tls,
    '--env',
    'MOCK_UDESK_PORT=9',
    '--volume',
    `${folder}:/config`,
  )
  docker('start', id)
  await vi.waitFor(() => expect(inspect('State.Health.Status')).toBe('healthy'), timeout)
  expect(() => docker('exec', '--env', 'MOCK_UDESK_PORT=8', id, 'node', '/app/dist/cli/healthcheck.js')).toThrow()
})

test('does not run as root by default', () => {
  expect(docker('run', '--rm', '--entrypoint', 'id', image, '-u')).toBe('1000')
})

test('requires an admin token, because other machines can reach it', async () => {
  expect(() => docker('run', '--rm', image)).toThrow(/set MOCK_UDESK_ADMIN_TOKEN, or MOCK_UDESK_INSECURE_ADMIN/)
  const { url } = await startContainer('--env', 'MOCK_UDESK_ADMIN_TOKEN=s3cret')
  expect((await fetch(`${url}/__admin/state`)).status).toBe(401)
  expect((await fetch(`${url}/__admin/state`, { headers: { authorization: 'Bearer s3cret' } })).status).toBe(200)
})

test('reads configuration and data from a folder; variables take precedence', async () => {
  const folder = makeFolder({
    'mock-udesk.yaml': 'data: people.yaml\nseed: 1\nwebhook: http://file.example/udesk\nport: 1\n',
    'people.yaml': 'agents: [{ id: 9, name: Zoe }]\n',
  })
  const { url } = await startContainer(
    ...open,
    '--volume',
    `${folder}:/config:ro`,
    '--env',
    'MOCK_UDESK_WEBHOOK=http://variable.example/udesk',
  )
  expect(await getJson(`${url}/__admin/agents`)).toMatchObject({ items: [{ id: 9, name: 'Zoe' }] })
  expect(await getJson(`${url}/__admin/webhook`)).toEqual({ url: 'http://variable.example/udesk' })
})

test('stops with 0 within a second, while an event stream is open and a push hangs', async () => {
  const { port, request } = await hang()
  const webhook = ['--env', `MOCK_UDESK_WEBHOOK=http://host.docker.internal:${port}/udesk`]
  const { id, url, inspect } = await startContainer(...open, ...webhook, ...toHost)
  const stream = await fetch(`${url}/__admin/events`)
  await Promise.all([request, fetch(`${url}/__admin/pushes`, { method: 'POST', body: JSON.stringify({ body: {} }) })])
  docker('stop', '--time', '1', id) // docker kills it after that, with 137
  expect(inspect('State.ExitCode')).toBe('0')
  await stream.body?.cancel().catch(() => undefined)
})

test('stops any other command at a signal, as if it were not process 1', async () => {
  const { port, request } = await hang()
  const url = `http://host.docker.internal:${port}/udesk`
  const id = docker('run', '--detach', ...toHost, image, 'check-webhook', url)
  onTestFinished(() => void docker('rm', '--force', id))
  await request
  docker('stop', '--time', '5', id) // docker kills it after that, with 137
  expect(docker('inspect', '--format', '{{.State.ExitCode}}', id)).toBe('143')
})

test('restarts after it was killed', async () => {
  const { id, inspect } = await startContainer(...open)
  docker('kill', id)
  expect(inspect('State.ExitCode')).toBe('137')
  docker('start', id)
  await vi.waitFor(() => expect(inspect('State.Health.Status')).toBe('healthy'), timeout)
})

test('runs the other commands too', () => {
  expect(docker('run', '--rm', image, '--version')).toBe(packageJson.version)
  expect(docker('run', '--rm', image, 'sign', '/agents')).toContain('/open_api_v1/agents?email=admin%40udesk.cn&')
})

test('adds at most 40 MB to its base, and has labels', () => {
  const layers = docker('history', '--human=false', '--no-trunc', '--format', '{{.Size}} {{.CreatedBy}}', image).split(
    '\n',
  )
  const first = layers.findLastIndex((layer) => /COPY .* \/app\/ /.test(layer))
  const sizes = layers.slice(0, first + 1).map((layer) => parseInt(layer))
  expect(sizes.reduce((sum, size) => sum + size)).toBeGreaterThan(1_000_000) // the layers were found
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(40_000_000)
  const labels = JSON.parse(docker('inspect', '--format', '{{json .Config.Labels}}', image)) as object
  expect(labels).toMatchObject({
    'org.opencontainers.image.title': packageJson.name,
    'org.opencontainers.image.version': packageJson.version,
    'org.opencontainers.image.licenses': packageJson.license,
  })
})

const getJson = async (url: string): Promise<unknown> => (await fetch(url)).json()

/** A receiver that takes a push and never answers; `request` resolves at the first. */
const hang = async () => {
  const receiver = createServer().listen(0, '0.0.0.0')
  onTestFinished(() => void receiver.close())
  await once(receiver, 'listening')
  return { port: (receiver.address() as AddressInfo).port, request: once(receiver, 'request') }
}

/** A folder that every user may read. */
const makeFolder = (files: Record<string, string> = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'mock-udesk-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  chmodSync(folder, 0o755)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}
