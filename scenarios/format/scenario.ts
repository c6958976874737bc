/** Reads scenarios from YAML files, from code and from the library, and checks them all in the same way. */
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readYamlFile } from '../../common/read-yaml.ts'
import { UsageError } from '../../common/usage-error.ts'
import { createCheck, firstMistakes, suggest, type Mistake } from '../../common/mistakes.ts'
import { createValidatorLoader } from '../../common/validators/load.ts'
import { findTooDeep } from './limits.ts'
import { findScenarioMistakes } from './find-mistakes.ts'
import type { Scenario } from './schema.ts'

export type { Scenario } from './schema.ts'
export type { Step } from './step-schemas.ts'
export { scenarioSchema } from './schema.ts'

const load = createValidatorLoader(import.meta.url)
const checkShape = createCheck(() => load('./schema.gen.cjs', 'scenario'))

/** Returns all mistakes in a value that should be a scenario. */
export function checkScenario(value: unknown): Mistake[] {
  const tooDeep = findTooDeep(value)
  return tooDeep.length > 0 ? tooDeep : firstMistakes([...checkShape(value), ...findScenarioMistakes(value)])
}

/** Reads a YAML (or JSON) file. Throws a `UsageError` with all mistakes, each with its line. */
export const readScenario = (file: string): Scenario => readYamlFile(file, checkScenario) as Scenario // readYamlFile checked the value

/** Checks a scenario that is written in code, and returns it. Throws a `UsageError` with all mistakes. */
export function defineScenario(scenario: Scenario): Scenario {
  const mistakes = checkScenario(scenario)
  if (mistakes.length === 0) return scenario
  throw new UsageError(mistakes.map(({ pointer, message }) => `${pointer} ${message}`.trim()).join('\n'))
}

/** The scenarios that come with the package, in the order of their names. */
export const readLibrary = (): Scenario[] => [...libraryFiles().values()].map(readScenario)

/** Throws a `UsageError` if no scenario of the library has this name. */
export function readFromLibrary(name: string): Scenario {
  const files = libraryFiles()
  const file = files.get(name)
  if (file === undefined) throw new UsageError(`There is no scenario "${name}"${suggest(name, [...files.keys()])}`)
  return readScenario(file)
}

/** If `fileOrName` is a file, reads the scenario. If it is the name of a library scenario, returns the name. */
export const nameOrScenario = (fileOrName: string): string | Scenario =>
  isFile(fileOrName) ? readScenario(fileOrName) : fileOrName

/** Throws a `UsageError` if there is no such file or scenario, or if the file has mistakes. */
export const readNamed = (fileOrName: string): Scenario =>
  isFile(fileOrName) ? readScenario(fileOrName) : readFromLibrary(fileOrName)

/** A file name contains a dot or a slash. The name of a scenario contains neither. */
export const isFile = (fileOrName: string): boolean => /[./\\]/.test(fileOrName)

const library = fileURLToPath(new URL('../library', import.meta.url))

/** The library's files by the names of their scenarios, in the order of the names. */
export const libraryFiles = (): Map<string, string> =>
  new Map(
    readdirSync(library, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yaml'))
      .map((file): [string, string] => [basename(file, '.yaml'), join(library, file)])
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
