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
  paging,
  pair,
  ref,
  string,
  success,
} from '../shapes.ts'

const contacts = (description: string) =>
  observed(array(object({ id: observed(integer()), content: observed(string()) }), description))

/** A pair list: `[id, content]`, id null for a new one. */
const pairs = (description: string) =>
  observed(array(pair({ type: ['integer', 'null'] }, { type: ['string', 'null'] }), description))

/** As third-party pages and public clients have it: of Udesk's own page on customers only the opening could be read. */
const profile = {
  email: observed(string()),
  nick_name: observed(string()),
  description: observed(string()),
  organization_id: observed(nullable(integer())),
  owner_id: observed(nullable(integer('The agent who looks after the customer'))),
  owner_group_id: observed(nullable(integer())),
  level: observed(string('normal if absent', { enum: ['normal', 'vip'] })),
  cellphones: pairs('[id, number]: id null adds, empty number deletes, another number changes'),
  // The IM page implies it; no table of customers that could be read has this row.
  open_api_token: assumed(string('The integrator’s id of the customer: customer_token of the IM calls')),
  custom_fields: observed({ type: 'object', additionalProperties: true }),
}

const aside = {
  tags: observed(string('Separated by commas')),
  other_emails: pairs('[id, address]; in an update, addresses whose id is absent are deleted'),
  cellphones_attributes: pairs('The same as customer.cellphones, as the field table calls it'),
}

export const customerSchemas = {
  // As in Rails, an empty object is a missing one.
  CustomerInput: { ...input([], profile), minProperties: 1 },
  CreateCustomer: input(['customer'], { customer: observed(ref('CustomerInput')), ...aside }),
  UpdateCustomer: input(['customer'], { customer: observed(ref('CustomerInput')), ...aside }),
  Customer: object({
    id: observed(integer('customer_id of other calls')),
    nick_name: observed(string()),
    email: observed(nullable(string())),
    other_emails: contacts('Further addresses'),
    level: observed(string('', { enum: ['normal', 'vip'] })),
    description: observed(string()),
    tags: observed(
      array(
        object({
          id: observed(integer()),
          name: observed(string()),
          company_id: observed(integer()),
          taggings_count: observed(integer()),
        }),
      ),
    ),
    owner_id: observed(nullable(integer())),
    owner_group_id: observed(nullable(integer())),
    custom_fields: observed({ type: 'object', additionalProperties: true }),
    open_api_token: observed(nullable(string())),
    organization: observed({ type: ['object', 'null'], additionalProperties: true }),
    organization_id: observed(nullable(integer())),
    cellphones: contacts('Telephone numbers'),
    is_blocked: observed(boolean()),
    platform: observed(string('Where the customer came from: 手工录入, open_api, …')),
    wechat: observed(array({ type: 'object', additionalProperties: true })),
    weibo: observed(array({ type: 'object', additionalProperties: true })),
  }),
  OneCustomer: success({ customer: observed(ref('Customer')) }),
  CustomerList: success({
    meta: observed(paging('total_count')),
    wechat: observed(array({ type: 'object', additionalProperties: true })),
    weibo: observed(array({ type: 'object', additionalProperties: true })),
    customers: observed(array(ref('Customer'))),
  }),
  CustomerDestroyed: object({ code: code(1000), customer_id: observed(integer()) }),
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
