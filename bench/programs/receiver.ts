/**
 * A receiver of pushes that answers at once. It keeps its first answers back until GET /release, so that the sender's queue is full
 * before it is measured. GET /report says what came since then; afterwards the receiver keeps its answers back again.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'

/** `ms`: from the release to the last push. */
export type Report = { received: number; ms: number; outOfOrder: number }

const [port = ''] = process.argv.slice(2)
const msToRest = 200

let kept: ServerResponse[] | null = []
let released = 0
let last = 0
let received = 0
let outOfOrder = 0
const lastOf = new Map<string, number>()

createServer((request, response) => {
  if (request.method === 'POST') void text(request).then((body) => take(body, response))
  else control(request, response)
}).listen(Number(port), '127.0.0.1')

/** Each push of a conversation has a higher number than the one before it: "#17". */
function take(body: string, response: ServerResponse): void {
  const customer = /"customer_token":"([^"]+)"/.exec(body)?.[1] ?? ''
  const number = Number(/"#(\d+)"/.exec(body)?.[1] ?? NaN)
  if (number <= (lastOf.get(customer) ?? 0)) outOfOrder += 1
  if (!Number.isNaN(number)) lastOf.set(customer, number)
  received += 1
  last = performance.now()
  if (kept) kept.push(response)
  else response.end()
}

function control({ url = '' }: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  if (pathname === '/follow') follow(Number(searchParams.get('port')))
  if (pathname === '/release') release()
  if (pathname === '/report') reportWhenQuiet(response)
  else response.end()
}

/** Reads an event stream and throws it away. */
function follow(fake: number): void {
  const socket = connect(fake, '127.0.0.1', () =>
    socket.write('GET /__admin/events HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n'),
  )
  socket.on('error', () => undefined)
  socket.resume()
}

function release(): void {
  const answers = kept ?? []
  kept = null
  received = 0 // what was answered late is not part of the rate
  released = performance.now()
  for (const answer of answers) answer.end()
}

function reportWhenQuiet(response: ServerResponse): void {
  if (performance.now() - last < msToRest) {
    setTimeout(() => reportWhenQuiet(response), msToRest)
    return
  }
  response.end(JSON.stringify({ received, ms: last - released, outOfOrder } satisfies Report))
  kept = []
  outOfOrder = 0
  lastOf.clear()
}
