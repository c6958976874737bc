/** Reports coverage: as a table, as files, and as a list of thresholds that are not reached. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Coverage } from '../company/company.ts'
import { coveragePage } from './coverage-page.ts'
import { mergeCoverage } from './merge-coverage.ts'
import { checkThreshold, findBelowThreshold, type Threshold } from './totals.ts'
import { coverageTable } from './coverage-table.ts'

export type CoverageOptions = {
  /** The file to write the coverage to, as JSON in the shape of `udesk.coverage()`. */
  json?: string
  /** The file to write the heat map to: an HTML page that loads no other files. */
  html?: string
  threshold?: Threshold
}
export type CoverageReport = {
  coverage: Coverage
  /** The coverage as a text table for a terminal. */
  table: string
  /** One sentence for each threshold that is not reached. */
  missing: string[]
}

/**
 * Adds up several results of `udesk.coverage()`, and writes the files in `options`. Rejects with a `UsageError` if a threshold is
 * wrong.
 */
export async function reportCoverage(
  parts: readonly Coverage[],
  { json, html, threshold = {} }: CoverageOptions = {},
): Promise<CoverageReport> {
  checkThreshold(threshold)
  const coverage = mergeCoverage(parts)
  if (json !== undefined) await write(json, `${JSON.stringify(coverage, null, 2)}\n`)
  if (html !== undefined) await write(html, await coveragePage(coverage))
  return { coverage, table: coverageTable(coverage), missing: findBelowThreshold(coverage, threshold) }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
