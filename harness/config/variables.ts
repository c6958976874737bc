/** What the environment says to mock-udesk, without what others say to its name. It is loaded by the image's health check too. */
import { debuglog } from 'node:util'

export type Environment = Readonly<Record<string, string | undefined>>

export const prefix = 'MOCK_UDESK_'
/**
 * The image sets these: they hold where the variable itself says nothing, also when somebody empties it, or Kubernetes puts
 * the address of a service in its place.
 */
const defaults = `${prefix}DEFAULT_`

const debug = debuglog('mock-udesk')

/** One variable; one that is set and empty is unset. */
export const variable = (env: Environment, name: string): string | undefined => env[name] || undefined

/** Variables that other commands than `start` read, which may be set for all of them. */
const ofOtherCommands = [`${prefix}TARGET`]

/** All that begin with the prefix. */
export function readEnvironment(env: Environment): Record<string, string> {
  const own: Record<string, string> = {}
  for (const [name, value] of Object.entries(env)) {
    if (!name.startsWith(prefix) || !value || name.startsWith(defaults) || ofOtherCommands.includes(name)) continue
    if (isServiceLink(name, value))
      debug('%s is passed over: Kubernetes or Docker set it for a service of this name', name)
    else own[name] = value
  }
  for (const [name, value] of Object.entries(env))
    if (name.startsWith(defaults) && value) own[prefix + name.slice(defaults.length)] ??= value
  return own
}

/**
 * Kubernetes gives each container variables that name the services of its namespace, and `docker run --link` does so for other
 * containers: for one called `mock-udesk`, or `mock-udesk-…`, they look like ours.
 */
function isServiceLink(name: string, value: string): boolean {
  return (
    /_SERVICE_(HOST|PORT)$|_SERVICE_PORT_\w+$|_PORT_\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?$/.test(name) ||
    (/_PORT$/.test(name) && /^(tcp|udp|sctp):\/\//.test(value)) ||
    (/_NAME$/.test(name) && value.startsWith('/')) ||
    name.startsWith(`${prefix}ENV_`)
  )
}
