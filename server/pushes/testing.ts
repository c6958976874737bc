/** For tests of this folder: receivers that behave in different ways, and a delivery with everything it needs. */
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { connect, createServer as createTcpServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { Worker } from 'node:worker_threads'
import { defaultAssumptions } from '../../spec/assumptions.ts'
import type { Assumptions } from '../../spec/assumptions.ts'
import { createClock, realTime } from '../clock/clock.ts'
import { createFaults } from '../faults.ts'
import { createIds } from '../ids.ts'
import { createJournal } from '../journal.ts'
import { createDelivery } from './delivery.ts'

export const noon = 1_767_268_800_000

export type Receiver = { url: string; seen: string[]; stop: () => Promise<void> }
type Respond = (response: ServerResponse, body: string, request: IncomingMessage) => unknown

/** An HTTP receiver; `seen` are the bodies it read, and `respond` answers each. */
export async function startReceiver(respond: Respond = (response) => response.end()): Promise<Receiver> {
  const seen: string[] = []
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      seen.push(body)
      respond(response, body, request)
    })
  })
  return { seen, ...(await listen(server, () => server.closeAllConnections())) }
}

/** A receiver that gets bare connections, for behaviour outside HTTP. */
export async function startBareReceiver(meet: (socket: Socket) => void): Promise<Omit<Receiver, 'seen'>> {
  const sockets = new Set<Socket>()
  const server = createTcpServer((socket) => {
    sockets.add(socket.on('error', () => undefined))
    meet(socket)
  })
  return listen(server, () => {
    for (const socket of sockets) socket.destroy()
  })
}

/** Listens with a full queue of connections that nobody accepts. */
export async function startDeafReceiver(): Promise<Omit<Receiver, 'seen'>> {
  const { url, stop } = await startThread('Atomics.wait(read, 0, 0)', 1)
  const fillers = Array.from({ length: 4 }, () =>
    connect(Number(new URL(url).port), '127.0.0.1').on('error', () => undefined),
  )
  await realTime.sleep(20)
  return {
    url,
    stop() {
      for (const socket of fillers) socket.destroy()
      return stop()
    },
  }
}

/** A busy process that reads late and never answers; `read` counts the pushes it has read. */
export async function startBusyReceiver(): Promise<Omit<Receiver, 'seen'> & { read: () => number }> {
  const { url, stop, read } = await startThread(`
    server.on('connection', (socket) => {
      Atomics.wait(read, 1, 0, 2)
      socket.on('error', () => {}).on('data', () => Atomics.add(read, 0, 1))
    })`)
  return { url, stop, read: () => Atomics.load(read, 0) }
}

/** A receiver in its own thread, so that the test does not block it; `read` is shared with it. */
async function startThread(behave: string, backlog = 511): Promise<Omit<Receiver, 'seen'> & { read: Int32Array }> {
  const read = new Int32Array(new SharedArrayBuffer(8))
  const code = `
    const { parentPort, workerData: read } = require('node:worker_threads')
    const server = require('node:net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: ${backlog} }, () => {
      parentPort.postMessage(server.address().port)
      ${behave}
    })`
  const worker = new Worker(code, { eval: true, workerData: read })
  const port = await new Promise<number>((resolve) => worker.once('message', resolve))
  const stop = async () => {
    await worker.terminate()
  }
  return { url: `http://127.0.0.1:${port}/udesk`, read, stop }
}

async function listen(server: Server, disconnect: () => void): Promise<Omit<Receiver, 'seen'>> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a TCP server that listens has a port
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      disconnect()
    })
  return { url: `http://127.0.0.1:${port}/udesk`, stop }
}

export type TestDelivery = ReturnType<typeof createTestDelivery>

/** A company's clock, journal and delivery, without a company. */
export function createTestDelivery(
  webhook: string | null,
  settings: { assume?: Partial<Assumptions>; places?: number; grace?: number } = {},
) {
  const clock = createClock(settings.grace === undefined ? {} : { grace: settings.grace })
  const ids = createIds(1)
  const journal = createJournal({ clock, ids })
  const assumptions: Assumptions = { ...defaultAssumptions, ...settings.assume }
  const wiring = { webhook }
  const events: object[] = []
  journal.subscribe((event) => {
    if (event.type === 'world') events.push(event.event)
  })
  const faults = createFaults({ clock, ids, planned: [], notify: () => undefined })
  const delivery = createDelivery({
    clock,
    faults,
    journal,
    assumptions,
    webhook: () => wiring.webhook,
    places: settings.places ?? 32,
  })
  return {
    clock,
    journal,
    assumptions,
    wiring,
    faults,
    delivery,
    events,
    push: (customerToken: string, body: unknown = customerToken) =>
      delivery.enqueue({ customerToken, kind: 'agent', types: ['message'], body }),
    /** `u1.1 @0 delivered: delivered 200 @0+0`, one line per push, instants counted from noon. */
    lines: () =>
      journal.pushes().entries.map(({ id, at, state, reason, attempts }) => {
        const tries = attempts.map(
          (a) => `${a.outcome}${a.status === null ? '' : ` ${a.status}`} @${a.at - noon}+${a.ms}`,
        )
        return `${id} @${at - noon} ${state}: ${[...tries, ...(reason === null ? [] : [reason])].join(', ')}`
      }),
    async stop() {
      clock.stop()
      await delivery.stop()
      journal.close()
    },
  }
}
