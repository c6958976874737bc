import { signedStructUrl } from '../../server/api/call.ts'
import type { Stories } from './stage.ts'

const card = { title: '新品', description: '', img_url: '', buttons: [] }
const nowhere = { im_sub_session_id: 99, customer_id: 1, agent_id: 1 }

export const struct = {
  'struct.api-customers': {
    async tell({ client, sessions, withTom }) {
      const { id, customerId, agentId } = await sessions.get(await withTom('u42'))
      const query = { im_sub_session_id: id, customer_id: customerId, agent_id: agentId }
      return client.sendStructMessage({ query, body: { data: card } })
    },
    shows: { refuse: { status: 2000 }, accept: { status: 1000 } },
  },
  'struct.refusals': {
    tell: ({ client }) => client.sendStructMessage({ query: nowhere, body: { data: card } }),
    shows: { status: { status: 9200 }, code: { code: 9200 } },
  },
  'struct.required': {
    async tell({ call, env, visit }) {
      const url = signedStructUrl({
        url: `${env.UDESK_BASE_URL}/im/sessions/struct_messages`,
        query: await visit(),
        structKey: env.UDESK_STRUCT_MESSAGE_KEY,
        timestamp: 1,
      })
      return (await call('POST', '', { url, body: { data: { title: '新品' } } })).code
    },
    shows: { all: 2000, title: 1000 },
  },
  'struct.timestamp': {
    async tell({ call, env }) {
      const url = signedStructUrl({
        url: `${env.UDESK_BASE_URL}/im/sessions/struct_messages`,
        query: nowhere,
        structKey: env.UDESK_STRUCT_MESSAGE_KEY,
        timestamp: 1_484_272_693,
      })
      return (await call('POST', '', { url, body: { data: card } })).code
    },
    shows: { any: 9200, 'five-minutes': 20622 },
  },
} satisfies Partial<Stories>
