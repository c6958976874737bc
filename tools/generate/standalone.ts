/** Writes the validators that Ajv makes from schemas as text, shorter than Ajv writes them. */
import type { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'

/** The settings with which Ajv keeps the text of the code that it makes. */
export const codeOptions = { source: true, lines: true }

/** A part of a file: validators that share functions. */
export type Part = {
  ajv: Pick<Ajv, 'getSchema'>
  /** The key in `ajv` of each validator's schema. */
  keys: Readonly<Record<string, string>>
  /** Validators of other files, by the keys of their schemas: the file, and the name there. */
  elsewhere?: Readonly<Record<string, { file: string; name: string }>>
}

/** A file that exports a function, which takes our own formats and returns the validators. */
export function writeValidators(source: string, parts: readonly Part[]): string {
  return [
    `// Generated from ${source} by \`npm run generate\`. Do not edit.`,
    `'use strict'`,
    'let made',
    'module.exports = (formats) => (made ??= make(formats))',
    'const added = (errors, error) => (errors === null ? [error] : (errors.push(error), errors))',
    // Parentheses make V8 compile the function at once. Otherwise it would read the text twice.
    'const make = (function (formats) {',
    'const exports = {}',
    ...parts.map((part) => `{\n${writePart(part)}\n}`),
    'return exports',
    '})',
    '',
  ].join('\n')
}

function writePart({ ajv, keys, elsewhere = {} }: Part): string {
  const others = Object.fromEntries(Object.keys(elsewhere).map((key) => [nameElsewhere(key), key]))
  const text = standalone.default(ajv as Ajv, { ...others, ...keys }) // it only calls getSchema
  const shorter = withOwnFormats(withShortErrors(text.replace('"use strict";', '')))
  return withoutUnused(linkElsewhere(shorter, elsewhere)).trim()
}

const nameElsewhere = (key: string) => `elsewhere${key}`

/** Ajv takes five lines for each error, and adds a schema that nothing reads. */
const withShortErrors = (text: string) =>
  text.replaceAll(
    /^const (err\d+) = (.*);\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}$/gm,
    'vErrors = added(vErrors, $2);',
  )

/** Ajv knows our own formats by name, but not where their code is. */
const withOwnFormats = (text: string) =>
  text.replaceAll(/= require\("ajv-formats\/dist\/formats"\)\.fullFormats\.webhook;/g, '= formats.webhook;')

/** Replaces the function of a schema that another file validates. That file is loaded when it is first needed. */
function linkElsewhere(text: string, elsewhere: NonNullable<Part['elsewhere']>): string {
  return Object.entries(elsewhere).reduce((linked, [key, { file, name }]) => {
    const [line, validate = ''] = new RegExp(`exports\\.${nameElsewhere(key)} = (validate\\d+);`).exec(linked) ?? []
    const code = new RegExp(
      `function ${validate}\\([^]*?\\n${validate}\\.errors = vErrors;\\nreturn errors === 0;\\n\\}\\n`,
    )
    if (line === undefined || !code.test(linked)) throw new Error(`Ajv writes the validator of ${key} in another way`)
    const without = linked.replace(line, '').replace(code, '')
    if (!new RegExp(`\\b${validate}\\b`).test(without)) return without
    const link = [
      `function ${validate}(data, place) {`,
      `const other = require(${JSON.stringify(file)})(formats).${name};`,
      'const fits = other(data, place);',
      `${validate}.errors = other.errors;`,
      'return fits;',
      '}',
    ]
    return `${link.join('\n')}\n${without}`
  }, text)
}

/** Ajv also writes down the schemas, even if only its errors need them and they have them not. */
function withoutUnused(text: string): string {
  const shorter = text.replaceAll(/^const (\w+) = .*;\n/gm, (line, name: string) =>
    text.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : '',
  )
  return shorter === text ? text : withoutUnused(shorter)
}
