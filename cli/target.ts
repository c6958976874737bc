import type { Target } from '../contract-tests/verify/verify.ts'
import { UsageError } from '../harness/index.ts'
import { credentialsOf, type Credentials } from './credentials.ts'

/** Where the real Udesk is, or a fake, and who calls. This machine’s is taken for a fake with the demo’s credentials. */
export function readTarget(address: string, given: Partial<Credentials>, env: NodeJS.ProcessEnv): Target {
  if (!/^https?:/.test(address) || !URL.canParse(address))
    throw new UsageError(`--target wants an address as https://acme.udesk.cn, not "${address}"`)
  const { origin, pathname, hostname, username, search } = new URL(address)
  if (username !== '' || search !== '' || !/^\/(open_api_v1\/?)?$/.test(pathname))
    throw new UsageError(`--target wants an origin as https://acme.udesk.cn, with or without /open_api_v1`)
  const { email = env.UDESK_EMAIL, token = env.UDESK_API_TOKEN, structKey = env.UDESK_STRUCT_MESSAGE_KEY } = given
  if (!isThisMachine(hostname) && (!email || !token))
    throw new UsageError(`${origin} wants --email and --token, or $UDESK_EMAIL and $UDESK_API_TOKEN`)
  const demo = credentialsOf(given, env)
  return {
    baseUrl: `${origin}/open_api_v1`,
    credentials: {
      email: demo.email,
      apiToken: demo.token,
      structKey: isThisMachine(hostname) ? demo.structKey : (structKey ?? ''),
    },
    send: fetch,
  }
}

/** Loopback: nobody else’s service. */
export const isThisMachine = (hostname: string): boolean =>
  /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
