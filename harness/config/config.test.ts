import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig, type Sources } from './config.ts'

/** Makes a folder with these files. Returns a function that reads the configuration there. */
const inFolder = (files: Record<string, string>) => {
  const directory = mkdtempSync(join(tmpdir(), 'mock-udesk-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text)
  return (given: Partial<Omit<Sources, 'directory'>> = {}) => readConfig({ flags: {}, env: {}, directory, ...given })
}

test('prefers a flag to a variable, a variable to the file, the file to the default', () => {
  const read = inFolder({ 'mock-udesk.yaml': 'port: 1\nseed: 2\nlocale: en\n' })
  expect(read({ flags: { port: '3' }, env: { MOCK_UDESK_PORT: '4', MOCK_UDESK_SEED: '5' } })).toMatchObject({
    port: 3,
    seed: 5,
    locale: 'en',
    host: '127.0.0.1',
  })
  expect(inFolder({})()).toEqual({ port: 8375, host: '127.0.0.1', assume: {} })
})

test('reads switches, lists and files relative to the configuration', () => {
  const read = inFolder({
    'mock-udesk.yaml': 'data: people.yaml\nassume: { auth.legacy: on }\n',
    'people.yaml': 'agents: [{ id: 7, name: Ann }]\n',
  })
  const config = read({ env: { MOCK_UDESK_INSECURE_ADMIN: '1', MOCK_UDESK_ASSUME: 'auth.clock=company' } })
  expect(config).toMatchObject({
    insecureAdmin: true,
    assume: { 'auth.legacy': 'on', 'auth.clock': 'company' },
    data: { agents: [{ id: 7, name: 'Ann' }] },
  })
})

test('reads how much is kept from a flag, a variable or the file, within limits', () => {
  const read = inFolder({ 'mock-udesk.yaml': 'keep: 20\nkeep-bytes: 65536\n' })
  expect(read()).toMatchObject({ keep: 20, keepBytes: 65_536 })
  expect(read({ flags: { keep: '30', 'keep-bytes': '70000' } })).toMatchObject({ keep: 30, keepBytes: 70_000 })
  const env = { MOCK_UDESK_KEEP: '0', MOCK_UDESK_KEEP_BYTES: '65535' }
  expect(messageOf(() => read({ env })).split('\n')).toEqual([
    'MOCK_UDESK_KEEP: must be >= 1, and is 0',
    'MOCK_UDESK_KEEP_BYTES: must be >= 65536, and is 65535',
  ])
  expect(messageOf(() => read({ flags: { keep: '100001' } }))).toBe('--keep: must be <= 100000, and is 100001')
})

test('accepts an assumption that YAML reads as a number', () => {
  const read = inFolder({ 'mock-udesk.yaml': 'assume: { push.retry: 2018 }' })
  expect(read().assume).toEqual({ 'push.retry': '2018' })
  expect(() => inFolder({ 'mock-udesk.yaml': 'assume: { push.retry: 2019 }' })()).toThrow('did you mean "2018"?')
})

test('is lenient by flag, variable or file', () => {
  expect(inFolder({})({ flags: { lenient: true } })).toMatchObject({ lenient: true })
  expect(inFolder({})({ env: { MOCK_UDESK_LENIENT: 'yes' } })).toMatchObject({ lenient: true })
  expect(inFolder({ 'mock-udesk.yaml': 'lenient: true' })()).toMatchObject({ lenient: true })
  const read = inFolder({ 'mock-udesk.yaml': 'lenient: true' })
  expect(read({ env: { MOCK_UDESK_LENIENT: '0' } })).toMatchObject({ lenient: false })
  expect(() => inFolder({ 'mock-udesk.yaml': 'lenient: perhaps' })()).toThrow('lenient')
})

test('reports all mistakes at once, each with its place', () => {
  const read = inFolder({
    'mock-udesk.yaml': 'prot: 1\nwebhook: ftp://x\n',
    'people.yaml': '\nagenst: []\n',
  })
  const message = messageOf(() =>
    read({
      flags: { port: 'many', data: 'people.yaml', host: '0.0.0.0', assume: ['auth.legcy=on'], 'tls-cert': 'c.pem' },
      env: { MOCK_UDESK_SEDE: '1' },
    }),
  )
  expect(message).toContain('mock-udesk.yaml:1 prot: "prot" is not known; did you mean "port"?')
  expect(message).toContain('mock-udesk.yaml:2 webhook: must begin with http:// or https://')
  expect(message).toContain('MOCK_UDESK_SEDE is not known; did you mean "MOCK_UDESK_SEED"?')
  expect(message).toContain('--port: must be a whole number, not "many"')
  expect(message).toContain('--assume: auth.legcy "auth.legcy" is not known; did you mean "auth.legacy"?')
})

test('arms faults from the file, or from JSON', () => {
  const read = inFolder({
    'mock-udesk.yaml': 'faults:\n  - { target: push, fault: slow, ms: 6000, customer_token: u1 }\n',
  })
  expect(read().faults).toEqual([{ target: 'push', fault: 'slow', ms: 6000, customerToken: 'u1' }])
  const faults = '[{"target":"reply","fault":"empty","for":"1m"}]'
  expect(read({ env: { MOCK_UDESK_FAULTS: faults } }).faults).toEqual([{ target: 'reply', fault: 'empty', for: '1m' }])
})

test('reports each mistake of each fault', () => {
  const read = inFolder({
    'mock-udesk.yaml': 'faults:\n  - { target: push, fault: slw }\n  - { target: reply, fault: delay, sm: 1 }\n',
  })
  const message = messageOf(() => read({ flags: { 'push-policy': 'udesk-2017' } }))
  expect(message).toContain('mock-udesk.yaml:2 faults.0.fault: must not be "slw"; did you mean "slow"?')
  expect(message).toContain('mock-udesk.yaml:3 faults.1: "ms" is missing')
  expect(message).toContain('mock-udesk.yaml:3 faults.1.sm: "sm" is not known; did you mean "ms"?')
  expect(message).toContain('--push-policy: must not be "udesk-2017"; did you mean "udesk-2018"?')
  expect(messageOf(() => inFolder({})({ flags: { faults: 'drop' } }))).toBe('--faults: must be a list, not "drop"')
})

test('reports the mistakes of a data file together with all others', () => {
  const read = inFolder({ 'people.yaml': '\nagenst: []\n' })
  const message = messageOf(() => read({ flags: { data: 'people.yaml', host: '0.0.0.0', 'tls-cert': 'c.pem' } }))
  expect(message).toMatch(/people\.yaml:2 agenst: "agenst" is not known; did you mean "agents"\?/)
  expect(message).toContain('--tls-cert and --tls-key must be given together')
  expect(message).toContain('--host 0.0.0.0 lets other machines reach /__admin')
})

test('names the options for an open admin API like the host: as flags or as variables', () => {
  const messageFor = (sources: { flags?: object; env?: object }) => messageOf(() => inFolder({})(sources as never))
  expect(messageFor({ env: { MOCK_UDESK_HOST: '0.0.0.0' } })).toBe(
    'MOCK_UDESK_HOST 0.0.0.0 lets other machines reach /__admin: set MOCK_UDESK_ADMIN_TOKEN, or MOCK_UDESK_INSECURE_ADMIN on a network you trust',
  )
  expect(messageFor({ flags: { host: '0.0.0.0' }, env: { MOCK_UDESK_HOST: '127.0.0.1' } })).toContain(
    'set --admin-token, or --insecure-admin on',
  )
})

test('refuses files without a certificate or key, and an admin token that cannot be sent', () => {
  const read = inFolder({ 'cert.pem': 'junk', 'key.pem': '' })
  const flags = { 'tls-cert': 'cert.pem', 'tls-key': 'key.pem' }
  const message = messageOf(() => read({ flags, env: { MOCK_UDESK_ADMIN_TOKEN: 'a b' } }))
  expect(message).toMatch(
    /^MOCK_UDESK_ADMIN_TOKEN: cannot be "a b" .*\n.*cert\.pem contains no .*\n.*key\.pem contains no key/,
  )
})

test('refuses the name of a configuration that does not exist', () => {
  expect(messageOf(() => inFolder({})({ flags: { config: 'mine.yaml' } }))).toContain('there is no such file')
})

const messageOf = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('nothing was thrown')
}

const scenario = 'name: mine\ndescription: A wait\nsteps: [{ wait: 3s }]\n'

test('reads scenarios by name and from files, from each of the three places', () => {
  const names = ({ scenario = [] }: ReturnType<ReturnType<typeof inFolder>>) => scenario.map(({ name }) => name)
  const read = inFolder({ 'mock-udesk.yaml': 'scenario: ./mine.yaml\n', 'mine.yaml': scenario })
  expect(names(read())).toEqual(['mine'])
  expect(names(read({ env: { MOCK_UDESK_SCENARIO: 'transfer, mine.yaml' } }))).toEqual(['transfer', 'mine'])
  expect(names(read({ flags: { scenario: ['transfer', 'close-normal'] } }))).toEqual(['transfer', 'close-normal'])
})

test('reports all mistakes of all scenarios together with all others', () => {
  const read = inFolder({ 'a.yaml': 'name: a\nsteps: [{ wiat: 3s }]\n' })
  expect(() => read({ flags: { port: 'x', scenario: ['a.yaml', 'transfre', 'gone.yaml'] } })).toThrow(
    /--port.*\n.*a\.yaml:1 "description" is missing\n.*a\.yaml:2 steps\.0\.wiat: "wiat" is not known; did you mean "wait"\?\nThere is no scenario "transfre"; did you mean "transfer"\?\nCannot read .*gone\.yaml/,
  )
})
