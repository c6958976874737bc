/**
 * Writes what is derived from the document: its JSON, its types, and the tables of README and docs.
 * `--check` writes nothing and fails if a committed file is stale.
 */
import { readFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'
import type { OpenAPIObject } from 'openapi3-ts/oas31'
import ts from 'typescript'
import { keepFresh, pretty } from './derived.ts'
import { describeUdesk } from '../../spec/openapi.ts'
import { leftOpenTable } from '../../spec/left-open.ts'
import { assumptionsPage, endpointTable } from './pages.ts'
import { provenancePage } from './provenance.ts'
import { withSnippets } from './snippets.ts'
import { words } from '../../spec/words.ts'

const document = describeUdesk(words.zh)
const banner = '// Generated from spec/openapi.ts by `npm run generate`. Do not edit.\n'

async function typesOf(document: OpenAPIObject): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(document), {
    defaultNonNullable: false,
    // Words differ by locale: their type is any text, the document of the locale holds the list.
    transform: (schema) =>
      'x-localized' in schema ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword) : undefined,
  })
  return banner + astToString(nodes)
}

/** The text between `<!-- name -->` and `<!-- /name -->` is ours. */
function fillIn(page: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [before, rest] = page.split(open)
  const after = rest?.split(close)[1]
  if (before === undefined || after === undefined) throw new Error(`A page has no ${open} … ${close}`)
  return `${before}${open}\n\n${text}\n\n${close}${after}`
}

/** A page's example is a file that runs. */
function withExample(page: string, file: string): string {
  const example = readFileSync(`docs/examples/${file}`, 'utf8')
  return fillIn(readFileSync(page, 'utf8'), 'example', `\`\`\`ts\n${example}\`\`\``)
}

keepFresh({
  'spec/openapi.gen.json': JSON.stringify(document, null, 2) + '\n',
  'spec/types.gen.ts': await typesOf(document),
  'docs/assumptions.md': await pretty(assumptionsPage(), 'docs/assumptions.md'),
  'docs/provenance.md': await pretty(provenancePage(document), 'docs/provenance.md'),
  'docs/container.md': await pretty(withExample('docs/container.md', 'container.docker.test.ts'), 'docs/container.md'),
  'docs/contract-tests.md': await pretty(
    fillIn(readFileSync('docs/contract-tests.md', 'utf8'), 'left-open', leftOpenTable()),
    'docs/contract-tests.md',
  ),
  'docs/other-test-runners.md': await pretty(
    withExample('docs/other-test-runners.md', 'node-test.ts'),
    'docs/other-test-runners.md',
  ),
  'docs/testing.md': await pretty(withSnippets(readFileSync('docs/testing.md', 'utf8')), 'docs/testing.md'),
  'docs/time.md': await pretty(withExample('docs/time.md', 'time.test.ts'), 'docs/time.md'),
  'docs/tutorial.md': await pretty(withSnippets(readFileSync('docs/tutorial.md', 'utf8')), 'docs/tutorial.md'),
  'README.md': await pretty(
    fillIn(withExample('README.md', 'readme.test.ts'), 'endpoints', endpointTable(document)),
    'README.md',
  ),
})
