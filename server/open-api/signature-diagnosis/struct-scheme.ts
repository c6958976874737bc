import { readSignedStruct } from './signed-parameters.ts'
import { signMissing, type Evidence, type Mistake } from './evidence.ts'
import type { Scheme } from './scheme.ts'
import { fieldForms, fieldMistakes, keyForms, keyMistakes, structHmac } from './struct-mistakes.ts'
import { structText, type StructParts } from './struct-signed-strings.ts'

/** The rule of structured messages, and of the page that lists them. */
export const structScheme: Scheme<StructParts & { key: string }, StructParts> = {
  digests: { accepted: ['md5'], hint: 'hash with MD5 (32 hex digits)' },
  right: ({ query, secrets }) => {
    const { imSubSessionId, customerId, agentId, timestamp } = readSignedStruct(query)
    return {
      fields: [
        ['im_sub_session_id', imSubSessionId],
        ['customer_id', customerId],
        ['agent_id', agentId],
        ['timestamp', timestamp],
      ],
      key: secrets.structKey,
    }
  },
  text: structText,
  values: [...keyMistakes, ...fieldMistakes],
  forms: [...fieldForms, ...keyForms],
  hmac: structHmac,
  otherMistakes: () => [],
  unknown: explainUnknown,
}

function explainUnknown({ sent, query, secrets }: Evidence): Mistake {
  if ([...query].some(([, value]) => value === secrets.structKey || value === secrets.apiToken)) {
    return { cause: 'token-as-parameter', hint: 'never send the KEY or the token: sign with the KEY' }
  }
  if (sent.sign === '') return signMissing
  if (!/^[0-9a-f]{32}$/i.test(sent.sign)) {
    return unknown('send as sign the MD5 digest of the string to sign: 32 hex digits, lower case')
  }
  return unknown('check that the KEY belongs to this company: no known mistake gives this signature')
}

const unknown = (hint: string): Mistake => ({ cause: 'unknown', hint })
