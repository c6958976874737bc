/**
 * Validates a value that a user wrote by hand (a file, a request body, flags) against a JSON Schema. It reports all mistakes
 * at once, each as a sentence that says what to do.
 */
import type { ErrorObject } from 'ajv'
import { joinPointer } from './json-pointer.ts'
import type { Validator } from './validators/load.ts'
import { findWebhookMistake } from './webhook-url.ts'

/** `pointer` is a JSON pointer to the wrong value, or to the key if the key itself is wrong. */
export type Mistake = { pointer: string; message: string }

/** Loads the validator at the first use. The check returns no mistakes if the value is valid. */
export function createCheck(load: () => Validator): (value: unknown) => Mistake[] {
  let validator: Validator | undefined
  return (value) => {
    const validate = (validator ??= load())
    if (validate(value)) return []
    const errors = (validate.errors ?? []).filter((error) => !isEcho(error))
    return countRest(errors.slice(0, mostMistakes).map(explain), errors.length)
  }
}

/** How many mistakes are described. The number of a hostile caller's mistakes has no limit. */
const mostMistakes = 100

/** The first mistakes, and the number of the others. */
export const firstMistakes = (mistakes: Mistake[]): Mistake[] =>
  mistakes.length <= mostMistakes + 1 ? mistakes : countRest(mistakes.slice(0, mostMistakes), mistakes.length)

const countRest = (first: Mistake[], all: number): Mistake[] =>
  all <= first.length ? first : [...first, { pointer: '', message: `has ${all - first.length} more mistakes` }]

/** The candidate that the user probably meant by `word`, if one is similar enough. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > longestWord) return undefined
  const mostEdits = Math.max(1, Math.floor(word.length / 3))
  const [best] = candidates
    .filter(({ length }) => Math.abs(length - word.length) <= mostEdits)
    .map((candidate) => ({ candidate, edits: countEdits(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((one, other) => one.edits - other.edits)
  return best && best.edits <= mostEdits ? best.candidate : undefined
}

/** A longer word is no misspelled name, and the cost of comparing grows with its length. */
const longestWord = 100
/** How many characters of a list of candidates are shown. Callers choose some of them, such as the ids of companies. */
const longestList = 10_000

/** The end of a message about an unknown `word`: `; did you mean "status"?`, or the list of candidates. */
export function suggest(word: string, candidates: readonly string[]): string {
  const meant = nearest(word, candidates)
  return meant === undefined ? listOf(candidates) : `; did you mean "${meant}"?`
}

const listOf = (candidates: readonly string[]) => ` (there is: ${shortened(candidates.join(', '), longestList)})`

/** An error of a combining keyword only repeats the errors of the schemas in it. */
const isEcho = (error: ErrorObject) => ['anyOf', 'if'].includes(error.keyword)

function explain(error: ErrorObject): Mistake {
  const { instancePath: pointer, keyword } = error
  const params = error.params as Record<string, unknown> // Ajv does not type the parameters of an error
  const given = show(error.data)
  switch (keyword) {
    case 'additionalProperties': {
      const key = shortened(String(params.additionalProperty), longestKey)
      const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {})
      return { pointer: joinPointer(pointer, key), message: `"${key}" is not known${suggest(key, known)}` }
    }
    case 'required':
      return { pointer, message: `"${String(params.missingProperty)}" is missing` }
    case 'type':
      return { pointer, message: `must be ${[params.type].flat().map(nameType).join(' or ')}, not ${given}` }
    case 'enum': {
      const allowed = [...new Set((params.allowedValues as unknown[]).map(String))]
      const instead = isContainer(error.data) ? listOf(allowed) : suggest(String(error.data), allowed)
      return { pointer, message: `must not be ${given}${instead}` }
    }
    case 'format':
      return { pointer, message: findFormatMistake(params.format, error.data) ?? notValid(error) }
    case 'pattern': {
      const { description } = error.parentSchema as { description?: string }
      return { pointer, message: `cannot be ${given}${description === undefined ? '' : ` (${description})`}` }
    }
    case 'maxProperties':
      return { pointer, message: `must not have more than ${String(params.limit)} of its entries` }
    case 'maxItems':
      return { pointer, message: `must not have more than ${String(params.limit)} entries` }
    case 'minProperties':
    case 'minItems':
    case 'minLength': {
      const { limit } = params as { limit: number }
      if (limit === 1) return { pointer, message: 'must not be empty' }
      return { pointer, message: `must have at least ${limit} ${keyword === 'minItems' ? 'entries' : 'characters'}` }
    }
    default:
      return { pointer, message: notValid(error) }
  }
}

const findFormatMistake = (format: unknown, data: unknown) =>
  format === 'webhook' && typeof data === 'string' ? findWebhookMistake(data) : undefined

const notValid = (error: ErrorObject) => `${error.message ?? 'is not valid'}, and is ${show(error.data)}`

/** How many characters of a caller's key are shown. */
const longestKey = 200

const shortened = (text: string, most: number) => (text.length <= most ? text : `${text.slice(0, most)}…`)

/** Such a value cannot always be converted to a text: its own `toString` may be no function. */
const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The given value, short: the body of a hostile caller can be very deep and long. */
function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (isContainer(value)) return 'a map'
  const text = JSON.stringify(value) as string | undefined // undefined for undefined
  return shortened(String(text), 80)
}

const nameType = (type: unknown) =>
  ({
    string: 'a text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map',
  })[String(type)] ?? String(type)

/** Edits (insert, delete, replace, swap two neighbours) that make one word the other. */
function countEdits(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1]
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      line[column] = Math.min(
        at(rows, row - 1, column) + 1,
        (line[column - 1] ?? 0) + 1,
        at(rows, row - 1, column - 1) + (same ? 0 : 1),
        swapped ? at(rows, row - 2, column - 2) + 1 : Infinity,
      )
    }
    rows.push(line)
  }
  return at(rows, one.length, other.length)
}

const at = (rows: number[][], row: number, column: number) => rows[row]?.[column] ?? 0
