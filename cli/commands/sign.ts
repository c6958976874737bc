import { Command, Option } from 'commander'
import { signedUrl } from '../../server/api/call.ts'
import { realTime } from '../../server/clock.ts'
import { randomNonce } from '../../server/ids.ts'
import { UsageError } from '../../harness/index.ts'
import { addCredentials, credentialsOf, type Credentials } from '../credentials.ts'
import { languages, signIn, type Language } from '../sign-in.ts'

type Options = { baseUrl: string; method: string; query: string[]; body?: string; in?: Language } & Partial<Credentials>

/** `mock-udesk sign PATH`: the address of a signed call, or a program that makes such calls. */
export function signCommand(): Command {
  const command = new Command('sign')
    .description('signs a call (good for 5 minutes, once), or prints code that does')
    .argument('[path]', 'below the base URL', '/im/agent_status')
    .addOption(new Option('--in <language>', 'prints a whole program instead').choices(languages))
    .option('--base-url <url>', 'where the API is', process.env.UDESK_BASE_URL ?? 'http://127.0.0.1:8375/open_api_v1')
    .option('--query <k=v...>', 'further parameters', [])
    .option('--method <method>', 'for the program', 'GET')
    .option('--body <json>', 'for the program; a body is never signed')
  return addCredentials(command).action((path: string, options: Options) => {
    const { email, token } = credentialsOf(options, process.env)
    const { in: language, method, body } = options
    const call = {
      baseUrl: options.baseUrl.replace(/\/$/, ''),
      path: path.startsWith('/') ? path : `/${path}`,
      query: Object.fromEntries(options.query.map(readPair)),
    }
    const text = language
      ? signIn(language, { ...call, email, apiToken: token, method, ...(body !== undefined && { body }) })
      : signedUrl({
          ...call,
          credentials: { email, apiToken: token },
          timestamp: Math.floor(realTime.now() / 1000),
          nonce: randomNonce(),
        })
    process.stdout.write(`${text.trimEnd()}\n`)
  })
}

function readPair(pair: string): [string, string] {
  const at = pair.indexOf('=')
  if (at < 1) throw new UsageError(`--query wants name=value, not "${pair}"`)
  return [pair.slice(0, at), pair.slice(at + 1)]
}
