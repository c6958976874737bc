/** Copies code from tested files into pages. */
import { readFileSync } from 'node:fs'

/** Between `<!-- from FILE: LINE -->` and `<!-- /from -->`, the page has the code that begins with this line in the file. */
const place = /(<!-- from (\S+): (.+) -->)[^]*?(<!-- \/from -->)/g

export function withSnippets(page: string): string {
  return page.replaceAll(place, (_, open: string, path: string, line: string, close: string) => {
    const snippet = snippetOf(readFileSync(path, 'utf8'), line)
    if (snippet === undefined) throw new Error(`${path} has no line "${line}"`)
    return `${open}\n\n\`\`\`ts\n${snippet}\n\`\`\`\n\n${close}`
  })
}

/** The first line that begins with this text, the lines after it with more indent, and the closing bracket. */
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
