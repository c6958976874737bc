/** Writes the committed files that are derived from other files. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { format, resolveConfig } from 'prettier'

type Texts = Readonly<Record<string, string>>

/**
 * Writes each text to its path. With `--check` on the command line it writes nothing, and fails if a file differs.
 * Pages are formatted first, as the formatter would leave them. Returns whether all files are up to date now.
 */
export async function writeOrCheck(files: Texts, pages: Texts = {}): Promise<boolean> {
  const formatted = await Promise.all(
    Object.entries(pages).map(async ([path, text]) => [path, await pretty(text, path)]),
  )
  const all: Texts = { ...files, ...(Object.fromEntries(formatted) as Texts) } // pairs of texts
  const stale = Object.entries(all).filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
  if (stale.length === 0) return true
  if (process.argv.includes('--check')) {
    console.error(`Not up to date: ${stale.map(([path]) => path).join(', ')}. Run npm run generate.`)
    process.exitCode = 1
    return false
  }
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  return true
}

const pretty = async (text: string, path: string): Promise<string> =>
  format(text, { ...(await resolveConfig(path)), filepath: path })
