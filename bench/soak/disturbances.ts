/** What goes wrong meanwhile: faults, receivers, resets, companies that come and go, followers that do not read. */
import { connect, type Socket } from 'node:net'
import type { MockUdesk } from '../../harness/index.ts'
import type { Chance } from './chance.ts'
import { converse } from './conversation.ts'
import { manners, type MoodyReceiver } from './moody-receiver.ts'

/** A company that stays, with its receiver. */
export type Tenant = { udesk: MockUdesk; receiver: MoodyReceiver }

type NewFault = Parameters<MockUdesk['faults']['add']>[0]

/** None of them changes the order of pushes. Each ends by itself. */
const faults: [NewFault, ...NewFault[]] = [
  { target: 'reply', fault: 'delay', ms: 200, every: 3, for: '2s' },
  { target: 'reply', fault: 'status', status: 503, every: 5, for: '2s' },
  { target: 'reply', fault: 'connection-reset', every: 7, for: '2s' },
  { target: 'reply', fault: 'drip', ms: 300, every: 3, for: '2s' },
  { target: 'reply', fault: 'malformed', every: 9, for: '2s' },
  { target: 'push', fault: 'slow', ms: 6_000, every: 11, for: '2s' },
  { target: 'push', fault: 'delay', ms: 500, every: 5, for: '2s' },
  { target: 'push', fault: 'drop', every: 5, for: '2s' },
  { target: 'push', fault: 'fail', outcome: 'wrong_status', status: 500, every: 5, for: '2s' },
]

const mostFollowers = 5

export function createDisturbances(first: MockUdesk, tenants: readonly [Tenant, ...Tenant[]], chance: Chance) {
  const followers: Socket[] = []
  let companies = 0
  let resets = 0
  let restarts = 0

  const disturbances: { everyMs: number; act: () => Promise<unknown> }[] = [
    { everyMs: 700, act: () => chance.pick(tenants).udesk.faults.add(chance.pick(faults)) },
    { everyMs: 2_000, act: misbehave },
    {
      everyMs: 7_000,
      act: () =>
        chance
          .pick(tenants)
          .receiver.restart(500)
          .finally(() => (restarts += 1)),
    },
    {
      everyMs: 11_000,
      act: () =>
        chance
          .pick(tenants)
          .udesk.reset()
          .finally(() => (resets += 1)),
    },
    { everyMs: 1_500, act: comeAndGo },
    { everyMs: 3_000, act: stall },
  ]

  function misbehave(): Promise<void> {
    chance.pick(tenants).receiver.behave(chance.pick(manners))
    return Promise.resolve()
  }

  /** A company with a short life; its pushes go to a receiver that others use, too. */
  async function comeAndGo(): Promise<void> {
    const company = await first.createCompany()
    companies += 1
    await company.webhook.set(chance.pick(tenants).receiver.url)
    await converse(company, `short-${companies}`, chance).finally(() => company.stop())
  }

  /** Opens an event stream that is never read. */
  async function stall(): Promise<void> {
    const { hostname, port } = new URL(first.url)
    const socket = connect(Number(port), hostname, () => {
      socket.write('GET /__admin/events?companies=all HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n')
    })
    socket.pause().on('error', () => undefined)
    await new Promise((resolve) => socket.once('connect', resolve).once('error', resolve))
    followers.push(socket)
    if (followers.length > mostFollowers) followers.shift()?.destroy()
  }

  return {
    /** Runs until `isOver`. An action that a fault breaks off is noted, and the next follows. */
    async run(isOver: () => boolean, note: (error: unknown) => void): Promise<void> {
      await Promise.all(
        disturbances.map(async ({ everyMs, act }) => {
          while (!isOver()) {
            await new Promise((resolve) => setTimeout(resolve, everyMs))
            await act().catch(note)
          }
        }),
      )
      for (const follower of followers) follower.destroy()
    },
    summary: () => ({ companies, resets, restarts }),
  }
}
