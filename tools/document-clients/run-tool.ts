import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'

/** The result of a tool for the document; `problem` is null if the tool accepts it. */
export type Verdict = { tool: string; problem: string | null }

export const here = import.meta.dirname
export const root = resolve(here, '../..')
/** A command of this package, or of the whole project. */
export const bin = (name: string, { of = here } = {}) => join(of, 'node_modules/.bin', name)

/** Runs a command in this folder. If it fails, the problem is its output. */
export const runTool = (tool: string, file: string, args: string[], { cwd = here } = {}): Promise<Verdict> =>
  new Promise((settle) => {
    execFile(file, args, { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) =>
      settle({ tool, problem: error ? `${stdout}${stderr}` || error.message : null }),
    )
  })
