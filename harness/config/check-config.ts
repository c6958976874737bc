import type { DataReader } from '../../server/data/read-data.ts'
import { UsageError } from '../../common/usage-error.ts'
import { checkScenario, readNamed } from '../../scenarios/format/scenario.ts'
import type { Config } from './config.ts'
import { findUnprotectedAdmin, findTlsMistakes } from './access-and-tls.ts'
import { createOptionsCheck } from './check-options.ts'
import { libraryOptions, nameInCode } from './options.ts'
import { problemsOf, describeMistake, withoutMistakes } from './sources.ts'

const check = createOptionsCheck('code', Object.keys(libraryOptions))

/**
 * Throws one `UsageError` with all mistakes in a configuration. This check is needed because JavaScript code has no type check.
 */
export function checkConfig(config: Config, reader: DataReader): void {
  const mistakes = check(config)
  const { host = '127.0.0.1', data, scenario, tls, ...rest } = withoutMistakes(config, mistakes)
  const problems = [
    ...mistakes.map((mistake) => describeMistake(mistake, String)),
    ...findDataMistakes(data, reader),
    ...findScenarioMistakes(scenario),
    ...(tls ? findTlsMistakes(tls, { cert: 'tls.cert', key: 'tls.key' }) : []),
    ...findUnprotectedAdmin({ ...rest, host }, nameInCode),
  ]
  if (problems.length > 0) throw new UsageError(problems.join('\n'))
}

function findDataMistakes(data: Config['data'], reader: DataReader): string[] {
  if (data === undefined) return []
  if (typeof data === 'string') return problemsOf(() => reader.readFile(data))
  return reader
    .check(data)
    .map(({ pointer, message }) => describeMistake({ pointer: `/data${pointer}`, message }, String))
}

function findScenarioMistakes(scenario: Config['scenario'] = []): string[] {
  const isList = Array.isArray(scenario)
  return [scenario].flat().flatMap((given, at) => {
    if (typeof given === 'string') return problemsOf(() => readNamed(given))
    const place = isList ? `/scenario/${at}` : '/scenario'
    return checkScenario(given).map(({ pointer, message }) =>
      describeMistake({ pointer: place + pointer, message }, String),
    )
  })
}
