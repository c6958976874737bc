/** `start --watch`: applies changed files to the running fake. */
import { isDeepStrictEqual } from 'node:util'
import { assumptionsOf, filesOf, readConfig, type CommandConfig, type Sources } from '../../harness/config/config.ts'
import { printable } from '../../common/printable.ts'
import { UsageError, type DataFile, type MockUdesk } from '../../harness/index.ts'
import type { Paint } from '../output/colour.ts'
import { watchFiles } from './watch-files.ts'

export type ReloadOptions = {
  sources: Sources
  /** The configuration at the start. */
  config: CommandConfig
  paint: Paint
  say: (line: string) => void
}

/**
 * Applies a file when it is saved, and prints one line. If the file has mistakes, changes nothing. Returns a function that stops
 * the watch.
 */
export function reloadOnChange(
  udesk: Pick<MockUdesk, 'reload'>,
  { sources, config, paint, say }: ReloadOptions,
): () => void {
  let files = filesOf(sources)
  let stop = watchFiles(files, { onChange, onLimit })
  let applied = config
  let turn = Promise.resolve()

  function onChange(): void {
    turn = turn.then(async () => say(await reload().catch(describeRejected)))
  }

  function onLimit({ message }: UsageError): void {
    say(`${paint.yellow('watched in part')} – ${printable(message)}`)
  }

  async function reload(): Promise<string> {
    const next = readConfig(sources)
    const data: DataFile = { ...(next.data ?? {}), company: companyIn(config.data) }
    const assume = changedIn(assumptionsOf(applied), assumptionsOf(next))
    const changed = await udesk.reload({ data, assume, scenario: next.scenario ?? [] })
    applied = next
    watchNewFiles()
    const late = Object.keys(changedIn(fixedIn(config), fixedIn(next)))
    return [
      paint.green('reloaded'),
      changed.length === 0 ? 'no relevant change' : printable(changed.join(', ')),
      ...(late.length === 0 ? [] : [paint.yellow(`– restart to apply ${late.join(', ')}`)]),
    ].join(' ')
  }

  function describeRejected(error: unknown): string {
    if (!(error instanceof UsageError)) throw error
    const [first = '', ...more] = error.message.split('\n')
    return `${paint.red('not reloaded')} – ${printable(first)}${more.length === 0 ? '' : ` (and ${more.length} more)`}`
  }

  /** Watches the files of the new configuration, which may name other files. */
  function watchNewFiles(): void {
    if (isDeepStrictEqual(files, filesOf(sources))) return
    files = filesOf(sources)
    try {
      const stopNew = watchFiles(files, { onChange, onLimit })
      stop()
      stop = stopNew
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      onLimit(error)
    }
  }

  return () => stop()
}

const reloadable = ['data', 'assume', 'lenient', 'pushPolicy', 'scenario', 'watch', 'json']

/** Returns the parts that are read only at the start: all other options, and the company in the data file. */
const fixedIn = (config: CommandConfig): Record<string, unknown> => ({
  ...Object.fromEntries(Object.entries(config).filter(([option]) => !reloadable.includes(option))),
  company: companyIn(config.data),
})

const companyIn = (data: DataFile = {}): NonNullable<DataFile['company']> => data.company ?? {}

const changedIn = <Values extends object>(before: Values, after: Values): Partial<Values> =>
  Object.fromEntries(
    Object.keys({ ...before, ...after })
      .map((key) => [key, Reflect.get(after, key)] as [string, unknown])
      .filter(([key, value]) => !isDeepStrictEqual(Reflect.get(before, key), value)),
  ) as Partial<Values> // the result has some of the entries of `values`
