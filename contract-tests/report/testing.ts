/** What the tests of this folder share: a report with everything in it, and tools that a machine may lack. */
import { existsSync } from 'node:fs'
import { test } from 'vitest'
import type { Case, Report } from './report.ts'

/** What somebody might smuggle into a report by what a target answers, or what it is called. */
export const sneaky = `<script>alert(1)</script> ]]> & "quoted" 您好 👌🏽 \u0000\u000b\ud800 line\nline\r\ttab`

const plain = { verdict: 'passed', outcome: 'passed', ms: 12.34, differences: [] } satisfies Omit<Case, 'name'>

export const report: Report = {
  title: 'Contract run',
  subject: `https://acme.udesk.cn?${sneaky}`,
  verdict: 'differs',
  outcome: 'failed',
  summary: 'Two operations differ.',
  at: '2026-01-01T12:00:00.000Z',
  ms: 65_432.1,
  notes: [sneaky, 'Set sessions.again to new.'],
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
          because: sneaky,
          differences: [
            { pointer: '/code', expected: 'integer', got: '"1000"' },
            { pointer: '', expected: 'an object', got: sneaky.repeat(20) },
          ],
          hint: sneaky,
        },
        { ...plain, name: 'closeQueue', verdict: 'unreachable', outcome: 'error', because: 'nobody answered' },
      ],
    },
    {
      name: sneaky,
      cases: [
        { ...plain, name: 'listAgents', verdict: 'skipped', outcome: 'skipped', ms: 0, because: 'logIn failed' },
        {
          ...plain,
          name: 'getAgent',
          verdict: 'warning',
          outcome: 'warning',
          because: 'one field too many',
          differences: [{ pointer: '/more', got: 'is not in the document' }],
        },
        { ...plain, name: sneaky },
      ],
    },
  ],
}

/** A test that wants a program: without it, it is skipped, and fails where all is required. */
export function testWith(file: string, debianPackage: string) {
  const here = existsSync(file) || process.env.REQUIRE_ALL === '1'
  if (!here) console.warn(`Skipped for want of ${file}: apt-get install ${debianPackage} runs these tests too.`)
  return test.skipIf(!here)
}
