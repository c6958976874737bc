/** Removes what an example created at a target: leaves queues, closes sessions, destroys customers. */
import type { Client } from '../../harness/client/open-api-client.ts'
import { valueAt } from '../../common/json-pointer.ts'
import { describeCode } from '../report/describe-value.ts'
import type { RecordedCall } from './call-recorder.ts'

/** Removes only what the calls of the example created. Resolves to a list of what could not be removed, with reasons. */
export async function cleanUp(exchanges: RecordedCall[], token: string, client: Client): Promise<string[]> {
  const left: string[] = []
  const undo = async (what: string, call: () => Promise<object>, gone: (code: unknown) => boolean) => {
    const code = await call().then(codeOf, () => undefined)
    if (!gone(code)) left.push(`${what} (${code === undefined ? 'no answer' : `answered ${describeCode(code)}`})`)
  }

  for (const { customer_token, queue } of queuesOf(exchanges)) {
    const leave = () => client.closeQueue({ query: { customer_token, queue } })
    await undo(`the place of ${customer_token} in a queue`, leave, isDone)
  }
  for (const session_id of sessionsOf(exchanges)) {
    const close = () => client.closeSession({ path: { session_id } })
    await undo(`the session ${session_id}`, close, (code) => isDone(code) || code === 9200 || code === 2062)
  }
  for (const content of tokensOf(exchanges, token)) {
    const destroy = () => client.destroyCustomer({ query: { type: 'token', content } })
    // Any refusal means that there is no such customer.
    await undo(`the customer ${content}`, destroy, (code) => code !== undefined)
  }
  return left
}

const isDone = (code: unknown) => code === 1000
const codeOf = (reply: object) => ('code' in reply ? reply.code : undefined)

const replyOf = ({ answer }: RecordedCall) => (answer.kind === 'reply' ? answer.reply : {})

const requests = (exchanges: RecordedCall[]) => exchanges.filter(({ operation }) => operation.id === 'createSession')

function queuesOf(exchanges: RecordedCall[]) {
  const left = exchanges
    .filter(({ operation }) => operation.id === 'closeQueue')
    .map(({ parameters }) => parameters.query.queue)
  return requests(exchanges).flatMap((exchange) => {
    const queue = valueAt(replyOf(exchange), '/assign_info/queue')
    const customer_token = exchange.parameters.body.customer_token
    const isWaiting = typeof queue === 'string' && typeof customer_token === 'string' && !left.includes(queue)
    return isWaiting ? [{ customer_token, queue }] : []
  })
}

function sessionsOf(exchanges: RecordedCall[]): number[] {
  const closed = exchanges
    .filter((exchange) => exchange.operation.id === 'closeSession' && replyOf(exchange).code === 1000)
    .map(({ parameters }) => parameters.path.session_id)
  const opened = requests(exchanges)
    .map((exchange) => valueAt(replyOf(exchange), '/assign_info/im_sub_session_id'))
    .filter((id) => typeof id === 'number')
  return [...new Set(opened)].filter((id) => !closed.includes(String(id)))
}

/** Returns the tokens of this example's customers in the calls. */
function tokensOf(exchanges: RecordedCall[], token: string): string[] {
  const named = exchanges.flatMap(({ parameters: { body } }) => [
    body.customer_token,
    body.open_api_token,
    valueAt(body, '/customer/open_api_token'),
  ])
  const own = named.filter((each) => typeof each === 'string' && each.includes(token))
  return [...new Set(own as string[])] // the filter leaves strings only
}
