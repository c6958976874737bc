import { operations } from '../../spec/operations.ts'
import { signedUrl } from '../../server/open-api/client/sign-call.ts'
import { realTime } from '../../server/clock/clock.ts'
import { randomNonce } from '../../server/ids.ts'
import { printable } from '../../common/printable.ts'
import type { Fault, MockUdesk } from '../../harness/index.ts'
import type { Paint } from './colour.ts'
import { describeFault } from './describe-fault.ts'
import { inShell } from '../call-programs.ts'

export type ReadyDetails = {
  webhook: string | null
  adminToken: string | null
  subdomain: string | null
  faults: Fault[]
}

type FakeAddresses = Pick<MockUdesk, 'url' | 'adminUrl' | 'env'>

/**
 * Describes what a new user needs: the address, the settings of the integration, a command to paste, and the address for pushes.
 */
export function describeReady(fake: FakeAddresses, given: ReadyDetails, paint: Paint): string {
  const [udesk, ready] = printable([{ url: fake.url, adminUrl: fake.adminUrl, env: fake.env }, given] as const)
  const { url, adminUrl, env } = udesk
  const credentials = Object.entries(env).map(([name, value]) => `  ${name}=${value}`)
  return [
    `${paint.green('●')} ${paint.bold('mock-udesk')} listens on ${paint.bold(url)}`,
    '',
    'Settings of your integration:',
    ...credentials,
    ...describeSubdomain(udesk, ready, paint),
    '',
    'A signed call to try (valid once, for 5 minutes):',
    `  ${curl(url)} '${exampleUrl(env)}'`,
    '',
    ...describeWebhook(udesk, ready, paint),
    ...describeFaults(ready, paint),
    'The admin API (act as an agent, see the state):',
    `  ${curl(url, ready)} ${adminUrl}/state ${paint.dim(`# all operations: ${adminUrl}/openapi.json`)}`,
    '',
    paint.dim('Ctrl-C stops mock-udesk.'),
    '',
  ].join('\n')
}

/** Returns the ready line of `--json`, for programs. The line has `faults` only if some are armed. */
export function readyLine({ url, adminUrl, env }: MockUdesk, { faults }: ReadyDetails): string {
  return JSON.stringify({ event: 'ready', url, admin_url: adminUrl, env, ...(faults.length > 0 && { faults }) })
}

function exampleUrl(env: MockUdesk['env']): string {
  return signedUrl({
    baseUrl: env.UDESK_BASE_URL,
    path: operations.find(({ id }) => id === 'listAgentStatus')?.path ?? '/',
    credentials: { email: env.UDESK_EMAIL, apiToken: env.UDESK_API_TOKEN },
    timestamp: Math.floor(realTime.now() / 1000),
    nonce: randomNonce(),
  })
}

/** Returns the beginning of a curl command that the user can paste. With `adminToken`, the command calls the admin API. */
function curl(url: string, { adminToken = null }: Partial<ReadyDetails> = {}): string {
  const unchecked = isTls(url) ? ' -k' : ''
  return `curl${unchecked}${adminToken === null ? '' : ` -H ${inShell(`Authorization: Bearer ${adminToken}`)}`}`
}

const isTls = (url: string) => url.startsWith('https:')

/** Over TLS the fake can have the host name of Udesk. */
function describeSubdomain({ url, env }: FakeAddresses, { subdomain }: ReadyDetails, paint: Paint): string[] {
  if (!isTls(url) || subdomain === null) return []
  const named = new URL(env.UDESK_BASE_URL)
  named.hostname = `${subdomain}.udesk.cn`
  return ['', `Or by name, if ${named.hostname} resolves to this machine: ${paint.bold(named.href)}`]
}

function describeWebhook({ url, adminUrl }: FakeAddresses, ready: ReadyDetails, paint: Paint): string[] {
  if (ready.webhook !== null) return [`Pushes go to ${paint.bold(ready.webhook)}`, '']
  return [
    paint.yellow('No webhook is set: pushes are dropped. Start with --webhook URL, or set it now:'),
    `  ${curl(url, ready)} -X PUT ${adminUrl}/webhook -d '{"url": "http://127.0.0.1:3000/udesk"}'`,
    '',
  ]
}

function describeFaults({ faults }: ReadyDetails, paint: Paint): string[] {
  if (faults.length === 0) return []
  return [paint.yellow('Armed faults:'), ...faults.map((fault) => `  ${describeFault(fault)}`), '']
}
