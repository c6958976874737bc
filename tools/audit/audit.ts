/** `npm run audit`: fails if a dependency of the package has a known vulnerability. Some registries have no list of them. */
import { spawnSync } from 'node:child_process'

type Report = {
  /** The HTTP status of the registry, if it gave no list. */
  statusCode?: number
  message?: string
  metadata?: { vulnerabilities: Record<string, number> }
  vulnerabilities?: Record<string, { severity: string; range: string }>
}

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' })
const { statusCode = 0, message = '', metadata, vulnerabilities = {} } = JSON.parse(stdout || '{}') as Report // the format of npm audit
if (metadata === undefined) {
  process.stdout.write(`The dependencies were NOT audited: the registry gave no list of vulnerabilities. ${message}\n`)
  process.exitCode = [404, 405, 501].includes(statusCode) ? 0 : 1
} else {
  const found = Object.entries(vulnerabilities).map(([name, { severity, range }]) => `${name} ${range}: ${severity}\n`)
  process.stdout.write(found.join('') || 'No dependency of the package has a known vulnerability.\n')
  process.exitCode = found.length === 0 ? 0 : 1
}
