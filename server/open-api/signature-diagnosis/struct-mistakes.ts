/** Known mistakes in signing structured messages. */
import { hash } from 'node:crypto'
import { stringToSign, stringToSignLegacy } from '../../../spec/signature.ts'
import type { FormMistake, HmacMistake, ValueMistake } from './scheme.ts'
import { inFullWidth, inQuotes, withInvisible, withLineEnd, withOtherDashes } from './invisible-characters.ts'
import {
  allSent,
  exchanged,
  namedFields,
  renamed,
  reordered,
  revalued,
  someOf,
  structPieces,
  structText,
  withJidResource,
  type StructParts,
} from './struct-signed-strings.ts'
import {
  bodyTexts,
  count,
  encoded,
  lineEnds,
  withoutNulls,
  emptyValues,
  placeholders,
  variantsOf,
  sentAs,
  separators,
  tokenNames,
  utf16Of,
} from './v2-signed-strings.ts'

type Mistake = ValueMistake<StructParts & { key: string }, StructParts>
type Form = FormMistake<StructParts>

const apiToken = {
  cause: 'struct-key',
  hint: 'sign with the KEY of structured messages, not with the open_api_token',
  often: true,
} as const
const noKey = {
  cause: 'struct-key',
  hint: 'end the string to sign with & and the KEY of structured messages',
  often: true,
} as const
const lineEnd = {
  cause: 'newline',
  hint: 'sign without a line end after the KEY: trim it where it is read from a file, and hash with printf, not with echo',
  often: true,
} as const

export const keyMistakes: readonly Mistake[] = [
  { ...lineEnd, instead: ({ key }) => lineEnds.map((end) => ({ key: key + end })) },
  { ...apiToken, instead: (_, { secrets }) => [{ key: secrets.apiToken }] },
  { ...noKey, instead: () => [{ key: null }, { key: '' }] },
  {
    cause: 'struct-key',
    hint: 'sign with the KEY alone, exactly as shown: no quotes, no spaces, its case and dashes kept',
    instead: ({ key }) =>
      [...withLineEnd(key), ...inQuotes(key), ...variantsOf(key), key.slice(0, -1), key.slice(1)].map((wrong) => ({
        key: wrong,
      })),
  },
  {
    cause: 'struct-key',
    hint: 'sign the KEY in plain ASCII: something invisible came with it, or its dashes or width were changed',
    instead: ({ key }) =>
      [...withInvisible(key), ...withOtherDashes(key), inFullWidth(key)].map((wrong) => ({ key: wrong })),
  },
  {
    cause: 'struct-key',
    hint: 'sign with the KEY of structured messages: the one that was signed is empty, the password or a placeholder',
    instead: (_, { secrets }) =>
      [secrets.password ?? '', 'KEY', 'struct_key', ...emptyValues, ...placeholders].map((key) => ({ key })),
  },
  {
    cause: 'struct-key',
    hint: 'sign the KEY as it is: not encoded, not hashed',
    instead: ({ key }) => [...encoded(key), hash('md5', key)].map((wrong) => ({ key: wrong })),
  },
]

/** These two mistakes are tried together with mistakes in the fields. */
export const keyForms: readonly Form[] = [
  { ...apiToken, texts: (parts, { secrets }) => [structText({ ...parts, key: secrets.apiToken })] },
  { ...noKey, texts: (parts) => [structText({ ...parts, key: null }), structText({ ...parts, key: '' })] },
]

const inSeconds = 'sign the timestamp in seconds, as it is sent, not in milliseconds'
const asSent = 'sign the very timestamp that is sent: take the time once, as whole seconds'

export const fieldMistakes: readonly Mistake[] = [
  {
    cause: 'struct-fields',
    hint: 'leave jid_resource out of the string to sign: it is sent, but not signed',
    often: true,
    instead: ({ fields }, evidence) => withJidResource(fields, evidence).map((fields) => ({ fields })),
  },
  {
    cause: 'struct-fields',
    hint: 'sign in the order im_sub_session_id, customer_id, agent_id, timestamp, KEY, whatever the order in the address',
    often: true,
    instead: ({ fields }) => reordered(fields).map((fields) => ({ fields })),
  },
  {
    cause: 'struct-fields',
    hint: 'sign the names im_sub_session_id, customer_id, agent_id and timestamp, spelled so',
    instead: ({ fields }) => renamed(fields).map((fields) => ({ fields })),
  },
  {
    cause: 'struct-fields',
    hint: 'sign all four fields: im_sub_session_id, customer_id, agent_id and timestamp',
    instead: ({ fields }) => someOf(fields).map((fields) => ({ fields })),
  },
  {
    cause: 'milliseconds',
    hint: inSeconds,
    often: true,
    instead: ({ fields }) => atAnotherTime(fields, (timestamp) => [`${timestamp}000`]),
  },
  {
    cause: 'struct-fields',
    hint: 'sign the very values that are sent, each under its own name',
    instead: ({ fields }, { query }) =>
      [
        ...exchanged(fields),
        ...revalued(fields, (name, value) =>
          name === 'timestamp' ? [] : [...sentAs(query, name), ...emptyValues, `${value} `, `"${value}"`],
        ),
      ].map((fields) => ({ fields })),
  },
  {
    cause: 'struct-fields',
    hint: 'sign im_sub_session_id, customer_id, agent_id and timestamp alone, not the other parameters',
    instead: (_, { query }) => allSent(query).map((fields) => ({ fields })),
  },
  {
    cause: 'timestamp',
    hint: asSent,
    instead: ({ fields }, { query }) =>
      atAnotherTime(fields, (timestamp) => [
        ...sentAs(query, 'timestamp'),
        ...emptyValues,
        `${timestamp}.0`,
        ...count(121).map((second) => String(Number(timestamp) + second - 60)),
      ]),
  },
  {
    cause: 'milliseconds',
    hint: inSeconds,
    instead: ({ fields }) =>
      atAnotherTime(fields, (timestamp) => count(1000).map((ms) => `${timestamp}${String(ms).padStart(3, '0')}`)),
  },
]

function atAnotherTime(fields: StructParts['fields'], times: (timestamp: string) => string[]) {
  return revalued(fields, (name, value) => (name === 'timestamp' ? times(value) : [])).map((fields) => ({ fields }))
}

export const fieldForms: readonly Form[] = [
  { ...lineEnd, texts: (parts) => lineEnds.map((end) => structText(parts) + end) },
  {
    cause: 'struct-fields',
    hint: 'repair the string to sign: &timestamp was read as HTML, where &times is a multiplication sign',
    often: true,
    texts: (parts) => [structText(parts).replace('&timestamp', '\u00d7tamp')],
  },
  {
    cause: 'struct-fields',
    hint: 'join the fields and the KEY with a single & and nothing else, none at the beginning or the end',
    often: true,
    texts: (parts) => {
      const [text, fields, key] = [structText(parts), structText({ ...parts, key: null }), parts.key ?? '']
      return [
        ...separators.flatMap((separator) => [structText(parts, separator), fields + separator + key]),
        ...[`${text}&`, `&${text}`, `?${text}`],
      ]
    },
  },
  {
    cause: 'struct-fields',
    hint: 'put the KEY at the end, after an & and without a name',
    often: true,
    texts: ({ fields, key }) => {
      const [text, secret] = [namedFields(fields).join('&'), key ?? '']
      const named = ['KEY', 'struct_key', ...tokenNames].map((name) => `${text}&${name}=${secret}`)
      return [`${secret}&${text}`, `${secret}${text}`, `${secret}${text}${secret}`, ...named]
    },
  },
  {
    cause: 'struct-fields',
    hint: 'sign names and values: im_sub_session_id=1&customer_id=1 and so on, not the values alone',
    often: true,
    texts: ({ fields, key }) => {
      const values = withoutNulls([...fields.map(([, value]) => value), key])
      return [values.join('&'), values.join('')]
    },
  },
  {
    cause: 'struct-fields',
    hint: 'sign the four fields and the KEY alone, without the path, and not percent-encoded',
    texts: (parts) => [
      ...encoded(structText(parts)),
      structPieces(parts)
        .map((piece) => encoded(piece)[0])
        .join('&'),
      ...['/im/sessions/struct_messages', '/open_api_v1/im/sessions/struct_messages'].map(
        (path) => `${path}?${structText(parts)}`,
      ),
    ],
  },
  {
    cause: 'struct-fields',
    hint: 'sign structured messages by their own rule: names and values of four fields and the KEY, without e-mail',
    texts: ({ key }, { sent, secrets }) =>
      [sent.email, ...secrets.admins.slice(0, 20)].flatMap((email) =>
        [secrets.apiToken, key ?? ''].flatMap((apiToken) => {
          const values = { ...sent, email, apiToken }
          return [stringToSign(values), stringToSignLegacy(values)]
        }),
      ),
  },
  {
    cause: 'body-signed',
    hint: 'leave the body out of the string to sign',
    texts: (parts, evidence) => bodyTexts(structText(parts), parts.key ?? '', evidence),
  },
  {
    cause: 'algorithm',
    hint: 'hash the UTF-8 bytes of the string, not UTF-16',
    texts: (parts) => utf16Of(structText(parts)),
  },
]

export const structHmac: HmacMistake<StructParts> = {
  cause: 'hmac',
  hint: 'hash the string plainly, with the KEY at its end, not by HMAC with the KEY as its key',
  keyed(parts) {
    const key = parts.key ?? ''
    const texts = [structText({ ...parts, key: null }), structText(parts), structText({ ...parts, key: '' })]
    return texts.flatMap((text) => [
      { key, text },
      { key: text, text: key },
    ])
  },
}
