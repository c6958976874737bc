import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bin, here, root, runTool, type Verdict } from './run-tool.ts'

/** Inside this package, so that generated code finds the libraries that it imports. */
const folder = join(here, 'generated')

/** Each generator writes a client; then all of them are compiled under `strict`. */
export async function tryClients(document: string): Promise<Verdict[]> {
  const at = (name: string) => join(folder, name)
  const orval = (name: string, entry: string) =>
    runTool(name, process.execPath, [
      join(here, 'node_modules', name, entry),
      ...['--input', document, '--output', at(`${name}/client.ts`), '--client', 'fetch'],
    ])
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  try {
    const generated = await Promise.all([
      runTool('openapi-typescript', bin('openapi-typescript', { of: root }), [
        document,
        ...['--output', at('openapi-typescript.ts')],
      ]),
      runTool('hey-api', bin('openapi-ts'), ['--input', document, '--output', at('hey-api')]),
      orval('orval7', 'dist/bin/orval.js'),
      orval('orval8', 'dist/bin/orval.mjs'), // it asks for Node 22, and runs with 20 too
      runTool('openapi-zod-client', bin('openapi-zod-client'), [document, '--output', at('openapi-zod-client.ts')]),
    ])
    writeFileSync(at('tsconfig.json'), JSON.stringify({ compilerOptions, include: ['**/*.ts'] }))
    const compiled = await runTool('tsc of the clients', bin('tsc', { of: root }), ['--project', folder])
    return [...generated, compiled]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const compilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true, // of the libraries; the clients themselves are no declarations
  target: 'ES2023',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  module: 'ESNext',
  moduleResolution: 'bundler',
  types: [],
}
