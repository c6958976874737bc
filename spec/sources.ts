/** The pages of Udesk's documentation that this document was written from. */
import type { ExternalDocumentationObject } from 'openapi3-ts/oas31'

const pages = {
  generalRules: { of: 'the general rules', url: 'https://www.udesk.cn/doc/apiv2/intro/' },
  im: { of: 'instant messaging', url: 'https://udeskglobal.com/doc/apiv2/im' },
  sessionRecords: { of: 'session records', url: 'https://www.udeskglobal.com/doc/apiv2/im_session' },
  customers: { of: 'customers', url: 'https://my.udeskglobal.com/doc/apiv2/customers' },
  agents: { of: 'agents', url: 'https://udeskglobal.com/doc/apiv2/agents' },
  groups: { of: 'groups of agents', url: 'https://udeskglobal.com/doc/apiv2/user_groups' },
}

/** An operation's page. If the page is long, the entry also names the section. */
export const documentedAt = (
  page: keyof typeof pages,
  section?: string,
): { externalDocs: ExternalDocumentationObject } => {
  const { of, url } = pages[page]
  const place = section === undefined ? '' : `, section “${section}”`
  return { externalDocs: { description: `Udesk’s documentation of ${of}${place}`, url } }
}
