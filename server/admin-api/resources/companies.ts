import { Problem } from '../problem.ts'
import { found, listRoute, route } from '../route.ts'
import * as schemas from '../schemas.ts'
import { showEnv } from '../shapes.ts'

/** Tenants that know nothing of each other: one per test is cheap. */
export const companyRoutes = [
  listRoute({
    operationId: 'listCompanies',
    path: '/companies',
    summary: 'All companies; the first answers where none is named',
    item: schemas.company,
    sources({ host }) {
      return { entries: host.companies.list().map(({ wiring }) => wiring), dropped: 0 }
    },
    show: (wiring, { origin }) => ({ id: wiring.id, env: showEnv(wiring, origin) }),
  }),
  route({
    operationId: 'addCompany',
    method: 'post',
    path: '/companies',
    summary: 'Adds a company with a token of its own',
    body: schemas.newCompany,
    reply: schemas.company,
    status: 201,
    answer({ host, body, origin }) {
      const { id, email, api_token: apiToken, data, webhook = null } = body
      const added = host.companies.add({
        ...(id === undefined ? {} : { id }),
        ...(email === undefined ? {} : { email }),
        ...(apiToken === undefined ? {} : { apiToken }),
        ...(data === undefined ? {} : { data }),
        webhook,
      })
      if (added.kind === 'mistaken') throw new Problem(422, 'The data has mistakes.', { mistakes: added.mistakes })
      if (added.kind === 'taken') throw new Problem(409, `Another company has this ${added.what}.`)
      const { wiring } = added.company
      return { id: wiring.id, env: showEnv(wiring, origin) }
    },
  }),
  route({
    operationId: 'removeCompany',
    method: 'delete',
    path: '/companies/{id}',
    summary: 'Ends a company as a reset would; its streams end too',
    async answer({ host, path: { id = '' } }) {
      const company = found(host.companies.get(id), 'company', id)
      if (company === host.companies.first())
        throw new Problem(409, 'The first company stays: it answers where none is named.')
      await host.companies.remove(id)
    },
  }),
]
