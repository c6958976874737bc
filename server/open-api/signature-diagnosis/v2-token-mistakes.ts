/** Known mistakes with the open_api_token. */
import { hash } from 'node:crypto'
import type { ValueMistake } from './scheme.ts'
import { inFullWidth, inQuotes, withInvisible, withLineEnd, withOtherDashes } from './invisible-characters.ts'
import { encoded, emptyValues, placeholders, variantsOf, type Parts } from './v2-signed-strings.ts'

export const tokenMistakes: readonly ValueMistake<Record<keyof Parts, string>, Parts>[] = [
  {
    cause: 'struct-key',
    hint: 'sign with the open_api_token: the KEY of structured messages signs structured messages alone',
    often: true,
    instead: (_, { secrets }) => [{ token: secrets.structKey }],
  },
  {
    cause: 'token',
    hint: 'sign with the token of the company whose e-mail is sent: this is the token of another company of the fake',
    instead: (_, { otherTokens }) => otherTokens.map((token) => ({ token })),
  },
  {
    cause: 'token',
    hint: 'sign with the token alone, exactly as shown: no quotes, no spaces, no line end, no Bearer',
    instead: ({ token }) =>
      [...withLineEnd(token), ...inQuotes(token), `Bearer ${token}`].map((wrong) => ({ token: wrong })),
  },
  {
    cause: 'token',
    hint: 'sign with the open_api_token: the one that was signed is empty, missing, the password or a placeholder',
    instead: (_, { secrets }) =>
      [null, secrets.password ?? '', ...emptyValues, ...placeholders].map((token) => ({ token })),
  },
  {
    cause: 'token',
    hint: 'sign the token as it is: not encoded, not hashed, its case and dashes kept',
    instead: ({ token }) =>
      [...variantsOf(token), ...encoded(token), token.slice(0, -1), token.slice(1), hash('md5', token)].map(
        (wrong) => ({
          token: wrong,
        }),
      ),
  },
  {
    cause: 'token',
    hint: 'sign the token without the invisible character that came with it: a byte order mark, a no-break or zero-width space',
    instead: ({ token }) => withInvisible(token).map((wrong) => ({ token: wrong })),
  },
  {
    cause: 'token',
    hint: 'sign the token in plain ASCII: a word processor or an input method changed its dashes or its width',
    instead: ({ token }) => [...withOtherDashes(token), inFullWidth(token)].map((wrong) => ({ token: wrong })),
  },
]
