import { defineConfig } from 'vitest/config'

const built = ['cli/main.test.ts'] // tests of what `npm run build` made
const exclude = ['node_modules', 'dist', 'dist.*', 'bench']

export default defineConfig({
  // Examples import the package by its name, as users do.
  resolve: { alias: { 'mock-udesk': new URL('harness/index.ts', import.meta.url).pathname } },
  test: {
    testTimeout: 20_000,
    projects: [
      { extends: true, test: { name: 'source', include: ['**/*.test.ts'], exclude: [...exclude, ...built] } },
      { extends: true, test: { name: 'built', include: built, exclude, globalSetup: 'cli/build.ts' } },
    ],
  },
})
