import { Problem } from './problem.ts'
import { route } from './route.ts'
import { anything, listOf, object, text } from './schema.ts'

/** What a company knows, exchanged while it runs. */
export const dataRoutes = [
  route({
    operationId: 'reloadData',
    method: 'put',
    path: '/data',
    summary:
      'Takes a changed data file: what differs from the one before comes in, conversations go on, and a reset begins with it',
    body: anything('a data file'),
    reply: object({ changed: listOf(text(), 'agents/3, settings/welcome, knowledge') }),
    answer({ host, company, body }) {
      const outcome = host.companies.reload(company.wiring.id, body)
      if (outcome.kind === 'mistaken') throw new Problem(422, 'The data has mistakes.', { mistakes: outcome.mistakes })
      return { changed: outcome.changed }
    },
  }),
]
