import type { Company } from '../company.ts'
import { peek, type Incoming } from './request/incoming.ts'
import { structModeOf } from './admission/signature-mode.ts'

/** The companies of a fake, as its door sees them. */
export type Companies = { first(): Company; list(): Company[] }

/**
 * The company that a call is for: under udesk.cn by its subdomain, elsewhere by the administrator's e-mail address or, of a
 * structured message, by the key that makes its signature right. A call for nobody goes to the first company, which refuses it.
 */
export function calledCompany(incoming: Incoming, companies: Companies): { company: Company; subdomainKnown: boolean } {
  const subdomain = /^([^.:]+)\.(?:[^:]*\.)?udesk\.cn(?::\d+)?$/i.exec(incoming.host)?.[1]?.toLowerCase()
  const fits = ({ wiring }: Company) => {
    if (subdomain !== undefined) return wiring.subdomains.includes(subdomain)
    return wiring.admins.includes(emailOf(incoming)) || structModeOf(incoming.query, wiring.structKey) !== null
  }
  const company = companies.list().find(fits)
  return { company: company ?? companies.first(), subdomainKnown: subdomain === undefined || company !== undefined }
}

/** What signs for the others: only to tell a caller that he took it. */
export const otherTokens = (company: Company, companies: Pick<Companies, 'list'>): string[] =>
  companies.list().flatMap((other) => (other === company ? [] : [other.wiring.apiToken]))

/** Signed calls say it in the query; `log_in`, which is unsigned, in its body. */
const emailOf = (incoming: Incoming) => incoming.query.getAll('email').at(-1) ?? peek(incoming, 'email')
