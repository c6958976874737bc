import { tokenOf } from '../host.ts'
import { listRoute } from '../route.ts'
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
]
