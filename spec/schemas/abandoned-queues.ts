import {
  array,
  boolean,
  documented,
  integer,
  nullable,
  object,
  openObject,
  paging,
  pagingFields,
  ref,
  string,
  success,
} from '../shapes.ts'

/** Fields of a customer in the documentation's example of abandoned queues. They are null there, and nothing else is known of them. */
export const unexplainedCustomerFields = [
  'signature',
  'notify',
  'weibo_name',
  'organization',
  'cellphone',
  'telephone',
  'weixin_id',
  'authentication_token',
  'qq',
  'leave_msg_expire_at',
  'customer_import_record_id',
  'weibo_status',
  'weibo_leave_msg_expire_at',
  'weixin_api_status',
  'weixin_appid',
  'weixin_appsecret',
  'weixin_channel_id',
  'phone_service_provider',
  'last_contact_at',
  'first_contact_at',
  'contact_count',
  'last_contact_at_via_phone',
  'first_contact_at_via_phone',
  'contact_count_via_phone',
  'last_contact_at_via_im',
  'first_contact_at_via_im',
  'contact_count_via_im',
  'generated_channel',
  'weibo_channel_id',
  'current_ticket_id',
  'mchat_openid',
] as const

const texts = (fields: Record<string, string>, description: string) =>
  object(Object.fromEntries(Object.entries(fields).map(([name, what]) => [name, documented(string(what))])), {
    description,
  })
/** Which parts of a ticket a customer may see, each with the text true in the example. */
export const ticketFilters = [
  'show_user',
  'show_assignee',
  'show_created_at',
  'show_priority',
  'show_status',
  'show_platform',
] as const
const ticketParts = ['requester', 'agent', 'time of creation', 'priority', 'status', 'channel']
/** Fields that only the example has. The fake has no values for them. */
const circumstances = {
  platform_id: documented(integer('Number of the channel in which the customer was created.')),
  ticket_show_filters: documented(
    texts(
      Object.fromEntries(
        ticketFilters.map((name, at) => [name, `Whether the ${ticketParts[at] ?? ''} is shown: "true" or "false".`]),
      ),
      'Which parts of tickets are shown to the customer.',
    ),
  ),
  wechat_status: documented(string('Whether the customer is online on WeChat, such as offline.')),
  is_anonym: documented(boolean('Whether the customer is anonymous.')),
  ip: documented(string('IP address of the customer.')),
  from: documented(string('Page from which the customer came.')),
  province: documented(string('Province of the customer, by the IP address.')),
  city: documented(string('City of the customer, by the IP address.')),
  isp: documented(string('Internet provider of the customer.')),
  latest_device_info: documented(
    texts(
      {
        os: 'Operating system, such as Win7.',
        browser: 'Browser, such as Chrome99.',
        resolution: 'Resolution of the screen, such as 1920*1080.',
      },
      'Device that the customer used last.',
    ),
  ),
}
const unexplained = Object.fromEntries(
  unexplainedCustomerFields.map((name) => [
    name,
    documented({ description: 'Not explained: the documentation has it only in an example, where it is null.' }),
  ]),
)

const shutQueues = documented(array(ref('AbandonedQueue'), 'Customers of this page who left a queue.'))

export const abandonedQueueSchemas = {
  AbandonedQueues: success(
    { shut_queues: shutQueues, meta: documented(paging('count')) },
    { description: 'One page of the customers who left a queue.' },
  ),
  // Quirk: the page of 2018 has the paging beside the list, the newer example in meta; see assumption queues.abandoned-paging.
  AbandonedQueuesPagedBeside: success(
    { shut_queues: shutQueues, ...pagingFields('count') },
    { description: 'The same page in an older form, with the paging beside the list.' },
  ),
  AbandonedQueue: object(
    {
      id: documented(integer('Id of this record.')),
      customer_id: documented(integer('Id of the customer.')),
      // Quirk: the field is called a name and has the whole customer.
      customer_name: documented({
        anyOf: [ref('AbandoningCustomer'), { type: 'string' }],
        description:
          'The whole customer, as the documentation’s example has it; or the customer’s name, as its table says (assumption queues.abandoned-customer).',
      }),
      channel: documented(
        string('Channel of the customer: web, wechat, ios, android, weibo, api, mchat, or the integrator’s own.'),
      ),
      queue_start_time: documented(string('When the customer began to wait: 2022-03-25T15:55:20.000+08:00.')),
      queue_seconds: documented({
        type: ['integer', 'string'],
        description:
          'How long the customer waited, in seconds; a number as text under the assumption queues.abandoned-seconds.',
      }),
      queue_name: documented(string('Name of the queue for people. It is not the queue of createSession.')),
      im_web_plugin_id: documented(nullable(integer('Id of the web plugin, for web visitors.'))),
      menu_names: documented(nullable(string('Names of the menu entries that the visitor chose, for web visitors.'))),
    },
    { description: 'A customer who left a queue before an agent came.' },
  ),
  AbandoningCustomer: object(
    {
      id: documented(integer('Id of the customer.')),
      nick_name: documented(string('Name of the customer.')),
      email: documented(nullable(string('E-mail address.'))),
      company_id: documented(integer('Id of the company.')),
      created_at: documented(string('When the customer was created: 2022-03-25T15:55:03.000+08:00.')),
      updated_at: documented(string('When the customer was changed last: 2022-03-25T15:55:04.000+08:00.')),
      description: documented(nullable(string('Free text about the customer, for agents.'))),
      custom_fields: documented(openObject('Values of the company’s own fields, by the name of the field.')),
      open_api_token: documented(
        nullable(string('The integrator’s own id of the customer: customer_token of the IM calls.')),
      ),
      web_token: documented(nullable(string('Id of the customer on web pages.'))),
      sdk_token: documented(nullable(string('Id of the customer in SDKs.'))),
      weixin_openid: documented(nullable(string('Id of the customer on WeChat.'))),
      weibo_id: documented(nullable(string('Id of the customer on Weibo.'))),
      source_channel: documented(nullable(string('Channel of the customer, such as web_im or api.'))),
      owner_id: documented(nullable(integer('Id of the agent who looks after the customer.'))),
      owner_group_id: documented(nullable(integer('Id of the group of agents that looks after the customer.'))),
      organization_id: documented(nullable(integer('Id of the organization that the customer belongs to.'))),
      level: documented(string('Importance of the customer.', { enum: ['normal', 'vip'] })),
      is_blocked: documented(boolean('Whether the customer is on the blacklist.')),
      deleted: documented(boolean('Whether the customer was deleted.')),
      ...circumstances,
      ...unexplained,
    },
    { description: 'A customer as listAbandonedQueues answers it: with other fields than Customer.' },
  ),
}

const abandoningCustomerExample = {
  id: 12345,
  nick_name: '小明',
  email: null,
  company_id: 1,
  created_at: '2022-03-25T15:55:03.000+08:00',
  updated_at: '2022-03-25T15:55:04.000+08:00',
  description: '',
  custom_fields: { SelectField_3999: ['0'] },
  open_api_token: 'u42',
  web_token: null,
  sdk_token: null,
  weixin_openid: null,
  weibo_id: null,
  source_channel: 'api',
  owner_id: null,
  owner_group_id: null,
  organization_id: null,
  level: 'normal',
  is_blocked: false,
  deleted: false,
  platform_id: 4,
  ticket_show_filters: Object.fromEntries(ticketFilters.map((name) => [name, 'true'])),
  wechat_status: 'offline',
  is_anonym: false,
  ip: '123.123.123.123',
  from: '',
  province: '',
  city: '',
  isp: '',
  latest_device_info: { os: 'Win7', browser: 'Chrome99', resolution: '1920*1080' },
  ...Object.fromEntries(unexplainedCustomerFields.map((name) => [name, null])),
}

export const abandonedQueueExample = {
  id: 123,
  customer_id: 12345,
  customer_name: abandoningCustomerExample,
  channel: 'api',
  queue_start_time: '2022-03-25T15:55:20.000+08:00',
  queue_seconds: 27,
  queue_name: '售后',
  im_web_plugin_id: null,
  menu_names: null,
}
