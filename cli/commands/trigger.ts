import { Command } from 'commander'
import { connectMockUdesk, type Push } from '../../harness/index.ts'
import { createPaint, type Paint } from '../colour.ts'
import { examplePush, pushNames } from '../example-push.ts'

type Options = { set: string[]; customerToken?: string; url: string; adminToken?: string }

/** `mock-udesk trigger KIND`: sends one push, and prints the receiver's answer. Exits with 1 where it was not delivered. */
export function triggerCommand(): Command {
  return new Command('trigger')
    .description('sends one push through a running fake, and prints what the receiver answers')
    .argument('<kind>', `a kind of push, or a type of message (${pushNames().join(' ')})`)
    .option('--set <path=value...>', 'changes it: messages.0.data.content=您好', [])
    .option('--customer-token <token>', 'whom it is about')
    .option('--url <url>', 'where the fake is', 'http://127.0.0.1:8375')
    .option('--admin-token <token>', 'what the fake was started with', process.env.MOCK_UDESK_ADMIN_TOKEN)
    .action(async (name: string, { set, customerToken, url, adminToken }: Options) => {
      const body = examplePush(name, set)
      if (customerToken !== undefined && 'customer_token' in body) body.customer_token = customerToken
      const udesk = await connectMockUdesk(url, adminToken === undefined ? {} : { adminToken })
      const { id } = await udesk.pushes.send({ body, ...(customerToken !== undefined && { customerToken }) })
      const push = await udesk.pushes.waitFor((each) => each.id === id && isOver(each), { timeout: patience })
      process.stdout.write(`${describe(push, createPaint(process.stdout, process.env))}\n`)
      process.exitCode = push.state === 'delivered' ? 0 : 1
    })
}

/** More than three attempts of ten seconds take, which is the longest that a push is tried. */
const patience = 35_000

const isOver = ({ state }: Push) => !['queued', 'held', 'sending'].includes(state)

function describe({ id, body, state, reason, attempts }: Push, paint: Paint): string {
  const verdict = state.replace('_', ' ')
  return [
    JSON.stringify(body, null, 2),
    '',
    ...attempts.map(
      ({ status, outcome, ms, note }) =>
        `answered ${status ?? outcome.replace('_', ' ')} after ${ms} ms${note === undefined ? '' : ` – ${note}`}`,
    ),
    `${id} ${state === 'delivered' ? paint.green(verdict) : paint.red(verdict)}${reason === null ? '' : ` – ${reason}`}`,
  ].join('\n')
}
