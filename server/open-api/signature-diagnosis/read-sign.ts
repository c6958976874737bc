import { hash } from 'node:crypto'
import type { Mistake } from './evidence.ts'
import { cleaned } from './invisible-characters.ts'

/** A signature read as a digest: the algorithm follows from its length. */
export type ReadSign = { algorithm: string; digest: string; mistakes: Mistake[] }

/** The digests that a signing rule accepts, and the one to use. */
export type Digests = { accepted: readonly string[]; hint: string }

/** The ways to read the value of `sign`; none if it is not a digest. `right` is the string to sign. */
export function readSign(sent: string, right: string, digests: Digests): ReadSign[] {
  const sign = sent.slice(0, 1_000)
  const bare = digestIn(cleaned(sign))
  const mistakes = bare === sign ? [] : [bareHint]
  const hex = readHex(bare, digests)
  // The hex digits of SHA-256 could be read as the base64 of SHA-384.
  const reads =
    hex.length > 0
      ? hex
      : [
          ...readDecorated(bare, digests),
          ...readDamaged(bare, right, digests),
          ...readBroken(bare, digests),
          ...readBase64(bare, digests),
        ]
  return reads.map((read) => ({
    ...read,
    mistakes: [...read.mistakes, ...mistakes],
  }))
}

const algorithms: Record<number, { algorithm: string; name: string }> = {
  64: { algorithm: 'sha256', name: 'SHA-256' },
  40: { algorithm: 'sha1', name: 'SHA-1' },
  32: { algorithm: 'md5', name: 'MD5' },
  56: { algorithm: 'sha224', name: 'SHA-224' },
  96: { algorithm: 'sha384', name: 'SHA-384' },
  128: { algorithm: 'sha512', name: 'SHA-512' },
}

const bareHint: Mistake = {
  cause: 'newline',
  hint: 'send the hex digits alone: no line end, spaces, quotes or file names around them',
}
const decorated: Mistake = {
  cause: 'algorithm',
  hint: 'send the hex digits of the digest alone: no 0x before them, no dashes, colons or spaces between them',
}
const upperCase: Mistake = { cause: 'upper-case', hint: 'send the digest in lower case' }
const base64: Mistake = { cause: 'algorithm', hint: 'send the digest in lower-case hex, not in base64' }
const lostZeros: Mistake = {
  cause: 'algorithm',
  hint: 'print every byte of the digest as two hex digits: zeros were lost, as with BigInteger or toHexString in Java',
}

function readHex(sign: string, { accepted, hint }: Digests): ReadSign[] {
  const found = algorithms[sign.length]
  if (!found || !/^[0-9a-f]+$/i.test(sign)) return []
  const { algorithm, name } = found
  const digest = sign.toLowerCase()
  const other: Mistake[] = accepted.includes(algorithm)
    ? []
    : [{ cause: 'algorithm', hint: `${hint}, not with ${name}` }]
  return [{ algorithm, digest, mistakes: digest === sign ? other : [upperCase, ...other] }]
}

/** What `sha256sum` and `openssl` print: the digest and a name beside it. */
const digestIn = (printed: string) =>
  /^(?:[\w-]*\([^)]*\)= *)?([0-9a-f]{32,128})(?: +[*-]?\S*)?$/i.exec(printed)?.[1] ?? printed

/** Hex with a 0x before it, or with something between the bytes, as BitConverter of .NET prints it. */
function readDecorated(sign: string, digests: Digests): ReadSign[] {
  const isParted = /^[0-9a-f]{2}([-: ][0-9a-f]{2})+$/i.test(sign)
  const hex = isParted ? sign.replace(/[-: ]/g, '') : sign.replace(/^0x/i, '')
  return hex === sign ? [] : readHex(hex, digests).map((read) => ({ ...read, mistakes: [decorated, ...read.mistakes] }))
}

/** Hex with a line end within, as e-mail and terminals break it: quoted-printable writes = before the line end. */
function readBroken(sign: string, digests: Digests): ReadSign[] {
  const hex = sign.replace(/=?[\s\u200b]+/gu, '')
  return hex === sign ? [] : readHex(hex, digests).map((read) => ({ ...read, mistakes: [bareHint, ...read.mistakes] }))
}

/** Base64 of the digest's bytes or, as Java code has it, of its hex digits. A + that was not encoded arrives as a space. */
function readBase64(sign: string, digests: Digests): ReadSign[] {
  const text = sign.replaceAll(' ', '+')
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return []
  const bytes = Buffer.from(text, 'base64')
  return [bytes.toString('hex'), bytes.toString('latin1')]
    .flatMap((hex) => readHex(hex, digests))
    .map((read) => ({ ...read, mistakes: [base64, ...read.mistakes] }))
}

/** The right digest without some zeros of its hex digits. It happens in one of sixteen calls, so the other calls work. */
function readDamaged(sign: string, right: string, { accepted }: Digests): ReadSign[] {
  return accepted.flatMap((algorithm) => {
    const digest = hash(algorithm, right)
    const bytes = [...Buffer.from(digest, 'hex')]
    const damaged = [
      digest.replace(/^0+/, ''),
      bytes.map((byte) => byte.toString(16)).join(''),
      bytes.map((byte) => (byte > 127 ? 'ffffff' : '') + byte.toString(16)).join(''),
    ]
    return digest !== sign && damaged.includes(sign) ? [{ algorithm, digest, mistakes: [lostZeros] }] : []
  })
}
