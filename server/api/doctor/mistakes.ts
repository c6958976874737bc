import { hash } from 'node:crypto'
import type { Evidence, Wrong } from './evidence.ts'

/** The values that were signed, in order. Null: left out, together with its &. */
export type Parts = {
  email: string | null
  token: string | null
  timestamp: string | null
  nonce: string | null
  version: string | null
}

/** Signs other values than it should. `often`: worth trying together with a mistake of form. */
export type ValueMistake = Wrong & {
  often?: true
  instead(parts: Record<keyof Parts, string>, evidence: Evidence): Partial<Parts>[]
}

/** Puts the values together otherwise than it should. `often`: worth trying together with a mistake of value. */
export type FormMistake = Wrong & {
  often?: true
  texts(parts: Parts, evidence: Evidence): (string | Uint8Array)[]
}

/** Uses the token as the key of an HMAC. */
export type HmacMistake = Wrong & { keyed(parts: Parts): { key: string; text: string }[] }

/** In characters; what is longer is nobody's honest mistake, and hashing it a thousand times would take too long. */
export const longestText = 1_000
const longestBody = 50_000

/** The string as it should be signed. */
export const joined = (parts: Parts, separator = '&') => present(parts).join(separator)

export const valueMistakes: readonly ValueMistake[] = [
  {
    cause: 'version-missing',
    hint: 'end the string to sign with &v2',
    often: true,
    instead: () => [{ version: null }, { version: '' }],
  },
  {
    cause: 'version-spelling',
    hint: 'sign the version as v2, in lower case, and send it as sign_version=v2',
    instead: (_, { sent }) =>
      [sent.signVersion, 'V2', '2', 'v1', 'V1', '1', '2.0', 'v2.0', '"v2"', 'sign_version', ...nothings].map(
        (version) => ({ version }),
      ),
  },
  {
    cause: 'struct-key',
    hint: 'sign with the open_api_token: the KEY of structured messages signs structured messages alone',
    often: true,
    instead: (_, { secrets }) => [{ token: secrets.structKey }],
  },
  {
    cause: 'token',
    hint: 'sign with the token alone, exactly as shown: no quotes, no spaces, no line end, no Bearer',
    instead: ({ token }) =>
      [`${token}\n`, `${token}\r\n`, `${token} `, ` ${token}`, `"${token}"`, `'${token}'`, `Bearer ${token}`].map(
        (spoilt) => ({ token: spoilt }),
      ),
  },
  {
    cause: 'token',
    hint: 'sign with the open_api_token: the one that was signed is empty, missing, the password or a placeholder',
    instead: (_, { secrets }) =>
      [null, secrets.password ?? '', ...nothings, ...placeholders].map((token) => ({ token })),
  },
  {
    cause: 'token',
    hint: 'sign the token as it is: not encoded, not hashed, its case and dashes kept',
    instead: ({ token }) =>
      [...respelt(token), ...encoded(token), token.slice(0, -1), token.slice(1), hash('md5', token)].map((spoilt) => ({
        token: spoilt,
      })),
  },
  {
    cause: 'email-encoded',
    hint: 'sign the plain e-mail, and percent-encode it in the address alone',
    often: true,
    instead: ({ email }) =>
      [...encoded(email), email.replaceAll('+', ' '), email.replaceAll(' ', '+')].map((spoilt) => ({ email: spoilt })),
  },
  {
    cause: 'email',
    hint: 'sign the very e-mail that is sent: same address, same case, no spaces',
    instead: ({ email }, { query, secrets }) =>
      [
        ...secrets.admins.slice(0, 20),
        ...[...query].filter(([name]) => name === 'email').map(([, value]) => value),
        ...respelt(email),
        ...nothings,
        email.split('@')[0] ?? '',
        null,
      ].map((other) => ({ email: other })),
  },
  {
    cause: 'milliseconds',
    hint: 'sign the timestamp in seconds, as it is sent, not in milliseconds',
    often: true,
    instead: ({ timestamp }) => [{ timestamp: `${timestamp}000` }],
  },
  {
    cause: 'timestamp',
    hint: 'sign the very timestamp that is sent: take the time once, as whole seconds',
    instead: ({ timestamp }, { query }) =>
      [
        ...[...query].filter(([name]) => name === 'timestamp').map(([, value]) => value),
        ...nothings,
        `${timestamp}.0`,
        null,
      ].map((other) => ({ timestamp: other })),
  },
  {
    cause: 'nonce',
    hint: 'sign the very nonce that is sent: make it once per call, letters and digits are safest',
    instead: ({ nonce, timestamp }, { query }) =>
      [
        ...[...query].filter(([name]) => name === 'nonce').map(([, value]) => value),
        ...respelt(nonce),
        ...encoded(nonce),
        nonce.replaceAll(' ', '+'), // a + in a base64 nonce that nobody encoded arrives as a space
        nonce.replaceAll('+', ' '),
        ...nothings,
        timestamp,
        null,
      ].map((other) => ({ nonce: other })),
  },
  {
    cause: 'timestamp',
    hint: 'sign the very timestamp that is sent: take the time once, as whole seconds',
    instead: ({ timestamp }) => count(121).map((second) => ({ timestamp: String(Number(timestamp) + second - 60) })),
  },
  {
    cause: 'milliseconds',
    hint: 'sign the timestamp in seconds, as it is sent, not in milliseconds',
    instead: ({ timestamp }) => count(1000).map((ms) => ({ timestamp: `${timestamp}${String(ms).padStart(3, '0')}` })),
  },
]

export const formMistakes: readonly FormMistake[] = [
  {
    cause: 'legacy',
    hint: 'sign by v2, with nonce and version: the string email&token&timestamp is the old form',
    often: true,
    texts: ({ email, token, timestamp }) => [
      listed([email, token, timestamp]).join('&'),
      listed([token, email, timestamp]).join('&'),
    ],
  },
  {
    cause: 'newline',
    hint: 'sign without a line end: printf instead of echo, or echo -n',
    often: true,
    texts: (parts) => ['\n', '\r\n', ' ', '\0'].map((end) => joined(parts) + end),
  },
  {
    cause: 'separator',
    hint: 'join the values with a single & and nothing else, none at the beginning or the end',
    often: true,
    texts: (parts) => [
      ...['', ',', '|', '\n', ' ', ';', ':', '-', '_', '.', '/', '+', '&&', ' & ', ', ', '&amp;', '%26'].map(
        (separator) => joined(parts, separator),
      ),
      ...[`${joined(parts)}&`, `&${joined(parts)}`, `?${joined(parts)}`],
    ],
  },
  {
    cause: 'names-signed',
    hint: 'sign the values alone, without their names',
    often: true,
    texts: (parts) => namedPairs(parts).flatMap((pairs) => withToken(pairs.join('&'), parts.token ?? '')),
  },
  {
    cause: 'names-signed',
    hint: 'sign the values alone, without their names',
    texts: (parts) =>
      tokenNames
        .flatMap((name) => namedPairs(parts, [`${name}=${parts.token ?? ''}`]))
        .flatMap((pairs) => [pairs.join('&'), pairs.join('')]),
  },
  {
    cause: 'order',
    hint: 'sign in the order email, token, timestamp, nonce, version',
    often: true,
    texts: (parts) => permutations(present(parts)).map((values) => values.join('&')),
  },
  {
    cause: 'order',
    hint: 'sign in the order email, token, timestamp, nonce, version, joined with &',
    texts: (parts) => permutations(present(parts)).map((values) => values.join('')),
  },
  {
    cause: 'email-encoded',
    hint: 'sign the plain values, and percent-encode them in the address alone',
    texts: (parts) => [
      ...encoded(joined(parts)),
      present(parts)
        .map((value) => encoded(value)[0])
        .join('&'),
    ],
  },
  {
    cause: 'names-signed',
    hint: 'sign email, token, timestamp, nonce and version alone, not the other parameters',
    texts: queryTexts,
  },
  {
    cause: 'body-signed',
    hint: 'leave the body out of the string to sign',
    texts: bodyTexts,
  },
  {
    cause: 'algorithm',
    hint: 'hash the UTF-8 bytes of the string, not UTF-16',
    texts: (parts) => {
      const littleEndian = Buffer.from(joined(parts), 'utf16le')
      return [littleEndian, Buffer.from(littleEndian).swap16()]
    },
  },
]

export const hmacMistake: HmacMistake = {
  cause: 'hmac',
  hint: 'hash the string plainly, with the token inside it, not by HMAC with the token as its key',
  keyed: (parts) => {
    const key = parts.token ?? ''
    const tokenless = { ...parts, token: null }
    const texts = [
      joined(parts),
      joined(tokenless),
      joined({ ...tokenless, version: null }),
      joined({ ...tokenless, version: null, nonce: null }),
      joined({ ...parts, version: null }),
      joined(parts, ''),
      joined(tokenless, ''),
      `${joined(tokenless)}\n`,
      ...namedPairs(tokenless).map((pairs) => pairs.join('&')),
    ]
    return texts.flatMap((text) => [
      { key, text },
      { key: text, text: key },
    ])
  },
}

/** What stands for a value that is not there, in one language or another. */
const nothings = ['', 'undefined', 'null', 'None', 'nil', 'NULL', '<nil>', 'NaN', '[object Object]']
const placeholders = ['open_api_token', 'token', 'api_token', 'YOUR_TOKEN', 'your_token', 'xxx']
const tokenNames = ['open_api_token', 'token', 'api_token', 'open_api_auth_token', 'secret', 'key']

const count = (most: number) => Array.from({ length: most }, (_, at) => at)
const listed = (values: (string | null)[]) => values.filter((value) => value !== null)
const present = ({ email, token, timestamp, nonce, version }: Parts) =>
  listed([email, token, timestamp, nonce, version])

const respelt = (value: string) => [
  value.trim(),
  value.toLowerCase(),
  value.toUpperCase(),
  value.replaceAll('-', ''),
  `${value}\n`,
  `${value} `,
  `"${value}"`,
]

/** Percent-encoded in the ways of several languages, and in base64. */
function encoded(value: string): [string, ...string[]] {
  const wellFormed = Buffer.from(value).toString() // a lone surrogate makes encodeURIComponent throw
  const percent = encodeURIComponent(wellFormed)
  const lowerCase = percent.replace(/%../g, (octet) => octet.toLowerCase())
  const form = new URLSearchParams({ '': wellFormed }).toString().slice(1)
  return [percent, lowerCase, form, encodeURI(wellFormed), Buffer.from(wellFormed).toString('base64')]
}

function permutations(values: string[]): string[][] {
  if (values.length < 2) return [values]
  return values.flatMap((value, at) => permutations(values.toSpliced(at, 1)).map((rest) => [value, ...rest]))
}

/** `email=…`, `timestamp=…` and so on, as listed and by name. */
function namedPairs({ email, timestamp, nonce, version }: Parts, token: string[] = []): string[][] {
  const named: [string, string | null][] = [
    ['timestamp', timestamp],
    ['nonce', nonce],
    ['sign_version', version],
  ]
  const rest = named.filter(([, value]) => value !== null).map(([name, value]) => `${name}=${value ?? ''}`)
  const pairs = [...(email === null ? [] : [`email=${email}`]), ...token, ...rest]
  return [pairs, pairs.toSorted()]
}

function queryTexts({ token }: Parts, { query }: Evidence): string[] {
  const pairs = [...query].filter(([name]) => name !== 'sign')
  const plain = pairs.map(([name, value]) => `${name}=${value}`)
  if (plain.join('&').length > longestText) return []
  const percent = pairs.map(([name, value]) => `${encoded(name)[0]}=${encoded(value)[0]}`)
  return [plain, plain.toSorted(), percent, percent.toSorted()].flatMap((all) => withToken(all.join('&'), token ?? ''))
}

/** Where people put a secret when the names are signed; `&key=` is WeChat's way. */
const withToken = (text: string, token: string) => [
  text,
  `${text}&${token}`,
  `${text}${token}`,
  `${token}&${text}`,
  `${token}${text}`,
  `${token}${text}${token}`,
  ...tokenNames.map((name) => `${text}&${name}=${token}`),
]

function bodyTexts(parts: Parts, { rawBody }: Evidence): string[] {
  if (rawBody === '' || rawBody.length > longestBody) return []
  const text = joined(parts)
  return [
    `${text}&${rawBody}`,
    `${text}${rawBody}`,
    `${text}\n${rawBody}`,
    `${rawBody}&${text}`,
    `${rawBody}${text}`,
    rawBody,
    `${rawBody}${parts.token ?? ''}`,
    `${rawBody}&${parts.token ?? ''}`,
    `${text}&${hash('md5', rawBody)}`,
    `${text}&${hash('sha256', rawBody)}`,
    joined({ ...parts, version: `${rawBody}&${parts.version ?? ''}` }),
  ]
}
