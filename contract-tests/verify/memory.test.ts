import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { recall, remember, type Memory } from './memory.ts'

const memory: Memory = { target: 'https://acme.udesk.cn', write: false, operations: [], told: {}, left: [] }

test('recalls what an interrupted run of the same kind left, and nothing where none did', () => {
  const file = newFile()
  expect(recall(file, memory)).toBeUndefined()
  remember(file, memory)
  expect(recall(file, memory)).toEqual(memory)
})

test.each([
  [{ target: 'https://other.udesk.cn' }, 'is of a run at https://acme.udesk.cn: name another file.'],
  [{ write: true }, 'is of a run without --write: name another file.'],
])('refuses what a run of another kind left: %j', (other, expected) => {
  const file = newFile()
  remember(file, memory)
  expect(() => recall(file, { ...memory, ...other })).toThrow(`${file} ${expected}`)
})

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mock-udesk-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'left.json')
}
