import type * as Admin from '../../server/admin-api/types.ts'
import { UsageError } from '../../common/usage-error.ts'
import type { Camel } from '../../common/camel-case.ts'
import type { AdminClient } from '../client/admin-client.ts'
import { hintsForMessages, hintsForSessions } from '../wait/hints.ts'
import type { ItemType } from '../wait/criteria.ts'
import { waitFor, type WaitOptions } from '../wait/wait.ts'

type TransferTarget = { agent: string | number } | { group: string | number }
type Message = Camel<Admin.Message>

/**
 * A session as its agent sees it. The fields show the state when the session was read; the methods are the actions of the agent.
 */
export type Session = Camel<Admin.Session> & {
  /**
   * The agent sends a message to the customer: a text, or an object with a type and its data. The fake pushes the message to your
   * webhook.
   */
  say: (message: string | Camel<Admin.NewMessage>) => Promise<Message>
  /** The agent reads the customer's messages with these ids. Without ids, the agent reads all messages. */
  read: (messageIds?: string[]) => Promise<void>
  /** Transfers the customer to an agent or a group, given by name or id. Resolves to the new session. */
  transfer: (to: TransferTarget) => Promise<Session>
  close: (closeType?: 'normal' | 'redirect' | 'force') => Promise<void>
  messages: () => Promise<Message[]>
  /**
   * Waits for the first message with this content, or for the first message that the function accepts. Rejects with a
   * `WaitTimeout` if no such message comes in time.
   */
  waitForMessage: (
    content: string | RegExp | ((message: Message) => boolean),
    options?: WaitOptions,
  ) => Promise<Message>
}

export type SessionFilter = { customerToken?: string; agentId?: number; state?: 'open' | 'closed' }

export function createSessions(admin: AdminClient) {
  const list = async (filter: SessionFilter = {}): Promise<Session[]> => {
    const items = await admin.list<Admin.Session>('/sessions', filter)
    return items.map((item) => withActions(item, admin))
  }
  return {
    list,
    get: async (id: number): Promise<Session> =>
      withActions(await admin.ask<Admin.Session>('GET', `/sessions/${id}`), admin),
    /**
     * Waits for the first session that matches `filter`. If `filter` has no `state`, waits for an open session. Rejects with a
     * `WaitTimeout` if no session matches in time.
     */
    waitFor: (filter: SessionFilter = {}, options: WaitOptions = {}): Promise<Session> => {
      const criteria = { ...filter, state: filter.state ?? 'open' }
      return waitFor({
        itemType: sessionItem,
        criteria,
        watch: admin.follow,
        list: () => list(),
        hints: () => hintsForSessions(admin, criteria),
        timeout: admin.timeout,
        ...options,
      })
    },
  }
}

const sessionItem: ItemType<Session> = {
  singular: 'session',
  plural: 'sessions',
  fields: ['customerToken', 'agentId', 'state'],
  row: ({ id, customerToken, agentId, state }) => ({ id, customerToken, agentId, state }),
}

function withActions(session: Camel<Admin.Session>, admin: AdminClient): Session {
  const path = `/sessions/${session.id}`
  const messages = async () => (await admin.ask<Admin.SessionInFull>('GET', path)).messages
  return {
    ...session,
    say: (message) =>
      admin.ask('POST', `${path}/messages`, typeof message === 'string' ? { data: { content: message } } : message),
    async read(messageIds) {
      await admin.ask('POST', `${path}/read`, messageIds ? { messageIds } : {})
    },
    async transfer(to) {
      const target = await readTarget(admin, to)
      return withActions(await admin.ask<Admin.Session>('POST', `${path}/transfer`, target), admin)
    },
    async close(closeType = 'normal') {
      await admin.ask('POST', `${path}/close`, { closeType })
    },
    messages,
    waitForMessage: (content, options = {}) =>
      waitFor({
        itemType: messageItem,
        criteria: typeof content === 'function' ? content : { content },
        place: ` in session ${session.id}`,
        watch: admin.follow,
        list: messages,
        hints: () => hintsForMessages(admin, session),
        timeout: admin.timeout,
        ...options,
      }),
  }
}

const messageItem: ItemType<Message> = {
  singular: 'message',
  plural: 'messages',
  fields: ['content'],
  row: (message) => ({ sender: message.sender, type: message.type, content: contentOf(message) }),
}

const contentOf = ({ data }: Message) => (data as { content: string }).content // each type of message has `content`

async function readTarget(admin: AdminClient, to: TransferTarget): Promise<{ agentId: number } | { groupId: number }> {
  if ('agent' in to) return { agentId: await findIdByName(admin, 'agent', to.agent) }
  if ('group' in to) return { groupId: await findIdByName(admin, 'group', to.group) }
  throw new UsageError(`transfer: give { agent } or { group } with a name or an id, not ${JSON.stringify(to)}`)
}

/** Throws a `UsageError` if no agent or group has this name, or if several have this name. */
async function findIdByName(admin: AdminClient, kind: 'agent' | 'group', idOrName: string | number): Promise<number> {
  if (typeof idOrName === 'number') return idOrName
  const all = await admin.list<{ id: number; name: string }>(`/${kind}s`)
  const [match, other] = all.filter(({ name }) => name === idOrName)
  if (!match)
    throw new UsageError(`There is no ${kind} "${idOrName}" (there is: ${all.map(({ name }) => name).join(', ')})`)
  if (other) throw new UsageError(`More than one ${kind} has the name "${idOrName}": give the id`)
  return match.id
}
