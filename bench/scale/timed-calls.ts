/** The calls whose cost must not grow. Each leaves the contact centre as large as it was. */
import { Client } from 'undici'
import { expectSuccess } from '../programs/library.ts'
import { closeSession, fullAgent, joinQueue, openSession, write, type Centre } from './fill.ts'

export type TimedCall = {
  before?: () => Promise<unknown>
  /** Only this is timed. */
  call: () => Promise<unknown>
  after?: () => Promise<unknown>
}

const queueOfGroup = 'queue:company:1:group:2'

export async function listTimedCalls({ udesk, queued, talk }: Centre): Promise<Record<string, TimedCall>> {
  const { client } = udesk
  const admin = new Client(udesk.url)
  const ask = async (path: string) => {
    const { statusCode, body } = await admin.request({ method: 'GET', path: `/__admin${path}` })
    await body.dump()
    if (statusCode !== 200) throw new Error(`${path} is answered with ${statusCode}`)
  }
  let last = 0
  const newName = () => `new-${++last}`
  let session = 0
  let capacity = 1
  let moving = await udesk.sessions.get(await openSession(udesk, 'mover'))
  const rejoin = async () => queued.push(await joinQueue(udesk, newName()))
  const created = (customer: object) => client.createCustomer({ body: { customer } }).then(expectSuccess)

  return {
    createCustomer: { call: () => created({ nick_name: 'New', open_api_token: newName() }) },
    'createCustomer with e-mail and phone': {
      call: () => created({ email: `${newName()}@example.com`, cellphones: [[null, String(14_000_000_000 + ++last)]] }),
    },
    'listCustomers, first page': { call: () => client.listCustomers({ query: { page: 1 } }).then(expectSuccess) },
    'getCustomer by e-mail': {
      call: () => client.getCustomer({ query: { type: 'email', content: 'c7@example.com' } }).then(expectSuccess),
    },
    createSession: {
      call: async () => (session = await openSession(udesk, newName())),
      after: () => closeSession(udesk, session),
    },
    closeSession: {
      before: async () => (session = await openSession(udesk, newName())),
      call: () => closeSession(udesk, session),
    },
    listAgentStatus: { call: () => client.listAgentStatus({ query: { group_id: 2 } }).then(expectSuccess) },
    transfer: { call: async () => (moving = await moving.transfer({ agent: moving.agentId === 1 ? 2 : 1 })) },
    'admin sessions?limit=1': { call: () => ask('/sessions?limit=1') },
    'admin queues?limit=10': { call: () => ask('/queues?limit=10') },
    'getQueueStatus of the last': {
      call: () => client.getQueueStatus({ query: { customer_token: queued.at(-1) ?? '' } }).then(expectSuccess),
    },
    'join the queue': {
      call: rejoin,
      after: async () => {
        const query = { customer_token: queued.pop() ?? '', queue: queueOfGroup }
        expectSuccess(await client.closeQueue({ query }))
      },
    },
    'leave the queue, first': {
      call: () =>
        client.closeQueue({ query: { customer_token: queued.shift() ?? '', queue: queueOfGroup } }).then(expectSuccess),
      after: rejoin,
    },
    'serve the first of the queue': {
      call: async () => {
        await udesk.agents.update(fullAgent, { capacity: ++capacity })
        queued.shift()
      },
      after: rejoin,
    },
    'sendMessage after many': { call: () => write(udesk, talk, newName()) },
    'listSessionLogs of many, 10 a page': {
      before: () => udesk.clock.advance(2_000), // one call in two seconds is allowed
      call: () => client.listSessionLogs({ query: { session_id: talk, page: 1, page_size: 10 } }).then(expectSuccess),
    },
    countAgentUnread: { call: () => client.countAgentUnread({ query: { 'agent_ids[]': [1, 2] } }).then(expectSuccess) },
  }
}
