/** Invisible and look-alike characters in a value. */

/** Byte order mark, no-break space, zero-width space and joiners, marks of direction, the space of East Asian texts. */
const invisible = ['\uFEFF', '\u00A0', '\u200B', '\u200C', '\u200D', '\u2060', '\u200E', '\u200F', '\u3000']
const around = [
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['\u201C', '\u201D'],
  ['\u2018', '\u2019'],
  ['<', '>'],
] as const
const dashes = ['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\uFF0D']

export const withLineEnd = (value: string) =>
  ['\n', '\r\n', '\r', ' ', '\t'].flatMap((end) => [value + end, end + value])

export const inQuotes = (value: string) => [
  ...around.map(([open, close]) => open + value + close),
  ...["'", '"'].flatMap((quote) => [quote + value, value + quote]),
]

export const withInvisible = (value: string) =>
  invisible.flatMap((character) => [character + value, value + character, character + value + character])

export const withOtherDashes = (value: string) => dashes.map((dash) => value.replaceAll('-', dash))

/** As a Chinese input method writes it. */
export const inFullWidth = (value: string) =>
  value.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))

/** Without invisible characters, and without quotes and spaces around it. */
export const cleaned = (value: string) =>
  value
    .slice(0, 1_000)
    .replace(new RegExp(`[${invisible.join('')}]`, 'g'), '')
    .replace(/^[\s"'`<\u2018\u201C]+|[\s"'`>\u2019\u201D]+$/g, '')

/** Full-width characters as the ASCII that they look like. */
export const inAscii = (value: string) => value.slice(0, 1_000).normalize('NFKC')
