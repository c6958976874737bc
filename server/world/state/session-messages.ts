/** The messages of one session: which ids it has, and which messages each side has not read. */
import { countFirst } from '../../ordered-list.ts'
import type { Message } from '../types.ts'

export type Reader = 'agent' | 'customer'

export type SessionMessages = {
  readonly all: readonly Message[]
  add: (message: Message) => void
  /** Whether the session has a message with this id from the other side than the reader's. */
  has: (id: string, reader: Reader) => boolean
  countUnread: (reader: Reader) => number
  /** How many messages came from a sender. */
  countFrom: (sender: Message['sender']) => number
  /** The messages of a period. */
  between: (from: number, to: number) => readonly Message[]
  /** Messages of the agent that were sent while the customer was offline and that the customer has not read. */
  missed: () => Message[]
  /** Marks messages of the other side as read: the given ids, or all messages. Returns those that were unread before. */
  read: (reader: Reader, ids: readonly string[] | undefined, at: number) => Message[]
}

type Side = { readonly ids: Set<string>; readonly unread: Set<Message> }
type Index = Record<Reader, Side> & { readonly missed: Set<Message> }

export function createSessionMessages(): SessionMessages {
  const all: Message[] = []
  // Most sessions have only messages of Udesk itself, so the index is made when the first other message or question comes.
  let index: Index | undefined
  const sent = { customer: 0, agent: 0, system: 0 }
  // Messages are sorted by time, unless the customer sent some while queueing, or the date of the clock was set back.
  let isSorted = true

  function indexed(): Index {
    if (index) return index
    index = { agent: createSide(), customer: createSide(), missed: new Set() }
    for (const message of all) note(message, index)
    return index
  }

  return {
    all,
    add(message) {
      if (message.createdAt < (all.at(-1)?.createdAt ?? -Infinity)) isSorted = false
      all.push(message)
      sent[message.sender] += 1
      if (index) note(message, index)
      else if (message.sender !== 'system') indexed()
    },
    has: (id, reader) => indexed()[reader].ids.has(id),
    countUnread: (reader) => index?.[reader].unread.size ?? 0,
    countFrom: (sender) => sent[sender],
    between(from, to) {
      if (!isSorted) return all.filter(({ createdAt }) => from <= createdAt && createdAt <= to)
      const start = countFirst(all, ({ createdAt }) => createdAt < from)
      const end = countFirst(all, ({ createdAt }) => createdAt <= to)
      return start === 0 && end === all.length ? all : all.slice(start, end)
    },
    missed: () => (index ? [...index.missed] : []),
    read(reader, ids, at) {
      if (!index) return []
      const { unread } = index[reader]
      const wanted = ids && new Set(ids)
      const read = [...unread].filter(({ id }) => wanted?.has(id) ?? true)
      for (const message of read) {
        Object.assign(message, { readAt: at })
        unread.delete(message)
        index.missed.delete(message)
      }
      return read
    },
  }
}

const createSide = (): Side => ({ ids: new Set(), unread: new Set() })

/** Messages from Udesk itself count as the agent's side, but nobody needs to read them. */
function note(message: Message, index: Index): void {
  const { sender, id, readAt, missed } = message
  const side = sender === 'customer' ? index.agent : index.customer
  side.ids.add(id)
  if (sender === 'system' || readAt !== null) return
  side.unread.add(message)
  if (missed) index.missed.add(message)
}
