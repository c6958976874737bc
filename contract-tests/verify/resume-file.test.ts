import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readResumeFile, writeResumeFile, type InterruptedRun } from './resume-file.ts'

const memory: InterruptedRun = { target: 'https://acme.udesk.cn', write: false, operations: [], observed: {}, left: [] }

test('reads what an interrupted run wrote, and nothing where there is no file', () => {
  const file = newFile()
  expect(readResumeFile(file, memory)).toBeUndefined()
  writeResumeFile(file, memory)
  expect(readResumeFile(file, memory)).toEqual(memory)
})

test.each([
  [{ target: 'https://other.udesk.cn' }, 'belongs to a run at https://acme.udesk.cn: name another file.'],
  [{ write: true }, 'belongs to a run without --write: name another file.'],
])('refuses the file of another run: %j', (other, expected) => {
  const file = newFile()
  writeResumeFile(file, memory)
  expect(() => readResumeFile(file, { ...memory, ...other })).toThrow(`${file} ${expected}`)
})

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mock-udesk-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'left.json')
}
