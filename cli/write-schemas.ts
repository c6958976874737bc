/** Part of the build: the JSON that other tools read from the package. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { configSchema } from '../harness/config-schema.ts'
import { dataSchema } from '../server/data/data-schema.ts'
import { describeUdesk } from '../spec/openapi.ts'
import { words } from '../spec/words.ts'

const dialect = { $schema: 'https://json-schema.org/draft/2020-12/schema' }
const files = {
  'config.schema.json': { ...dialect, title: 'mock-udesk.yaml', ...configSchema },
  'data.schema.json': { ...dialect, ...dataSchema },
  'udesk-openapi.json': describeUdesk(words.zh),
}

mkdirSync('dist/schemas', { recursive: true })
for (const [name, content] of Object.entries(files))
  writeFileSync(`dist/schemas/${name}`, `${JSON.stringify(content, null, 2)}\n`)
