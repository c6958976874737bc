/** What an interrupted run leaves for the next, in a file without secrets. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { UsageError } from '../../harness/index.ts'
import type { Results } from './results.ts'

export type Memory = { target: string; write: boolean } & Pick<Results, 'operations' | 'told' | 'left'>

/** Nothing where there is no such file; a `UsageError` where it is of another run. */
export function recall(file: string, { target, write }: Pick<Memory, 'target' | 'write'>): Memory | undefined {
  if (!existsSync(file)) return undefined
  const memory = read(file)
  if (memory.target !== target) throw new UsageError(`${file} is of a run at ${memory.target}: name another file.`)
  if (memory.write !== write)
    throw new UsageError(`${file} is of a run ${memory.write ? 'with' : 'without'} --write: name another file.`)
  return memory
}

export const remember = (file: string, memory: Memory): void =>
  writeFileSync(file, `${JSON.stringify(memory, null, 2)}\n`)

export const forget = (file: string): void => rmSync(file, { force: true })

function read(file: string): Memory {
  try {
    const memory = JSON.parse(readFileSync(file, 'utf8')) as Memory // written by `remember`, or refused below
    if (Array.isArray(memory.operations) && typeof memory.target === 'string') return memory
  } catch {
    // Said below.
  }
  throw new UsageError(`${file} is not what an interrupted run left: name the file that it named, or a new one.`)
}
