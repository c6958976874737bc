/** Pieces of code on pages, copied from files that run. */
import { readFileSync } from 'node:fs'

/** Between `<!-- from FILE: LINE -->` and `<!-- /from -->` stands what begins in that file with the first such line. */
const place = /(<!-- from (\S+): (.+) -->)[^]*?(<!-- \/from -->)/g

export function withSnippets(page: string): string {
  return page.replaceAll(place, (_, open: string, path: string, line: string, close: string) => {
    const snippet = snippetOf(readFileSync(path, 'utf8'), line)
    if (snippet === undefined) throw new Error(`${path} has no line "${line}"`)
    return `${open}\n\n\`\`\`ts\n${snippet}\n\`\`\`\n\n${close}`
  })
}

/** The line that begins so, and what belongs to it: all that is indented more, and the bracket that closes it. */
export function snippetOf(text: string, begin: string): string | undefined {
  const lines = text.split('\n')
  const first = lines.findIndex((line) => line.trimStart().startsWith(begin))
  const line = lines[first]
  if (line === undefined) return undefined
  const indent = line.length - line.trimStart().length
  const inside = (each: string) => each === '' || each.startsWith(`${' '.repeat(indent)} `)
  const after = lines.findIndex((each, at) => at > first && !inside(each))
  const last = /^\s*[)\]}]/.test(lines[after] ?? '') ? after : after - 1
  return lines
    .slice(first, last + 1)
    .map((each) => each.slice(indent))
    .join('\n')
    .trimEnd()
}
