/** The messages of one session: which ids it has, and which messages each side has not read. */
import { countFirst } from '../../ordered-list.ts'
import type { Message } from '../types.ts'

export type Reader = 'agent' | 'customer'

/** This is plain data, without functions of its own, because a fake may have many thousands of sessions. */
export type SessionMessages = {
  readonly all: Message[]
  fromCustomer: number
  fromAgent: number
  /** Messages are sorted by time, unless the customer sent some while queueing, or the date of the clock was set back. */
  isSorted: boolean
  /** Most sessions have only messages of Udesk itself, so the index is made when it is needed. */
  index: Index | null
}

type Side = { readonly ids: Set<string>; readonly unread: Set<Message> }
type Index = Record<Reader, Side> & { readonly missed: Set<Message> }

export const createSessionMessages = (): SessionMessages => ({
  all: [],
  fromCustomer: 0,
  fromAgent: 0,
  isSorted: true,
  index: null,
})

export function addMessage(messages: SessionMessages, message: Message): void {
  const { all, index } = messages
  const latest = all.at(-1)
  if (latest !== undefined && message.createdAt < latest.createdAt) messages.isSorted = false
  all.push(message)
  if (message.sender === 'customer') messages.fromCustomer += 1
  if (message.sender === 'agent') messages.fromAgent += 1
  if (index) note(message, index)
  else if (message.sender !== 'system') indexOf(messages)
}

/** Whether there is a message with this id from the other side than the reader's. */
export const hasMessage = (messages: SessionMessages, id: string, reader: Reader): boolean =>
  indexOf(messages)[reader].ids.has(id)

export const countUnread = ({ index }: SessionMessages, reader: Reader): number => index?.[reader].unread.size ?? 0

/** Messages of the agent that were sent while the customer was offline and that the customer has not read. */
export const listMissed = ({ index }: SessionMessages): Message[] => (index ? [...index.missed] : [])

/** The messages of a period. */
export function listBetween({ all, isSorted }: SessionMessages, from: number, to: number): readonly Message[] {
  if (!isSorted) return all.filter(({ createdAt }) => from <= createdAt && createdAt <= to)
  const start = countFirst(all, ({ createdAt }) => createdAt < from)
  const end = countFirst(all, ({ createdAt }) => createdAt <= to)
  return start === 0 && end === all.length ? all : all.slice(start, end)
}

/** Marks messages of the other side as read: the given ids, or all messages. Returns those that were unread before. */
export function readMessages(
  { index }: SessionMessages,
  reader: Reader,
  ids: readonly string[] | undefined,
  at: number,
): Message[] {
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
}

function indexOf(messages: SessionMessages): Index {
  if (messages.index) return messages.index
  const index: Index = { agent: createSide(), customer: createSide(), missed: new Set() }
  for (const message of messages.all) note(message, index)
  messages.index = index
  return index
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
