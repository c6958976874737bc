import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readText } from './read-text.ts'

function fileOf(bytes: Uint8Array | string, name = 'people.yaml'): string {
  const folder = mkdtempSync(join(tmpdir(), 'mock-udesk-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

const text = 'agents:\n  - name: 张三\n'
const mark = '\ufeff'
const utf16 = Buffer.from(mark + text, 'utf16le')
/** 张三 in GBK. */
const gbk = Buffer.concat([
  Buffer.from('agents:\n  - name: '),
  Buffer.from([0xd5, 0xc5, 0xc8, 0xfd]),
  Buffer.from('\n'),
])

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(mark + text)],
  ['UTF-16, little end first', utf16],
  ['UTF-16, big end first', Buffer.from(utf16).swap16()],
])('reads %s', (_, bytes) => {
  expect(readText(fileOf(bytes))).toBe(text)
})

test.each([
  ['GBK', gbk, ':2 is not UTF-8, perhaps GBK: save the file as UTF-8'],
  ['half a character', Buffer.from('a: 1\nb: 2\nc: 张').subarray(0, -1), ':3 is not UTF-8'],
  ['Latin-1', Buffer.from('a: é', 'latin1'), ':1 is not UTF-8'],
  [
    'UTF-16 without a mark',
    utf16.subarray(2),
    ':1 has a zero byte, as in UTF-16 without a mark: save the file as UTF-8',
  ],
  ['UTF-16 that is cut off', utf16.subarray(0, -1), ':1 begins with the mark of UTF-16'],
  ['UTF-32', Buffer.from('fffe0000610000003a000000', 'hex'), ':1 begins with the mark of UTF-16'],
  ['a zero byte', 'a: 1\nb: \0', ':2 has a zero byte'],
])('refuses %s, and names the line', (_, bytes, words) => {
  const file = fileOf(bytes)
  expect(() => readText(file)).toThrow(file + words)
})

test('says what stands in the place of a file', () => {
  const file = fileOf('')
  mkdirSync(`${file}.d`)
  expect(() => readText(`${file}.d`)).toThrow('it is a folder')
  expect(() => readText(`${file}/x`)).toThrow('there is no such file')
})

test.each(['/dev/zero', '/dev/urandom'])('stops reading %s, which has no end', (file) => {
  expect(() => readText(file)).toThrow(`Cannot read ${file}: it has more than 128 MiB`)
})

test('reads a pipe', () => {
  const file = fileOf(text.repeat(10_000))
  execFileSync('mkfifo', [`${file}.pipe`])
  const writer = spawn('sh', ['-c', 'cat "$0" > "$0.pipe"', file])
  onTestFinished(() => void writer.kill())
  expect(readText(`${file}.pipe`).length).toBe(text.length * 10_000)
})
