import type { Changes } from '../host.ts'
import { Problem } from '../problem.ts'
import { route } from '../route.ts'
import * as schemas from '../schemas.ts'

/** What a company began with, exchanged while it runs. */
export const reloadRoutes = [
  route({
    operationId: 'reload',
    method: 'post',
    path: '/reload',
    summary:
      'Takes a changed data file and changed assumptions: what differs comes in, conversations go on, and a reset begins with them',
    body: schemas.changes,
    reply: schemas.reloaded,
    answer({ host, company, body }) {
      const outcome = host.companies.reload(company.wiring.id, body as Changes) // each value was held against its question's
      if (outcome.kind === 'mistaken') throw new Problem(422, 'The data has mistakes.', { mistakes: outcome.mistakes })
      return { changed: outcome.changed }
    },
  }),
]
