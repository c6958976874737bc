/** Stories: who is there, what happens, what must be seen. Told by a YAML file or by code, checked in the same way. */
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readYamlFile } from '../../common/read-yaml.ts'
import { UsageError } from '../../common/usage-error.ts'
import { createCheck, suggest, type Mistake } from '../../common/mistakes.ts'
import { findTooDeep } from './limits.ts'
import { findSlips } from './find-mistakes.ts'
import { storySchema, type Story } from './schema.ts'

export type { Step, Story } from './schema.ts'
export { storySchema } from './schema.ts'

const checkShape = createCheck(storySchema)

/** All that is wrong with what is to be a story. */
export function checkStory(value: unknown): Mistake[] {
  const tooDeep = findTooDeep(value)
  return tooDeep.length > 0 ? tooDeep : [...checkShape(value), ...findSlips(value)]
}

/** The story of a YAML (or JSON) file. Throws a `UsageError` with everything that is wrong with it, each with its line. */
export const readStory = (file: string): Story => readYamlFile(file, checkStory) as Story // it was checked

/** A story told in code. Throws a `UsageError` with everything that is wrong with it. */
export function defineScenario(story: Story): Story {
  const mistakes = checkStory(story)
  if (mistakes.length === 0) return story
  throw new UsageError(mistakes.map(({ pointer, message }) => `${pointer} ${message}`.trim()).join('\n'))
}

/** The stories that come with the package, by name. */
export const readLibrary = (): Story[] => libraryNames().map(readFromLibrary)

/** One of them. Throws a `UsageError` where there is none of that name. */
export function readFromLibrary(name: string): Story {
  const names = libraryNames()
  if (!names.includes(name)) throw new UsageError(`There is no story "${name}"${suggest(name, names)}`)
  return readStory(join(library, `${name}.yaml`))
}

/** What was meant: a file where it has a dot or a slash, which is read; else a story of the library, by its name. */
export const nameOrStory = (told: string): string | Story => (isFile(told) ? readStory(told) : told)

/** Throws a `UsageError` where there is no such file or story, or where the file has mistakes. */
export const readNamed = (told: string): Story => (isFile(told) ? readStory(told) : readFromLibrary(told))

/** No story's name has a dot or a slash. */
export const isFile = (told: string): boolean => /[./\\]/.test(told)

const library = fileURLToPath(new URL('../library', import.meta.url))

const libraryNames = () =>
  readdirSync(library)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => basename(file, '.yaml'))
    .toSorted()
