/** Fields in which a reply or push may differ in shape from its documented example, and why. A test finds every other difference. */
import { unexplainedCustomerFields } from './schemas/abandoned-queues.ts'

export type JsonType = 'string' | 'integer' | 'number' | 'boolean' | 'null' | 'array' | 'object'
/** `absent`: the field may be absent. */
export type Shape = 'absent' | JsonType

export type LeftOpen = {
  schema: string
  fields: readonly string[]
  may: readonly Shape[]
  why: string
  /** JSON pointers of the objects that have the fields. */
  at: RegExp
}

const anything = ['string', 'integer', 'number', 'boolean', 'null', 'array', 'object'] as const
const customer = /^\/customers?(\/\d+)?$/
const agent = /^\/agents?(\/\d+)?$/
const record = /^\/item\/\d+$/
const abandonedQueue = /^\/shut_queues\/\d+$/
const abandoningCustomer = /^\/shut_queues\/\d+\/customer_name$/
const push = /^\/messages\/\d+\/data$/

export const leftOpen: LeftOpen[] = [
  {
    schema: 'Customer',
    at: customer,
    fields: ['email', 'open_api_token'],
    may: ['string', 'null'],
    why: 'A customer of another channel does not have it.',
  },
  {
    schema: 'Customer',
    at: customer,
    fields: ['owner_id', 'owner_group_id', 'organization_id'],
    may: ['integer', 'null'],
    why: 'null if there is none.',
  },
  {
    schema: 'Customer',
    at: customer,
    fields: ['organization'],
    may: ['object', 'null'],
    why: 'null if there is none.',
  },
  {
    schema: 'UrobotGreeting',
    at: /^\/assign_info$/,
    fields: ['logoUrl'],
    may: ['string', 'null'],
    why: 'null if the robot has no picture.',
  },
  {
    schema: 'Agent',
    at: agent,
    fields: ['aliase', 'cellphone', 'duty', 'avatar', 'work_id'],
    may: ['string', 'null'],
    why: 'null if it was not entered.',
  },
  {
    schema: 'Agent',
    at: agent,
    fields: ['departments'],
    may: ['object', 'array', 'null'],
    why: 'Udesk’s page names the field, but shows no value.',
  },
  {
    schema: 'SessionRecord',
    at: record,
    fields: ['customer_token'],
    may: ['absent', 'string', 'null'],
    why: 'No public client reads it. A customer of another channel does not have it.',
  },
  { schema: 'SessionRecord', at: record, fields: ['platform'], may: ['absent'], why: 'No public client reads it.' },
  {
    schema: 'SessionRecord',
    at: record,
    fields: ['note_id', 'resp_seconds', 'survey_option_id'],
    may: ['integer', 'null'],
    why: 'null if there is no business record, answer or vote.',
  },
  {
    schema: 'SessionRecord, SessionVote',
    at: record,
    fields: ['resolved_state'],
    may: ['integer', 'null'],
    why: 'null if the customer did not say.',
  },
  {
    schema: 'SessionRecord',
    at: record,
    fields: ['closed_at', 'survey_option_name'],
    may: ['string', 'null'],
    why: 'null while the session is open, and if there is no vote.',
  },
  {
    schema: 'AbandonedQueue',
    at: abandonedQueue,
    fields: ['customer_name'],
    may: ['object', 'string'],
    why: 'Table and example differ (assumption queues.abandoned-customer).',
  },
  {
    schema: 'AbandonedQueue',
    at: abandonedQueue,
    fields: ['queue_seconds'],
    may: ['integer', 'string'],
    why: 'Table and example differ (assumption queues.abandoned-seconds).',
  },
  {
    schema: 'AbandonedQueue',
    at: abandonedQueue,
    fields: ['im_web_plugin_id'],
    may: ['integer', 'null'],
    why: 'Only customers of the web plugin have it.',
  },
  {
    schema: 'AbandonedQueue',
    at: abandonedQueue,
    fields: ['menu_names'],
    may: ['string', 'null'],
    why: 'Only customers of the web plugin have it.',
  },
  {
    schema: 'AbandoningCustomer',
    at: abandoningCustomer,
    fields: [
      'email',
      'description',
      'open_api_token',
      'web_token',
      'sdk_token',
      'weixin_openid',
      'weibo_id',
      'source_channel',
    ],
    may: ['string', 'null'],
    why: 'Which of them a customer has depends on the channel.',
  },
  {
    schema: 'AbandoningCustomer',
    at: abandoningCustomer,
    fields: ['owner_id', 'owner_group_id', 'organization_id'],
    may: ['integer', 'null'],
    why: 'null if there is none.',
  },
  {
    schema: 'AbandoningCustomer',
    at: abandoningCustomer,
    fields: unexplainedCustomerFields,
    may: anything,
    why: 'The only example has null, and no table names them.',
  },
  {
    schema: 'AbandoningCustomer',
    at: /\/custom_fields(\/SelectField_3999)?$/,
    fields: ['SelectField_3999', '0'],
    may: ['absent', ...anything],
    why: 'A company defines these fields itself.',
  },
  {
    schema: 'SensitiveWords',
    at: /^$/,
    fields: ['customer_is_open'],
    may: ['integer', 'null'],
    why: '“0 or empty” means off (assumption sensitive-words.off).',
  },
  {
    schema: 'AgentStatus',
    at: agent,
    fields: ['nick', 'im_nick'],
    may: ['absent'],
    why: 'The table has nick, the example has im_nick. A reply must have one of them.',
  },
  {
    schema: 'AttachmentMessage',
    at: push,
    fields: ['filename', 'filesize'],
    may: ['absent'],
    why: 'Udesk’s table says that agents cannot send files yet, so it is not known which fields such a message has.',
  },
  {
    schema: 'AttachmentMessage',
    at: push,
    fields: ['duration'],
    may: ['absent', 'integer', 'number'],
    why: 'In seconds. The documentation says that it is optional.',
  },
]

/** As a Markdown table with a row for each entry. */
export function leftOpenTable(): string {
  const rows = leftOpen.map(({ schema, fields, may, why }) => {
    const names = fields.length > 10 ? `${fields.length} fields` : fields.map((field) => `\`${field}\``).join(' ')
    return `| \`${schema}\` | ${names} | ${may.length > 6 ? 'anything' : may.join(', ')} | ${why} |`
  })
  return ['| schema | fields | may be | why |', '| --- | --- | --- | --- |', ...rows].join('\n')
}
