import { signVersion } from '../../../spec/signature.ts'
import { signMissing, type Evidence, type Mistake } from './evidence.ts'
import { formMistakes, hmacMistake, valueMistakes } from './v2-mistakes.ts'
import type { Scheme } from './scheme.ts'
import { joined, type Parts } from './v2-signed-strings.ts'

/** The rule of all calls but one. */
export const v2Scheme: Scheme<Record<keyof Parts, string>, Parts> = {
  digests: { accepted: ['sha256', 'sha1'], hint: 'hash with SHA-256 (64 hex digits)' },
  right: ({ sent: { email, timestamp, nonce }, secrets }) => ({
    email,
    token: secrets.apiToken,
    timestamp,
    nonce,
    version: signVersion,
  }),
  text: (parts) => joined(parts),
  values: valueMistakes,
  forms: formMistakes,
  hmac: hmacMistake,
  otherMistakes: wrongVersion,
  unknown: explainUnknown,
}

function wrongVersion({ sent }: Evidence): Mistake[] {
  if (sent.signVersion === signVersion) return []
  if (sent.signVersion === '') return [{ cause: 'version-missing', hint: 'add sign_version=v2 to the query' }]
  if (sent.signVersion.startsWith(signVersion)) return [versionFollowed]
  return [{ cause: 'version-spelling', hint: 'send sign_version=v2, in lower case' }]
}

const versionFollowed: Mistake = {
  cause: 'version-spelling',
  hint: 'send sign_version=v2 with nothing behind it but &: a quote, a bracket or a second ? there is read as part of it',
}

function explainUnknown({ sent, query, secrets }: Evidence): Mistake {
  if ([...query].some(([, value]) => value === secrets.apiToken)) {
    return { cause: 'token-as-parameter', hint: 'never send the token: sign with it, and send the digest as sign' }
  }
  if (sent.sign === '') return signMissing
  if (!/^([0-9a-f]{64}|[0-9a-f]{40})$/i.test(sent.sign)) {
    return unknown('send as sign the SHA-256 digest of the string to sign: 64 hex digits, lower case')
  }
  return unknown('check that the token belongs to this company: no known mistake gives this signature')
}

const unknown = (hint: string): Mistake => ({ cause: 'unknown', hint })
