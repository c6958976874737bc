/**
 * `mock-udesk/coverage`: how much of Udesk's document a test run has met. For vitest it is a reporter:
 * `reporters: ['default', ['mock-udesk/coverage', { html: 'udesk.html', threshold: { operations: 80 } }]]`.
 */
import type { Reporter } from 'vitest/node'
import { recordedIn } from './report/record.ts'
import { reportCoverage, type CoverageOptions } from './report/report.ts'
import { checkThreshold } from './report/share.ts'

export { mergeCoverage } from './report/merge.ts'
export { recordCoverage } from './report/record.ts'
export { reportCoverage, type CoverageOptions, type CoverageReport } from './report/report.ts'
export type { Threshold } from './report/share.ts'

type Logger = { log: (text: string) => void; error: (text: string) => void }
type Task = { meta: () => object }
type TestModule = Task & { children: { allSuites: () => Iterable<Task>; allTests: () => Iterable<Task> } }

/** A reporter of vitest, said without vitest's own types: other runners have none. */
export type CoverageReporter = {
  onInit: (vitest: { logger: Logger }) => void
  onTestRunEnd: (modules: readonly TestModule[]) => Promise<void>
}

/** Prints what all tests met together, and fails the run where that is less than the threshold. Vitest calls it with `new`. */
export default function createCoverageReporter(options: CoverageOptions = {}): CoverageReporter {
  checkThreshold(options.threshold ?? {})
  let log: Logger | undefined
  const reporter: CoverageReporter = {
    onInit(vitest) {
      log = vitest.logger
    },
    async onTestRunEnd(modules) {
      const parts = modules.flatMap(recordedAnywhereIn)
      const { table, missing } = await reportCoverage(parts, options)
      log?.log(parts.length > 0 ? `\n${table}` : nothingRecorded)
      for (const sentence of missing) log?.error(sentence)
      if (missing.length > 0) process.exitCode = 1
    },
  }
  return reporter satisfies Reporter
}

const recordedAnywhereIn = (module: TestModule) =>
  [module, ...module.children.allSuites(), ...module.children.allTests()].flatMap(
    (task) => recordedIn(task.meta()) ?? [],
  )

const nothingRecorded =
  '\nNo test told what it met of Udesk: use the fixture of mock-udesk/vitest, or call recordCoverage in an afterAll.'
