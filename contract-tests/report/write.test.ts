import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { UsageError } from '../../common/usage-error.ts'
import { showAddress, showDuration } from './report.ts'
import { writeTerminal } from './terminal.ts'
import { report } from './testing.ts'
import { readReports } from './write.ts'

const asIs = (text: string) => text
const noPaint = { bold: asIs, dim: asIs, red: asIs, green: asIs, yellow: asIs }

test('writes each file that was asked for, in its format', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'mock-udesk-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const file = (name: string) => join(directory, name)
  const write = readReports([
    `json=${file('a.json')}`,
    `junit=${file('b.xml')}`,
    `html=${file('c')}`,
    `json=${file('d')}`,
  ])
  await write({ report, json: { grade: 'A' } })
  expect(['a.json', 'b.xml', 'c', 'd'].map((name) => readFileSync(file(name), 'utf8').slice(0, 16))).toEqual([
    '{\n  "grade": "A"',
    '<?xml version="1',
    '<!doctype html>\n',
    '{\n  "grade": "A"',
  ])
})

test('says before the run what is wrong with a wish', () => {
  const complaint = (wish: string) => {
    try {
      readReports([wish])
    } catch (error) {
      return error instanceof UsageError && error.message
    }
    return undefined
  }
  expect(complaint('report.json')).toBe('--report expects json=FILE, junit=FILE or html=FILE, not "report.json"')
  expect(complaint('json=')).toContain('--report expects')
  expect(complaint('junjt=a.xml')).toBe('--report junjt=a.xml: there is no format "junjt"; did you mean "junit"?')
  expect(complaint('json=/nowhere/a.json')).toContain('--report /nowhere/a.json cannot be written: ENOENT')
})

test('shows in a terminal what is well in a line, and what is not in full', () => {
  const text = writeTerminal({ ...report, subject: 'acme', notes: ['Look twice.'] }, noPaint)
  expect(text).toMatch(
    /^Contract run acme\n\nsessions\n {2}✓ createSession {12}POST \/im\/sessions 12 ms\n {2}✗ closeSession differs 12 ms\n/,
  )
  expect(text).toContain('      /code\n        expected integer\n        got      "1000"\n')
  expect(text).toContain(
    '  – listAgents\n      logIn failed\n  ! getAgent 12 ms\n      one undocumented field\n      /more is not in the document\n',
  )
  expect(text).toMatch(
    /\ndiffers Two operations differ\. 1 failed, 1 unanswered, 1 warning, 1 skipped, 2 passed; 1 min 5 s\n {2}Look twice\.\n$/,
  )
})

test('lets nothing that a target answered forge a line of the terminal, or drive it', () => {
  const text = writeTerminal(report, noPaint)
  expect(text).toContain('\\u0000\\u000b\\ud800 line\\nline\\r\\ttab')
  expect(text).not.toMatch(/^line|[^\n\P{Cc}]|\p{Cs}/mu)
})

test('shows of an address what is nobody’s secret', () => {
  expect(showAddress('https://me:s3cret@acme.example:8443/hook?token=abc&x=')).toBe(
    'https://acme.example:8443/hook?token=…&x=…',
  )
  expect([0.4, 999, 1_000, 59_900, 59_999, 200_000].map(showDuration)).toEqual([
    '0 ms',
    '999 ms',
    '1.0 s',
    '59.9 s',
    '1 min 0 s',
    '3 min 20 s',
  ])
})

test('aligns the descriptions of cases after Chinese names', () => {
  const cases = ['客服', 'agent'].map(
    (name) => ({ name, about: 'x', verdict: 'conforms', outcome: 'passed', ms: 0 }) as const,
  )
  const text = writeTerminal(
    { ...report, groups: [{ name: 'g', cases: cases.map((each) => ({ ...each, differences: [] })) }] },
    noPaint,
  )
  expect(text).toContain('  ✓ 客服  x\n  ✓ agent x\n')
})
