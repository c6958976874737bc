import type { PathsObject } from 'openapi3-ts/oas31'
import { extensions } from '../extensions.ts'
import { body, documented, inQuery, integer, replies, string } from '../shapes.ts'
import { documentedAt } from '../sources.ts'
import { customerExample } from '../schemas/customers.ts'
import { pageParameters, tolerantPages } from './paging.ts'

const type = inQuery(
  'type',
  documented(
    string('Which kind of value content is. token: the integrator’s own id, open_api_token.', {
      enum: ['id', 'email', 'cellphone', 'token', 'weixin_open_id', 'weibo_id'],
    }),
  ),
  { required: true, example: 'token' },
)
const content = inQuery(
  'content',
  documented(string('Id, address, number or token of the customer, as type says.', { minLength: 1 })),
  {
    required: true,
    example: 'u42',
  },
)
const tags = ['customers']
const found = { customer: { code: 1000, customer: customerExample } }

export const customerPaths = {
  '/customers': {
    get: {
      operationId: 'listCustomers',
      tags,
      summary: 'List customers, a page at a time',
      description:
        'Lists the customers of the company, one page at a time. Udesk lists at most the first 10,000 customers.',
      ...documentedAt('customers'),
      ...extensions(tolerantPages('page_size')),
      parameters: [
        inQuery(
          'filter_id',
          documented(integer('Id of a filter that was saved in Udesk. The fake has none and ignores it.')),
        ),
        inQuery('query', documented(string('Text to look for in names, addresses, numbers and tokens.'))),
        ...pageParameters('page_size', { usual: 20, most: 100 }),
      ],
      responses: replies(['CustomerList'], [], {
        page: {
          code: 1000,
          meta: { current_page: 1, total_pages: 1, total_count: 1 },
          wechat: [],
          weibo: [],
          customers: [customerExample],
        },
      }),
    },
    post: {
      operationId: 'createCustomer',
      tags,
      summary: 'Create a customer',
      description:
        'Creates a customer. customer.open_api_token becomes the customer_token of the IM calls, so send your own id of the customer in it. If another customer has this token, e-mail address or telephone number, the call is refused (assumption customers.on-duplicate).',
      ...documentedAt('customers'),
      ...extensions({ wraps: { in: 'customer', when: { assumption: 'customers.flat-body', is: 'accept' } } }),
      requestBody: body('CreateCustomer', {
        customer: {
          customer: {
            nick_name: '小明',
            email: 'xiaoming@example.com',
            cellphones: [[null, '13400000000']],
            open_api_token: 'u42',
          },
          tags: 'vip,beijing',
        },
      }),
      responses: replies(['OneCustomer'], ['customerTaken'], found),
    },
  },
  '/customers/get_customer': {
    get: {
      operationId: 'getCustomer',
      tags,
      summary: 'Get one customer',
      description:
        'Finds one customer by the id, token, address or number in content; type says which of them it is. If no customer is found, the call is refused with 2015 (assumption customers.unknown). The parameter email is always the address of the administrator who signs. To find a customer by e-mail address, use type=email and content.',
      ...documentedAt('customers'),
      parameters: [type, content],
      responses: replies(['OneCustomer'], ['customerNotFound', 'customerNotCreated'], found),
    },
  },
  '/customers/update_customer': {
    put: {
      operationId: 'updateCustomer',
      tags,
      summary: 'Change a customer',
      description:
        'Changes the customer that type and content name. Only the fields in customer change, and at least one must be given. In the lists of pairs an id says which entry is meant.',
      ...documentedAt('customers'),
      ...extensions({ wraps: { in: 'customer', when: { assumption: 'customers.flat-body', is: 'accept' } } }),
      parameters: [type, content],
      requestBody: body('UpdateCustomer', { name: { customer: { nick_name: '小红' } } }),
      responses: replies(['OneCustomer'], ['customerNotFound', 'customerNotCreated', 'customerTaken'], found),
    },
  },
  '/customers/destroy_customer': {
    delete: {
      operationId: 'destroyCustomer',
      tags,
      summary: 'Delete a customer',
      description:
        'Deletes the customer that type and content name. Afterwards another customer can have its token, addresses and numbers.',
      ...documentedAt('customers'),
      parameters: [type, content],
      responses: replies(['CustomerDestroyed'], ['customerNotFound', 'customerNotCreated'], {
        destroyed: { code: 1000, customer_id: 1 },
      }),
    },
  },
} satisfies PathsObject
