/** Text of a file with a few random changes: what a hand, an editor or a broken disk makes of a good file. */
import fc from 'fast-check'
import { anyText } from './values.ts'

const pieces = fc.oneof(
  { weight: 3, arbitrary: anyText },
  fc.constantFrom(
    '\n',
    '\t',
    ': ',
    '- ',
    '# ',
    '"',
    "'",
    '[',
    '{',
    '}',
    ']',
    '&a ',
    '*a ',
    '!!js ',
    '<<: ',
    '|\n',
    '---\n',
  ),
  fc.constantFrom('null', '~', '2026-01-01', '1e999', '0x1F', '9007199254740993', '.nan', 'yes', '-1', '[]', '{}'),
  fc.constantFrom('__proto__: 1\n', 'constructor: {}\n', '? [a]\n: b\n', '\ufeff', '\u0000', '%YAML 9.9\n'),
  fc.integer({ min: 100, max: 3_000 }).map((depth) => '['.repeat(depth)),
)

type Change = { at: number; length: number; piece: string }

const anyChange: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(1_000_000),
  length: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(400)),
  piece: fc.oneof(fc.constant(''), pieces),
})

const apply = (text: string, { at, length, piece }: Change) => {
  const start = text.length === 0 ? 0 : at % text.length
  return `${text.slice(0, start)}${piece}${text.slice(start + length)}`
}

export const changed = (text: string): fc.Arbitrary<string> =>
  fc
    .array(anyChange, { minLength: 1, maxLength: 4 })
    .map((changes) => changes.reduce((before, change) => apply(before, change), text))
