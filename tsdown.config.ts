import { mkdirSync, writeFileSync } from 'node:fs'
import { defineConfig } from 'tsdown'
import { configSchema } from './harness/config-schema.ts'
import { dataSchema } from './server/data/data-schema.ts'
import { describeUdesk } from './spec/openapi.ts'
import { words } from './spec/words.ts'

export default defineConfig({
  entry: { 'harness/index': 'harness/index.ts', 'cli/main': 'cli/main.ts' },
  logLevel: 'error',
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  unbundle: true, // the house keeps its rooms in dist, and files read from beside a module are found there
  dts: true,
  sourcemap: true,
  copy: [{ from: 'server/data/*.yaml', to: 'dist/server/data' }],
  hooks: { 'build:done': writeSchemas },
})

/** For editors, and for tools that want the document as a file. */
function writeSchemas(): void {
  mkdirSync('dist/schemas', { recursive: true })
  const write = (name: string, value: object) =>
    writeFileSync(`dist/schemas/${name}.json`, `${JSON.stringify(value, null, 2)}\n`)
  write('config.schema', { $schema: 'https://json-schema.org/draft/2020-12/schema', ...configSchema })
  write('data.schema', dataSchema)
  write('udesk-openapi', describeUdesk(words.zh))
}
