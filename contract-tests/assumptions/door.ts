import { signLegacy, signSha256, signVersion } from '../../spec/signature.ts'
import { realTime } from '../../server/clock.ts'
import type { Stories } from './stage.ts'

export const door = {
  'auth.clock': {
    async tell({ clock, call }) {
      await clock.set('2030-01-01T00:00:00Z')
      return (await call('GET', '/im/agent_status')).code
    },
    shows: { either: 1000, company: 20622 },
  },
  'auth.legacy': {
    async tell({ env, call }) {
      const signed = { email: env.UDESK_EMAIL, timestamp: String(Math.floor(realTime.now() / 1000)) }
      const sign = signLegacy({ ...signed, apiToken: env.UDESK_API_TOKEN })
      const query = new URLSearchParams({ ...signed, sign })
      return (await call('GET', '', { url: `${env.UDESK_BASE_URL}/im/agent_status?${query.toString()}` })).code
    },
    shows: { off: 20624, on: 1000 },
  },
  'auth.status': {
    tell: ({ call }) => call('GET', '/im/agent_status', { apiToken: 'another' }),
    shows: { 200: { status: 200, code: 2059 }, 401: { status: 401, code: 2059 } },
  },
  'auth.unknown-email': {
    async tell({ call, env }) {
      const query = { timestamp: String(Math.floor(realTime.now() / 1000)), nonce: 'n-1', email: 'nobody@udesk.cn' }
      const sign = signSha256({ ...query, apiToken: env.UDESK_API_TOKEN })
      const signed = new URLSearchParams({ ...query, sign, sign_version: signVersion })
      return (await call('GET', '', { url: `${env.UDESK_BASE_URL}/im/agent_status?${signed.toString()}` })).code
    },
    shows: { 2015: 2015, 2059: 2059 },
  },
  'body.mislabelled': {
    async tell({ call }) {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' }
      return (await call('POST', '/im/sessions', { body: { customer_token: 'u42' }, headers })).code
    },
    shows: { form: 2000, json: 1000 },
  },
  'limits.global': {
    async tell({ client }) {
      for (let calls = 0; calls < 60; calls++) await client.getSensitiveWords()
      return (await client.getSensitiveWords()).code
    },
    shows: { off: 1000, on: 2000 },
  },
  'limits.global-per': {
    async tell({ assumptions, client }) {
      await assumptions.set({ 'limits.global': 'on' })
      for (let calls = 0; calls < 60; calls++) await client.getSensitiveWords()
      return [(await client.listUrobots()).code, (await client.getSensitiveWords()).code]
    },
    shows: { company: [2000, 2000], operation: [1000, 2000] },
  },
  'limits.reply': {
    async tell({ call }) {
      await call('GET', '/im/sessions/search')
      return call('GET', '/im/sessions/search')
    },
    shows: { 'code-2000': { status: 200, code: 2000 }, 'http-429': { status: 429, code: 2000 } },
  },
  'refusals.code-message': {
    tell: async ({ client }) => Object.keys(await client.closeSession({ path: { session_id: 9 } })),
    shows: { both: ['code', 'message', 'code_message'], message: ['code', 'message'] },
  },
} satisfies Partial<Stories>
