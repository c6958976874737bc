import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startMockUdesk, UsageError, type Config } from '../index.ts'

const folder = () => {
  const directory = mkdtempSync(join(tmpdir(), 'mock-udesk-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  return directory
}

/** A certificate and its key. */
const makePair = () => {
  const [cert, key] = [join(folder(), 'cert.pem'), join(folder(), 'key.pem')]
  const made = ['-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-subj', '/CN=localhost']
  execFileSync('openssl', ['req', '-x509', ...made], { stdio: 'ignore' })
  return { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') }
}

/** The error of a configuration that does not start. It may have any type, as in JavaScript. */
const errorOf = async (config: unknown) => {
  const error: unknown = await startMockUdesk(config as Config).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(UsageError)
  return (error as UsageError).message
}

test('reports all mistakes of a configuration in code at once', async () => {
  const assume = { 'push.rety': '2018' }
  const data = { agents: [{ name: 'Ann', group_ids: [9] }] }
  const tls = { cert: 'junk', key: 'junk' }
  expect(
    (await errorOf({ prot: 1, port: 'x', webhook: 'ftp://x', assume, data, tls, host: '0.0.0.0' })).split('\n'),
  ).toEqual([
    'prot: "prot" is not known; did you mean "port"?',
    'port: must be a whole number, not "x"',
    'webhook: must begin with http:// or https://, as http://127.0.0.1:3000/udesk',
    expect.stringMatching(/^assume: push\.rety "push\.rety" is not known/),
    'data: agents.0.group_ids.0 there is no group 9 (there is: 37540)',
    'tls.cert contains no certificate: PEM is required, -----BEGIN CERTIFICATE-----',
    'tls.key contains no key without passphrase: PEM is required, -----BEGIN PRIVATE KEY-----',
    'host 0.0.0.0 lets other machines reach /__admin: set adminToken, or insecureAdmin on a network you trust',
  ])
  expect(await errorOf(null)).toBe('A configuration must be a map, not null')
})

test.each(['', 'a b', '密码'])('refuses the admin token %j, which cannot be sent', async (adminToken) => {
  expect(await errorOf({ adminToken, host: '0.0.0.0' })).toMatch(/^adminToken: cannot be/)
})

test('takes the content of a data file, or its name, and completes it from the demo data', async () => {
  await using udesk = await startMockUdesk({ data: { agents: [{ id: 7, name: 'Ann' }] }, webhook: null })
  expect(await udesk.agents.list()).toMatchObject([{ id: 7, name: 'Ann', status: 'online' }])
  expect(await udesk.groups.list()).toMatchObject([{ id: 37540 }])

  const file = join(folder(), 'people.yaml')
  writeFileSync(file, 'agents: [{ id: 8, name: Ben }]')
  await using other = await startMockUdesk({ data: file })
  expect(await other.agents.list()).toMatchObject([{ id: 8, name: 'Ben' }])
  expect(await errorOf({ data: `${file}.gone` })).toContain('there is no such file')
})

test('takes a push policy by its name; an assumption overrides it', async () => {
  await using udesk = await startMockUdesk({ pushPolicy: 'udesk-2018' })
  expect(await udesk.assumptions.get()).toMatchObject({ 'push.retry': '2018' })
  await using other = await startMockUdesk({ pushPolicy: 'udesk-2018', assume: { 'push.retry': 'none' } })
  expect(await other.assumptions.get()).toMatchObject({ 'push.retry': 'none' })
})

test('reads faults with the names of code', async () => {
  await using udesk = await startMockUdesk({ faults: [{ target: 'push', fault: 'drop', customerToken: 'u1' }] })
  expect(await udesk.faults.list()).toMatchObject([{ customerToken: 'u1' }])
  expect(await errorOf({ faults: [{ target: 'push', fault: 'drop', costumerToken: 'u1' }] })).toMatch(
    /^faults: 0\.costumerToken .* did you mean "customerToken"\?$/,
  )
})

test('says what is wrong with a certificate and a key', async () => {
  const [one, other] = [makePair(), makePair()]
  expect(await errorOf({ tls: { cert: one.key, key: one.cert } })).toContain('tls.cert contains no certificate')
  expect(await errorOf({ tls: { cert: one.cert, key: other.key } })).toBe(
    'tls.key is not the key of the certificate tls.cert',
  )
  await using udesk = await startMockUdesk({ tls: one })
  expect(udesk.url).toMatch(/^https:/)
})

test('takes ::1 for loopback', async () => {
  const error = await startMockUdesk({ host: '::1' }).then(
    (udesk) => udesk.stop(),
    (error: unknown) => String(error),
  )
  expect(error ?? '').not.toContain('lets other machines reach') // a machine without IPv6 has no such address
})

test('reports that it was stopped, when it is used later', async () => {
  const udesk = await startMockUdesk()
  await udesk.stop()
  await expect(udesk.sessions.list()).rejects.toThrow('This mock-udesk was stopped: start another one.')
  await expect(udesk.client.listAgentStatus()).rejects.toThrow(UsageError)
  await udesk.stop()
})
