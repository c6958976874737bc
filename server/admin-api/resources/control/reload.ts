import { anything, listOf, named, object, optional, text, type Of } from '../../../../common/schema.ts'
import type { Changes } from '../../host.ts'
import { Problem } from '../../problem.ts'
import { route } from '../../route.ts'
import { assumptionsPatchSchema } from './assumptions.ts'

const changesSchema = named(
  'Changes',
  object({ data: optional(anything('a data file')), assume: optional(assumptionsPatchSchema) }),
)
export const reloadedSchema = named(
  'Reloaded',
  object({ changed: listOf(text(), 'agents/3, settings/welcome, knowledge, assume/push.retry') }),
)

export type Reloaded = Of<typeof reloadedSchema>

/** Replaces the data and the assumptions of a running company. */
export const reloadRoutes = [
  route({
    operationId: 'reload',
    method: 'post',
    path: '/reload',
    summary: 'Applies a changed data file and changed assumptions; sessions stay, and a reset starts with the new data',
    body: changesSchema,
    reply: reloadedSchema,
    answer({ host, company, body }) {
      const outcome = host.companies.reload(company.wiring.id, body as Changes) // the schema checked each value
      if (outcome.kind === 'mistaken') throw new Problem(422, 'The data has mistakes.', { mistakes: outcome.mistakes })
      return { changed: outcome.changed }
    },
  }),
]
