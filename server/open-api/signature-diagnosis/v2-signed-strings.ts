import { hash } from 'node:crypto'
import type { Pair } from './signed-parameters.ts'
import type { Evidence } from './evidence.ts'

/** The values that were signed, in order. Null: left out, together with its &. */
export type Parts = {
  email: string | null
  token: string | null
  timestamp: string | null
  nonce: string | null
  version: string | null
}

/** The maximum length in characters. Hashing a longer text a thousand times would take too long. */
export const longestText = 1_000
const longestBody = 50_000

/** The string as it should be signed. */
export const joined = (parts: Parts, separator = '&') => present(parts).join(separator)

/** How programming languages print a missing value. */
export const emptyValues = ['', 'undefined', 'null', 'None', 'nil', 'NULL', '<nil>', 'NaN', '[object Object]']
export const placeholders = ['open_api_token', 'token', 'api_token', 'YOUR_TOKEN', 'your_token', 'xxx']
export const tokenNames = ['open_api_token', 'token', 'api_token', 'open_api_auth_token', 'secret', 'key']

export const count = (most: number) => Array.from({ length: most }, (_, at) => at)
export const variantsOf = (value: string) => [
  value.trim(),
  value.toLowerCase(),
  value.toUpperCase(),
  value.replaceAll('-', ''),
  `${value}\n`,
  `${value} `,
  `"${value}"`,
]

/** The first few values of a parameter that was sent more than once. */
export const sentAs = (query: Iterable<Pair>, parameter: string) =>
  [...query].flatMap(([name, value]) => (name === parameter ? [value.slice(0, longestText)] : [])).slice(0, 10)

/** Percent-encoded in the ways of several languages, and in base64. */
export function encoded(value: string): [string, ...string[]] {
  const wellFormed = Buffer.from(value).toString() // a lone surrogate makes encodeURIComponent throw
  const percent = encodeURIComponent(wellFormed)
  const lowerCase = percent.replace(/%../g, (octet) => octet.toLowerCase())
  const form = new URLSearchParams({ '': wellFormed }).toString().slice(1)
  return [percent, lowerCase, form, encodeURI(wellFormed), Buffer.from(wellFormed).toString('base64')]
}

export function permutations(values: string[]): string[][] {
  if (values.length < 2) return [values]
  return values.flatMap((value, at) => permutations(values.toSpliced(at, 1)).map((rest) => [value, ...rest]))
}

/** `email=…`, `timestamp=…` and so on, as listed and by name. */
export function namedPairs({ email, timestamp, nonce, version }: Parts, token: string[] = []): string[][] {
  const named: [string, string | null][] = [
    ['timestamp', timestamp],
    ['nonce', nonce],
    ['sign_version', version],
  ]
  const rest = named.filter(([, value]) => value !== null).map(([name, value]) => `${name}=${value ?? ''}`)
  const pairs = [...(email === null ? [] : [`email=${email}`]), ...token, ...rest]
  return [pairs, pairs.toSorted()]
}

export function queryTexts({ token }: Parts, { query }: Evidence): string[] {
  const pairs = [...query].filter(([name]) => name !== 'sign')
  const plain = pairs.map(([name, value]) => `${name}=${value}`)
  if (plain.join('&').length > longestText) return []
  const percent = pairs.map(([name, value]) => `${encoded(name)[0]}=${encoded(value)[0]}`)
  return [plain, plain.toSorted(), percent, percent.toSorted()].flatMap((all) => withToken(all.join('&'), token ?? ''))
}

/** Places of the secret when the names are signed too; `&key=` is how WeChat does it. */
export const withToken = (text: string, token: string) => [
  text,
  `${text}&${token}`,
  `${text}${token}`,
  `${token}&${text}`,
  `${token}${text}`,
  `${token}${text}${token}`,
  ...tokenNames.map((name) => `${text}&${name}=${token}`),
]

/** Places of the body when it is signed too. */
export function bodyTexts(text: string, secret: string, { rawBody }: Evidence): string[] {
  if (rawBody === '' || rawBody.length > longestBody) return []
  return [
    `${text}&${rawBody}`,
    `${text}${rawBody}`,
    `${text}\n${rawBody}`,
    `${rawBody}&${text}`,
    `${rawBody}${text}`,
    rawBody,
    `${rawBody}${secret}`,
    `${rawBody}&${secret}`,
    `${text}&${hash('md5', rawBody)}`,
    `${text}&${hash('sha256', rawBody)}`,
  ]
}

/** The bytes of a text in UTF-16, little-endian as in .NET's Encoding.Unicode, and big-endian. */
export function utf16Of(text: string): Uint8Array[] {
  const littleEndian = Buffer.from(text, 'utf16le')
  return [littleEndian, Buffer.from(littleEndian).swap16()]
}

export const separators = [
  '',
  ',',
  '|',
  '\n',
  ' ',
  ';',
  ':',
  '-',
  '_',
  '.',
  '/',
  '+',
  '&&',
  ' & ',
  ', ',
  '&amp;',
  '%26',
  '\uFF06',
]
export const lineEnds = ['\n', '\r\n', '\r', '\t', ' ', '\0']

export const withoutNulls = (values: (string | null)[]) => values.filter((value) => value !== null)
export const present = ({ email, token, timestamp, nonce, version }: Parts) =>
  withoutNulls([email, token, timestamp, nonce, version])
