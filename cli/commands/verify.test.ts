/** What `mock-udesk verify` refuses before it calls its target. */
import { expect, test } from 'vitest'
import { UsageError } from '../../harness/index.ts'
import { readTarget } from '../options/target.ts'
import { verifyCommand } from './verify.ts'

test.each([
  [['--only', 'createSesion'], 'There is no operation "createSesion"; did you mean "createSession"?'],
  [['--learn', 'package.json'], 'package.json already exists: choose another file with --learn FILE.'],
  [
    ['--target', 'acme.udesk.cn'],
    '--target needs an address such as https://acme.udesk.cn, with or without /open_api_v1: this one does not begin with http:// or https://',
  ],
])('refuses %j before any call', async (args, expected) => {
  await expect(verifyCommand().parseAsync(args, { from: 'user' })).rejects.toThrow(new UsageError(expected))
})

test('has no default credentials for a real Udesk', () => {
  expect(() => readTarget('https://acme.udesk.cn', { email: 'ann@acme.cn' }, {})).toThrow(
    new UsageError('https://acme.udesk.cn needs --email and --token, or $UDESK_EMAIL and $UDESK_API_TOKEN'),
  )
  const env = { UDESK_EMAIL: 'ann@acme.cn', UDESK_API_TOKEN: 'a-token' }
  expect(readTarget('https://acme.udesk.cn', {}, env)).toMatchObject({
    baseUrl: 'https://acme.udesk.cn/open_api_v1',
    credentials: { email: 'ann@acme.cn', apiToken: 'a-token', structKey: '' },
    password: undefined,
  })
  expect(readTarget('https://acme.udesk.cn', {}, { ...env, UDESK_PASSWORD: 'p' })).toMatchObject({ password: 'p' })
  expect(readTarget('http://127.0.0.1:1', {}, {})).toMatchObject({ password: 'udesk' })
})

test('refuses an address with more than an origin and the prefix', () => {
  for (const more of ['/open_api_v2', '/?email=ann', '/open_api_v1/agents'])
    expect(() => readTarget(`https://acme.udesk.cn${more}`, {}, {})).toThrow('with or without /open_api_v1')
})
