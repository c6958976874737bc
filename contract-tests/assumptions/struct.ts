import { signedStructUrl } from '../../server/open-api/client/sign-call.ts'
import { realTime } from '../../server/clock/clock.ts'
import { prepareAgentSession, prepareCustomer, PreparationFailed } from '../preparation/prepare.ts'
import type { DemonstrationCalls, Demonstrations } from './demonstration.ts'

const card = { title: '新品', description: '', img_url: '', buttons: [] }
const nowhere = { im_sub_session_id: 2_000_000_000, customer_id: 1, agent_id: 1 }

/** Sends a card to a session that does not exist, signed at `timestamp` (Unix seconds). Returns the code of the reply. */
async function codeOf({ call, env }: DemonstrationCalls, data: object, timestamp: number): Promise<unknown> {
  const url = signedStructUrl({
    url: `${env.UDESK_BASE_URL}/im/sessions/struct_messages`,
    query: nowhere,
    structKey: env.UDESK_STRUCT_MESSAGE_KEY,
    timestamp,
  })
  return (await call('POST', '', { url, body: { data } })).code
}

/** Returns whether Udesk refuses the card only because its session does not exist. */
const isAboutTheSession = (code: unknown) => code === 9200 || code === 2062

const now = () => Math.floor(realTime.now() / 1000)

export const struct = {
  'struct.api-customers': {
    by: 'writing',
    async ask({ client, token }) {
      const customer_id = await prepareCustomer(client, token)
      const reply = await client.createSession({ body: { customer_token: token, assign_type: 'agent' } })
      if (!('assign_info' in reply && 'agent_id' in reply.assign_info))
        throw new PreparationFailed('createSession', reply)
      const { im_sub_session_id, agent_id } = reply.assign_info
      const query = { im_sub_session_id, customer_id, agent_id }
      const { code, status = code }: { code?: number; status?: number } = await client.sendStructMessage({
        query,
        body: { data: card },
      })
      return status
    },
    shows: { refuse: 2000, accept: 1000 },
  },
  'struct.other-parties': {
    by: 'writing',
    async ask({ client, token }) {
      const customer_id = await prepareCustomer(client, token)
      const im_sub_session_id = await prepareAgentSession(client, token)
      const query = { im_sub_session_id, customer_id, agent_id: 2_000_000_000 }
      const reply: { code?: number; status?: number } = await client.sendStructMessage({ query, body: { data: card } })
      return (reply.status ?? reply.code) === 2005 ? 'refused' : 'taken'
    },
    shows: { refuse: 'refused', accept: 'taken' },
  },
  'struct.refusals': {
    by: 'writing',
    async ask({ client }) {
      const refusal = await client.sendStructMessage({ query: nowhere, body: { data: card } })
      return { status: 'status' in refusal, code: 'code' in refusal }
    },
    shows: { status: { status: true, code: false }, code: { status: false, code: true } },
  },
  'struct.required': {
    by: 'writing',
    ask: async (calls) => isAboutTheSession(await codeOf(calls, { title: '新品' }, now())),
    shows: { all: false, title: true },
  },
  'struct.timestamp': {
    by: 'writing',
    ask: async (calls) => isAboutTheSession(await codeOf(calls, card, now() - 3_600)),
    shows: { any: true, 'five-minutes': false },
  },
} satisfies Partial<Demonstrations>
