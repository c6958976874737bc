/** A receiver of pushes whose manner changes, and that restarts. It checks the order of the pushes of each customer. */
import { createServer, type Server, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { freePort } from '../processes.ts'

export const manners = ['answer', 'answer', 'answer', 'slow', 'fail', 'hang', 'garbage'] as const
export type Manner = (typeof manners)[number]

export type MoodyReceiver = Awaited<ReturnType<typeof startMoodyReceiver>>

export async function startMoodyReceiver() {
  const port = await freePort()
  const lastOf = new Map<string, number>()
  let manner: Manner = 'answer'
  let received = 0
  let outOfOrder = 0
  let server = await listen()

  async function listen(): Promise<Server> {
    const created = createServer((request, response) => {
      void text(request).then(
        (body) => {
          take(body)
          answer(response)
        },
        () => undefined, // the fake gave the push up, or this receiver restarts
      )
    })
    await new Promise<void>((resolve, reject) => {
      created.once('error', reject).listen(port, '127.0.0.1', resolve)
    })
    return created
  }

  /** What agents say to a customer has rising numbers. The fake may send a push again that broke off: then the number is the same. */
  function take(body: string): void {
    received += 1
    const customer = /"customer_token":"([^"]+)"/.exec(body)?.[1] ?? ''
    const number = Number(/"#(\d+)"/.exec(body)?.[1] ?? NaN)
    if (number < (lastOf.get(customer) ?? 0)) outOfOrder += 1
    if (!Number.isNaN(number)) lastOf.set(customer, number)
  }

  function answer(response: ServerResponse): void {
    if (manner === 'answer') response.end()
    else if (manner === 'slow') setTimeout(() => response.end(), 300)
    else if (manner === 'fail') response.writeHead(500).end()
    else if (manner === 'garbage') response.writeHead(200).end('x'.repeat(100_000))
    // `hang`: no answer. The fake gives the push up.
  }

  const close = async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
  }

  return {
    url: `http://127.0.0.1:${port}/udesk`,
    behave(next: Manner): void {
      manner = next
    },
    /** Breaks all connections, and listens again after a while. */
    async restart(ms: number): Promise<void> {
      await close()
      await new Promise((resolve) => setTimeout(resolve, ms))
      server = await listen()
    },
    stop: close,
    summary: () => ({ received, outOfOrder }),
  }
}
