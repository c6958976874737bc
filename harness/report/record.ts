/** How coverage travels from a test, which may run in a worker, to the reporter: with what vitest keeps about it. */
import type { Coverage, MockUdesk } from '../company/company.ts'
import { mergeCoverage, whatWasSeen } from './merge.ts'

/** A test, a suite or a file, running or reported. */
export type Recorded = { meta: object }

/** Notes with a test (or a suite) what this company met. The fixture of mock-udesk/vitest does so after each test. */
export async function recordCoverage({ meta }: Recorded, udesk: Pick<MockUdesk, 'coverage'>): Promise<void> {
  const seen = await udesk.coverage()
  const before = recordedIn(meta)
  Object.assign(meta, { [key]: whatWasSeen(before ? mergeCoverage([before, seen]) : seen) })
}

export const recordedIn = (meta: object): Coverage | undefined => Reflect.get(meta, key) as Coverage | undefined // put there above, and nowhere else

const key = 'mockUdeskCoverage'
