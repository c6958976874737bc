/** Reads a text file in any encoding that common editors save. If it is not readable text, the error names the line. */
import { isUtf8 } from 'node:buffer'
import { closeSync, openSync, readSync } from 'node:fs'
import { UsageError } from './usage-error.ts'

const mebibyte = 1024 * 1024
/** A data file of 100,000 customers has a tenth of it. */
const mostBytes = 128 * mebibyte

const save = 'save the file as UTF-8'

/** UTF-8, or UTF-16 with a byte order mark. Throws a `UsageError` for anything else. */
export function readText(file: string): string {
  const bytes = readBytes(file)
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return readUtf16(bytes, 'utf-16le', file)
  if (first === 0xfe && second === 0xff) return readUtf16(bytes, 'utf-16be', file)
  const nul = bytes.indexOf(0)
  if (nul >= 0)
    throw new UsageError(`${file}:${lineOf(bytes, nul)} has a zero byte, as in UTF-16 without a mark: ${save}`)
  if (!isUtf8(bytes)) throw new UsageError(`${file}:${firstBrokenLine(bytes)} is not UTF-8, perhaps GBK: ${save}`)
  return new TextDecoder().decode(bytes) // without the mark that some editors put before UTF-8
}

function readUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', file: string): string {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch {
    // An odd byte, or half a character.
  }
  throw new UsageError(`${file}:1 begins with the mark of UTF-16, and is none: ${save}`)
}

function readBytes(file: string): Buffer {
  try {
    const bytes = readAtMost(file, mostBytes)
    if (bytes !== undefined) return bytes
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException // fs throws nothing else
    throw new UsageError(`Cannot read ${file}: ${(code !== undefined && reasons[code]) || String(error)}`)
  }
  throw new UsageError(`Cannot read ${file}: it has more than ${mostBytes / mebibyte} MiB`)
}

/** Undefined if the file is longer. A device or a pipe has no size, and may have no end. */
function readAtMost(file: string, most: number): Buffer | undefined {
  const opened = openSync(file, 'r')
  try {
    const chunks: Buffer[] = []
    for (let size = 0; size <= most;) {
      const chunk = Buffer.allocUnsafe(65_536)
      const length = readSync(opened, chunk)
      if (length === 0) return Buffer.concat(chunks)
      chunks.push(chunk.subarray(0, length))
      size += length
    }
    return undefined
  } finally {
    closeSync(opened)
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'its rights do not let this user read it',
  EISDIR: 'it is a folder (Docker makes one where a file to be mounted is not there)',
}

const newline = 0x0a

const lineOf = (bytes: Uint8Array, offset: number) =>
  bytes.subarray(0, offset).filter((byte) => byte === newline).length + 1

/** In UTF-8 a newline is never a part of another character, so each line can be checked alone. */
function firstBrokenLine(bytes: Uint8Array): number {
  let line = 1
  for (let from = 0, to; from < bytes.length; from = to + 1, line++) {
    to = bytes.indexOf(newline, from)
    if (to < 0) to = bytes.length
    if (!isUtf8(bytes.subarray(from, to))) break
  }
  return line
}
