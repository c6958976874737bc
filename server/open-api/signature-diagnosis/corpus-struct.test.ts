import { createHash, createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { diagnose } from './diagnose.ts'
import { readSignedParameters } from './signed-parameters.ts'
import type { Cause } from './evidence.ts'

// What developers really do with structured messages, each mistake made here and not by the doctor's own code.

const key = '708ff6dc-41d5-4med-9ebc-0388zz9d76f1'
const token = '11111111-2222-4333-8444-555555555555'
const email = 'admin@udesk.cn'
const password = 'udesk-password'
const timestamp = '1484272693'
const jid = '12dsafdaslj129das-12fds912-12dsa'
const body = '{"data":{"title":"您好"}}'

const fields = `im_sub_session_id=21&customer_id=32&agent_id=43&timestamp=${timestamp}`
const right = `${fields}&${key}`
const digest = (algorithm: string, text: string) => createHash(algorithm).update(text).digest('hex')
const md5 = (text: string) => digest('md5', text)

/** What was done, what it is, and the `sign` sent with correct parameters, or changes to all that was sent. */
type Mistake = [what: string, cause: Cause, sent: string | Record<string, string>]

const mistakes: Mistake[] = [
  [
    'signs jid_resource, where the address has it',
    'struct-fields',
    md5(right.replace('&timestamp', `&jid_resource=${jid}&timestamp`)),
  ],
  ['signs jid_resource last', 'struct-fields', md5(`${fields}&jid_resource=${jid}&${key}`)],
  ['signs an empty jid_resource', 'struct-fields', { jid_resource: '', sign: md5(`jid_resource=&${right}`) }],
  [
    'sorts the names, as WeChat does',
    'struct-fields',
    md5(`agent_id=43&customer_id=32&im_sub_session_id=21&timestamp=${timestamp}&${key}`),
  ],
  [
    'sorts the names and names the KEY',
    'struct-fields',
    md5(`agent_id=43&customer_id=32&im_sub_session_id=21&timestamp=${timestamp}&key=${key}`),
  ],
  ['puts the timestamp first', 'struct-fields', md5(`timestamp=${timestamp}&${right.replace(/&timestamp=\d+/, '')}`)],
  ['names the session session_id', 'struct-fields', md5(right.replace('im_sub_session_id', 'session_id'))],
  [
    'writes the names in camel case',
    'struct-fields',
    md5(`imSubSessionId=21&customerId=32&agentId=43&timestamp=${timestamp}&${key}`),
  ],
  ['copies the ×tamp of the page', 'struct-fields', md5(right.replace('&timestamp', '×tamp'))],
  ['forgets the & before the KEY', 'struct-fields', md5(`${fields}${key}`)],
  ['forgets every &', 'struct-fields', md5(right.replaceAll('&', ''))],
  ['joins with HTML entities', 'struct-fields', md5(right.replaceAll('&', '&amp;'))],
  ['ends with an &', 'struct-fields', md5(`${right}&`)],
  ['puts the KEY first', 'struct-fields', md5(`${key}&${fields}`)],
  ['names the KEY', 'struct-fields', md5(`${fields}&key=${key}`)],
  ['signs the values alone', 'struct-fields', md5(`21&32&43&${timestamp}&${key}`)],
  ['leaves the agent out', 'struct-fields', md5(right.replace('&agent_id=43', ''))],
  ['takes the agent for the customer', 'struct-fields', md5(right.replace('=32', '=43').replace('d=43&t', 'd=32&t'))],
  ['signs an id nobody set', 'struct-fields', md5(right.replace('=43', '=undefined'))],
  ['encodes the whole string', 'struct-fields', md5(encodeURIComponent(right))],
  ['signs the path as well', 'struct-fields', md5(`/im/sessions/struct_messages?${right}`)],
  [
    'signs as the other calls are signed',
    'struct-fields',
    { email, nonce: 'n1', sign: digest('sha256', `${email}&${token}&${timestamp}&n1&v2`) },
  ],
  [
    'signs as the other calls are signed, with the KEY',
    'struct-fields',
    digest('sha256', `${email}&${key}&${timestamp}&&v2`),
  ],
  ['signs jid_resource, with the API token', 'struct-fields', md5(`${fields}&jid_resource=${jid}&${token}`)],

  ['takes the API token for the KEY', 'struct-key', md5(`${fields}&${token}`)],
  ['signs without the KEY', 'struct-key', md5(fields)],
  ['signs an empty KEY', 'struct-key', md5(`${fields}&`)],
  ['signs a variable nobody set', 'struct-key', md5(`${fields}&undefined`)],
  ['keeps a space before the KEY', 'struct-key', md5(`${fields}& ${key}`)],
  ['keeps the quotes of a .env file', 'struct-key', md5(`${fields}&"${key}"`)],
  ['keeps the CR of a file from Windows', 'newline', md5(`${fields}&${key}\r`)],
  ['keeps a tab after the KEY', 'newline', md5(`${fields}&${key}\t`)],
  ['keeps the byte order mark of a file', 'struct-key', md5(`${fields}&\uFEFF${key}`)],
  ['copies a no-break space with the KEY', 'struct-key', md5(`${fields}&${key}\u00A0`)],
  ['copies a zero-width space with the KEY', 'struct-key', md5(`${fields}&${key}\u200B`)],
  ['keeps single quotes around the KEY', 'struct-key', md5(`${fields}&'${key}'`)],
  ['signs the KEY in upper case', 'struct-key', md5(`${fields}&${key.toUpperCase()}`)],
  ['copies the KEY with dashes of a word processor', 'struct-key', md5(`${fields}&${key.replaceAll('-', '\u2013')}`)],
  ['writes &amp; before sign', 'address', { sign: '', 'amp;sign': md5(right) }],
  ['writes a second ? before sign', 'address', { sign: '', lang: `zh?sign=${md5(right)}` }],
  ['sends all that md5sum prints', 'newline', `${md5(right)}  -`],
  ['strips the dashes of the KEY', 'struct-key', md5(`${fields}&${key.replaceAll('-', '')}`)],
  ['takes the password for the KEY', 'struct-key', md5(`${fields}&${password}`)],
  ['takes the API token, and SHA-256', 'struct-key', digest('sha256', `${fields}&${token}`)],

  ['signs milliseconds, sends seconds', 'milliseconds', md5(right.replace(timestamp, `${timestamp}000`))],
  ['signs Date.now(), sends it divided', 'milliseconds', md5(right.replace(timestamp, `${timestamp}837`))],
  ['takes the time twice', 'timestamp', md5(right.replace(timestamp, '1484272691'))],
  ['sends upper-case hex', 'upper-case', md5(right).toUpperCase()],
  ['hashes with SHA-256', 'algorithm', digest('sha256', right)],
  ['hashes with SHA-1', 'algorithm', digest('sha1', right)],
  ['sends base64', 'algorithm', createHash('md5').update(right).digest('base64')],
  ['loses a zero on the way to hex', 'algorithm', withoutZeros(md5(right))],
  ['hashes UTF-16', 'algorithm', createHash('md5').update(Buffer.from(right, 'utf16le')).digest('hex')],
  ['uses HMAC', 'hmac', createHmac('md5', key).update(fields).digest('hex')],
  ['uses HMAC over the KEY as well', 'hmac', createHmac('md5', key).update(right).digest('hex')],
  ['reads the KEY from a file with its line end', 'newline', md5(`${right}\r\n`)],
  ['pipes echo into md5sum', 'newline', md5(`${right}\n`)],
  ['appends the body', 'body-signed', md5(`${right}&${body}`)],
  ['sends the KEY', 'token-as-parameter', { key }],
  ['signs with the KEY of another company', 'unknown', md5(`${fields}&99999999-2222-4333-8444-555555555555`)],
  ['sends no sign at all', 'sign-missing', ''],
]

test.each(mistakes)('%s: %s', (_, cause, sent) => {
  expect(diagnosisOf(sent)?.cause).toBe(cause)
})

test('names both of two mistakes', () => {
  expect(diagnosisOf(md5(`${fields}&jid_resource=${jid}&${token}`))?.hint).toBe(
    'Leave jid_resource out of the string to sign: it is sent, but not signed; also, ' +
      'sign with the KEY of structured messages, not with the open_api_token.',
  )
})

test('finds nothing wrong with a right signature', () => {
  expect(diagnosisOf(md5(right))).toBeNull()
})

test('shows what should have been signed, unless a field is missing', () => {
  expect(diagnosisOf('')?.expected).toEqual({ stringToSign: right, digest: md5(right) })
  expect(diagnosisOf({ agent_id: '' })?.expected).toBeNull()
})

test('says what to do in one ASCII sentence that quotes nothing of the call', () => {
  for (const [, , sent] of mistakes) {
    const hint = diagnosisOf(sent)?.hint ?? ''
    expect(hint).toMatch(/^[A-Z][\x20-\x7e]*[^.]\.$/)
    for (const value of [key, token, password, email, timestamp, jid]) expect(hint).not.toContain(value)
  }
})

function diagnosisOf(sent: string | Record<string, string>) {
  const sends = { im_sub_session_id: '21', customer_id: '32', agent_id: '43', jid_resource: jid, timestamp }
  const query = Object.entries({ ...sends, ...(typeof sent === 'string' ? { sign: sent } : sent) })
  return diagnose('signatureWrong', {
    scheme: 'struct',
    sent: readSignedParameters(query),
    query,
    rawBody: body,
    secrets: { admins: [email], apiToken: token, structKey: key, password },
    otherTokens: [],
    now: Number(timestamp),
  })
}

/** As BigInteger and toHexString in Java print it: bytes below 16 as one digit. */
function withoutZeros(hex: string): string {
  return [...Buffer.from(hex, 'hex')].map((byte) => byte.toString(16)).join('')
}
