/** Writes docs/scenarios.md from the library; `--check` writes nothing and fails if it is stale. */
import { readFileSync } from 'node:fs'
import { keepFresh, pretty } from './derived.ts'
import { scenariosPage } from './scenarios-page.ts'
import { readLibrary } from '../../scenarios/format/scenario.ts'

const library = readLibrary().map((scenario) => ({
  scenario,
  text: readFileSync(new URL(`../../scenarios/library/${scenario.name}.yaml`, import.meta.url), 'utf8'),
}))
const path = 'docs/scenarios.md'
keepFresh({ [path]: await pretty(scenariosPage(library), path) })
