import { createHash, createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { diagnose } from './diagnose.ts'
import { readSignedParameters, type Pair } from './signed-parameters.ts'
import type { Cause } from './evidence.ts'

// What developers really do, each mistake made here as its description says, and not by the doctor's own code.

const email = 'admin+ops@udesk.cn'
const token = 'a1111111-2222-4333-8444-555555555555'
const otherToken = '22222222-2222-4333-8444-555555555555'
const structKey = '708ff6dc-41d5-4med-9ebc-0388zz9d76f1'
const password = 'udesk-password'
const admins = [email, 'Boss@udesk.cn']
const timestamp = '1494474404'
const nonce = '2D931510-d99f-494a-8c67-87feb05e1594'
const body = '{"customer_token":"u42","assign_type":"agent"}'

const right = `${email}&${token}&${timestamp}&${nonce}&v2`
const digest = (algorithm: string, text: string) => createHash(algorithm).update(text).digest('hex')
const sha256 = (text: string) => digest('sha256', text)
const hmac = (algorithm: string, key: string, text: string) => createHmac(algorithm, key).update(text).digest('hex')

type Sent = string | Record<string, string> | Pair[]
/** What was done, what it is, and the `sign` sent with correct parameters, or changes to all that was sent. */
type Mistake = [what: string, cause: Cause, sent: Sent]

const sends: Record<string, string> = { email, timestamp, nonce, sign_version: 'v2' }
const byName = Object.entries(sends)
  .map(([name, value]) => `${name}=${value}`)
  .sort()
  .join('&')

/** As an input method for Chinese writes ASCII. */
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))

const mistakes: Mistake[] = [
  ['puts the token first', 'order', sha256(`${token}&${email}&${timestamp}&${nonce}&v2`)],
  ['puts the token last', 'order', sha256(`${email}&${timestamp}&${nonce}&v2&${token}`)],
  ['puts nonce before timestamp', 'order', sha256(`${email}&${token}&${nonce}&${timestamp}&v2`)],
  ['follows the order of the address', 'order', sha256(`${email}&${timestamp}&${nonce}&${token}&v2`)],
  ['puts the version first', 'order', sha256(`v2&${email}&${token}&${timestamp}&${nonce}`)],
  ['reverses everything', 'order', sha256(`v2&${nonce}&${timestamp}&${token}&${email}`)],
  ['sorts the values and joins with nothing', 'order', sha256([email, token, timestamp, nonce, 'v2'].sort().join(''))],
  ['swaps nonce and timestamp, in SHA-1', 'order', digest('sha1', `${email}&${token}&${nonce}&${timestamp}&v2`)],
  [
    'forgets the version and puts the token first',
    'version-missing',
    sha256(`${token}&${email}&${timestamp}&${nonce}`),
  ],

  ['joins with nothing', 'separator', sha256(`${email}${token}${timestamp}${nonce}v2`)],
  ['joins with commas', 'separator', sha256(`${email},${token},${timestamp},${nonce},v2`)],
  ['joins with line ends', 'separator', sha256(`${email}\n${token}\n${timestamp}\n${nonce}\nv2`)],
  ['joins with pipes', 'separator', sha256(`${email}|${token}|${timestamp}|${nonce}|v2`)],
  ['joins with spaces', 'separator', sha256(`${email} ${token} ${timestamp} ${nonce} v2`)],
  ['joins with an HTML entity', 'separator', sha256(right.replaceAll('&', '&amp;'))],
  ['joins with a full-width &', 'separator', sha256(right.replaceAll('&', '\uFF06'))],
  ['ends with an &', 'separator', sha256(`${right}&`)],
  ['begins with an &', 'separator', sha256(`&${right}`)],
  ['joins with nothing, in MD5', 'separator', digest('md5', `${email}${token}${timestamp}${nonce}v2`)],

  ['signs with the token of another company', 'token', sha256(right.replace(token, otherToken))],
  ['reads the token from a file with its line end', 'token', sha256(right.replace(token, `${token}\n`))],
  ['keeps the quotes of a .env file', 'token', sha256(right.replace(token, `"${token}"`))],
  ['keeps a space before the token', 'token', sha256(right.replace(token, ` ${token}`))],
  ['keeps the CR of a file from Windows', 'token', sha256(right.replace(token, `${token}\r`))],
  ['keeps a tab before the token', 'token', sha256(right.replace(token, `\t${token}`))],
  ['keeps the byte order mark of a file', 'token', sha256(right.replace(token, `\uFEFF${token}`))],
  ['copies a no-break space with the token', 'token', sha256(right.replace(token, `${token}\u00A0`))],
  ['copies a zero-width space with the token', 'token', sha256(right.replace(token, `${token}\u200B`))],
  ['copies an ideographic space before the token', 'token', sha256(right.replace(token, `\u3000${token}`))],
  ['keeps single quotes around the token', 'token', sha256(right.replace(token, `'${token}'`))],
  ['keeps typographic quotes around the token', 'token', sha256(right.replace(token, `\u201C${token}\u201D`))],
  ['keeps one quote before the token', 'token', sha256(right.replace(token, `"${token}`))],
  ['keeps angle brackets around the token', 'token', sha256(right.replace(token, `<${token}>`))],
  ['signs the token in upper case', 'token', sha256(right.replace(token, token.toUpperCase()))],
  ['signs the token in full-width characters', 'token', sha256(right.replace(token, fullWidth(token)))],
  [
    'copies the token with dashes of a word processor',
    'token',
    sha256(right.replace(token, token.replaceAll('-', '\u2013'))),
  ],
  ['copies a zero-width space, and sends SHA-1', 'token', digest('sha1', right.replace(token, `${token}\u200B`))],
  ['writes Bearer before the token', 'token', sha256(right.replace(token, `Bearer ${token}`))],
  ['takes the password for the token', 'token', sha256(right.replace(token, password))],
  ['signs without the token', 'token', sha256(`${email}&${timestamp}&${nonce}&v2`)],
  ['signs an empty token', 'token', sha256(`${email}&&${timestamp}&${nonce}&v2`)],
  ['signs a variable nobody set, in JavaScript', 'token', sha256(right.replace(token, 'undefined'))],
  ['signs a variable nobody set, in Python', 'token', sha256(right.replace(token, 'None'))],
  ['signs the word open_api_token', 'token', sha256(right.replace(token, 'open_api_token'))],
  ['strips the dashes of the token', 'token', sha256(right.replace(token, token.replaceAll('-', '')))],
  ['hashes the token first', 'token', sha256(right.replace(token, digest('md5', token)))],
  ['copies the token but for its last character', 'token', sha256(right.replace(token, token.slice(0, -1)))],

  ['takes the KEY of structured messages for the token', 'struct-key', sha256(right.replace(token, structKey))],
  [
    'signs by the rule of structured messages',
    'struct-key',
    digest('md5', `email=${email}&timestamp=${timestamp}&nonce=${nonce}&sign_version=v2&${structKey}`),
  ],
  ['takes the KEY and puts it first', 'struct-key', sha256(`${structKey}&${email}&${timestamp}&${nonce}&v2`)],

  ['sends another administrator than was signed', 'email', sha256(right.replace(email, 'Boss@udesk.cn'))],
  ['signs the e-mail in upper case', 'email', sha256(right.replace(email, email.toUpperCase()))],
  [
    'signs the e-mail in lower case',
    'email',
    { email: 'Boss@udesk.cn', sign: sha256(right.replace(email, 'boss@udesk.cn')) },
  ],
  ['signs a space after the e-mail', 'email', sha256(right.replace(email, `${email} `))],
  ['signs a no-break space after the e-mail', 'email', sha256(right.replace(email, `${email}\u00A0`))],
  [
    'hashes a file with a byte order mark, which comes before the e-mail',
    'email',
    sha256(right.replace(email, `\uFEFF${email}`)),
  ],
  ['signs the e-mail with a full-width @', 'email', sha256(right.replace(email, email.replace('@', '\uFF20')))],
  ['signs the e-mail in quotes', 'email', sha256(right.replace(email, `'${email}'`))],
  ['signs without the e-mail', 'email', sha256(`${token}&${timestamp}&${nonce}&v2`)],
  ['signs the name before the @', 'email', sha256(right.replace(email, 'admin+ops'))],
  [
    'sends two e-mails, signs the first',
    'email',
    [
      ['email', 'lily@example.com'],
      ...Object.entries(sends),
      ['sign', sha256(right.replace(email, 'lily@example.com'))],
    ],
  ],

  ['signs the percent-encoded e-mail', 'email-encoded', sha256(right.replace(email, 'admin%2Bops%40udesk.cn'))],
  [
    'signs the e-mail encoded in lower case, as .NET does',
    'email-encoded',
    sha256(right.replace(email, 'admin%2bops%40udesk.cn')),
  ],
  ['signs the e-mail with its + as a space', 'email-encoded', sha256(right.replace(email, 'admin ops@udesk.cn'))],
  ['encodes the whole string', 'email-encoded', sha256(encodeURIComponent(right))],
  [
    'encodes the e-mail and uses HMAC',
    'email-encoded',
    hmac('sha256', token, right.replace(email, encodeURIComponent(email))),
  ],

  ['signs milliseconds, sends seconds', 'milliseconds', sha256(right.replace(timestamp, `${timestamp}000`))],
  [
    'signs Date.now(), sends it divided by a thousand',
    'milliseconds',
    sha256(right.replace(timestamp, `${timestamp}837`)),
  ],
  ['signs milliseconds and joins with nothing', 'milliseconds', sha256(`${email}${token}${timestamp}000${nonce}v2`)],

  ['takes the time twice, a second apart', 'timestamp', sha256(right.replace(timestamp, '1494474403'))],
  ['takes the time twice, half a minute apart', 'timestamp', sha256(right.replace(timestamp, '1494474374'))],
  ['signs the time as a float', 'timestamp', sha256(right.replace(timestamp, `${timestamp}.0`))],
  ['signs without the timestamp', 'timestamp', sha256(`${email}&${token}&${nonce}&v2`)],
  ['signs undefined for the timestamp', 'timestamp', sha256(right.replace(timestamp, 'undefined'))],

  ['signs the nonce in lower case', 'nonce', sha256(right.replace(nonce, nonce.toLowerCase()))],
  ['signs the nonce without dashes', 'nonce', sha256(right.replace(nonce, nonce.replaceAll('-', '')))],
  ['sends the nonce with a line end, signs it without', 'nonce', { nonce: `${nonce}\n`, sign: sha256(right) }],
  ['signs an empty nonce', 'nonce', sha256(`${email}&${token}&${timestamp}&&v2`)],
  ['signs without the nonce', 'nonce', sha256(`${email}&${token}&${timestamp}&v2`)],
  ['signs the timestamp for the nonce', 'nonce', sha256(right.replace(nonce, timestamp))],
  [
    'sends a base64 nonce whose + arrives as a space',
    'nonce',
    { nonce: 'q1 x==', sign: sha256(right.replace(nonce, 'q1+x==')) },
  ],

  ['signs without the version', 'version-missing', sha256(`${email}&${token}&${timestamp}&${nonce}`)],
  ['ends with the & before the version', 'version-missing', sha256(`${email}&${token}&${timestamp}&${nonce}&`)],
  ['signs well, sends no sign_version', 'version-missing', { sign_version: '', sign: sha256(right) }],
  ['signs without the version, in MD5', 'version-missing', digest('md5', `${email}&${token}&${timestamp}&${nonce}`)],
  ['signs V2', 'version-spelling', sha256(right.replace(/v2$/, 'V2'))],
  ['signs 2', 'version-spelling', sha256(right.replace(/v2$/, '2'))],
  ['signs v1', 'version-spelling', sha256(right.replace(/v2$/, 'v1'))],
  ['signs the word sign_version', 'version-spelling', sha256(right.replace(/v2$/, 'sign_version'))],
  ['signs and sends V2', 'version-spelling', { sign_version: 'V2', sign: sha256(right.replace(/v2$/, 'V2')) }],
  ['signs v2, sends 2', 'version-spelling', { sign_version: '2', sign: sha256(right) }],
  ['signs and sends v3', 'version-spelling', { sign_version: 'v3', sign: sha256(right.replace(/v2$/, 'v3')) }],

  ['sends upper-case hex, as .NET prints it', 'upper-case', sha256(right).toUpperCase()],
  ['sends upper-case SHA-1', 'upper-case', digest('sha1', right).toUpperCase()],
  ['sends upper-case MD5', 'upper-case', digest('md5', right).toUpperCase()],

  ['hashes with MD5', 'algorithm', digest('md5', right)],
  ['hashes with SHA-512', 'algorithm', digest('sha512', right)],
  ['hashes with SHA-384', 'algorithm', digest('sha384', right)],
  ['hashes with SHA-224', 'algorithm', digest('sha224', right)],
  ['sends base64', 'algorithm', createHash('sha256').update(right).digest('base64')],
  [
    'sends base64 whose + arrives as a space',
    'algorithm',
    createHash('sha256').update(right).digest('base64').replaceAll('+', ' '),
  ],
  ['prints bytes with dashes, as BitConverter of .NET does', 'algorithm', withDashes(sha256(right))],
  ['prints bytes with colons', 'algorithm', sha256(right).replace(/..(?!$)/g, '$&:')],
  ['sends 0x before the digits', 'algorithm', `0x${sha256(right)}`],
  ['sends base64 for addresses', 'algorithm', createHash('sha256').update(right).digest('base64url')],
  ['sends the base64 of the hex digits', 'algorithm', Buffer.from(sha256(right)).toString('base64')],
  [
    'hashes UTF-16, as .NET does by Encoding.Unicode',
    'algorithm',
    createHash('sha256').update(Buffer.from(right, 'utf16le')).digest('hex'),
  ],
  [
    'prints bytes below 16 as one digit',
    'algorithm',
    [...createHash('sha256').update(right).digest()].map((byte) => byte.toString(16)).join(''),
  ],
  [
    'prints signed bytes, as Java does',
    'algorithm',
    [...createHash('sha1').update(right).digest()]
      .map((byte) => (byte > 127 ? (byte - 256) >>> 0 : byte).toString(16))
      .join(''),
  ],

  ['uses HMAC over the string', 'hmac', hmac('sha256', token, right)],
  ['uses HMAC over the string without the token', 'hmac', hmac('sha256', token, `${email}&${timestamp}&${nonce}&v2`)],
  ['uses HMAC with token and string swapped', 'hmac', hmac('sha256', `${email}&${timestamp}&${nonce}&v2`, token)],
  ['uses HMAC-SHA-1', 'hmac', hmac('sha1', token, right)],
  ['uses HMAC-MD5 over names and values', 'hmac', hmac('md5', token, byName)],
  ['uses HMAC and sends base64', 'hmac', createHmac('sha256', token).update(right).digest('base64')],

  ['pipes echo into sha256sum', 'newline', sha256(`${right}\n`)],
  ['pipes echo on Windows', 'newline', sha256(`${right}\r\n`)],
  ['sends the line end of the command that hashed', 'newline', `${sha256(right)}\n`],
  ['sends all that sha256sum prints', 'newline', `${sha256(right)}  -`],
  ['sends all that openssl prints', 'newline', `SHA2-256(stdin)= ${sha256(right)}`],
  ['sends a byte order mark before the digest', 'newline', `\uFEFF${sha256(right)}`],
  ['sends the digest in quotes', 'newline', `'${sha256(right)}'`],
  ['pipes echo into md5sum', 'newline', digest('md5', `${right}\n`)],
  ['breaks the line within the sign, as quoted-printable does', 'newline', sha256(right).replace(/^.{30}/, '$&=\r\n')],
  ['copies the sign from a page with invisible spaces', 'newline', sha256(right).replace(/^.{9}/, '$&\u200b')],

  [
    'signs names and values',
    'names-signed',
    sha256(`email=${email}&open_api_token=${token}&timestamp=${timestamp}&nonce=${nonce}&sign_version=v2`),
  ],
  [
    'signs names and values, the token called token',
    'names-signed',
    sha256(`email=${email}&token=${token}&timestamp=${timestamp}&nonce=${nonce}&sign_version=v2`),
  ],
  [
    'signs sorted names and values and the token, as WeChat does',
    'names-signed',
    digest('md5', `${byName}&key=${token}`).toUpperCase(),
  ],
  [
    'signs the query and appends the token, as API v1 does',
    'names-signed',
    digest('md5', `email=${email}&timestamp=${timestamp}&nonce=${nonce}&sign_version=v2&${token}`),
  ],
  [
    'signs the whole query, encoded',
    'names-signed',
    sha256(new URLSearchParams({ ...sends, agent_id: '3' }).toString()),
  ],

  ['appends the body', 'body-signed', sha256(`${right}&${body}`)],
  ['appends the body without &', 'body-signed', sha256(`${right}${body}`)],
  ['signs the body alone', 'body-signed', sha256(body)],
  ['appends the digest of the body', 'body-signed', sha256(`${right}&${sha256(body)}`)],
  ['appends the body and uses MD5', 'body-signed', digest('md5', `${right}&${body}`)],

  ['sends the token and no signature', 'token-as-parameter', { open_api_token: token }],
  ['sends the token as sign', 'token-as-parameter', token],
  ['sends the token called token, and signs nonsense', 'token-as-parameter', { token, sign: sha256('nonsense') }],

  ['signs the old string, sends v2', 'legacy', digest('sha1', `${email}&${token}&${timestamp}`)],
  ['signs the old string in SHA-256', 'legacy', sha256(`${email}&${token}&${timestamp}`)],
  ['signs the old string in MD5', 'legacy', digest('md5', `${email}&${token}&${timestamp}`)],

  [
    'signs with the token of another company',
    'unknown',
    sha256(right.replace(token, '99999999-2222-4333-8444-555555555555')),
  ],
  ['sends no sign at all', 'sign-missing', ''],

  ['writes &amp; before sign', 'address', withoutSign({ 'amp;sign': sha256(right) })],
  [
    'writes &amp; before sign_version',
    'address',
    without('sign_version', { 'amp;sign_version': 'v2', sign: sha256(right) }),
  ],
  ['writes a second ? before sign', 'address', withoutSign({ page: `1?sign=${sha256(right)}` })],
  ['begins with two ?', 'address', without('agent_id', { '?agent_id': '3', sign_version: `v2?sign=${sha256(right)}` })],
  ['encodes the & before sign', 'address', withoutSign({ page: `1&sign=${sha256(right)}` })],

  [
    'sends the sample of the documentation',
    'unknown',
    '6892f1b7cb5220a1b0c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f60718293a4b5c6d',
  ],
]

test.each(mistakes)('%s: %s', (_, cause, sent) => {
  const diagnosis = diagnosisOf(sent)
  expect(diagnosis?.cause).toBe(cause)
})

test('distinguishes every cause of a wrong v2 signature', () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(60)
  const causes = new Set(mistakes.map(([, cause]) => cause))
  expect(causes.size).toBe(22) // all but struct-fields, which structured messages alone can have
})

test('says what to do in one ASCII sentence that quotes nothing of the call', () => {
  for (const [, , sent] of mistakes) {
    const hint = diagnosisOf(sent)?.hint ?? ''
    expect(hint).toMatch(/^[A-Z][\x20-\x7e]*[^.]\.$/)
    for (const value of [email, 'Boss@', token, structKey, password, timestamp, nonce])
      expect(hint).not.toContain(value)
  }
})

function withDashes(hex: string): string {
  return hex.toUpperCase().replace(/..(?!$)/g, '$&-')
}

function withoutSign(more: Record<string, string>): Pair[] {
  return without('sign', more)
}

function without(name: string, more: Record<string, string>): Pair[] {
  return Object.entries({ ...sends, agent_id: '3', ...more }).filter(([each]) => each !== name)
}

function diagnosisOf(sent: Sent) {
  const query = Array.isArray(sent)
    ? sent
    : Object.entries({ ...sends, agent_id: '3', ...(typeof sent === 'string' ? { sign: sent } : sent) })
  const secrets = { admins, apiToken: token, structKey, password }
  return diagnose('signatureWrong', {
    scheme: 'v2',
    sent: readSignedParameters(query),
    query,
    rawBody: body,
    secrets,
    otherTokens: [otherToken],
    now: Number(timestamp),
  })
}
