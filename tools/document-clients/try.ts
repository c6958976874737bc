/**
 * Tries the document with common tools: linters accept it, generated clients compile under `strict`, and Prism accepts every
 * request of the document. The tools have their own package; `npm run test:document` installs it.
 */
import { join } from 'node:path'
import { tryClients } from './clients.ts'
import { tryLinters } from './linters.ts'
import { tryPrism } from './prism.ts'
import { root } from './run-tool.ts'

const document = join(root, 'spec/openapi.gen.json')

let failed = false
for (const attempt of [tryLinters, tryClients, tryPrism]) {
  for (const { tool, problem } of await attempt(document)) {
    console.log(
      problem === null ? `${tool}: accepts the document` : `${tool}: does not accept the document\n${problem}`,
    )
    failed ||= problem !== null
  }
}
process.exitCode = failed ? 1 : 0
