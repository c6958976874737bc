/** `start --watch`: what its files say later comes into the running fake. */
import { isDeepStrictEqual } from 'node:util'
import { assumptionsOf, filesOf, readConfig, type CommandConfig, type Sources } from '../../harness/config/config.ts'
import { printable } from '../../common/printable.ts'
import { UsageError, type DataFile, type MockUdesk } from '../../harness/index.ts'
import type { Paint } from '../output/colour.ts'
import { watchFiles } from './watch-files.ts'

export type Watch = {
  sources: Sources
  /** What the fake was started with. */
  config: CommandConfig
  paint: Paint
  say: (line: string) => void
}

/** A broken file changes nothing; each save is told in one line. Returns how to stop. */
export function reloadOnChange(udesk: Pick<MockUdesk, 'reload'>, { sources, config, paint, say }: Watch): () => void {
  let files = filesOf(sources)
  let stop = watchFiles(files, onChange)
  let taken = config
  let turn = Promise.resolve()

  function onChange(): void {
    turn = turn.then(async () => say(await takeOver().catch(keptWhat)))
  }

  async function takeOver(): Promise<string> {
    const next = readConfig(sources)
    const data: DataFile = { ...(next.data ?? {}), company: companyIn(config.data) }
    const assume = changedIn(assumptionsOf(taken), assumptionsOf(next))
    const changed = await udesk.reload({ data, assume, scenario: next.scenario ?? [] })
    taken = next
    watchOthers()
    const late = Object.keys(changedIn(fixedIn(config), fixedIn(next)))
    return [
      paint.green('reloaded'),
      changed.length === 0 ? 'nothing that matters changed' : printable(changed.join(', ')),
      ...(late.length === 0 ? [] : [paint.yellow(`– start again for ${late.join(', ')}`)]),
    ].join(' ')
  }

  function keptWhat(error: unknown): string {
    if (!(error instanceof UsageError)) throw error
    const [first = '', ...more] = error.message.split('\n')
    return `${paint.red('kept what was there')} – ${printable(first)}${more.length === 0 ? '' : ` (and ${more.length} more)`}`
  }

  /** The configuration may name other files now. */
  function watchOthers(): void {
    if (isDeepStrictEqual(files, filesOf(sources))) return
    files = filesOf(sources)
    stop()
    stop = watchFiles(files, onChange)
  }

  return () => stop()
}

const reloadable = ['data', 'assume', 'lenient', 'pushPolicy', 'scenario', 'watch', 'json']

/** What is read once, at the start: all other options, and of the data who may sign. */
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
  ) as Partial<Values> // some of its entries
