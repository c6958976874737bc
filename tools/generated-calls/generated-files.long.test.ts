/**
 * Reads 20,000 files with random changes: data, scenarios and configurations. Each is accepted, or refused with a line of the
 * file for each problem. A failure shows the seed and the smallest text that fails. GENERATED_CALLS_SEED generates other files.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { readYaml } from '../../common/read-yaml.ts'
import { UsageError } from '../../common/usage-error.ts'
import { readConfigFile } from '../../harness/config/sources.ts'
import { checkScenario, libraryFiles } from '../../scenarios/format/scenario.ts'
import { createDataReader } from '../../server/data/read-data.ts'
import { changed } from './changed-text.ts'

const seed = Number(process.env['GENERATED_CALLS_SEED'] ?? 1)
const files = Number(process.env['GENERATED_FILES'] ?? 20_000)
const folder = mkdtempSync(join(tmpdir(), 'generated-files-'))
afterAll(() => rmSync(folder, { recursive: true }))
const reader = createDataReader()

const readFile = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** Returns the problems that a user sees. */
function problemsOf(read: () => unknown): string[] {
  try {
    read()
    return []
  } catch (error) {
    if (error instanceof UsageError) return error.message.split('\n')
    throw error
  }
}

function readConfig(text: string): string[] {
  const file = join(folder, 'the-file')
  writeFileSync(file, text)
  return readConfigFile(file).problems.flatMap((problem) => problem.split('\n'))
}

const kinds = {
  data: {
    texts: [
      readFile('server/data/demo.yaml'),
      'agents: [{ name: Ann, group_ids: [1] }]\ngroups: [{ id: 1, name: A }]\n',
    ],
    read: (text: string) => problemsOf(() => reader.read(readYaml(text, 'the-file', reader.check))),
  },
  scenario: {
    texts: [...libraryFiles().values()].map((file) => readFileSync(file, 'utf8')),
    read: (text: string) => problemsOf(() => readYaml(text, 'the-file', checkScenario)),
  },
  configuration: {
    texts: [
      readFile('cli/templates/mock-udesk.yaml'),
      'port: 1\nfaults: [{ target: push, fault: drop, for: 3s }]\nassume: { push.retry: none }\nscenario: [transfer]\n',
    ],
    read: readConfig,
  },
}

test.each(['data', 'scenario', 'configuration'] as const)(
  'accepts a changed %s file, or says which lines are wrong',
  (kind) => {
    const { texts, read } = kinds[kind]
    fc.assert(
      fc.property(fc.oneof(...texts.map(changed)), (text) => {
        for (const problem of read(text)) expect(problem).toMatch(/the-file:\d+ ./)
      }),
      { seed, numRuns: Math.ceil(files / 3) },
    )
  },
)
