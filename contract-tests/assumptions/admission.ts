import { signLegacy, signSha256, signVersion } from '../../spec/signature.ts'
import { realTime } from '../../server/clock/clock.ts'
import { randomNonce } from '../../server/ids.ts'
import { prepareCustomer } from '../preparation/prepare.ts'
import type { Demonstrations } from './demonstration.ts'

export const admission = {
  'auth.clock': {
    whyFakeOnly: 'the clock of Udesk cannot be changed',
    async demonstrate({ clock, call }) {
      await clock.set('2030-01-01T00:00:00Z')
      return (await call('GET', '/im/agent_status')).code
    },
    shows: { either: 1000, company: 20622 },
  },
  'auth.legacy': {
    by: 'reading',
    async ask({ env, call }) {
      const signed = { email: env.UDESK_EMAIL, timestamp: String(Math.floor(realTime.now() / 1000)) }
      const sign = signLegacy({ ...signed, apiToken: env.UDESK_API_TOKEN })
      const query = new URLSearchParams({ ...signed, sign })
      return (await call('GET', '', { url: `${env.UDESK_BASE_URL}/im/agent_status?${query.toString()}` })).code
    },
    shows: { off: 20624, on: 1000 },
  },
  'auth.status': {
    by: 'reading',
    ask: ({ call }) => call('GET', '/im/agent_status', { apiToken: 'another' }),
    shows: { 200: { status: 200, code: 2059 }, 401: { status: 401, code: 2059 } },
  },
  'auth.unknown-email': {
    by: 'reading',
    async ask({ call, env }) {
      const timestamp = String(Math.floor(realTime.now() / 1000))
      const query = { timestamp, nonce: randomNonce(), email: 'nobody@example.com' }
      const sign = signSha256({ ...query, apiToken: env.UDESK_API_TOKEN })
      const signed = new URLSearchParams({ ...query, sign, sign_version: signVersion })
      return (await call('GET', '', { url: `${env.UDESK_BASE_URL}/im/agent_status?${signed.toString()}` })).code
    },
    shows: { 2015: 2015, 2059: 2059 },
  },
  'body.charset': {
    by: 'writing',
    async ask({ client, call, token }) {
      await prepareCustomer(client, token)
      const shop = String.fromCharCode(0xb5, 0xea) // 店 in GBK
      const body = Buffer.from(JSON.stringify({ customer_token: token, channel: shop }), 'latin1')
      return (
        await call('POST', '/im/sessions', { body, headers: { 'content-type': 'application/json; charset=gbk' } })
      ).code
    },
    shows: { declared: 1000, 'utf-8': 2000 },
  },
  'body.mislabelled': {
    by: 'writing',
    async ask({ client, call, token }) {
      await prepareCustomer(client, token)
      const headers = { 'content-type': 'application/x-www-form-urlencoded' }
      return (await call('POST', '/im/sessions', { body: { customer_token: token }, headers })).code
    },
    shows: { form: 2000, json: 1000 },
  },
  'limits.global': {
    whyFakeOnly: 'it needs more calls than are allowed',
    async demonstrate({ client }) {
      for (let calls = 0; calls < 60; calls++) await client.getSensitiveWords()
      return (await client.getSensitiveWords()).code
    },
    shows: { off: 1000, on: 2000 },
  },
  'limits.global-per': {
    whyFakeOnly: 'it needs more calls than are allowed',
    async demonstrate({ assumptions, client }) {
      await assumptions.set({ 'limits.global': 'on' })
      for (let calls = 0; calls < 60; calls++) await client.getSensitiveWords()
      return [(await client.listUrobots()).code, (await client.getSensitiveWords()).code]
    },
    shows: { company: [2000, 2000], operation: [1000, 2000] },
  },
  'limits.reply': {
    whyFakeOnly: 'it needs more calls than are allowed',
    async demonstrate({ call }) {
      await call('GET', '/im/sessions/search')
      return call('GET', '/im/sessions/search')
    },
    shows: { 'code-2000': { status: 200, code: 2000 }, 'http-429': { status: 429, code: 2000 } },
  },
  'refusals.code-message': {
    by: 'reading',
    ask: async ({ client }) =>
      'code_message' in (await client.listAgentStatus({ query: { group_id: 2_000_000_000 } }))
        ? 'said twice'
        : 'said once',
    shows: { both: 'said twice', message: 'said once' },
  },
  'words.empty': {
    by: 'writing',
    ask: async ({ call, token }) =>
      (await call('POST', '/im/sessions', { body: { customer_token: token, assign_type: '' } })).code,
    shows: { refuse: 2005, absent: 1000 },
  },
} satisfies Partial<Demonstrations>
