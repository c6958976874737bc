/** Writes docs/scenarios.md from the library; `--check` writes nothing and fails if it is stale. */
import { readFileSync } from 'node:fs'
import { keepFresh, pretty } from '../spec/derived.ts'
import { scenariosPage } from './page.ts'
import { readLibrary } from './scenario.ts'

const library = readLibrary().map((story) => ({
  story,
  text: readFileSync(new URL(`library/${story.name}.yaml`, import.meta.url), 'utf8'),
}))
const path = 'docs/scenarios.md'
keepFresh({ [path]: await pretty(scenariosPage(library), path) })
