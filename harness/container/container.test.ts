import { expect, test } from 'vitest'
import { UsageError } from 'mock-udesk'
import { UdeskContainer } from 'mock-udesk/testcontainers'
import { urlFromContainer } from './network.ts'
import { packSettings } from './settings.ts'
import { readConfig } from '../config/config.ts'

test('says what is wrong with a configuration before anything starts', async () => {
  const wrong = new UdeskContainer('no/such-image:1').withWebhook('nowhere').withConfig({ seed: 0.5 })
  await expect(wrong.start()).rejects.toThrow(UsageError)
  await expect(wrong.start()).rejects.toThrow(/^webhook: .*\nseed: /)
})

test('tells a container by variables what a configuration says', () => {
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

test('hands data over as a file that is named by its content', () => {
  const pack = (name: string) => packSettings({ data: { agents: [{ id: 9, name }] } })
  const { environment, files } = pack('Zoe')
  expect(files).toEqual([{ target: environment.MOCK_UDESK_DATA, content: '{"agents":[{"id":9,"name":"Zoe"}]}' }])
  expect(pack('Zoe').environment).toEqual(environment)
  expect(pack('Tom').environment).not.toEqual(environment)
})

test('hands scenarios over as files too, and those of the library by name', () => {
  const scenario = { name: 'mine', description: 'Nothing but time', steps: [{ wait: '1s' }] } as const
  const { environment, files } = packSettings({
    scenario: ['push-timeout-backoff', structuredClone(scenario) as never],
  })
  expect(files).toEqual([
    { target: expect.stringMatching(/^\/run\/.*\.yaml$/) as string, content: JSON.stringify(scenario) },
  ])
  expect(environment).toEqual({ MOCK_UDESK_SCENARIO: `push-timeout-backoff,${files[0]?.target}` })
})

test('names this machine as it is seen from inside, and leaves every other name alone', () => {
  expect(urlFromContainer('http://127.0.0.1:3000/udesk?a=1')).toBe('http://host.docker.internal:3000/udesk?a=1')
  expect(urlFromContainer('https://localhost/udesk')).toBe('https://host.docker.internal/udesk')
  expect(urlFromContainer('http://[::1]:3000/udesk')).toBe('http://host.docker.internal:3000/udesk')
  for (const other of ['http://helpdesk:3000/udesk', 'http://10.0.0.7/', 'nowhere'])
    expect(urlFromContainer(other)).toBe(other)
})
