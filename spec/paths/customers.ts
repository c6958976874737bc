import type { PathsObject } from 'openapi3-ts/oas31'
import { extensions } from '../extensions.ts'
import { body, documented, inQuery, integer, replies, string } from '../shapes.ts'
import { customerExample } from '../schemas/customers.ts'
import { pageParameters, tolerantPages } from './paging.ts'

const type = inQuery(
  'type',
  documented(string('What content is', { enum: ['id', 'email', 'cellphone', 'token', 'weixin_open_id', 'weibo_id'] })),
  { required: true, example: 'token' },
)
const content = inQuery('content', documented(string('The id, address, number or token', { minLength: 1 })), {
  required: true,
  example: 'u42',
})
const tags = ['customers']
const found = { customer: { code: 1000, customer: customerExample } }

export const customerPaths = {
  '/customers': {
    get: {
      operationId: 'listCustomers',
      tags,
      summary: 'List customers, a page at a time',
      ...extensions(tolerantPages('page_size')),
      parameters: [
        inQuery('filter_id', documented(integer('A saved filter; the fake has none and ignores it'))),
        inQuery('query', documented(string('A part of a name, address, number or token'))),
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
        'customer.open_api_token becomes the customer_token of the IM calls. What a taken token, address or number does is an assumption: customers.on-duplicate.',
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
        'A miss is refused with 2015 (assumption customers.unknown). The query’s email is always the administrator’s, the customer’s stands in content.',
      parameters: [type, content],
      responses: replies(['OneCustomer'], ['customerNotFound', 'customerNotCreated'], found),
    },
  },
  '/customers/update_customer': {
    put: {
      operationId: 'updateCustomer',
      tags,
      summary: 'Change a customer',
      description: 'customer must be there, and not be empty.',
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
      parameters: [type, content],
      responses: replies(['CustomerDestroyed'], ['customerNotFound', 'customerNotCreated'], {
        destroyed: { code: 1000, customer_id: 1 },
      }),
    },
  },
} satisfies PathsObject
