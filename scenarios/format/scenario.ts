/** Scenarios: who is there, what happens, what must be seen. Told by a YAML file or by code, checked in the same way. */
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readYamlFile } from '../../common/read-yaml.ts'
import { UsageError } from '../../common/usage-error.ts'
import { createCheck, suggest, type Mistake } from '../../common/mistakes.ts'
import { findTooDeep } from './limits.ts'
import { findScenarioSlips } from './find-mistakes.ts'
import { scenarioSchema, type Scenario } from './schema.ts'

export type { Step, Scenario } from './schema.ts'
export { scenarioSchema } from './schema.ts'

const checkShape = createCheck(scenarioSchema)

/** All that is wrong with what is to be a scenario. */
export function checkScenario(value: unknown): Mistake[] {
  const tooDeep = findTooDeep(value)
  return tooDeep.length > 0 ? tooDeep : [...checkShape(value), ...findScenarioSlips(value)]
}

/** The scenario of a YAML (or JSON) file. Throws a `UsageError` with everything that is wrong with it, each with its line. */
export const readScenario = (file: string): Scenario => readYamlFile(file, checkScenario) as Scenario // it was checked

/** A scenario told in code. Throws a `UsageError` with everything that is wrong with it. */
export function defineScenario(scenario: Scenario): Scenario {
  const mistakes = checkScenario(scenario)
  if (mistakes.length === 0) return scenario
  throw new UsageError(mistakes.map(({ pointer, message }) => `${pointer} ${message}`.trim()).join('\n'))
}

/** The scenarios that come with the package, by name. */
export const readLibrary = (): Scenario[] => libraryNames().map(readFromLibrary)

/** One of them. Throws a `UsageError` where there is none of that name. */
export function readFromLibrary(name: string): Scenario {
  const names = libraryNames()
  if (!names.includes(name)) throw new UsageError(`There is no scenario "${name}"${suggest(name, names)}`)
  return readScenario(join(library, `${name}.yaml`))
}

/** What was meant: a file where it has a dot or a slash, which is read; else a scenario of the library, by its name. */
export const nameOrScenario = (told: string): string | Scenario => (isFile(told) ? readScenario(told) : told)

/** Throws a `UsageError` where there is no such file or scenario, or where the file has mistakes. */
export const readNamed = (told: string): Scenario => (isFile(told) ? readScenario(told) : readFromLibrary(told))

/** No scenario's name has a dot or a slash. */
export const isFile = (told: string): boolean => /[./\\]/.test(told)

const library = fileURLToPath(new URL('../library', import.meta.url))

const libraryNames = () =>
  readdirSync(library)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => basename(file, '.yaml'))
    .toSorted()
