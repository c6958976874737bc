/**
 * `mock-udesk/coverage`: how much of Udesk's document a test run used. For vitest it is a reporter:
 * `reporters: ['default', ['mock-udesk/coverage', { html: 'udesk.html', threshold: { operations: 80 } }]]`.
 */
import type { Reporter } from 'vitest/node'
import { readRecordedCoverage } from './report/record-coverage.ts'
import { reportCoverage, type CoverageOptions } from './report/report-coverage.ts'
import { checkThreshold } from './report/totals.ts'

export { mergeCoverage } from './report/merge-coverage.ts'
export { recordCoverage } from './report/record-coverage.ts'
export { reportCoverage, type CoverageOptions, type CoverageReport } from './report/report-coverage.ts'
export type { Threshold } from './report/totals.ts'

type Logger = { log: (text: string) => void; error: (text: string) => void }
type Task = { meta: () => object }
type TestModule = Task & { children: { allSuites: () => Iterable<Task>; allTests: () => Iterable<Task> } }

/** A reporter of vitest. It does not import vitest's types, because users of other test runners have not installed vitest. */
export type CoverageReporter = {
  onInit: (vitest: { logger: Logger }) => void
  onTestRunEnd: (modules: readonly TestModule[]) => Promise<void>
}

/**
 * Prints the coverage of all tests together. Fails the test run if the coverage is below the threshold. Throws a `UsageError` if
 * the threshold is wrong. Vitest calls this function with `new`.
 */
export default function createCoverageReporter(options: CoverageOptions = {}): CoverageReporter {
  checkThreshold(options.threshold ?? {})
  let log: Logger | undefined
  const reporter: CoverageReporter = {
    onInit(vitest) {
      log = vitest.logger
    },
    async onTestRunEnd(modules) {
      const parts = modules.flatMap(readAllRecorded)
      const { table, missing } = await reportCoverage(parts, options)
      log?.log(parts.length > 0 ? `\n${table}` : nothingRecorded)
      for (const sentence of missing) log?.error(sentence)
      if (missing.length > 0) process.exitCode = 1
    },
  }
  return reporter satisfies Reporter
}

const readAllRecorded = (module: TestModule) =>
  [module, ...module.children.allSuites(), ...module.children.allTests()].flatMap(
    (task) => readRecordedCoverage(task.meta()) ?? [],
  )

const nothingRecorded =
  '\nNo test recorded its coverage of Udesk: use the fixture of mock-udesk/vitest, or call recordCoverage in an afterAll.'
