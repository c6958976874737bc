import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'

/** What a tool says of the document; `problem` is null where it accepts it. */
export type Verdict = { tool: string; problem: string | null }

export const here = import.meta.dirname
export const root = resolve(here, '../..')
/** A command of this package, or of the whole project. */
export const bin = (name: string, { of = here } = {}) => join(of, 'node_modules/.bin', name)

/** Runs a command in this folder to its end; the problem is what a command printed that failed. */
export const runTool = (tool: string, file: string, args: string[], { cwd = here } = {}): Promise<Verdict> =>
  new Promise((settle) => {
    execFile(file, args, { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) =>
      settle({ tool, problem: error ? `${stdout}${stderr}` || error.message : null }),
    )
  })
