/** Turns a configuration into the environment variables and files of a container. */
import { createHash } from 'node:crypto'
import { createDataReader } from '../../server/data/read-data.ts'
import { nameOrScenario } from '../../scenarios/format/scenario.ts'
import { checkConfig } from '../config/check-config.ts'
import { writeVariables } from '../config/sources.ts'
import type { Config } from '../config/config.ts'

type Packed = { environment: Record<string, string>; files: { content: string; target: string }[] }

/** Throws a `UsageError` with all mistakes in the configuration. */
export function packSettings(config: Config): Packed {
  const reader = createDataReader()
  checkConfig(config, reader)
  const files: Packed['files'] = []
  const addFile = (content: object) => {
    const file = fileOf(JSON.stringify(content)) // every JSON text is YAML
    files.push(file)
    return file.target
  }
  const { data, scenario = [], ...options } = config
  const scenarios = [scenario].flat().map((each) => (typeof each === 'string' ? nameOrScenario(each) : each))
  const environment = writeVariables({
    ...options,
    ...(data !== undefined && { data: addFile(typeof data === 'string' ? reader.readFile(data) : data) }),
    ...(scenarios.length > 0 && {
      scenario: scenarios.map((scenario) => (typeof scenario === 'string' ? scenario : addFile(scenario))),
    }),
  })
  return { environment, files }
}

/**
 * The file's name depends on its content, so that the variables change with the content. Testcontainers finds reused containers
 * by their variables.
 */
function fileOf(content: string) {
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 12)
  return { content, target: `/run/mock-udesk/${digest}.yaml` }
}
