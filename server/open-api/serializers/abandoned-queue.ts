/** A customer who left a queue, as Udesk writes it. Only here a customer has this shape. */
import { ticketFilters, unexplainedCustomerFields } from '../../../spec/schemas/abandoned-queues.ts'
import type { components } from '../../../spec/types.gen.ts'
import type { Company } from '../../company.ts'
import { beijingIso } from '../../../common/dates.ts'
import type { AbandonedQueue, Customer } from '../../world/types.ts'

type Schemas = components['schemas']

export function wireAbandonedQueue(left: AbandonedQueue, company: Company): Schemas['AbandonedQueue'] {
  const { world, assumptions } = company
  const customer = world.customers.byId(left.customerId)
  if (!customer) throw new Error(`Abandoned queue ${left.id} outlived its customer ${left.customerId}`)
  const seconds = Math.floor((left.leftAt - left.since) / 1000)
  return {
    id: left.id,
    customer_id: left.customerId,
    customer_name:
      assumptions['queues.abandoned-customer'] === 'string'
        ? customer.nickName
        : wireCustomer(customer, world.companyId),
    channel: assumptions['queues.abandoned-channel'] === 'custom' ? left.channel : customer.channel,
    queue_start_time: beijingIso(left.since),
    queue_seconds: assumptions['queues.abandoned-seconds'] === 'string' ? String(seconds) : seconds,
    queue_name: queueInWords(left, company),
    im_web_plugin_id: null,
    menu_names: null,
  }
}

function queueInWords({ place }: AbandonedQueue, { world, words }: Company): string {
  if (place === 'company') return words.wholeCompany
  if ('groupId' in place) return world.groups.get(place.groupId)?.name ?? ''
  return world.state.agents.get(place.agentId)?.name ?? ''
}

const sameForAll = <Name extends string, Value>(names: readonly Name[], value: Value) =>
  Object.fromEntries(names.map((name) => [name, value])) as Record<Name, Value> // fromEntries() forgets the names

/** Fields of the documentation’s example that the fake has no values for. */
const unknown = {
  ...sameForAll(unexplainedCustomerFields, null),
  platform_id: 4,
  ticket_show_filters: sameForAll(ticketFilters, 'true'),
  wechat_status: 'offline',
  is_anonym: false,
  ip: '',
  from: '',
  province: '',
  city: '',
  isp: '',
  latest_device_info: { os: '', browser: '', resolution: '' },
}

const wireCustomer = (customer: Customer, companyId: number): Schemas['AbandoningCustomer'] => ({
  ...unknown,
  id: customer.id,
  nick_name: customer.nickName,
  email: customer.email,
  company_id: companyId,
  created_at: beijingIso(customer.createdAt),
  updated_at: beijingIso(customer.updatedAt),
  description: customer.description,
  custom_fields: customer.customFields,
  open_api_token: customer.customerToken,
  web_token: customer.webToken,
  sdk_token: customer.sdkToken,
  weixin_openid: customer.weixinOpenId,
  weibo_id: customer.weiboId,
  source_channel: customer.channel,
  owner_id: customer.ownerId,
  owner_group_id: customer.ownerGroupId,
  organization_id: customer.organizationId,
  level: customer.level,
  is_blocked: false,
  deleted: false,
})
