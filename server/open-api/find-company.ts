import type { Company } from '../company.ts'
import { readUncheckedField } from './request/customer-token.ts'
import type { IncomingCall } from './request/read-call.ts'
import { structModeOf } from './admission/signature-mode.ts'

/** The companies of a fake. */
export type Companies = { first(): Company; list(): Company[] }

/**
 * Finds the company that a call is for. A host under udesk.cn names it by the subdomain. For other hosts, it is found by the
 * administrator's e-mail address or, for a structured message, by the KEY of the signature. Any other call goes to the first
 * company, which refuses it.
 */
export function findCompany(
  incoming: IncomingCall,
  companies: Companies,
): { company: Company; subdomainKnown: boolean } {
  const subdomain = /^([^.:]+)\.(?:[^:]*\.)?udesk\.cn(?::\d+)?$/i.exec(incoming.host)?.[1]?.toLowerCase()
  const fits = ({ wiring }: Company) => {
    if (subdomain !== undefined) return wiring.subdomains.includes(subdomain)
    return wiring.admins.includes(emailOf(incoming)) || structModeOf(incoming.query, wiring.structKey) !== null
  }
  const company = companies.list().find(fits)
  return { company: company ?? companies.first(), subdomainKnown: subdomain === undefined || company !== undefined }
}

/** The API tokens of the other companies. With them the diagnosis can say that the caller signed with one of them. */
export const otherTokens = (company: Company, companies: Pick<Companies, 'list'>): string[] =>
  companies.list().flatMap((other) => (other === company ? [] : [other.wiring.apiToken]))

/** A signed call has the e-mail address in the query. `log_in` is not signed and has it in the body. */
const emailOf = (incoming: IncomingCall) =>
  incoming.query.getAll('email').at(-1) ?? readUncheckedField(incoming, 'email')
