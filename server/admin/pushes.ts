import { listRoute } from './route.ts'
import * as schemas from './schemas.ts'
import { showPush } from './shapes.ts'

/** What went out to the webhook, or did not, and why. */
export const pushRoutes = [
  listRoute({
    path: '/pushes',
    summary: 'Pushes and each attempt to deliver them',
    item: schemas.push,
    sources: ({ company }) => company.journal.pushes(),
    show: showPush,
  }),
]
