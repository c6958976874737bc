import * as schemas from '../fault-schemas.ts'
import { Problem } from '../problem.ts'
import { integerIn, listRoute, route } from '../route.ts'
import { showFault } from '../shapes.ts'

/** What goes wrong as planned. */
export const faultRoutes = [
  listRoute({
    operationId: 'listFaults',
    path: '/faults',
    summary: 'The faults that are armed',
    item: schemas.fault,
    sources: ({ company }) => ({ entries: company.faults.list(), dropped: 0 }),
    show: showFault,
  }),
  route({
    operationId: 'armFault',
    method: 'post',
    path: '/faults',
    summary: 'Arms a fault; a call or a push is touched by one at most, the one that was armed first',
    body: schemas.newFault,
    reply: schemas.fault,
    status: 201,
    answer: ({ company, body }) => showFault(company.faults.arm(schemas.readPlan(body))),
  }),
  route({
    operationId: 'disarmFault',
    method: 'delete',
    path: '/faults/{id}',
    summary: 'Disarms a fault',
    answer({ company, path }) {
      const id = integerIn(path, 'id')
      if (!company.faults.disarm(id)) throw new Problem(404, `No fault ${id} is armed.`)
    },
  }),
]
