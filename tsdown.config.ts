import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Rolldown, type UserConfig } from 'tsdown'
import { configSchema } from './harness/config/options.ts'
import { scenarioSchema } from './scenarios/format/scenario.ts'
import { dataSchema } from './server/data/data-schema.ts'
import { describeUdesk } from './spec/openapi.ts'
import { words } from './spec/words.ts'

/** Builds into a folder of its own and then swaps it in: a fake that runs meanwhile finds all its files. */
const [outDir, replaced] = ['dist.new', 'dist.old']

const entry = {
  'harness/index': 'harness/index.ts',
  'harness/coverage': 'harness/coverage.ts',
  'harness/vitest': 'harness/vitest.ts',
  'harness/assertions': 'harness/assertions.ts',
  'harness/testcontainers': 'harness/testcontainers.ts',
  'cli/main': 'cli/main.ts',
  'cli/healthcheck': 'cli/healthcheck.ts',
}

const common: UserConfig = {
  outDir,
  entry,
  logLevel: 'error',
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  hooks: { 'build:done': finishTogether },
}

export default defineConfig([
  {
    ...common,
    dts: false,
    sourcemap: true,
    // Both remove calls of decodeURIComponent() as if they had no effect, and with them the checks.
    minify: false,
    treeshake: false,
    // Few files, because Node takes about 0.4 ms for each one that it loads.
    outputOptions: { chunkFileNames: 'chunks/[name].js' },
    plugins: [findFilesBeside()],
    copy: [
      { from: 'scenarios/library', to: `${outDir}/scenarios` },
      { from: 'cli/templates/*', to: `${outDir}/cli/templates` },
    ],
  },
  // Of the types only what the entries show: the rest needs those of Node.
  { ...common, unbundle: true, dts: { emitDtsOnly: true, sourcemap: true } },
])

/**
 * A module finds the files beside it by its own address, and those files are in the same folders as in the source. All files of
 * code are in folders of dist, so the address of the module is the same from each of them.
 */
function findFilesBeside(): Rolldown.Plugin {
  const root = `${process.cwd()}/`
  return {
    name: 'find-files-beside',
    transform(code, id) {
      if (!id.startsWith(root) || id.includes('node_modules') || !code.includes('import.meta.url')) return null
      const address = `new URL('../${id.slice(root.length)}', import.meta.url).href`
      return code.replaceAll('import.meta.url', address)
    },
  }
}

let left = 2

/** The code and its types are built side by side. */
function finishTogether(): void {
  left -= 1
  if (left > 0) return
  copyValidators()
  writeSchemas()
  putInPlace()
}

/** They stay files of their own, so that each is loaded at its first use. */
function copyValidators(): void {
  for (const room of ['server', 'scenarios', 'harness']) {
    const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.gen.cjs'))
    for (const file of files) cpSync(join(room, file), join(outDir, room, file))
  }
}

/** For editors, and for tools that want the document as a file. */
function writeSchemas(): void {
  mkdirSync(`${outDir}/schemas`, { recursive: true })
  const write = (name: string, value: object) =>
    writeFileSync(`${outDir}/schemas/${name}.json`, `${JSON.stringify(value, null, 2)}\n`)
  write('config.schema', { $schema: 'https://json-schema.org/draft/2020-12/schema', ...configSchema })
  write('data.schema', dataSchema)
  write('scenario.schema', scenarioSchema)
  write('udesk-openapi', describeUdesk(words.zh))
}

function putInPlace(): void {
  rmSync(replaced, { recursive: true, force: true })
  if (existsSync('dist')) renameSync('dist', replaced)
  renameSync(outDir, 'dist')
  rmSync(replaced, { recursive: true, force: true })
}
