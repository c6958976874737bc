import { operations } from '../spec/operations.ts'
import { signedUrl } from '../server/api/call.ts'
import { realTime } from '../server/clock.ts'
import { randomNonce } from '../server/ids.ts'
import type { Fault, MockUdesk } from '../harness/index.ts'
import type { Paint } from './colour.ts'
import { describeFault } from './fault.ts'

export type Ready = { webhook: string | null; faults: Fault[] }

/** What a newcomer needs: where it is, what to tell the integration, a call that works when pasted, and where pushes go. */
export function describeReady(udesk: MockUdesk, { webhook, faults }: Ready, paint: Paint): string {
  const { url, adminUrl, env } = udesk
  const credentials = Object.entries(env).map(([name, value]) => `  ${name}=${value}`)
  return [
    `${paint.green('●')} ${paint.bold('mock-udesk')} listens on ${paint.bold(url)}`,
    '',
    'Tell your integration:',
    ...credentials,
    '',
    'A signed call to try (good for 5 minutes, once):',
    `  ${exampleCall(udesk)}`,
    '',
    ...describeWebhook(webhook, adminUrl, paint),
    ...describeFaults(faults, paint),
    `Play the agent, look into everything: ${adminUrl}/state ${paint.dim(`(all of it: ${adminUrl}/openapi.json)`)}`,
    paint.dim('Ctrl-C stops it.'),
    '',
  ].join('\n')
}

/** The ready line of `--json`: one object for whoever started us. `faults` are told where some are armed. */
export function readyLine({ url, adminUrl, env }: MockUdesk, { faults }: Ready): string {
  return JSON.stringify({ event: 'ready', url, admin_url: adminUrl, env, ...(faults.length > 0 && { faults }) })
}

function exampleCall({ env, url }: MockUdesk): string {
  const signed = signedUrl({
    baseUrl: env.UDESK_BASE_URL,
    path: operations.find(({ id }) => id === 'listAgentStatus')?.path ?? '/',
    credentials: { email: env.UDESK_EMAIL, apiToken: env.UDESK_API_TOKEN },
    timestamp: Math.floor(realTime.now() / 1000),
    nonce: randomNonce(),
  })
  return `curl ${url.startsWith('https') ? '-k ' : ''}'${signed}'`
}

function describeWebhook(webhook: string | null, adminUrl: string, paint: Paint): string[] {
  if (webhook !== null) return [`Pushes go to ${paint.bold(webhook)}`]
  return [
    paint.yellow('No webhook is set: what agents say is dropped. Start with --webhook URL, or set it now:'),
    `  curl -X PUT ${adminUrl}/webhook -d '{"url": "http://127.0.0.1:3000/udesk"}'`,
    '',
  ]
}

function describeFaults(faults: Fault[], paint: Paint): string[] {
  if (faults.length === 0) return []
  return [paint.yellow('Not all will go well, as planned:'), ...faults.map((fault) => `  ${describeFault(fault)}`), '']
}
