import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** Puts the text into a page, as a block between `<!-- name -->` and `<!-- /name -->`. */
export function publish(page: string, name: string, text: string): void {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const old = readFileSync(page, 'utf8')
  const [before, after] = [old.split(start)[0], old.split(end)[1]]
  if (before === undefined || after === undefined) throw new Error(`${page} has no ${start} … ${end}`)
  writeFileSync(page, `${before}${start}\n\n\`\`\`text\n${text.trimEnd()}\n\`\`\`\n\n${end}${after}`)
}
