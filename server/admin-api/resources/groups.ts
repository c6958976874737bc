import { listRoute, route } from '../route.ts'
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
]
