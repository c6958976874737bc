/**
 * Compiles a program against the packed types in a project without other types (no Node, no DOM), with every file checked.
 * `mock-udesk/vitest` and `mock-udesk/testcontainers` are not in this program, because their types need the types of vitest and
 * testcontainers, and these need the types of Node. `try-package.ts` compiles `mock-udesk/vitest` with the tests of `init`,
 * without checking libraries. arethetypeswrong resolves the types of both.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const program = `
import { connectMockUdesk, defineScenario, readScenario, startMockUdesk, startReceiver, UsageError, WaitTimeout } from 'mock-udesk'
import createReporter, { mergeCoverage, recordCoverage, reportCoverage } from 'mock-udesk/coverage'
import { assertKeepsTheSpec, assertNoSurprises, assertReceivedPush } from 'mock-udesk/assertions'

export async function ask() {
  const udesk = await startMockUdesk({ data: { agents: [{ name: 'Ann' }] } })
  const { code } = await udesk.client.createSession({ body: { customer_token: 'u1', assign_type: 'agent' } })
  const session = await udesk.sessions.waitFor({ customerToken: 'u1' })
  // @ts-expect-error a session's id is a number: the types are not any
  const wrong: string = session.id
  await udesk[Symbol.asyncDispose]()
  return [code, wrong]
}
export { connectMockUdesk, defineScenario, readScenario, startReceiver, UsageError, WaitTimeout }
export { createReporter, mergeCoverage, recordCoverage, reportCoverage }
export { assertKeepsTheSpec, assertNoSurprises, assertReceivedPush }
`

const bare = { noEmit: true, strict: true, skipLibCheck: false, target: 'es2022', lib: ['es2022'], types: [] }
const resolutions = {
  nodenext: { module: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
}

/** `project` has the package and TypeScript; `tsc` runs the compiler there, and rejects with what it prints. */
export async function tryTypesAlone(project: string, tsc: (...args: string[]) => Promise<unknown>): Promise<void> {
  writeFileSync(join(project, 'package.json'), '{"private":true,"type":"module"}')
  writeFileSync(join(project, 'program.ts'), program)
  for (const [name, resolution] of Object.entries(resolutions)) {
    const file = `tsconfig.${name}.json`
    writeFileSync(
      join(project, file),
      JSON.stringify({ compilerOptions: { ...bare, ...resolution }, files: ['program.ts'] }),
    )
    await tsc('--project', file)
    console.log(`types alone, ${name}: no errors`)
  }
}
