import { anything, name, named, object, optional, text, type Of } from '../../../../common/schema.ts'
import type { Company as RunningCompany } from '../../../company.ts'
import { Problem } from '../../problem.ts'
import { found, listRoute, route } from '../../route.ts'
import { webhookUrlSchema } from './webhook.ts'

const envSchema = named(
  'Env',
  object({
    UDESK_BASE_URL: text('UDESK_ORIGIN with /open_api_v1'),
    UDESK_ORIGIN: text('for integrations that add /open_api_v1 themselves'),
    UDESK_EMAIL: text(),
    UDESK_PASSWORD: text('for POST /open_api_v1/log_in'),
    UDESK_API_TOKEN: text(),
    UDESK_STRUCT_MESSAGE_KEY: text(),
  }),
)

const companySchema = named('Company', object({ id: text(), env: envSchema }))

const newCompanySchema = named(
  'NewCompany',
  object({
    id: optional({ ...text('letters, digits and hyphens'), pattern: '^[A-Za-z0-9][A-Za-z0-9-]*$' }),
    email: optional(name()),
    api_token: optional(name()),
    data: optional(anything('a data file')),
    webhook: optional(webhookUrlSchema),
  }),
)

export type Company = Of<typeof companySchema>
export type NewCompany = Of<typeof newCompanySchema>
/** The variables for the configuration of an integration. */
export type Env = Of<typeof envSchema>

/** Companies, which share nothing. A company is small, so a test can add its own. */
export const companyRoutes = [
  listRoute({
    operationId: 'listCompanies',
    path: '/companies',
    summary: 'All companies; the first one answers calls that name no company',
    item: companySchema,
    sources({ host }) {
      return { entries: host.companies.list().map(({ wiring }) => wiring), dropped: 0 }
    },
    show: (wiring, { origin }) => ({ id: wiring.id, env: serializeEnv(wiring, origin) }),
  }),
  route({
    operationId: 'addCompany',
    method: 'post',
    path: '/companies',
    summary: 'Adds a company with its own token',
    body: newCompanySchema,
    reply: companySchema,
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
      return { id: wiring.id, env: serializeEnv(wiring, origin) }
    },
  }),
  route({
    operationId: 'removeCompany',
    method: 'delete',
    path: '/companies/{id}',
    summary: 'Removes a company; its pushes are cancelled and its streams end',
    async answer({ host, path: { id = '' } }) {
      const company = found(host.companies.get(id), 'company', id)
      if (company === host.companies.first())
        throw new Problem(409, 'The first company cannot be removed: it answers calls that name no company.')
      await host.companies.remove(id)
    },
  }),
]

function serializeEnv({ admins, password, apiToken, structKey }: RunningCompany['wiring'], origin: string): Env {
  return {
    UDESK_BASE_URL: `${origin}/open_api_v1`,
    UDESK_ORIGIN: origin,
    UDESK_EMAIL: admins[0] ?? '',
    UDESK_PASSWORD: password,
    UDESK_API_TOKEN: apiToken,
    UDESK_STRUCT_MESSAGE_KEY: structKey,
  }
}
