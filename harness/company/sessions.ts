import type * as Admin from '../../server/admin-api/types.ts'
import { UsageError } from '../../common/usage-error.ts'
import type { Camel } from '../../common/camel-case.ts'
import type { AdminClient } from '../client/admin-client.ts'
import { hintsForMessages, hintsForSessions } from '../wait/hints.ts'
import type { Subject } from '../wait/partial-match.ts'
import { waitFor, type WaitOptions } from '../wait/wait.ts'

type To = { agent: string | number } | { group: string | number }
type Message = Camel<Admin.Message>

/** A conversation as its agent sees it: what it was when it was read, and what the agent can do. */
export type Session = Camel<Admin.Session> & {
  /** The agent's words arrive at your webhook. A text, or another type with its data. */
  say: (words: string | Camel<Admin.NewMessage>) => Promise<Message>
  /** The agent has read the customer's messages: all, or those named. */
  read: (messageIds?: string[]) => Promise<void>
  /** Hands the customer to an agent or a group, by name or id; resolves with the new session. */
  transfer: (to: To) => Promise<Session>
  close: (closeType?: 'normal' | 'redirect' | 'force') => Promise<void>
  messages: () => Promise<Message[]>
  /** The first message whose content is `content`, or that `content` accepts; waits for it. */
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
    /** The first open session that is like `filter`; waits for it. */
    waitFor: (filter: SessionFilter = {}, options: WaitOptions = {}): Promise<Session> => {
      const like = { ...filter, state: filter.state ?? 'open' }
      return waitFor({
        subject: aSession,
        like,
        watch: admin.follow,
        list: () => list(),
        hints: () => hintsForSessions(admin, like),
        timeout: admin.timeout,
        ...options,
      })
    },
  }
}

const aSession: Subject<Session> = {
  one: 'session',
  many: 'sessions',
  fields: ['customerToken', 'agentId', 'state'],
  cells: ({ id, customerToken, agentId, state }) => ({ id, customerToken, agentId, state }),
}

function withActions(session: Camel<Admin.Session>, admin: AdminClient): Session {
  const path = `/sessions/${session.id}`
  const messages = async () => (await admin.ask<Admin.SessionInFull>('GET', path)).messages
  return {
    ...session,
    say: (words) =>
      admin.ask('POST', `${path}/messages`, typeof words === 'string' ? { data: { content: words } } : words),
    async read(messageIds) {
      await admin.ask('POST', `${path}/read`, messageIds ? { messageIds } : {})
    },
    async transfer(to) {
      const target = await targetOf(admin, to)
      return withActions(await admin.ask<Admin.Session>('POST', `${path}/transfer`, target), admin)
    },
    async close(closeType = 'normal') {
      await admin.ask('POST', `${path}/close`, { closeType })
    },
    messages,
    waitForMessage: (content, options = {}) =>
      waitFor({
        subject: aMessage,
        like: typeof content === 'function' ? content : { content },
        where: ` in session ${session.id}`,
        watch: admin.follow,
        list: messages,
        hints: () => hintsForMessages(admin, session),
        timeout: admin.timeout,
        ...options,
      }),
  }
}

const aMessage: Subject<Message> = {
  one: 'message',
  many: 'messages',
  fields: ['content'],
  cells: (message) => ({ sender: message.sender, type: message.type, content: contentOf(message) }),
}

const contentOf = ({ data }: Message) => (data as { content: string }).content // the data of any message has one

async function targetOf(admin: AdminClient, to: To): Promise<{ agentId: number } | { groupId: number }> {
  if ('agent' in to) return { agentId: await idOf(admin, 'agent', to.agent) }
  if ('group' in to) return { groupId: await idOf(admin, 'group', to.group) }
  throw new UsageError(`transfer wants { agent } or { group }, each a name or an id, not ${JSON.stringify(to)}`)
}

/** The id that goes with a name; a name held by none or by two is the caller's mistake. */
async function idOf(admin: AdminClient, thing: 'agent' | 'group', named: string | number): Promise<number> {
  if (typeof named === 'number') return named
  const all = await admin.list<{ id: number; name: string }>(`/${thing}s`)
  const [match, other] = all.filter(({ name }) => name === named)
  if (!match) throw new UsageError(`There is no ${thing} "${named}", but ${all.map(({ name }) => name).join(', ')}`)
  if (other) throw new UsageError(`More than one ${thing} is called "${named}": give the id`)
  return match.id
}
