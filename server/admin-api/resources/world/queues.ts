import { isoInstant } from '../../../../common/dates.ts'
import { count, instant, integer, named, nullable, object, oneOf, text, type Of } from '../../../../common/schema.ts'
import type * as World from '../../../world/world.ts'
import { customerTokenOf } from '../../host.ts'
import { Problem } from '../../problem.ts'
import { integerIn, listRoute, route } from '../../route.ts'

export const queueEntrySchema = named(
  'QueueEntry',
  object({
    customer_token: nullable(text()),
    customer_id: integer(),
    state: oneOf('queued', 'assigning'),
    count: count('the place in the queue'),
    queue: text('the name of the queue in the open API'),
    agent_id: nullable(integer()),
    group_id: nullable(integer()),
    channel: text(),
    since: instant(),
  }),
)

export type QueueEntry = Of<typeof queueEntrySchema>

export const queueRoutes = [
  listRoute({
    operationId: 'listQueues',
    path: '/queues',
    summary: 'Customers who wait, or whose session is about to start',
    item: queueEntrySchema,
    sources({ company }) {
      const { state, queues } = company.world
      return {
        entries: {
          length: state.waiting.size,
          slice: (from: number, to: number) =>
            queues.list(from, to).map((entry) => ({ ...entry, id: entry.customerId })),
          indexAfter(id: string) {
            const waiting = state.waiting.get(Number(id))
            return waiting && String(waiting.customerId) === id ? state.waiting.countBefore(waiting) + 1 : undefined
          },
        },
        dropped: 0,
      }
    },
    show: (entry, { company }) => serializeQueueEntry(entry, customerTokenOf(entry.customerId, company)),
  }),
  route({
    operationId: 'removeFromQueue',
    method: 'delete',
    path: '/queues/{customer_id}',
    summary: 'Removes a customer from the queue, as if the customer left it',
    answer({ company: { world }, path }) {
      const id = integerIn(path, 'customer_id')
      if (!world.state.waiting.has(id)) throw new Problem(404, `Customer ${id} is in no queue.`)
      world.queues.remove(id)
    },
  }),
]

export function serializeQueueEntry(entry: World.QueueEntry, customerToken: string | null): QueueEntry {
  const { place } = entry
  return {
    customer_token: customerToken,
    customer_id: entry.customerId,
    state: entry.state,
    count: entry.count,
    queue: entry.queue,
    agent_id: entry.agentId ?? (typeof place === 'object' && 'agentId' in place ? place.agentId : null),
    group_id: typeof place === 'object' && 'groupId' in place ? place.groupId : null,
    channel: entry.channel,
    since: isoInstant(entry.since),
  }
}
