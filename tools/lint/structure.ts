/**
 * Lists folders with too many files, functions and files with too many lines, and words that the glossary replaces.
 * If there are none, it prints nothing and exits with 0.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, dirname, extname } from 'node:path'
import ts from 'typescript'
import { replacedPhrases, replacedWords } from './words.ts'

const mostFiles = 18
const mostLines = 400
const mostLinesOfFunction = 100
/** The changelog lists renamed things as `` `old` → `new` ``. */
const oldName = /`[^`]*` (?=→)/g

const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'])
const files = listed.toString().trimEnd().split('\n')

const isTest = (path: string) => /(\.test|(^|\/)testing)\.ts$/.test(path)
const isGenerated = (path: string) => /\.gen\.|package-lock\.json$/.test(path)
const isCode = (path: string) => ['.ts', '.js'].includes(extname(path)) && !isGenerated(path)
const isText = (path: string) =>
  /\.(ts|js|md|yaml|sh|hcl)$|(^|\/)(Dockerfile|\.dockerignore|run)$/.test(path) && !isGenerated(path)

const findings = [
  ...fullFolders(files.filter((path) => !isTest(path) && !isGenerated(path) && !basename(path).startsWith('.'))),
  ...files.filter(isCode).flatMap((path) => longCode(path, readFileSync(path, 'utf8'))),
  ...files
    .filter((path) => isText(path) && !path.startsWith('tools/lint/words'))
    .flatMap((path) => findWords(path, readFileSync(path, 'utf8'))),
]
for (const finding of findings) console.log(finding)
process.exitCode = findings.length > 0 ? 1 : 0

function fullFolders(paths: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const path of paths) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count > mostFiles)
    .map(([folder, count]) => `${folder}: ${count} files; at most ${mostFiles}`)
}

function longCode(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1
  const found: string[] = []
  const lines = text.split('\n').length - 1
  if (lines > mostLines) found.push(`${path}: ${lines} lines; at most ${mostLines}`)
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const [first, last] = [lineAt(node.getStart()), lineAt(node.end)]
      const length = last - first + 1
      if (length > mostLinesOfFunction)
        found.push(`${path}:${first}: a function of ${length} lines; at most ${mostLinesOfFunction}`)
    }
    ts.forEachChild(node, visit)
  }
  if (!isTest(path)) visit(source)
  return found
}

/** Splits names: `createAdminClient` has the words `create`, `admin` and `client`. */
function findWords(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, at) => {
    const current = path === 'CHANGELOG.md' ? line.replace(oldName, '') : line
    const apart = current.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
    const words = (apart.match(/[a-z]+/g) ?? []).filter((word) => Object.hasOwn(replacedWords, word))
    const phrases = Object.keys(replacedPhrases).filter((phrase) => apart.includes(phrase))
    return [
      ...[...new Set(words)].map((word) => `${path}:${at + 1}: "${word}"; use: ${replacedWords[word] ?? ''}`),
      ...phrases.map((phrase) => `${path}:${at + 1}: "${phrase}"; use: ${replacedPhrases[phrase] ?? ''}`),
    ]
  })
}
