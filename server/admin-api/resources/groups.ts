import { Problem } from '../problem.ts'
import { integerIn, listRoute, route } from '../route.ts'
import * as schemas from '../schemas.ts'
import { showGroup } from '../shapes.ts'

/** Groups of agents. */
export const groupRoutes = [
  listRoute({
    operationId: 'listGroups',
    path: '/groups',
    summary: 'All groups',
    item: schemas.group,
    sources: ({ company }) => ({ entries: company.world.groups.list(), dropped: 0 }),
    show: showGroup,
  }),
  route({
    operationId: 'addGroup',
    method: 'post',
    path: '/groups',
    summary: 'Adds a group',
    body: schemas.newGroup,
    reply: schemas.group,
    status: 201,
    answer: ({ company, body }) => showGroup(company.world.groups.add(body)),
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
