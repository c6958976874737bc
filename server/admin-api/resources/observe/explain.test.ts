import { expect, test } from 'vitest'
import { createTestFake } from '../../../testing.ts'

const origin = 'http://127.0.0.1:8375'

async function explain(path: string, fake = createTestFake()) {
  const url = `${origin}${path}?email=admin@udesk.cn&timestamp=1&nonce=n&sign=0&sign_version=v2`
  const response = await fake.send('/__admin/explain', { method: 'POST', body: JSON.stringify({ url }) })
  return (await response.json()) as { accepted: boolean; refusals: { refusal: string; diagnosis: object }[] }
}

test.each([
  ['/open_api_v1/tickets', 'not-covered', 'Udesk has this call; mock-udesk does not'],
  ['/api/v1/im/agent_status', 'base-url', 'GET /open_api_v1/im/agent_status'],
  ['/open_api_v1/im/agent_statuses', 'unknown-path', 'GET /open_api_v1/im/agent_status'],
  ['/open_api_v1/%F0%28', 'unknown-path', 'mock-udesk spec'],
])('explains mistakes in the path of %s besides its signature', async (path, cause, says) => {
  const { accepted, refusals } = await explain(path)
  expect([accepted, refusals.map(({ refusal }) => refusal)]).toEqual([
    false,
    ['pathUnknown', 'timestampSkewed', 'signatureWrong'],
  ])
  expect(refusals[0]?.diagnosis).toMatchObject({ cause, hint: expect.stringContaining(says) as string })
})

test('accepts an operation without a signature', async () => {
  expect(await explain('/open_api_v1/log_in')).toEqual({ accepted: true, refusals: [] })
})

test('shows the API token in the string to sign by its ends', async () => {
  const fake = createTestFake()
  const { apiToken } = fake.company.wiring
  const text = JSON.stringify(await explain('/open_api_v1/im/agent_status', fake))
  expect(text).toContain(`"string_to_sign":"admin@udesk.cn&${apiToken.slice(0, 4)}…${apiToken.slice(-4)}&1&n&v2"`)
  expect(text).not.toContain(apiToken)
})
