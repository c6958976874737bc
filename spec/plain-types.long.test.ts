import { readFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { expect, test } from 'vitest'

const strictest = { exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noUnusedLocals: true }
const alone = { isolatedModules: true, isolatedDeclarations: true, declaration: true, erasableSyntaxOnly: true }

test.each<[string, ts.CompilerOptions]>([
  ['strict', { strict: true }],
  ['the strictest', { strict: true, ...strictest, noPropertyAccessFromIndexSignature: true }],
  ['each file alone', { strict: true, ...alone, verbatimModuleSyntax: true, module: ts.ModuleKind.ESNext }],
  ['loose', { strict: false, target: ts.ScriptTarget.ES2015 }],
])('the committed document gives types that compile, without any help of ours: %s', async (_, given) => {
  const file = 'plain-types.ts'
  const text = astToString(await openapiTS(readFileSync('spec/openapi.gen.json', 'utf8')))
  const options: ts.CompilerOptions = { noEmit: true, types: [], target: ts.ScriptTarget.ES2023, ...given }
  const host = ts.createCompilerHost(options)
  const sourceOf = host.getSourceFile.bind(host)
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2023) : sourceOf(name, ...rest)
  const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host))
  expect(text).toContain('createSession')
  expect(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
})
