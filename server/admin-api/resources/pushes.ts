import { readRaw } from '../../pushes/raw-push.ts'
import { Problem } from '../problem.ts'
import { found, listRoute, route } from '../route.ts'
import * as schemas from '../schemas.ts'
import { showPush } from '../shapes.ts'

/** What went out to the webhook, or did not, and why. */
export const pushRoutes = [
  listRoute({
    operationId: 'listPushes',
    path: '/pushes',
    summary: 'Pushes and each attempt to deliver them',
    filter: schemas.pushFilter,
    item: schemas.push,
    sources: ({ company }) => company.journal.pushes(),
    where: (push, { query: { kind, type, customer_token, state } }) =>
      (kind === undefined || push.kind === kind) &&
      (type === undefined || push.types.includes(type)) &&
      (customer_token === undefined || push.customerToken === customer_token) &&
      (state === undefined || push.state === state),
    show: showPush,
  }),
  route({
    operationId: 'sendPush',
    method: 'post',
    path: '/pushes',
    summary: 'Sends a push of your own making, whether it keeps the document or not',
    body: schemas.newPush,
    reply: schemas.push,
    status: 201,
    answer: ({ company, body: { body, customer_token } }) =>
      showPush(company.delivery.enqueue(readRaw(body, customer_token))),
  }),
  route({
    operationId: 'redeliverPush',
    method: 'post',
    path: '/pushes/{id}/redeliver',
    summary: 'Sends a push once more, unless it is still on its way',
    reply: schemas.push,
    status: 202,
    answer({ company, path: { id = '' } }) {
      const outcome = company.delivery.redeliver(id)
      if (outcome.kind === 'on-its-way') throw new Problem(409, `Push ${id} is still on its way.`)
      return showPush(found(outcome.kind === 'queued' ? outcome.push : undefined, 'push', id))
    },
  }),
]
