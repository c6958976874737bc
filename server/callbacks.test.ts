/** An integration calls the fake while it receives a push, over real sockets on a frozen clock. Every run gives the same journal. */
import { expect, test } from 'vitest'
import { defaultAssumptions } from '../spec/assumptions.ts'
import { serializePush } from './admin-api/resources/observe/pushes.ts'
import { showRequest } from './open-api/journal-call.ts'
import { callSigned } from './open-api/client/sign-call.ts'
import { realTime } from './clock/clock.ts'
import { createDataReader } from './data/read-data.ts'
import { createFake } from './fake.ts'
import { randomNonce } from './ids.ts'
import { startListening } from './listen.ts'
import { noon, startReceiver } from './pushes/testing.ts'

const runs = process.env['MOCK_UDESK_LONG'] === undefined ? 10 : 500
const reader = createDataReader()
const customers = ['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8']

type AgentPush = { customer_token: string; messages: [{ type: string; im_sub_session_id: number }] }

/** Eight customers get an agent. At each push the integration sends a message or ends the session. Returns the journal. */
async function play(): Promise<{ journal: string; states: string[] }> {
  const safety = { token: null, insecure: false }
  const assumptions = defaultAssumptions
  const fake = createFake({ reader, data: reader.demo, seed: 1, locale: 'zh', assumptions, webhook: null, safety })
  const listening = await startListening({ fetch: fake.fetch, port: 0, host: '127.0.0.1' })
  const company = fake.companies.first()

  const call = async (method: string, path: string, body: object) => {
    const credentials = { email: 'admin@udesk.cn', apiToken: company.wiring.apiToken }
    const timestamp = Math.floor(realTime.now() / 1_000)
    const baseUrl = `${listening.url}/open_api_v1`
    await callSigned(fetch, { method, path, body, baseUrl, credentials, timestamp, nonce: randomNonce() })
  }
  const receiver = await startReceiver(async (response, body) => {
    const { customer_token, messages } = JSON.parse(body) as AgentPush
    const [{ type, im_sub_session_id }] = messages
    const words = { customer_token, im_sub_session_id, message_id: 'm-1', data: { content: '你好' } }
    if (type === 'start_session') await call('POST', '/im/messages', words)
    if (type === 'message') await call('DELETE', `/im/sessions/${im_sub_session_id}`, {})
    response.end()
  })
  company.wiring.webhook = receiver.url
  company.world.agents.change(3, { autoReply: '稍等' })

  await company.clock.freeze(noon)
  for (const customer_token of customers) {
    await call('POST', '/im/sessions', { customer_token, assign_type: 'agent', agent_id: 3 })
  }
  await company.clock.advance(60_000)

  const pushes = company.journal.pushes().entries.map(serializePush)
  const requests = company.journal.requests().entries.map((request) => ({
    ...showRequest(request, company),
    query: 'signed',
    headers: 'with ports',
  }))
  const sessions = company.world.sessions.list({}).map(({ id, state, messages }) => ({ id, state, messages }))
  await fake.stop()
  await listening.stop()
  await receiver.stop()
  return {
    journal: JSON.stringify([requests, pushes, sessions]),
    states: pushes.map(({ id, types, state }) => `${id} ${types.join('+')} ${state}`),
  }
}

test('messages and closes from inside pushes make the same journal in every run', { timeout: 600_000 }, async () => {
  const first = await play()
  expect(first.states).toEqual(
    customers.flatMap((customer) => [
      `${customer}.1 start_session+message delivered`,
      `${customer}.2 message delivered`,
      `${customer}.3 close delivered`,
    ]),
  )
  for (let run = 1; run < runs; run++) expect((await play()).journal).toBe(first.journal)
})
