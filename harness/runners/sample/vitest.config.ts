import { defineConfig } from 'vitest/config'

/** Tests of a sample project, run by ../runners.long.test.ts. */
const { SETUP: setupFiles = [] } = process.env

export default defineConfig({ test: { include: ['*.sample.ts'], setupFiles, testTimeout: 15_000 } })
