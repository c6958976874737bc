/** Reads a YAML file somebody wrote by hand; every problem at once, each with its line and what would be right. */
import { readFileSync } from 'node:fs'
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Mistake } from '../mistakes.ts'
import { UsageError } from './usage-error.ts'

export type Check = (value: unknown) => Mistake[]

/** The value of a YAML (or JSON) file that `check` has nothing against. Throws a `UsageError` with all its problems. */
export function readYamlFile(file: string, check: Check): unknown {
  return readYaml(readText(file), file, check)
}

/** The same for a text; `file` is what its problems are reported by. An empty text is an empty map. */
export function readYaml(text: string, file: string, check: Check): unknown {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const slips = document.errors.map(({ pos, message }) => ({ line: lines.linePos(pos[0]).line, message }))
  if (slips.length > 0) throw complain(file, slips)

  const value = resolve(document, file) ?? {}
  const problems = check(value).map(({ pointer, message }) => ({
    line: lines.linePos(offsetOf(document, pointer)).line,
    message: pointer === '' ? message : `${pointer.slice(1).replaceAll('/', '.')}: ${message}`,
  }))
  if (problems.length > 0) throw complain(file, problems)
  return value
}

/** Aliases are followed only here: one may lead nowhere, or multiply beyond bearing. */
function resolve(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS()
  } catch (error) {
    throw complain(file, [{ line: 1, message: (error as Error).message }]) // yaml throws nothing else
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : String(error) // fs throws nothing else
    throw new UsageError(`Cannot read ${file}: ${reason}`)
  }
}

function complain(file: string, problems: { line: number; message: string }[]): UsageError {
  const sorted = problems.toSorted((one, other) => one.line - other.line)
  return new UsageError(sorted.map(({ line, message }) => `${file}:${line} ${message}`).join('\n'))
}

/** Where a JSON pointer leads: to the key of a map's entry, to the item of a list; else as near as it gets. */
function offsetOf(document: Document.Parsed, pointer: string): number {
  let node: unknown = document.contents
  let nearest = startOf(node) ?? 0
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
    if (isMap(node)) {
      const entry = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === name)
      nearest = startOf(entry?.key) ?? nearest
      node = entry?.value
    } else {
      node = isSeq(node) ? node.items[Number(name)] : undefined
      nearest = startOf(node) ?? nearest
    }
  }
  return nearest
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? (node as Node).range?.[0] : undefined)
