/** The sessions of a company, and how they are found: by id, by customer, by agent, by conversation, by time and by page. */
import type { OrderedList } from '../../ordered-list.ts'
import type { CloseType, Message, Session } from '../types.ts'
import type { Agents } from './agents.ts'
import { createRecordsByCustomer, type RecordsByCustomer } from './by-customer.ts'
import * as messagesIn from './session-messages.ts'
import type { Reader, SessionMessages } from './session-messages.ts'

export type Sessions = Pick<OrderedList<Session>, 'length' | 'slice' | 'values' | 'countWhile'> & {
  readonly size: number
  /** How many sessions are open. */
  readonly openCount: number
  get: (id: number) => Session | undefined
  /** All lists of sessions are in the order in which the sessions were opened. */
  ofCustomer: (customerId: number) => readonly Session[]
  openOf: (customerId: number) => Session | undefined
  open: () => Session[]
  openOfAgent: (agentId: number) => Session[]
  /** The sessions that began with the session `first` and went on by transfers. */
  ofConversation: (first: number) => Session[]
  /** The sessions that were opened within a period. */
  openedBetween: (from: number, to: number) => Pick<OrderedList<Session>, 'length' | 'slice'>
  /** Adds an open session, which begins with some messages. */
  add: (begin: Omit<Session, 'messages' | 'unread'>, messages: readonly Message[]) => Session
  close: (session: Session, closeType: CloseType, at: number) => void
  remove: (session: Session) => void
  addMessage: (session: Session, message: Message) => void
  messagesOf: (session: Session) => Readonly<SessionMessages>
  read: (session: Session, reader: Reader, ids: readonly string[] | undefined, at: number) => Message[]
  /** How many messages of customers an agent has not read; `redirected`: those in sessions that a transfer closed. */
  unreadOf: (agentId: number) => { readonly redirected: number; readonly other: number }
}

type Entry = { readonly session: Session; readonly messages: SessionMessages }
type OpeningTimes = { note: (session: Session) => void; between: Sessions['openedBetween'] }
type Unread = { redirected: number; other: number }

export function createSessions(agents: Agents): Sessions {
  const byId = new Map<number, Entry>()
  const records = createRecordsByCustomer<Session>((one, other) => one.id - other.id)
  const open = new Map<number, Session>()
  const openByCustomer = new Map<number, Session>()
  const openByAgent = new Map<number, Set<Session>>()
  /** The sessions after transfers, by the first session of the conversation. */
  const continued = new Map<number, Set<Session>>()
  const unreadByAgent = new Map<number, Unread>()
  const opened = createOpeningTimes(records)

  function countUnread(session: Session, more: number): void {
    if (more === 0) return
    const unread = unreadByAgent.get(session.agentId) ?? { redirected: 0, other: 0 }
    unread[session.closeType === 'redirect' ? 'redirected' : 'other'] += more
    unreadByAgent.set(session.agentId, unread)
  }

  function setUnread(session: Session, messages: SessionMessages): void {
    const unread = messagesIn.countUnread(messages, 'agent')
    countUnread(session, unread - session.unread)
    Object.assign(session, { unread })
  }

  function entryOf({ id }: Session): Entry {
    const entry = byId.get(id)
    if (!entry) throw new Error(`Session ${id} was removed`)
    return entry
  }

  return {
    get size() {
      return byId.size
    },
    get length() {
      return byId.size
    },
    get openCount() {
      return open.size
    },
    slice: records.slice,
    values: records.values,
    countWhile: records.countWhile,
    get: (id) => byId.get(id)?.session,
    ofCustomer: records.ofCustomer,
    openOf: (customerId) => openByCustomer.get(customerId),
    open: () => [...open.values()],
    openOfAgent: (agentId) => [...(openByAgent.get(agentId) ?? [])],
    ofConversation(first) {
      const session = byId.get(first)?.session
      const later = continued.get(first) ?? []
      return session?.from === null ? [session, ...later] : [...later]
    },
    openedBetween: opened.between,
    add(begin, beginning) {
      const messages = messagesIn.createSessionMessages()
      const session = beginSession(begin, messages.all)
      byId.set(session.id, { session, messages })
      opened.note(session)
      records.add(session)
      open.set(session.id, session)
      openByCustomer.set(session.customerId, session)
      addTo(openByAgent, session.agentId, session)
      if (session.from !== null) addTo(continued, session.first, session)
      agents.addLoad(session.agentId, 1)
      for (const message of beginning) messagesIn.addMessage(messages, message)
      return session
    },
    close(session, closeType, at) {
      countUnread(session, -session.unread)
      Object.assign(session, { state: 'closed', closeType, closedAt: at, preview: null })
      countUnread(session, session.unread)
      open.delete(session.id)
      openByCustomer.delete(session.customerId)
      removeFrom(openByAgent, session.agentId, session)
      agents.addLoad(session.agentId, -1)
    },
    remove(session) {
      if (!byId.delete(session.id)) return
      countUnread(session, -session.unread)
      records.remove(session)
      removeFrom(continued, session.first, session)
    },
    addMessage(session, message) {
      const { messages } = entryOf(session)
      messagesIn.addMessage(messages, message)
      setUnread(session, messages)
    },
    messagesOf: (session) => entryOf(session).messages,
    read(session, reader, ids, at) {
      const { messages } = entryOf(session)
      const read = messagesIn.readMessages(messages, reader, ids, at)
      setUnread(session, messages)
      return read
    },
    unreadOf: (agentId) => unreadByAgent.get(agentId) ?? { redirected: 0, other: 0 },
  }
}

/**
 * Finds the sessions of a period. Sessions are sorted by the time at which they were opened, unless the date of the clock was set
 * back; then all sessions are searched.
 */
function createOpeningTimes(sessions: RecordsByCustomer<Session>): OpeningTimes {
  let latest = -Infinity
  let isSorted = true
  return {
    note({ openedAt }) {
      if (openedAt < latest) isSorted = false
      latest = openedAt
    },
    between(from, to) {
      if (!isSorted) return [...sessions.values()].filter(({ openedAt }) => from <= openedAt && openedAt <= to)
      const start = sessions.countWhile(({ openedAt }) => openedAt < from)
      const length = Math.max(0, sessions.countWhile(({ openedAt }) => openedAt <= to) - start)
      return {
        length,
        slice: (first, end) => sessions.slice(start + Math.min(first, length), start + Math.min(end, length)),
      }
    },
  }
}

function addTo(sets: Map<number, Set<Session>>, key: number, session: Session): void {
  const set = sets.get(key)
  if (set) set.add(session)
  else sets.set(key, new Set([session]))
}

function removeFrom(sets: Map<number, Set<Session>>, key: number, session: Session): void {
  const set = sets.get(key)
  set?.delete(session)
  if (set?.size === 0) sets.delete(key)
}

/** Without a spread, because V8 would give each session a shape of its own. */
const beginSession = (begin: Omit<Session, 'messages' | 'unread'>, messages: Message[]): Session => ({
  id: begin.id,
  customerId: begin.customerId,
  agentId: begin.agentId,
  groupId: begin.groupId,
  channel: begin.channel,
  state: begin.state,
  closeType: begin.closeType,
  openedAt: begin.openedAt,
  closedAt: begin.closedAt,
  first: begin.first,
  from: begin.from,
  to: begin.to,
  queueSeconds: begin.queueSeconds,
  preview: begin.preview,
  survey: begin.survey,
  messages,
  unread: 0,
})
