/** The customers who wait for an agent: in the order in which they came, and in the order of each queue. */
import { createOrderedList, type OrderedList } from '../../ordered-list.ts'
import type { Message, QueuePlace, Waiting } from '../types.ts'
import type { Agents } from './agents.ts'

export type WaitingCustomers = Pick<OrderedList<Waiting>, 'length' | 'slice' | 'values' | 'countBefore'> & {
  readonly size: number
  get: (customerId: number) => Waiting | undefined
  has: (customerId: number) => boolean
  add: (waiting: Waiting) => void
  remove: (waiting: Waiting) => void
  /** Takes a customer out of the queue and reserves a place of an agent. The customers behind move up. */
  reserve: (waiting: Waiting, agentId: number) => void
  /** Puts a customer back into the queue, behind those who came earlier, and frees the reserved place. */
  lineUp: (waiting: Waiting) => void
  /** The place in the queue, from 1; 0 for a customer who is being assigned. */
  count: (waiting: Waiting) => number
  /** The customer who came first, among the queues that an agent with room serves. */
  next: (isFree: (place: QueuePlace) => boolean) => Waiting | undefined
  /** What the customers wait for; customers with a forced place wait for nobody. */
  places: () => QueuePlace[]
  addMessage: (waiting: Waiting, message: Message) => void
  /** Whether the customer sent a message with this id while waiting. */
  hasMessage: (waiting: Waiting, id: string) => boolean
}

/** `line` has the customers who are queued, `members` counts those who are being assigned too. */
type Queue = { readonly place: QueuePlace; readonly line: OrderedList<Waiting>; members: number }
type Entry = { readonly waiting: Waiting; messageIds?: Set<string> }

export function createWaitingCustomers(agents: Agents): WaitingCustomers {
  const byCustomer = new Map<number, Entry>()
  const inOrder = createOrderedList(byNumber)
  const queues = new Map<string, Queue>()

  function join({ queue: name, place }: Waiting): Queue {
    const queue = queues.get(name) ?? { place, line: createOrderedList(byNumber), members: 0 }
    queues.set(name, queue)
    return queue
  }

  function free(waiting: Waiting): void {
    if (waiting.agentId !== null) agents.addLoad(waiting.agentId, -1)
  }

  return {
    get size() {
      return byCustomer.size
    },
    get length() {
      return byCustomer.size
    },
    slice: inOrder.slice,
    values: inOrder.values,
    countBefore: inOrder.countBefore,
    get: (customerId) => byCustomer.get(customerId)?.waiting,
    has: (customerId) => byCustomer.has(customerId),
    add(waiting) {
      byCustomer.set(waiting.customerId, { waiting })
      inOrder.add(waiting)
      if (waiting.agentId !== null) agents.addLoad(waiting.agentId, 1)
      if (waiting.forcedCount !== null) return
      const queue = join(waiting)
      queue.members += 1
      if (waiting.state === 'queued') queue.line.add(waiting)
    },
    remove(waiting) {
      byCustomer.delete(waiting.customerId)
      inOrder.remove(waiting)
      free(waiting)
      const queue = queues.get(waiting.queue)
      if (!queue || waiting.forcedCount !== null) return
      queue.line.remove(waiting)
      queue.members -= 1
      if (queue.members === 0) queues.delete(waiting.queue)
    },
    reserve(waiting, agentId) {
      queues.get(waiting.queue)?.line.remove(waiting)
      Object.assign(waiting, { state: 'assigning', agentId })
      agents.addLoad(agentId, 1)
    },
    lineUp(waiting) {
      free(waiting)
      Object.assign(waiting, { state: 'queued', agentId: null })
      if (waiting.forcedCount === null) queues.get(waiting.queue)?.line.add(waiting)
    },
    count(waiting) {
      if (waiting.state === 'assigning') return 0
      return waiting.forcedCount ?? (queues.get(waiting.queue)?.line.countBefore(waiting) ?? -1) + 1
    },
    next(isFree) {
      let next: Waiting | undefined
      for (const { place, line } of queues.values()) {
        const first = line.first()
        const isEarlier = first !== undefined && (next === undefined || first.number < next.number)
        if (isEarlier && isFree(place)) next = first
      }
      return next
    },
    places: () => [...queues.values()].map(({ place }) => place),
    addMessage(waiting, message) {
      waiting.messages.push(message)
      const entry = byCustomer.get(waiting.customerId)
      if (entry) (entry.messageIds ??= new Set()).add(message.id)
    },
    hasMessage: ({ customerId }, id) => byCustomer.get(customerId)?.messageIds?.has(id) ?? false,
  }
}

const byNumber = (one: Waiting, other: Waiting): number => one.number - other.number
