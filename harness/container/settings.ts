/** A configuration as a container is told it: by variables, and by files that they name. */
import { createHash } from 'node:crypto'
import { createDataReader } from '../../server/data/read-data.ts'
import { nameOrScenario } from '../../scenarios/format/scenario.ts'
import { checkConfig } from '../config/check-config.ts'
import { writeVariables } from '../config/sources.ts'
import type { Config } from '../config/config.ts'

type Packed = { environment: Record<string, string>; files: { content: string; target: string }[] }

/** Throws a `UsageError` with everything that is wrong with it. */
export function packSettings(config: Config): Packed {
  const reader = createDataReader()
  checkConfig(config, reader)
  const files: Packed['files'] = []
  const place = (content: object) => {
    const file = asFile(JSON.stringify(content)) // JSON is YAML too
    files.push(file)
    return file.target
  }
  const { data, scenario = [], ...options } = config
  const scenarios = [scenario].flat().map((told) => (typeof told === 'string' ? nameOrScenario(told) : told))
  const environment = writeVariables({
    ...options,
    ...(data !== undefined && { data: place(typeof data === 'string' ? reader.readFile(data) : data) }),
    ...(scenarios.length > 0 && {
      scenario: scenarios.map((scenario) => (typeof scenario === 'string' ? scenario : place(scenario))),
    }),
  })
  return { environment, files }
}

/** Named after its content, so that the variables change with it: reused containers are found by those. */
function asFile(content: string) {
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 12)
  return { content, target: `/run/mock-udesk/${digest}.yaml` }
}
