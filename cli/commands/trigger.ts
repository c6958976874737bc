import { Command } from 'commander'
import { readAddress } from '../../harness/client/address.ts'
import { connectMockUdesk, WaitTimeout, type MockUdesk, type Push } from '../../harness/index.ts'
import { variable } from '../../harness/config/variables.ts'
import { printable, printableLines } from '../../common/printable.ts'
import { isPushOver } from '../../server/journal.ts'
import { createPaint, type Paint } from '../output/colour.ts'
import { examplePush, pushNames } from '../example-push.ts'

type Options = { set: string[]; customerToken?: string; url: string; adminToken?: string }

/** `mock-udesk trigger KIND`: sends one push, and prints the receiver's answer. Exits with 1 if the push was not delivered. */
export function triggerCommand(): Command {
  return new Command('trigger')
    .description('sends one push through a running fake, and prints the answer of the receiver')
    .argument('<kind>', `a kind of push, or a type of message (${pushNames().join(' ')})`)
    .option('--set <path=value...>', 'changes a field: messages.0.data.content=您好', [])
    .option('--customer-token <token>', 'the customer of the push')
    .option('--url <url>', 'address of the fake', 'http://127.0.0.1:8375')
    .option('--admin-token <token>', 'the admin token of the fake', variable(process.env, 'MOCK_UDESK_ADMIN_TOKEN'))
    .action(async (name: string, { set, customerToken, url, adminToken }: Options) => {
      const body = examplePush(name, set)
      if (customerToken !== undefined && 'customer_token' in body) body.customer_token = customerToken
      readAddress(url, '--url', 'http://127.0.0.1:8375')
      const udesk = await connectMockUdesk(url, adminToken === undefined ? {} : { adminToken })
      const { id } = await udesk.pushes.send({ body, ...(customerToken !== undefined && { customerToken }) })
      const push = await endOf(id, udesk)
      const end = push && describe(push, createPaint(process.stdout, process.env))
      process.stdout.write(`${end ?? `${id} has no answer, and the clock is frozen: advance the clock`}\n`)
      process.exitCode = push?.state === 'delivered' ? 0 : 1
    })
}

/** Waits until the push has ended, and returns the push. Returns undefined if the push cannot end because the clock is frozen. */
async function endOf(id: string, udesk: MockUdesk): Promise<Push | undefined> {
  const ended = (timeout: number) =>
    udesk.pushes.waitFor((each) => each.id === id && isPushOver(each.state), { timeout })
  try {
    return await ended(firstWaitMs)
  } catch (error) {
    if (!(error instanceof WaitTimeout)) throw error
    const waitsFor = await udesk.settled({ timeout: 1 }).then(() => '', String)
    return waitsFor.includes('time stands still') ? undefined : ended(pushTimeoutMs)
  }
}

/** The timeout for a push, in ms. A push takes at most three attempts of ten seconds, so the timeout is longer. */
const pushTimeoutMs = 35_000
/** After this time, in ms, the command checks whether the clock is frozen. */
const firstWaitMs = 3_000

function describe({ body, ...push }: Push, paint: Paint): string {
  const { id, state, reason, attempts } = printable(push)
  const result = state.replace('_', ' ')
  return [
    printableLines(JSON.stringify(body, null, 2)),
    '',
    ...attempts.map(
      ({ status, outcome, ms, note }) =>
        `answered ${status ?? outcome.replace('_', ' ')} after ${ms} ms${note === undefined ? '' : ` – ${note}`}`,
    ),
    `${id} ${state === 'delivered' ? paint.green(result) : paint.red(result)}${reason === null ? '' : ` – ${reason}`}`,
  ].join('\n')
}
