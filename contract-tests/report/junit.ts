/** Writes JUnit XML: one suite for each group. A warning is written as the output of a passed test. */
import { casesOf, countOf, type ReportCase, type ReportGroup, type Report } from './report.ts'

export function writeJunit(report: Report): string {
  const cases = casesOf(report)
  const name = `${report.title}: ${report.subject}`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    // Quirk: the root element of the format has no count of skipped tests.
    `<testsuites${attributes({ name, time: seconds(report.ms), ...count(cases) })}>`,
    ...report.groups.map((group) => suite(group, report)),
    '</testsuites>',
    '',
  ].join('\n')
}

function suite({ name, cases }: ReportGroup, { title, subject, at, verdict, summary, notes }: Report): string {
  const ms = cases.reduce((sum, each) => sum + each.ms, 0)
  const skipped = countOf(cases, 'skipped')
  const properties = Object.entries({ subject, verdict, summary, ...Object.fromEntries(notes.map(numbered)) })
  return [
    `  <testsuite${attributes({ name, ...count(cases), skipped, time: seconds(ms), timestamp: at.slice(0, 19) })}>`,
    '    <properties>',
    ...properties.map(([key, value]) => `      <property${attributes({ name: key, value })}/>`),
    '    </properties>',
    ...cases.map((each) => testcase(each, `${title}.${name}`)),
    '  </testsuite>',
  ].join('\n')
}

const numbered = (note: string, at: number) => [`note ${at + 1}`, note] as const

function testcase(each: ReportCase, classname: string): string {
  const { name, ms, outcome, verdict, because } = each
  const opening = `    <testcase${attributes({ name, classname, time: seconds(ms) })}`
  if (outcome === 'passed') return `${opening}/>`
  const text = escape(describeDifferences(each))
  const message = attributes({ message: because ?? verdict })
  const inside = {
    failed: () => `<failure${message}${attributes({ type: verdict })}>${text}</failure>`,
    error: () => `<error${message}${attributes({ type: verdict })}>${text}</error>`,
    skipped: () => `<skipped${message}/>`,
    warning: () => `<system-out>${text}</system-out>`,
  }[outcome]
  return `${opening}>\n      ${inside()}\n    </testcase>`
}

function describeDifferences({ because, differences, hint }: ReportCase): string {
  return [
    ...(because === undefined ? [] : [because]),
    ...differences.map(({ pointer, expected, got }) =>
      expected === undefined ? `${pointer || '/'}: ${got}` : `${pointer || '/'}: expected ${expected}, got ${got}`,
    ),
    ...(hint === undefined ? [] : [hint]),
  ].join('\n')
}

const count = (cases: readonly ReportCase[]) => ({
  tests: cases.length,
  failures: countOf(cases, 'failed'),
  errors: countOf(cases, 'error'),
})

const seconds = (ms: number) => (ms / 1_000).toFixed(3)

const attributes = (values: Record<string, string | number>) =>
  Object.entries(values)
    .map(
      ([name, value]) => ` ${name}="${escape(String(value)).replace(/[\n\t]/g, (each) => `&#${each.charCodeAt(0)};`)}"`,
    )
    .join('')

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML cannot contain most control characters, nor a lone surrogate. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"]/g, (each) => entities[each] ?? each)
    .replaceAll('\r', '&#13;')
}
