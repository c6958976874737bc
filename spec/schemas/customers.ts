import {
  array,
  assumed,
  boolean,
  code,
  input,
  integer,
  nullable,
  object,
  observed,
  openObject,
  paging,
  pair,
  ref,
  string,
  success,
} from '../shapes.ts'

const contacts = (what: string, description: string) =>
  observed(
    array(
      object({
        id: observed(integer('Id of this entry. An update needs it.')),
        content: observed(string(`The ${what}.`)),
      }),
      description,
    ),
  )

/** A pair list: `[id, content]`, id null for a new one. */
const pairs = (description: string) =>
  observed(array(pair({ type: ['integer', 'null'] }, { type: ['string', 'null'] }), description))

const pairRule =
  'id null adds the number; a known id with another number changes it; a known id with an empty number deletes it.'

/** From pages of third parties and from public clients, because only the beginning of Udesk's own page on customers could be read. */
const profile = {
  email: observed(string('E-mail address. No other customer may have it.')),
  nick_name: observed(string('Name that agents see.')),
  description: observed(string('Free text about the customer, for agents.')),
  organization_id: observed(nullable(integer('Id of the organization that the customer belongs to.'))),
  owner_id: observed(nullable(integer('Id of the agent who looks after the customer.'))),
  owner_group_id: observed(nullable(integer('Id of the group of agents that looks after the customer.'))),
  level: observed(
    string('Importance of the customer. A new customer without it is normal.', { enum: ['normal', 'vip'] }),
  ),
  cellphones: pairs(`Telephone numbers, each as [id, number]: ${pairRule}`),
  // Inferred from the IM page. No table of customers that could be read has this row.
  open_api_token: assumed(
    string(
      'The integrator’s own id of the customer. It is the customer_token of the IM calls, not the token of the company.',
    ),
  ),
  custom_fields: observed(
    openObject(
      'Values of the company’s own fields, by the name of the field: {"TextField_1": "x", "SelectField_2": ["0"]}.',
    ),
  ),
}

const aside = {
  tags: observed(string('Tags of the customer, separated by commas.')),
  other_emails: pairs(
    'Further e-mail addresses, each as [id, address]: id null adds the address. An update deletes the addresses whose id is not in the list.',
  ),
  cellphones_attributes: pairs(`Another name of customer.cellphones, which the table of fields uses: ${pairRule}`),
}

const channelContacts = (channel: string) =>
  observed(
    array({ type: 'object', additionalProperties: true }, `Accounts of the customer on ${channel}. The fake has none.`),
  )

export const customerSchemas = {
  // As in Rails, an empty object counts as missing.
  CustomerInput: {
    ...input([], profile, { description: 'Data of a customer. In an update, an absent field does not change.' }),
    minProperties: 1,
  },
  CreateCustomer: input(
    ['customer'],
    { customer: observed(ref('CustomerInput', 'The new customer. At least one field must be given.')), ...aside },
    { description: 'A new customer. Tags and further addresses are beside customer, not in it.' },
  ),
  UpdateCustomer: input(
    ['customer'],
    { customer: observed(ref('CustomerInput', 'The fields to change. At least one must be given.')), ...aside },
    { description: 'The changes of a customer.' },
  ),
  Customer: object(
    {
      id: observed(integer('Id of the customer: customer_id of other calls.')),
      nick_name: observed(string('Name that agents see.')),
      email: observed(nullable(string('E-mail address.'))),
      other_emails: contacts('address', 'Further e-mail addresses.'),
      level: observed(string('Importance of the customer.', { enum: ['normal', 'vip'] })),
      description: observed(string('Free text about the customer, for agents.')),
      tags: observed(
        array(
          object({
            id: observed(integer('Id of the tag.')),
            name: observed(string('Text of the tag.')),
            company_id: observed(integer('Id of the company that the tag belongs to.')),
            taggings_count: observed(integer('How many customers of the company have this tag.')),
          }),
          'Tags of the customer.',
        ),
      ),
      owner_id: observed(nullable(integer('Id of the agent who looks after the customer.'))),
      owner_group_id: observed(nullable(integer('Id of the group of agents that looks after the customer.'))),
      custom_fields: observed(openObject('Values of the company’s own fields, by the name of the field.')),
      open_api_token: observed(
        nullable(
          string(
            'The integrator’s own id of the customer: customer_token of the IM calls. null for customers of other channels.',
          ),
        ),
      ),
      organization: observed({
        type: ['object', 'null'],
        description: 'The organization that the customer belongs to. The fake has no organizations and answers null.',
        additionalProperties: true,
      }),
      organization_id: observed(nullable(integer('Id of that organization.'))),
      cellphones: contacts('number', 'Telephone numbers.'),
      is_blocked: observed(boolean('Whether the customer is on the blacklist.')),
      platform: observed(string('Where the customer was created, such as 手工录入 (by hand), open_api or web.')),
      wechat: channelContacts('WeChat'),
      weibo: channelContacts('Weibo'),
    },
    { description: 'A customer.' },
  ),
  OneCustomer: success(
    { customer: observed(ref('Customer', 'The customer, as it is after the call.')) },
    { description: 'The customer.' },
  ),
  CustomerList: success(
    {
      meta: observed(paging('total_count')),
      wechat: channelContacts('WeChat'),
      weibo: channelContacts('Weibo'),
      customers: observed(array(ref('Customer'), 'Customers of this page.')),
    },
    { description: 'One page of the list of customers.' },
  ),
  CustomerDestroyed: object(
    { code: code(1000), customer_id: observed(integer('Id of the customer that was deleted.')) },
    { description: 'The customer is deleted.' },
  ),
}

export const customerExample = {
  id: 1,
  nick_name: '小明',
  email: 'xiaoming@example.com',
  other_emails: [],
  level: 'normal',
  description: '',
  tags: [],
  owner_id: null,
  owner_group_id: null,
  custom_fields: {},
  open_api_token: 'u42',
  organization: null,
  organization_id: null,
  cellphones: [{ id: 1, content: '13400000000' }],
  is_blocked: false,
  platform: '手工录入',
  wechat: [],
  weibo: [],
}
