/** Coverage told: as a table, as files, and as what is missing from it. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Coverage } from '../company/company.ts'
import { coveragePage } from './page.ts'
import { mergeCoverage } from './merge.ts'
import { checkThreshold, shortfalls, type Threshold } from './share.ts'
import { coverageTable } from './table.ts'

export type CoverageOptions = {
  /** Where to write it as JSON, in the shape of `udesk.coverage()`. */
  json?: string
  /** Where to write the heat map: one HTML file that loads nothing. */
  html?: string
  threshold?: Threshold
}
export type CoverageReport = {
  coverage: Coverage
  /** For a terminal. */
  table: string
  /** One sentence for each threshold that is not reached. */
  missing: string[]
}

/** What several `udesk.coverage()` saw together. Writes the files that `options` name. */
export async function reportCoverage(
  parts: readonly Coverage[],
  { json, html, threshold = {} }: CoverageOptions = {},
): Promise<CoverageReport> {
  checkThreshold(threshold)
  const coverage = mergeCoverage(parts)
  if (json !== undefined) await write(json, `${JSON.stringify(coverage, null, 2)}\n`)
  if (html !== undefined) await write(html, await coveragePage(coverage))
  return { coverage, table: coverageTable(coverage), missing: shortfalls(coverage, threshold) }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
