/** Files that are derived from others and committed: rewritten, or with `--check` on the command line only compared. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'

/** As the formatter would leave it at `path`. */
export const pretty = async (text: string, path: string): Promise<string> =>
  format(text, { ...(await resolveConfig(path)), filepath: path })

/** `files`: what each path should hold. A stale one fails the check. */
export function keepFresh(files: Readonly<Record<string, string>>): void {
  const stale = Object.entries(files).filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
  if (stale.length === 0) return
  if (process.argv.includes('--check')) {
    console.error(`stale: ${stale.map(([path]) => path).join(', ')}; run npm run generate`)
    process.exitCode = 1
    return
  }
  for (const [path, text] of stale) writeFileSync(path, text)
}
