/**
 * Writes the files that are derived from the document, from other schemas, from the demo data and from the scenarios:
 * validators, the document as JSON, its types, the data as code, and pages and tables of README and docs. With `--check` it writes nothing, and fails if a committed file is not up to date.
 */
import { readFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'
import type { OpenAPIObject } from 'openapi3-ts/oas31'
import ts from 'typescript'
import { libraryFiles, readLibrary } from '../../scenarios/format/scenario.ts'
import { leftOpenTable } from '../../spec/left-open.ts'
import { describeUdesk } from '../../spec/openapi.ts'
import { words } from '../../spec/words.ts'
import { demoData } from './demo-data.ts'
import { writeOrCheck } from './derived.ts'
import { documentValidators } from './document-validators.ts'
import { inputValidators } from './input-validators.ts'
import { assumptionsPage, endpointTable } from './pages.ts'
import { provenancePage } from './provenance.ts'
import { scenariosPage } from './scenarios-page.ts'
import { withSnippets } from './snippets.ts'
import { findUnresolvedReferences } from './unresolved-references.ts'

const banner = '// Generated from spec/openapi.ts by `npm run generate`. Do not edit.\n'

const document = describeUdesk(words.zh)
const unresolved = findUnresolvedReferences(document)
if (unresolved.length > 0) {
  console.error(unresolved.join('\n'))
  process.exitCode = 1
} else if (await writeOrCheck({ ...documentValidators(), ...inputValidators(), ...demoData() })) {
  // The pages need the validators: they show the scenarios of the library.
  await writeOrCheck(
    {
      'spec/openapi.gen.json': JSON.stringify(document, null, 2) + '\n',
      'spec/types.gen.ts': await typesOf(document),
    },
    {
      'docs/assumptions.md': assumptionsPage(),
      'docs/provenance.md': provenancePage(document),
      'docs/scenarios.md': scenariosPage(readLibrary().map((scenario) => ({ scenario, text: textOf(scenario.name) }))),
      'docs/container.md': withExample('docs/container.md', 'container.docker.test.ts'),
      'docs/contract-tests.md': fillIn(readText('docs/contract-tests.md'), 'left-open', leftOpenTable()),
      'docs/other-test-runners.md': withExample('docs/other-test-runners.md', 'node-test.ts'),
      'docs/testing.md': withSnippets(readText('docs/testing.md')),
      'docs/time.md': withExample('docs/time.md', 'time.test.ts'),
      'docs/tutorial.md': withSnippets(readText('docs/tutorial.md')),
      'README.md': fillIn(withExample('README.md', 'readme.test.ts'), 'endpoints', endpointTable(document)),
    },
  )
}

async function typesOf(document: OpenAPIObject): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(document), {
    defaultNonNullable: false,
    // Texts differ by locale, so their type is any text. The document of each locale has the list.
    transform: (schema) =>
      'x-localized' in schema ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword) : undefined,
  })
  return banner + astToString(nodes)
}

/** The text between `<!-- name -->` and `<!-- /name -->` is generated. */
function fillIn(page: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [before, rest] = page.split(open)
  const after = rest?.split(close)[1]
  if (before === undefined || after === undefined) throw new Error(`A page has no ${open} … ${close}`)
  return `${before}${open}\n\n${text}\n\n${close}${after}`
}

/** The example of a page is a file that runs. */
function withExample(page: string, file: string): string {
  const example = readText(`docs/examples/${file}`)
  return fillIn(readText(page), 'example', `\`\`\`ts\n${example}\`\`\``)
}

/** A scenario of the library, as its file has it. */
function textOf(name: string): string {
  return readText(libraryFiles().get(name) ?? name)
}

function readText(path: string): string {
  return readFileSync(path, 'utf8')
}
