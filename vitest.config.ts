import { defineConfig } from 'vitest/config'

const built = ['cli/main.test.ts', 'cli/processes/*.test.ts'] // tests of what `npm run build` made
const ofImage = ['**/*.docker.test.ts'] // of what `npm run image` made
const long = ['**/*.long.test.ts'] // run long or in real time; only `npm run test:long` runs them
const exclude = ['node_modules', 'dist', 'dist.*', 'bench/node_modules', 'bench/dist', 'tools/*/node_modules']

const fromHere = (path: string) => new URL(path, import.meta.url).pathname

export default defineConfig({
  // Examples import the package by its names, as users do.
  resolve: {
    alias: [
      { find: /^mock-udesk$/, replacement: fromHere('harness/index.ts') },
      { find: /^mock-udesk\/(\w+)$/, replacement: fromHere('harness/$1.ts') },
    ],
  },
  test: {
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        // Modules are loaded once for all files of a worker: no test changes what another one loads.
        test: {
          name: 'source',
          include: ['**/*.test.ts'],
          exclude: [...exclude, ...built, ...ofImage, ...long],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: built,
          exclude: [...exclude, ...long],
          globalSetup: 'tools/test-setup/build.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: long,
          exclude,
          globalSetup: 'tools/test-setup/build.ts',
          testTimeout: 20 * 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'image',
          include: ofImage,
          exclude,
          globalSetup: 'tools/test-setup/build-image.ts',
          setupFiles: 'tools/test-setup/skip-without-docker.ts',
          testTimeout: 60_000,
        },
      },
    ],
  },
})
