/** Stores coverage in the `meta` of a test. Vitest sends `meta` from its worker to the reporter. */
import type { Coverage, MockUdesk } from '../company/company.ts'
import { mergeCoverage, withoutUnseen } from './merge-coverage.ts'

/** A test, a suite or a file of vitest. */
export type RecordedTask = { meta: object }

/**
 * Adds the coverage of this company to a test or a suite. The fixture of mock-udesk/vitest calls this function after each test.
 */
export async function recordCoverage({ meta }: RecordedTask, udesk: Pick<MockUdesk, 'coverage'>): Promise<void> {
  const seen = await udesk.coverage()
  const before = readRecordedCoverage(meta)
  Object.assign(meta, { [key]: withoutUnseen(before ? mergeCoverage([before, seen]) : seen) })
}

export const readRecordedCoverage = (meta: object): Coverage | undefined =>
  Reflect.get(meta, key) as Coverage | undefined // only recordCoverage writes this key

const key = 'mockUdeskCoverage'
