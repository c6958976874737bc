/** Writes reports to `json=FILE`, `junit=FILE`, `html=FILE`; each option may be repeated. */
import { closeSync, openSync, writeFileSync } from 'node:fs'
import { suggest } from '../../common/mistakes.ts'
import { UsageError } from '../../common/usage-error.ts'
import { writeHtml } from './html.ts'
import { writeJson } from './json.ts'
import { writeJunit } from './junit.ts'
import type { Report } from './report.ts'

/** `json` is the format of the command, for programs. */
export type FinishedReport = { report: Report; json: object }

const formats: Record<string, (finished: FinishedReport) => string | Promise<string>> = {
  json: ({ json }) => writeJson(json),
  junit: ({ report }) => writeJunit(report),
  html: ({ report }) => writeHtml(report),
}

/** Reads the values of `--report`. Throws a `UsageError` before the command starts, if a file cannot be written. */
export function readReports(wanted: readonly string[]): (finished: FinishedReport) => Promise<void> {
  const files = wanted.map(readWanted)
  for (const { file } of files) checkWritable(file)
  return async (finished) => {
    for (const { file, format } of files) writeFileSync(file, await format(finished))
  }
}

function readWanted(text: string) {
  const at = text.indexOf('=')
  const [name, file] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)]
  if (at < 1 || file === '') throw new UsageError(`--report expects json=FILE, junit=FILE or html=FILE, not "${text}"`)
  const format = formats[name]
  if (!format)
    throw new UsageError(`--report ${text}: there is no format "${name}"${suggest(name, Object.keys(formats))}`)
  return { file, format }
}

/** Throws if the file cannot be written. Does not change an existing file. */
function checkWritable(file: string): void {
  try {
    closeSync(openSync(file, 'a'))
  } catch (error) {
    throw new UsageError(
      `--report ${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
