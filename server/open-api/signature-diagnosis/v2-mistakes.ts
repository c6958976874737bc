import type { FormMistake, HmacMistake, ValueMistake } from './scheme.ts'
import { inFullWidth, inQuotes, withInvisible } from './invisible-characters.ts'
import {
  bodyTexts,
  count,
  encoded,
  joined,
  lineEnds,
  withoutNulls,
  namedPairs,
  emptyValues,
  permutations,
  present,
  queryTexts,
  variantsOf,
  separators,
  sentAs,
  tokenNames,
  utf16Of,
  withToken,
  type Parts,
} from './v2-signed-strings.ts'
import { tokenMistakes } from './v2-token-mistakes.ts'

export const valueMistakes: readonly ValueMistake<Record<keyof Parts, string>, Parts>[] = [
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
      [sent.signVersion, 'V2', '2', 'v1', 'V1', '1', '2.0', 'v2.0', '"v2"', 'sign_version', ...emptyValues].map(
        (version) => ({ version }),
      ),
  },
  ...tokenMistakes,
  {
    cause: 'email-encoded',
    hint: 'sign the plain e-mail, and percent-encode it in the address alone',
    often: true,
    instead: ({ email }) =>
      [...encoded(email), email.replaceAll('+', ' '), email.replaceAll(' ', '+')].map((wrong) => ({ email: wrong })),
  },
  {
    cause: 'email',
    hint: 'sign the very e-mail that is sent: same address, same case, no spaces, no quotes, no invisible characters',
    instead: ({ email }, { query, secrets }) =>
      [
        ...secrets.admins.slice(0, 20),
        ...sentAs(query, 'email'),
        ...variantsOf(email),
        ...[...inQuotes(email), ...withInvisible(email), inFullWidth(email)],
        email.replaceAll('@', '\uFF20'),
        ...emptyValues,
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
      [...sentAs(query, 'timestamp'), ...emptyValues, `${timestamp}.0`, null].map((other) => ({ timestamp: other })),
  },
  {
    cause: 'nonce',
    hint: 'sign the very nonce that is sent: make it once per call, letters and digits are safest',
    instead: ({ nonce, timestamp }, { query }) =>
      [
        ...sentAs(query, 'nonce'),
        ...variantsOf(nonce),
        ...encoded(nonce),
        nonce.replaceAll(' ', '+'), // a + in a base64 nonce that was not encoded arrives as a space
        nonce.replaceAll('+', ' '),
        ...emptyValues,
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

export const formMistakes: readonly FormMistake<Parts>[] = [
  {
    cause: 'legacy',
    hint: 'sign by v2, with nonce and version: the string email&token&timestamp is the old form',
    often: true,
    texts: ({ email, token, timestamp }) => [
      withoutNulls([email, token, timestamp]).join('&'),
      withoutNulls([token, email, timestamp]).join('&'),
    ],
  },
  {
    cause: 'newline',
    hint: 'sign without a line end: printf instead of echo, or echo -n',
    often: true,
    texts: (parts) => lineEnds.map((end) => joined(parts) + end),
  },
  {
    cause: 'separator',
    hint: 'join the values with a single & and nothing else, none at the beginning or the end',
    often: true,
    texts: (parts) => [
      ...separators.map((separator) => joined(parts, separator)),
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
    texts: (parts, evidence) => [
      ...bodyTexts(joined(parts), parts.token ?? '', evidence),
      ...(evidence.rawBody === '' ? [] : [joined({ ...parts, version: `${evidence.rawBody}&${parts.version ?? ''}` })]),
    ],
  },
  {
    cause: 'algorithm',
    hint: 'hash the UTF-8 bytes of the string, not UTF-16',
    texts: (parts) => utf16Of(joined(parts)),
  },
]

export const hmacMistake: HmacMistake<Parts> = {
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
