import { defineConfig } from 'vitest/config'

/** Tests of a sample project, run by ../reporter.long.test.ts. */
export default defineConfig({
  test: {
    include: ['*.sample.ts'],
    reporters: [
      ['default', { summary: false }],
      [new URL('../../coverage.ts', import.meta.url).pathname, JSON.parse(process.env.COVERAGE_OPTIONS ?? '{}')],
    ],
  },
})
