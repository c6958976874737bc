import fc from 'fast-check'
import { expect, test } from 'vitest'
import { signSha1, signSha256, stringToSign } from '../../../spec/signature.ts'
import { diagnose, mask } from './diagnose.ts'
import { readSignedParameters, type Pair } from './signed-parameters.ts'

const apiToken = '11111111-2222-4333-8444-555555555555'
const secrets = { admins: ['admin+ops@udesk.cn'], apiToken, structKey: 'struct-key-of-the-company' }
const now = 1_494_474_404
const values = { email: 'admin+ops@udesk.cn', timestamp: String(now), nonce: 'n1' }

function evidence(sent: Record<string, string> | Pair[], rawBody = '') {
  const query = Array.isArray(sent) ? sent : Object.entries({ ...values, sign_version: 'v2', ...sent })
  return { scheme: 'v2' as const, sent: readSignedParameters(query), query, rawBody, secrets, otherTokens: [], now }
}

const causeOf = (refusal: string, ...call: Parameters<typeof evidence>) => diagnose(refusal, evidence(...call))?.cause

test('finds nothing wrong with a right signature', () => {
  for (const sign of [signSha256({ ...values, apiToken }), signSha1({ ...values, apiToken })]) {
    expect(diagnose('signatureWrong', evidence({ sign }))).toBeNull()
  }
})

test('shows what should have been signed', () => {
  expect(diagnose('signatureWrong', evidence({ sign: 'f'.repeat(64) }))?.expected).toEqual({
    stringToSign: stringToSign({ ...values, apiToken }),
    digest: signSha256({ ...values, apiToken }),
  })
})

test('knows no cause for a random signature', () => {
  const digit = fc.constantFrom(...'0123456789abcdef'.split(''))
  const length = fc.constantFrom(32, 40, 64)
  const digest = length.chain((n) => fc.string({ unit: digit, minLength: n, maxLength: n }))
  fc.assert(
    fc.property(digest, (sign) => {
      expect(causeOf('signatureWrong', { sign })).toBe('unknown')
    }),
    { numRuns: 30 },
  )
})

test('names both of two mistakes', () => {
  const sign = signSha1({ ...values, apiToken: secrets.structKey }).toUpperCase()
  expect(diagnose('signatureWrong', evidence({ sign, sign_version: 'V2' }))).toMatchObject({
    cause: 'struct-key',
    hint:
      'Sign with the open_api_token: the KEY of structured messages signs structured messages alone; also, ' +
      'send the digest in lower case; also, send sign_version=v2, in lower case.',
  })
})

test.each<[string, Record<string, string> | Pair[], string, string?]>([
  ['timestampMalformed', { timestamp: `${now}123` }, 'milliseconds'],
  ['timestampMalformed', { timestamp: `${now}123456789` }, 'milliseconds'],
  ['timestampMalformed', { timestamp: '2017-05-11 11:46:44' }, 'timestamp'],
  ['timestampMalformed', { timestamp: `${now}.5` }, 'timestamp'],
  ['timestampMalformed', [['\u00d7tamp', String(now)]], 'timestamp'],
  ['timestampMalformed', [], 'timestamp', `{"timestamp":${now}}`],
  ['timestampMalformed', [['open_api_token', apiToken]], 'token-as-parameter'],
  ['timestampSkewed', { timestamp: String(now - 600) }, 'timestamp'],
  ['timestampSkewed', { timestamp: String(now + 8 * 3600) }, 'timestamp'],
  ['nonceMissing', { nonce: '' }, 'nonce'],
  ['nonceMissing', [['sign', 'f'.repeat(40)]], 'legacy'],
  ['notAdministrator', { email: 'admin ops@udesk.cn' }, 'email-encoded'],
  ['notAdministrator', { email: 'admin%2Bops%40udesk.cn' }, 'email-encoded'],
  ['notAdministrator', { email: 'Admin+Ops@udesk.cn' }, 'email'],
  ['notAdministrator', { email: '' }, 'email'],
  ['nonceReused', {}, 'nonce'],
  ['timestampMalformed', [['email', values.email]], 'address'],
  ['timestampMalformed', [['page', '1']], 'timestamp'],
  [
    'timestampMalformed',
    [
      ['email', values.email],
      ['amp;timestamp', String(now)],
    ],
    'address',
  ],
  [
    'timestampMalformed',
    [
      ['page', `1?timestamp=${now}`],
      ['nonce', 'n'],
    ],
    'address',
  ],
  [
    'timestampMalformed',
    [
      ['?timestamp', String(now)],
      ['nonce', 'n'],
    ],
    'address',
  ],
  ['timestampMalformed', [['email', `${values.email}&timestamp=${now}&nonce=n`]], 'address'],
  ['timestampMalformed', { timestamp: `${now}\\` }, 'address'],
  ['timestampMalformed', { timestamp: '$(date +%s)' }, 'timestamp'],
  ['timestampMalformed', { timestamp: '{{timestamp}}' }, 'timestamp'],
  ['timestampMalformed', { timestamp: 'NaN' }, 'timestamp'],
  ['timestampMalformed', { timestamp: '\uFF11\uFF14\uFF19\uFF14\uFF14\uFF17\uFF14\uFF14\uFF10\uFF14' }, 'timestamp'],
  ['timestampMalformed', { timestamp: `\u200B${now}` }, 'timestamp'],
  ['nonceMissing', [['timestamp', String(now)]], 'address'],
  [
    'nonceMissing',
    [
      ['timestamp', String(now)],
      ['amp;nonce', 'n1'],
      ['amp;sign_version', 'v2'],
    ],
    'address',
  ],
  [
    'notAdministrator',
    [
      ['page', '1?email=a@b.cn'],
      ['timestamp', String(now)],
      ['nonce', 'n'],
    ],
    'address',
  ],
  [
    'notAdministrator',
    [
      ['amp;email', values.email],
      ['timestamp', String(now)],
      ['nonce', 'n'],
    ],
    'address',
  ],
  ['notAdministrator', { email: `${values.email}\\` }, 'address'],
  ['notAdministrator', { email: `${values.email}\u200B` }, 'email'],
  ['notAdministrator', { email: `"${values.email}"` }, 'email'],
  ['notAdministrator', { email: 'admin+ops\uFF20udesk.cn' }, 'email'],
])('explains %s of %j by %s', (refusal, sent, cause, body = '') => {
  expect(causeOf(refusal, sent, body)).toBe(cause)
})

test.each([
  [
    'an address from HTML',
    'timestampMalformed',
    [
      ['email', 'a@b.c'],
      ['amp;timestamp', '1'],
    ],
    '&amp; is how HTML writes it',
  ],
  ['an & that is encoded', 'timestampMalformed', [['email', 'a@b.c&timestamp=1']], 'not the & and ='],
  ['an address that a shell cut', 'timestampMalformed', [['email', 'a@b.c']], 'in quotes'],
  ['a quote at the end', 'signatureWrong', { sign_version: 'v2\u201d' }, 'nothing behind it'],
  ['a second ?', 'signatureWrong', { sign_version: 'v2?page=1' }, 'nothing behind it'],
] satisfies [string, string, Parameters<typeof evidence>[0], string][])(
  'says how an address was broken on its way: %s',
  (_, refusal, sent, words) => {
    const sign = signSha256({ ...values, apiToken })
    expect(diagnose(refusal, evidence(Array.isArray(sent) ? sent : { sign, ...sent }))?.hint).toContain(words)
  },
)

test('distinguishes a time zone from an old address and from a clock that is ahead', () => {
  const hints = [8 * 3600, -600, 600].map(
    (off) => diagnose('timestampSkewed', evidence({ timestamp: String(now + off) }))?.hint,
  )
  expect(hints[0]).toContain('time zone')
  expect(hints[1]).toContain('stored address')
  expect(hints[2]).toContain('ahead')
})

test('names the invisible characters in a value', () => {
  const hintOf = (refusal: string, sent: Record<string, string> | Pair[]) => diagnose(refusal, evidence(sent))?.hint
  expect(hintOf('timestampMalformed', [['email', values.email]])).toContain('in quotes on the command line')
  expect(hintOf('timestampMalformed', [['page', '1']])).toMatch(/^Sign the call or, .* in quotes/)
  expect(hintOf('timestampMalformed', { timestamp: '$ts' })).toContain('placeholder')
  expect(hintOf('timestampMalformed', { timestamp: 'undefined' })).toContain('no value')
  expect(hintOf('timestampMalformed', { timestamp: `${now}\u200B` })).toContain('invisible')
  expect(hintOf('notAdministrator', { email: `\uFEFF${values.email}` })).toContain('invisible')
  expect(hintOf('notAdministrator', { email: 'admin+ops\uFF20udesk.cn' })).toContain('full-width')
})

test('takes an unsigned call of one parameter for no damaged address if it has a signature', () => {
  expect(causeOf('nonceMissing', [['sign', 'f'.repeat(40)]])).toBe('legacy')
})

test('has nothing to say where no signature is concerned', () => {
  for (const refusal of ['subdomainUnknown', 'planMissing', 'rateLimited']) {
    expect(diagnose(refusal, evidence({}))).toBeNull()
  }
})

test('masks a secret, and all of a short one', () => {
  expect(mask(apiToken)).toBe('1111…5555')
  expect(mask('udesk')).toBe('…')
})

test('never throws and says one ASCII sentence, whatever comes', () => {
  const refusal = fc.constantFrom(
    'timestampMalformed',
    'timestampSkewed',
    'nonceMissing',
    'notAdministrator',
    'signatureWrong',
  )
  const name = fc.constantFrom('email', 'timestamp', 'nonce', 'sign', 'sign_version', 'x', '')
  const odd = [
    '\ud800',
    '%E0%A4%A',
    '您好@例子.中国',
    'f'.repeat(64),
    'F'.repeat(40),
    'n'.repeat(100_000),
    '\u0000\r\n',
    '=',
  ]
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...odd, ...Object.values(values)))
  const body = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('{'.repeat(1 << 20), '会'.repeat(1 << 18)))
  fc.assert(
    fc.property(refusal, fc.array(fc.tuple(name, value)), body, (refusal, query, rawBody) => {
      expect(diagnose(refusal, evidence(query, rawBody))?.hint).toMatch(/^[A-Z][\x20-\x7e]*[^.]\.$/)
    }),
    { numRuns: 200 },
  )
})
