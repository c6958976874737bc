/** A configuration as a container is told it: by variables, and by files that they name. */
import { createHash } from 'node:crypto'
import { createDataReader } from '../server/data/read-data.ts'
import { checkConfig } from './check-config.ts'
import { writeVariables } from './config-sources.ts'
import type { Config } from './config.ts'

type Packed = { environment: Record<string, string>; files: { content: string; target: string }[] }

/** Throws a `UsageError` with everything that is wrong with it. */
export function packSettings(config: Config): Packed {
  const reader = createDataReader()
  checkConfig(config, reader)
  const { data, ...options } = config
  if (data === undefined) return { environment: writeVariables(options), files: [] }
  const file = asFile(JSON.stringify(typeof data === 'string' ? reader.readFile(data) : data)) // JSON is YAML too
  return { environment: writeVariables({ ...options, data: file.target }), files: [file] }
}

/** Named after its content, so that the variables change with it: reused containers are found by those. */
function asFile(content: string) {
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 12)
  return { content, target: `/run/mock-udesk/${digest}.yaml` }
}
