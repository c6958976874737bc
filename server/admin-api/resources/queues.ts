import { tokenOf } from '../host.ts'
import { Problem } from '../problem.ts'
import { integerIn, listRoute, route } from '../route.ts'
import * as schemas from '../schemas.ts'
import { showQueueEntry } from '../shapes.ts'

/** Who waits where. */
export const queueRoutes = [
  listRoute({
    operationId: 'listQueues',
    path: '/queues',
    summary: 'Customers who wait, or whose session is about to start',
    item: schemas.queueEntry,
    sources({ company }) {
      const waiting = company.world.queues.list()
      return { entries: waiting.map((entry) => ({ ...entry, id: entry.customerId })), dropped: 0 }
    },
    show: (entry, { company }) => showQueueEntry(entry, tokenOf(entry.customerId, company)),
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
