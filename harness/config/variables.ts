/** Reads the environment variables of mock-udesk. The image's health check loads this module too, so it must stay small. */
import { debuglog } from 'node:util'

export type Environment = Readonly<Record<string, string | undefined>>

export const prefix = 'MOCK_UDESK_'
/**
 * The image sets defaults under this prefix. A default is used if the variable itself is not set, if it is empty, or if
 * Kubernetes set it to the address of a service.
 */
const defaults = `${prefix}DEFAULT_`

const debug = debuglog('mock-udesk')

/** The value of one variable. An empty variable counts as not set. */
export const variable = (env: Environment, name: string): string | undefined => env[name] || undefined

/** Variables that only commands other than `start` read. `start` accepts these variables and ignores them. */
const ofOtherCommands = [`${prefix}TARGET`]

/** All variables that begin with the prefix. If a variable is not set, the image's default is used. */
export function readEnvironment(env: Environment): Record<string, string> {
  const own: Record<string, string> = {}
  for (const [name, value] of Object.entries(env)) {
    if (!name.startsWith(prefix) || !value || name.startsWith(defaults) || ofOtherCommands.includes(name)) continue
    if (isServiceLink(name, value)) debug('%s is ignored: Kubernetes or Docker set it for a service of this name', name)
    else own[name] = value
  }
  for (const [name, value] of Object.entries(env))
    if (name.startsWith(defaults) && value) own[prefix + name.slice(defaults.length)] ??= value
  return own
}

/**
 * Kubernetes sets variables in each container for the services of its namespace, and `docker run --link` for other containers.
 * If such a service is called `mock-udesk` or `mock-udesk-…`, its variables begin with the same prefix.
 */
function isServiceLink(name: string, value: string): boolean {
  return (
    /_SERVICE_(HOST|PORT)$|_SERVICE_PORT_\w+$|_PORT_\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?$/.test(name) ||
    (/_PORT$/.test(name) && /^(tcp|udp|sctp):\/\//.test(value)) ||
    (/_NAME$/.test(name) && value.startsWith('/')) ||
    name.startsWith(`${prefix}ENV_`)
  )
}
