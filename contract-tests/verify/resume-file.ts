/** Stores the results of an interrupted run for --resume, in a file without secrets. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { UsageError } from '../../harness/index.ts'
import type { VerifyResults } from './results.ts'

export type InterruptedRun = { target: string; write: boolean } & Pick<
  VerifyResults,
  'operations' | 'observed' | 'left'
>

/** Returns undefined if the file does not exist. Throws a `UsageError` if the file belongs to another run. */
export function readResumeFile(
  file: string,
  { target, write }: Pick<InterruptedRun, 'target' | 'write'>,
): InterruptedRun | undefined {
  if (!existsSync(file)) return undefined
  const memory = read(file)
  if (memory.target !== target) throw new UsageError(`${file} belongs to a run at ${memory.target}: name another file.`)
  if (memory.write !== write)
    throw new UsageError(`${file} belongs to a run ${memory.write ? 'with' : 'without'} --write: name another file.`)
  return memory
}

export const writeResumeFile = (file: string, memory: InterruptedRun): void =>
  writeFileSync(file, `${JSON.stringify(memory, null, 2)}\n`)

export const deleteResumeFile = (file: string): void => rmSync(file, { force: true })

function read(file: string): InterruptedRun {
  try {
    const memory = JSON.parse(readFileSync(file, 'utf8')) as InterruptedRun // written by `writeResumeFile`, or refused below
    if (Array.isArray(memory.operations) && typeof memory.target === 'string') return memory
  } catch {
    // The error is thrown below.
  }
  throw new UsageError(
    `${file} was not written by an interrupted run: name the file that the run printed, or a new one.`,
  )
}
