import { Command, InvalidArgumentError, Option } from 'commander'
import { operations } from '../../spec/operations.ts'
import { signedStructUrl, signedUrl } from '../../server/open-api/client/sign-call.ts'
import { realTime } from '../../server/clock/clock.ts'
import { randomNonce } from '../../server/ids.ts'
import { UsageError } from '../../common/usage-error.ts'
import { addCredentials, credentialsOf, type CredentialOptions } from '../options/credentials.ts'
import { languages, writeProgram, type Language } from '../call-programs.ts'

type Options = {
  struct?: boolean
  baseUrl: string
  method: string
  query: string[]
  body?: string
  in?: Language
} & Partial<CredentialOptions>

/** `mock-udesk sign PATH`: prints the address of a signed call, or a program that makes signed calls. */
export function signCommand(): Command {
  const command = new Command('sign')
    .description('signs a call (valid once, for 5 minutes), or prints code that signs calls')
    .argument(
      '[path]',
      'path below the base URL (default: /im/agent_status; with --struct that of structured messages)',
    )
    .addOption(new Option('--struct', 'signs a structured message, for --query im_sub_session_id=1 …').conflicts('in'))
    .addOption(new Option('--in <language>', 'prints a complete program instead').choices(languages))
    .addOption(
      new Option('--base-url <url>', 'base URL of the open API')
        .default('http://127.0.0.1:8375/open_api_v1')
        .env('UDESK_BASE_URL')
        .argParser(readBaseUrl),
    )
    .option('--query <k=v...>', 'query parameters', [])
    .addOption(new Option('--method <method>', 'for the program').choices(methods).default('GET'))
    .addOption(new Option('--body <json>', 'for the program; the signature never covers the body').argParser(readJson))
  return addCredentials(command).action((path: string | undefined, options: Options) => {
    const sign = options.struct === true ? signStruct : signCall
    process.stdout.write(`${sign(path, options).trimEnd()}\n`)
  })
}

function signCall(path = '/im/agent_status', options: Options): string {
  const { email, token } = credentialsOf(options, process.env)
  const { in: language, method, body } = options
  const call = { ...baseAndPath(path, options), query: queryOf(path, options) }
  if (language)
    return writeProgram(language, { ...call, email, apiToken: token, method, ...(body !== undefined && { body }) })
  return signedUrl({ ...call, credentials: { email, apiToken: token }, timestamp: unixTime(), nonce: randomNonce() })
}

function signStruct(path = structPath, options: Options): string {
  const { structKey } = credentialsOf(options, process.env)
  const { im_sub_session_id, customer_id, agent_id, ...rest } = queryOf(path, options)
  if (!im_sub_session_id || !customer_id || !agent_id)
    throw new UsageError('--struct needs --query im_sub_session_id=… customer_id=… agent_id=…')
  const place = baseAndPath(path, options)
  const query = { im_sub_session_id, customer_id, agent_id, ...rest }
  return signedStructUrl({ url: `${place.baseUrl}${place.path}`, query, structKey, timestamp: unixTime() })
}

const structPath = operations.find(({ auth }) => auth === 'struct')?.path ?? '/'

const methods = [...new Set(operations.map(({ method }) => method.toUpperCase()))]

const baseAndPath = (path: string, { baseUrl }: Options) => ({
  baseUrl,
  path: (path.startsWith('/') ? path : `/${path}`).replace(/\?.*$/s, ''),
})

/** Returns the parameters in the path and in --query. */
const queryOf = (path: string, { query }: Options): Record<string, string> => ({
  ...Object.fromEntries(new URLSearchParams(/\?(.*)$/s.exec(path)?.[1])),
  ...Object.fromEntries(query.map(readPair)),
})
const unixTime = () => Math.floor(realTime.now() / 1000)

function readBaseUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new InvalidArgumentError('Give a base URL such as http://127.0.0.1:8375/open_api_v1')
  return text.replace(/\/$/, '')
}

function readJson(text: string): string {
  try {
    JSON.parse(text)
    return text
  } catch (error) {
    throw new InvalidArgumentError(`It is not JSON: ${(error as Error).message}`) // JSON.parse throws only a SyntaxError
  }
}

function readPair(pair: string): [string, string] {
  const at = pair.indexOf('=')
  if (at < 1) throw new UsageError(`--query expects name=value, not "${pair}"`)
  return [pair.slice(0, at), pair.slice(at + 1)]
}
