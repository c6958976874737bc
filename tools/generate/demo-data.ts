/** Writes the demo data as a module, so that the fake starts without reading YAML. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

export function demoData(): Record<string, string> {
  const read = (name: string) => JSON.stringify(parse(readFileSync(`server/data/${name}`, 'utf8')), null, 2)
  return {
    'server/data/demo.gen.ts': [
      '// Generated from demo.yaml and demo.en.yaml by `npm run generate`. Do not edit.',
      "import type { CompleteFile, DataFile } from './data-schema.ts'",
      `export const demo: CompleteFile = ${read('demo.yaml')}`,
      `export const englishDemo: DataFile = ${read('demo.en.yaml')}`,
      '',
    ].join('\n'),
  }
}
