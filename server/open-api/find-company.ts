import type { Company } from '../company.ts'
import { readUncheckedField } from './request/customer-token.ts'
import type { IncomingCall } from './request/read-call.ts'
import { structModeOf } from './admission/signature-mode.ts'

/** The companies of a fake. */
export type Companies = { first(): Company; list(): readonly Company[] }

/**
 * Finds the company of a call. For a host under udesk.cn, the subdomain names the company. For other hosts, the administrator's
 * e-mail address names the company. For a structured message, the KEY of the signature shows the company. All other calls go to
 * the first company, which refuses them.
 */
export function findCompany(
  incoming: IncomingCall,
  companies: Companies,
): { company: Company; subdomainKnown: boolean } {
  const subdomain = /^([^.:]+)\.(?:[^:]*\.)?udesk\.cn(?::\d+)?$/i.exec(incoming.host)?.[1]?.toLowerCase()
  const email = emailOf(incoming)
  const fits = ({ wiring }: Company) => {
    if (subdomain !== undefined) return wiring.subdomains.includes(subdomain)
    return wiring.admins.includes(email) || structModeOf(incoming.query, wiring.structKey) !== null
  }
  const company = companies.list().find(fits)
  return { company: company ?? companies.first(), subdomainKnown: subdomain === undefined || company !== undefined }
}

/** The API tokens of the other companies. The diagnosis uses them to say that the caller signed with another company's token. */
export const otherTokens = (company: Company, companies: Pick<Companies, 'list'>): string[] =>
  companies.list().flatMap((other) => (other === company ? [] : [other.wiring.apiToken]))

/** A signed call has the e-mail address in the query. `log_in` is not signed and has the e-mail address in the body. */
const emailOf = (incoming: IncomingCall) =>
  incoming.query.findLast(([name]) => name === 'email')?.[1] ?? readUncheckedField(incoming, 'email')
