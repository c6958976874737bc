import { expect, test } from 'vitest'
import { UsageError } from 'mock-udesk'
import { UdeskContainer } from 'mock-udesk/testcontainers'
import { urlFromContainer } from './network.ts'
import { packSettings } from './settings.ts'
import { readConfig } from '../config/config.ts'

test('reports what is wrong with a configuration before a container starts', async () => {
  const wrong = new UdeskContainer('no/such-image:1').withWebhook('nowhere').withConfig({ seed: 0.5 })
  await expect(wrong.start()).rejects.toThrow(UsageError)
  await expect(wrong.start()).rejects.toThrow(/^webhook: .*\nseed: /)
})

test('writes a configuration as environment variables of a container', () => {
  const config = {
    webhook: 'http://host.docker.internal:3000/udesk',
    seed: -3,
    locale: 'en',
    lenient: true,
    pushPolicy: 'udesk-2018',
    assume: { 'push.body': 'violation', 'push.lane': 'url' },
    faults: [{ target: 'reply', fault: 'code', code: 2000, message: 'a, b = c', customerToken: 'vip' }],
    adminToken: 's3cret',
    insecureAdmin: false,
  } as const
  const { environment, files } = packSettings(structuredClone(config) as never)
  expect(files).toEqual([])
  expect(readConfig({ flags: {}, env: environment, directory: '/nowhere' })).toMatchObject(config)
})

test('passes data as a file whose name depends on its content', () => {
  const pack = (name: string) => packSettings({ data: { agents: [{ id: 9, name }] } })
  const { environment, files } = pack('Zoe')
  expect(files).toEqual([{ target: environment.MOCK_UDESK_DATA, content: '{"agents":[{"id":9,"name":"Zoe"}]}' }])
  expect(pack('Zoe').environment).toEqual(environment)
  expect(pack('Tom').environment).not.toEqual(environment)
})

test('passes scenarios as files, and library scenarios by name', () => {
  const scenario = { name: 'mine', description: 'Nothing but time', steps: [{ wait: '1s' }] } as const
  const { environment, files } = packSettings({
    scenario: ['push-timeout-backoff', structuredClone(scenario) as never],
  })
  expect(files).toEqual([
    { target: expect.stringMatching(/^\/run\/.*\.yaml$/) as string, content: JSON.stringify(scenario) },
  ])
  expect(environment).toEqual({ MOCK_UDESK_SCENARIO: `push-timeout-backoff,${files[0]?.target}` })
})

test('replaces loopback hosts by the name of this machine, and no other hosts', () => {
  expect(urlFromContainer('http://127.0.0.1:3000/udesk?a=1')).toBe('http://host.docker.internal:3000/udesk?a=1')
  expect(urlFromContainer('https://localhost/udesk')).toBe('https://host.docker.internal/udesk')
  expect(urlFromContainer('http://[::1]:3000/udesk')).toBe('http://host.docker.internal:3000/udesk')
  for (const other of ['http://helpdesk:3000/udesk', 'http://10.0.0.7/', 'nowhere'])
    expect(urlFromContainer(other)).toBe(other)
})
