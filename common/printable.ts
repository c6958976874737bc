/** Makes text of other senders safe to print. Such text cannot fake a line or control the terminal. */

/**
 * Control characters, line ends, characters that change the writing direction, half surrogate pairs, and invisible characters,
 * because two different texts should look different. Joiners stay, as does U+FE0F after an emoji: emoji and several scripts need them.
 */
const unprintable =
  /(?<!\p{Emoji})\ufe0f|[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00a0\u00ad\u061c\u115f\u1160\u180e\u200b\u3164\uffa0\u{e0000}-\u{e0fff}\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

const short: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Most texts are plain ASCII, which is recognized fast. */
const plain = /^[ -~]*$/

const spell = (text: string) => (plain.test(text) ? text : spellEach(text))

const spellEach = (text: string) =>
  text.replace(unprintable, (each) => {
    const hex = (each.codePointAt(0) ?? 0).toString(16).padStart(4, '0')
    return short[each] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex}`)
  })

/** A text in one line; for a list or an object, a copy in which all texts are. Characters are escaped as in JSON. */
export function printable<Value>(value: Value): Value {
  return copy(value) as Value // of the same shape
}

function copy(value: unknown): unknown {
  if (typeof value === 'string') return spell(value)
  if (Array.isArray(value)) return value.map(copy)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [spell(name), copy(inner)]))
}

/** Makes a text of several lines printable, such as a table or indented JSON. */
export const printableLines = (text: string): string => text.split('\n').map(spell).join('\n')
