/** Writes a customer as Udesk does. Only this file has the wire shape. */
import type { components } from '../../../spec/types.gen.ts'
import type { Company } from '../../company.ts'
import type { Customer } from '../../world/types.ts'

export const wireCustomer = (
  customer: Customer,
  { world, words }: Pick<Company, 'world' | 'words'>,
): components['schemas']['Customer'] => ({
  id: customer.id,
  nick_name: customer.nickName,
  email: customer.email,
  other_emails: customer.otherEmails,
  level: customer.level,
  description: customer.description,
  tags: customer.tags.map(({ id, name }) => ({
    id,
    name,
    company_id: world.companyId,
    taggings_count: world.customers.countTagged(id),
  })),
  owner_id: customer.ownerId,
  owner_group_id: customer.ownerGroupId,
  custom_fields: customer.customFields,
  open_api_token: customer.customerToken,
  organization: null,
  organization_id: customer.organizationId,
  cellphones: customer.cellphones,
  is_blocked: false,
  // Quirk: for a customer of the API, Udesk says that it was entered by hand.
  platform: customer.channel === 'api' ? words.enteredByHand : customer.channel,
  wechat: [],
  weibo: [],
})
