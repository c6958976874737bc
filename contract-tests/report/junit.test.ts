import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { writeJunit } from './junit.ts'
import { report, testWith } from './testing.ts'

const schema = new URL('junit.xsd', import.meta.url).pathname
const testWithXmllint = testWith('/usr/bin/xmllint', 'libxml2-utils')

const lint = (xml: string) =>
  execFileSync('xmllint', ['--noout', '--nonet', '--schema', schema, '-'], {
    input: xml,
    encoding: 'utf8',
    stdio: 'pipe',
  })

testWithXmllint('keeps the schema, whatever a target smuggles in', () => {
  expect(() => lint(writeJunit(report))).not.toThrow()
  expect(() => lint(writeJunit({ ...report, groups: [], notes: [] }))).not.toThrow()
  expect(() => lint(writeJunit(report).replace(/ classname="[^"]*"/, ''))).toThrow('classname')
})

test('counts in each suite what it holds, and in the whole all of it', () => {
  const xml = writeJunit(report)
  expect(xml).toMatch(/<testsuites .* time="65\.432" tests="6" failures="1" errors="1">/)
  expect(xml).toContain(
    '<testsuite name="sessions" tests="3" failures="1" errors="1" skipped="0" time="0.037" timestamp="2026-01-01T12:00:00">',
  )
  expect(xml).toContain('tests="3" failures="0" errors="0" skipped="1"')
})

test('shows a failure with its differences, and passes what is only a warning', () => {
  const xml = writeJunit(report)
  expect(xml).toContain('/code: expected integer, got &quot;1000&quot;\n/: expected an object, got ')
  expect(xml).toContain('<error message="no answer" type="unreachable">no answer</error>')
  expect(xml).toContain('<skipped message="logIn failed"/>')
  expect(xml).toMatch(
    /name="getAgent" [^>]*>\s*<system-out>one undocumented field\n\/more: is not in the document<\/system-out>/,
  )
})
