import { isOwnMachine } from '../../common/loopback.ts'
import type { Target } from '../../contract-tests/verify/verify.ts'
import { readAddress } from '../../harness/client/address.ts'
import { UsageError } from '../../harness/index.ts'
import { variable } from '../../harness/config/variables.ts'
import { credentialsOf, demoPassword, type CredentialOptions } from './credentials.ts'

/**
 * Returns the address and the credentials of a target. If the target is on this machine, the default credentials are the demo
 * company's.
 */
export function readTarget(
  address: string,
  given: Partial<CredentialOptions> & { password?: string },
  env: NodeJS.ProcessEnv,
): Target {
  const origin = readOrigin(address)
  const { hostname } = new URL(origin)
  const { email = env.UDESK_EMAIL, token = env.UDESK_API_TOKEN, structKey = env.UDESK_STRUCT_MESSAGE_KEY } = given
  if (!isOwnMachine(hostname) && (!email || !token))
    throw new UsageError(`${origin} needs --email and --token, or $UDESK_EMAIL and $UDESK_API_TOKEN`)
  const demo = credentialsOf(given, env)
  return {
    baseUrl: `${origin}/open_api_v1`,
    credentials: {
      email: demo.email,
      apiToken: demo.token,
      structKey: isOwnMachine(hostname) ? demo.structKey : (structKey ?? ''),
    },
    password:
      given.password ?? variable(env, 'UDESK_PASSWORD') ?? (isOwnMachine(hostname) ? demoPassword() : undefined),
    send: fetch,
  }
}

const example = 'https://acme.udesk.cn, with or without /open_api_v1'

/** Returns the origin of Udesk. `--target` may end with the prefix of the open API. */
export function readOrigin(address: string): string {
  const { origin, path } = readAddress(address, '--target', example)
  if (path === '' || path === '/open_api_v1') return origin
  throw new UsageError(`--target needs an address such as ${example}: this one has another path`)
}
