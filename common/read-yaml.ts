/** Reads a YAML file that a user wrote by hand. It reports all problems at once, each with its line and what to write instead. */
import type { Document, Node } from 'yaml'
import { parsePointer } from './json-pointer.ts'
import { firstMistakes, type Mistake } from './mistakes.ts'
import { readText } from './read-text.ts'
import { UsageError } from './usage-error.ts'
import { findYamlProblems, loadYaml, type Problem } from './yaml-problems.ts'

export type Check = (value: unknown) => Mistake[]

/** The value of a YAML (or JSON) file. Throws a `UsageError` with all problems of the text and all mistakes that `check` finds. */
export function readYamlFile(file: string, check: Check): unknown {
  return readYaml(readText(file), file, check)
}

/** Reads a YAML text. Messages call the text `file`. An empty text is an empty map. */
export function readYaml(text: string, file: string, check: Check): unknown {
  const { LineCounter, parseDocument } = loadYaml()
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: isSameKey })
  const unreadable = findYamlProblems(document, text, lines)
  if (unreadable.length > 0) throw complain(file, unreadable)

  const value = resolve(document, file) ?? {}
  const problems = firstMistakes(check(value)).map(({ pointer, message }) => {
    const { node, offset } = find(document, pointer)
    const more = isUnquoted(node) && message.startsWith('must be a text') ? ': put it in quotes' : ''
    const place = pointer === '' ? '' : `${pointer.slice(1).replaceAll('/', '.')}: `
    return { line: lines.linePos(offset).line, message: `${place}${message}${more}` }
  })
  if (problems.length > 0) throw complain(file, problems)
  return value
}

/** Keys become texts, so the number 1 and the text "1" are the same key. */
function isSameKey(one: unknown, other: unknown): boolean {
  const { isScalar } = loadYaml()
  return isScalar(one) && isScalar(other) && String(one.value) === String(other.value)
}

/** Only this step resolves aliases. Together they can be too large for the memory. */
function resolve(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS()
  } catch {
    throw complain(file, [
      { line: 1, message: 'aliases (*name) multiply to more than can be read: write the values out' },
    ])
  }
}

const isUnquoted = (node: unknown) => loadYaml().isScalar(node) && node.type === 'PLAIN'

function complain(file: string, problems: Problem[]): UsageError {
  const sorted = problems.toSorted((one, other) => one.line - other.line)
  return new UsageError(sorted.map(({ line, message }) => `${file}:${line} ${message}`).join('\n'))
}

/** The place of a JSON pointer in the text: the key of a map's entry or the item of a list; else the nearest place before it. */
function find(document: Document.Parsed, pointer: string): { node: unknown; offset: number } {
  const { isMap, isScalar, isSeq } = loadYaml()
  let node: unknown = document.contents
  let nearest = startOf(node) ?? 0
  for (const name of parsePointer(pointer)) {
    if (isMap(node)) {
      const entry = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === name)
      nearest = startOf(entry?.key) ?? nearest
      node = entry?.value
    } else {
      node = isSeq(node) ? node.items[Number(name)] : undefined
      nearest = startOf(node) ?? nearest
    }
  }
  return { node, offset: nearest }
}

const startOf = (node: unknown): number | undefined => (loadYaml().isNode(node) ? (node as Node).range?.[0] : undefined)
