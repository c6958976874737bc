/** Starts a fake with a data file of customers, and fills it with sessions, a queue and messages through the open API. */
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MockUdesk } from '../../harness/index.ts'
import { expectSuccess, type Library } from '../programs/library.ts'
import type { Size } from './size.ts'

export type Centre = Awaited<ReturnType<typeof fill>>

/** Agents 1 to 100 have places for all customers; agent 999 has one, so customers of the group wait in a queue. */
const agentsWithPlaces = 100
export const fullAgent = 999
const groups = [
  { id: 1, name: 'free' },
  { id: 2, name: 'full' },
]

export async function fill({ startMockUdesk }: Library, size: Size) {
  const file = join(tmpdir(), `mock-udesk-bench-${process.pid}-${size.customers}.json`)
  writeFileSync(file, JSON.stringify({ groups, agents: listAgents(), customers: listCustomers(size) }))
  const began = performance.now()
  const udesk = await startMockUdesk({ data: file })
  const startMs = performance.now() - began
  rmSync(file)

  for (let index = 0; index < size.openSessions; index++) await openSession(udesk, `c${index}`)
  for (let index = 0; index < size.closedSessions; index++) {
    await closeSession(udesk, await openSession(udesk, `past-${index}`))
  }
  await openSession(udesk, 'only', 2)
  const queued: string[] = []
  for (let index = 0; index < size.queued; index++) queued.push(await joinQueue(udesk, `q${index}`))
  const talk = await openSession(udesk, 'talker')
  for (let index = 0; index < size.messages; index++) await write(udesk, talk, `m${index}`)
  await udesk.clock.freeze() // so no session is closed for want of messages
  return { udesk, queued, talk, startMs, fillMs: performance.now() - began }
}

const listAgents = () => [
  ...Array.from({ length: agentsWithPlaces }, (_, index) => ({
    id: index + 1,
    name: `Agent ${index + 1}`,
    capacity: 100_000,
    group_ids: [1],
  })),
  { id: fullAgent, name: 'Full', capacity: 1, group_ids: [2] },
]

const listCustomers = (size: Size) =>
  Array.from({ length: size.customers }, (_, index) => ({
    id: index + 1,
    open_api_token: `c${index}`,
    nick_name: `Customer ${index}`,
    email: `c${index}@example.com`,
    cellphones: [String(13_000_000_000 + index)],
  }))

/** Resolves to the id of the session. */
export async function openSession({ client }: MockUdesk, customerToken: string, group = 1): Promise<number> {
  const reply = await client.createSession({ body: { customer_token: customerToken, group_id: group } })
  expectSuccess(reply)
  return (reply as { assign_info: { im_sub_session_id: number } }).assign_info.im_sub_session_id // code 1000 has one
}

export const closeSession = async ({ client }: MockUdesk, id: number) =>
  expectSuccess(await client.closeSession({ path: { session_id: id } }))

/** Resolves to the customer's token. */
export async function joinQueue({ client }: MockUdesk, customerToken: string): Promise<string> {
  const reply = await client.createSession({ body: { customer_token: customerToken, group_id: 2 } })
  if (!('code' in reply) || reply.code !== 2001) throw new Error(`The customer is not queued: ${JSON.stringify(reply)}`)
  return customerToken
}

export const write = async ({ client }: MockUdesk, session: number, messageId: string) =>
  expectSuccess(
    await client.sendMessage({
      body: {
        customer_token: 'talker',
        im_sub_session_id: session,
        message_id: messageId,
        type: 'message',
        data: { content: 'Where is my parcel?' },
      },
    }),
  )
