import { integer, name, named, object, text, type Of } from '../../../../common/schema.ts'
import type * as World from '../../../world/types.ts'
import { Problem } from '../../problem.ts'
import { integerIn, listRoute, route } from '../../route.ts'

export const groupSchema = named('Group', object({ id: integer(), name: text() }))
export const newGroupSchema = named('NewGroup', object({ name: name() }))

export type Group = Of<typeof groupSchema>
export type NewGroup = Of<typeof newGroupSchema>

/** Groups of agents. */
export const groupRoutes = [
  listRoute({
    operationId: 'listGroups',
    path: '/groups',
    summary: 'All groups',
    item: groupSchema,
    sources: ({ company }) => ({ entries: company.world.groups.list(), dropped: 0 }),
    show: serializeGroup,
  }),
  route({
    operationId: 'addGroup',
    method: 'post',
    path: '/groups',
    summary: 'Adds a group',
    body: newGroupSchema,
    reply: groupSchema,
    status: 201,
    answer: ({ company, body }) => serializeGroup(company.world.groups.add(body)),
  }),
  route({
    operationId: 'removeGroup',
    method: 'delete',
    path: '/groups/{id}',
    summary: 'Removes a group; its agents stay',
    answer({ company, path }) {
      const id = integerIn(path, 'id')
      if (!company.world.groups.remove(id)) throw new Problem(404, `There is no group ${id}.`)
    },
  }),
]

export function serializeGroup({ id, name }: World.Group): Group {
  return { id, name }
}
