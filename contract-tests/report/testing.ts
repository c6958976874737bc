/** Helps the tests of this folder: has a report that uses every field, and runs tests that need a program. */
import { existsSync } from 'node:fs'
import { test } from 'vitest'
import type { ReportCase, Report } from './report.ts'

/** Text that a target could put into a report, in its answers or in its name. */
export const hostileText = `<script>alert(1)</script> ]]> & "quoted" 您好 👌🏽 \u0000\u000b\ud800 line\nline\r\ttab`

const plain = { verdict: 'passed', outcome: 'passed', ms: 12.34, differences: [] } satisfies Omit<ReportCase, 'name'>

export const report: Report = {
  title: 'Contract run',
  subject: `https://acme.udesk.cn?${hostileText}`,
  verdict: 'differs',
  outcome: 'failed',
  summary: 'Two operations differ.',
  at: '2026-01-01T12:00:00.000Z',
  ms: 65_432.1,
  notes: [hostileText, 'Set sessions.again to new.'],
  groups: [
    {
      name: 'sessions',
      cases: [
        { ...plain, name: 'createSession', about: 'POST /im/sessions' },
        {
          ...plain,
          name: 'closeSession',
          verdict: 'differs',
          outcome: 'failed',
          because: hostileText,
          differences: [
            { pointer: '/code', expected: 'integer', got: '"1000"' },
            { pointer: '', expected: 'an object', got: hostileText.repeat(20) },
          ],
          hint: hostileText,
        },
        { ...plain, name: 'closeQueue', verdict: 'unreachable', outcome: 'error', because: 'no answer' },
      ],
    },
    {
      name: hostileText,
      cases: [
        { ...plain, name: 'listAgents', verdict: 'skipped', outcome: 'skipped', ms: 0, because: 'logIn failed' },
        {
          ...plain,
          name: 'getAgent',
          verdict: 'warning',
          outcome: 'warning',
          because: 'one undocumented field',
          differences: [{ pointer: '/more', got: 'is not in the document' }],
        },
        { ...plain, name: hostileText },
      ],
    },
  ],
}

/** A test that needs a program. Without the program it is skipped, or fails if REQUIRE_ALL is set. */
export function testWith(file: string, debianPackage: string) {
  const here = existsSync(file) || process.env.REQUIRE_ALL === '1'
  if (!here) console.warn(`Tests are skipped because ${file} is missing: apt-get install ${debianPackage}`)
  return test.skipIf(!here)
}
