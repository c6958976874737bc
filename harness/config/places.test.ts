import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { filesOf, readConfig } from './config.ts'

/** Makes a folder with these files, and reads the configuration there. */
const inFolder = (files: Record<string, string | Buffer>) => {
  const directory = mkdtempSync(join(tmpdir(), 'mock-udesk-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true })
    writeFileSync(join(directory, name), text)
  }
  const sources = { flags: {}, env: {}, directory }
  return {
    read: (env: Record<string, string> = {}) => readConfig({ ...sources, env }),
    watched: () => filesOf(sources).map((file) => file.slice(directory.length + 1)),
  }
}

test.each([
  ['mock-udesk.yaml', 'port: 1'],
  ['mock-udesk.yml', 'port: 1'],
  ['mock-udesk.json', '{\n\t"port": 1\n}\n'],
])('reads the configuration in %s', (name, text) => {
  expect(inFolder({ [name]: text }).read().port).toBe(1)
})

test('refuses two configurations in one folder, and names both', () => {
  const { read } = inFolder({ 'mock-udesk.yml': 'port: 1', 'mock-udesk.json': '{"port": 2}' })
  expect(() => read()).toThrow(/mock-udesk\.yml and mock-udesk\.json.*--config/)
  expect(
    inFolder({ 'mock-udesk.yml': 'port: 1', 'mock-udesk.json': '{}' }).read({ MOCK_UDESK_CONFIG: 'mock-udesk.json' })
      .port,
  ).toBe(8375)
})

test('reports a folder that has the name of a configuration', () => {
  const { read } = inFolder({ 'mock-udesk.yaml/inside.txt': '' })
  expect(() => read()).toThrow(/mock-udesk\.yaml: it is a folder/)
})

test('watches for a configuration by any of its names', () => {
  expect(inFolder({}).watched()).toEqual(['mock-udesk.yaml', 'mock-udesk.yml', 'mock-udesk.json'])
  expect(inFolder({ 'mock-udesk.yml': 'data: people.yaml' }).watched()).toContain('people.yaml')
})

test('treats empty variables as not set', () => {
  const { read } = inFolder({ 'mock-udesk.yaml': 'port: 1\ninsecure-admin: true\nwebhook: http://127.0.0.1:9/' })
  const names = [
    'PORT',
    'INSECURE_ADMIN',
    'WEBHOOK',
    'CONFIG',
    'DATA',
    'ASSUME',
    'SCENARIO',
    'HOST',
    'TLS_CERT',
    'NOWHERE',
  ]
  const config = read(Object.fromEntries(names.map((name) => [`MOCK_UDESK_${name}`, ''])))
  expect(config).toEqual({
    port: 1,
    host: '127.0.0.1',
    insecureAdmin: true,
    webhook: 'http://127.0.0.1:9/',
    assume: {},
  })
})

test('ignores only the variables that Kubernetes and Docker set for a service of this name', () => {
  const { read } = inFolder({})
  const links = {
    MOCK_UDESK_PORT: 'tcp://10.0.0.1:8375',
    MOCK_UDESK_SERVICE_HOST: '10.0.0.1',
    MOCK_UDESK_SERVICE_PORT: '8375',
    MOCK_UDESK_SERVICE_PORT_HTTP: '8375',
    MOCK_UDESK_PORT_8375_TCP: 'tcp://10.0.0.1:8375',
    MOCK_UDESK_PORT_8375_TCP_PROTO: 'tcp',
    MOCK_UDESK_PORT_8375_TCP_PORT: '8375',
    MOCK_UDESK_PORT_8375_TCP_ADDR: '10.0.0.1',
    MOCK_UDESK_ADMIN_SERVICE_HOST: '10.0.0.2', // of a service mock-udesk-admin
    MOCK_UDESK_ADMIN_PORT: 'udp://10.0.0.2:53',
    MOCK_UDESK_PORT_8375_UDP: 'udp://[fd00::1]:8375', // of a service that has both
    MOCK_UDESK_NAME: '/app/mock-udesk', // of docker run --link
    MOCK_UDESK_ENV_NODE_VERSION: '22.1.0',
  }
  expect(read(links)).toEqual({ port: 8375, host: '127.0.0.1', assume: {} })
  expect(() => read({ MOCK_UDESK_PORT: '10.0.0.1:8375' })).toThrow('MOCK_UDESK_PORT: must be a whole number')
  expect(() => read({ MOCK_UDESK_PROT: 'tcp' })).toThrow('MOCK_UDESK_PROT is not known')
})

/** A name in GBK, on the second line. */
const gbk = Buffer.concat([Buffer.from('agents:\n  - name: '), Buffer.from([0xd5, 0xc5, 0xc8, 0xfd])])

test.each([
  ['configuration', { 'mock-udesk.yaml': gbk }, 'mock-udesk.yaml'],
  ['data file', { 'mock-udesk.yaml': 'data: other.yaml', 'other.yaml': gbk }, 'other.yaml'],
  ['scenario', { 'mock-udesk.yaml': 'scenario: other.yaml', 'other.yaml': gbk }, 'other.yaml'],
])('refuses a %s in GBK with its name and line', (_, files, name) => {
  expect(() => inFolder(files).read()).toThrow(`${name}:2 is not UTF-8, perhaps GBK: save the file as UTF-8`)
})

test.each([
  ['configuration', { 'mock-udesk.yaml': 'port: 1\n---\n' }, 'mock-udesk.yaml:2 a second document'],
  [
    'data file',
    { 'mock-udesk.yaml': 'data: other.yaml', 'other.yaml': 'a: 0571' },
    'other.yaml:1 0571 would be read as 571',
  ],
  [
    'scenario',
    { 'mock-udesk.yaml': 'scenario: other.yaml', 'other.yaml': 'a: &a {}\n<<: *a' },
    'other.yaml:2 merge keys',
  ],
])('says what is wrong with the YAML of a %s, with its name and line', (_, files, message) => {
  expect(() => inFolder(files).read()).toThrow(message)
})

test('passes over variables that other commands read', () => {
  expect(inFolder({}).read({ MOCK_UDESK_TARGET: 'https://demo.udesk.cn' }).port).toBe(8375)
})
