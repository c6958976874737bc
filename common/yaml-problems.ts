/** The problems of a YAML text before validation, in words that say what to write instead. */
import { createRequire } from 'node:module'
import type { Document, LineCounter, Node, Scalar, YAMLError } from 'yaml'

const require = createRequire(import.meta.url)

/** The library takes long to load, so it is loaded when the first YAML text is read. */
export const loadYaml = () => require('yaml') as typeof import('yaml') // require returns any

export type Problem = { line: number; message: string }

/** The problems of a text, at most one for each line: others on the same line mostly follow from the first. */
export function findYamlProblems(document: Document.Parsed, text: string, lines: LineCounter): Problem[] {
  const lineAt = (offset: number) => lines.linePos(offset).line
  const { errors, warnings } = document
  if (errors.length > 0)
    return oneEach(
      errors.map(({ code, pos }) => ({ line: lineAt(pos[0]), message: sentenceOf(code, text.slice(...pos)) })),
    )
  const unread = warnings.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED') // tags are reported below
  return oneEach([
    ...unread.map(({ code, pos }) => ({ line: lineAt(pos[0]), message: sentenceOf(code, text.slice(...pos)) })),
    ...findMisreadings(document).map(({ node, message }) => ({ line: lineAt(node.range?.[0] ?? 0), message })),
  ])
}

function oneEach(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ line }, at) => problems.findIndex((other) => other.line === line) === at)
}

const sentenceOf = (code: YAMLError['code'], part: string): string =>
  code === 'BAD_SCALAR_START' ? `a value cannot begin with ${part[0] ?? 'this'}: put it in quotes` : sentences[code]

const startColumn = 'what belongs together must begin at the same column, and what belongs to it further to the right'
const quotes = 'put texts with ":", "#", "{" or "[" in quotes'
const oneLine = 'a key must stand on one line, with ":" and a space after it'

const sentences: Record<YAMLError['code'], string> = {
  ALIAS_PROPS: 'an alias (*name) takes neither an anchor nor a tag: leave that out',
  BAD_ALIAS: 'an alias (*name) wants a name: write one, or put the text in quotes',
  BAD_COLLECTION_TYPE: 'a tag (!name) says another kind than what follows is: leave the tag out',
  BAD_DIRECTIVE: 'a line that begins with % is no data: leave it out',
  BAD_DQ_ESCAPE: 'a backslash in "…" begins a special character: write \\\\, or use \'…\'',
  BAD_INDENT: `the indentation is wrong: ${startColumn}`,
  BAD_PROP_ORDER: 'an anchor or a tag stands in the wrong place: write it straight before its value',
  BAD_SCALAR_START: 'a value cannot begin so: put it in quotes',
  BLOCK_AS_IMPLICIT_KEY: `a second ": " where one value was to end: ${quotes}, or mend the indentation`,
  BLOCK_IN_FLOW: 'a list with "-" or a map without braces cannot stand inside of [ ] or { }',
  DUPLICATE_KEY: 'this key was there before in the same map: keep one of them',
  IMPOSSIBLE: 'this cannot be read as YAML',
  KEY_OVER_1024_CHARS: 'a key is longer than 1,024 characters: perhaps quotes are not closed',
  MISSING_CHAR: 'something is missing: quotes that are not closed, a key without ":" and a value, or spaces before it',
  MULTILINE_IMPLICIT_KEY: oneLine,
  MULTIPLE_ANCHORS: 'a value has two anchors (&name): keep one',
  MULTIPLE_DOCS: 'a second document begins here (---), and one file holds one: take it out',
  MULTIPLE_TAGS: 'a value has two tags (!name): leave them out',
  NON_STRING_KEY: 'a key must be a text: put it in quotes',
  RESOURCE_EXHAUSTION: 'lists and maps are nested too deeply to be read',
  TAB_AS_INDENT: 'a tab indents this line: use spaces',
  TAG_RESOLVE_FAILED: 'a tag (!name) is not known here: leave it out',
  UNEXPECTED_TOKEN: `this cannot stand here: ${quotes}, and close each bracket once`,
}

type Misreading = { node: Node; message: string }

/** Valid YAML that has another meaning than the user probably wants. */
function findMisreadings(document: Document.Parsed): Misreading[] {
  const found: Misreading[] = []
  const { isScalar, visit } = loadYaml()
  visit(document, {
    Alias(_, node, path) {
      const named = node.resolve(document)
      if (named === undefined)
        found.push({ node, message: `*${node.source} names no anchor (&${node.source}) before it: ${writeOut}` })
      else if (path.includes(named))
        found.push({ node, message: `*${node.source} stands inside of what it names: ${writeOut}` })
    },
    Pair(_, { key }) {
      if (isScalar(key) && key.type === 'PLAIN' && key.value === '<<')
        found.push({ node: key, message: 'merge keys (<<) are not read: write the entries out' })
      else if (key !== null && !isScalar(key)) found.push({ node: key as Node, message: sentences.NON_STRING_KEY }) // a parsed key is a node
    },
    Collection(_, node) {
      found.push(...unreadTag(node))
    },
    Scalar(_, node) {
      found.push(...unreadTag(node))
      const message = misread(node)
      if (message !== undefined) found.push({ node, message })
    },
  })
  return found
}

function unreadTag(node: Misreading['node'] & { tag?: string }): Misreading[] {
  if (node.tag === undefined || plainTags.test(node.tag)) return []
  return [{ node, message: `the tag ${node.tag.replace(yamlTags, '!!')} is not read: leave it out` }]
}

const writeOut = 'write the value itself'
const yamlTags = 'tag:yaml.org,2002:'
const plainTags = /^(!|tag:yaml\.org,2002:(str|int|float|bool|null|map|seq))$/

/** A phone or an id that YAML takes for a number would lose its zeros, or digits; 0571 is 377 to other readers. */
function misread({ value, source, type }: Scalar): string | undefined {
  if (typeof value !== 'number' || type !== 'PLAIN' || source === undefined || String(value) === source)
    return undefined
  const shown = source.length > 40 ? `${source.slice(0, 40)}…` : source
  const quoted = `put it in quotes ("${shown}") if it is a text`
  const isExact = Number.isFinite(value) && (Number.isSafeInteger(value) || !/^[-+]?\d+$/.test(source))
  if (!isExact) return `${shown} is more than a number can hold: ${quoted}`
  return `${shown} would be read as ${value}: ${quoted}, or write ${value}`
}
