import { expect, test } from 'vitest'
import { callSigned, signedUrl } from './sign-call.ts'

const call = {
  baseUrl: 'http://127.0.0.1:8375/open_api_v1',
  path: '/im/agent_status',
  query: { agent_id: 397 },
  credentials: { email: 'admin+ops@udesk.cn', apiToken: '11111111-2222-4333-8444-555555555555' },
  timestamp: 1_494_474_404,
  nonce: '2d931510-d99f-494a-8c67-87feb05e1594',
}

test('signs the values as they are, and encodes them in the address', () => {
  const url = new URL(signedUrl(call))
  expect(url.pathname).toBe('/open_api_v1/im/agent_status')
  expect(url.search).toContain('email=admin%2Bops%40udesk.cn')
  expect(Object.fromEntries(url.searchParams)).toEqual({
    agent_id: '397',
    email: 'admin+ops@udesk.cn',
    timestamp: '1494474404',
    nonce: call.nonce,
    sign: '4b77f2ee56ee8cc60d2effab069b6b1ffbc150cbcc532520ed817376e3d51643',
    sign_version: 'v2',
  })
})

test('writes a list as Rails reads it', () => {
  const { search } = new URL(signedUrl({ ...call, query: { 'agent_ids[]': [13, 14] } }))
  expect(decodeURIComponent(search)).toContain('?agent_ids[]=13&agent_ids[]=14&email=')
})

test('sends a body as JSON', async () => {
  const echo: typeof fetch = async (input, init) => {
    const request = new Request(input, init)
    return Response.json({
      url: request.url,
      method: request.method,
      type: request.headers.get('content-type'),
      body: await request.text(),
    })
  }
  const response = await callSigned(echo, { ...call, method: 'POST', body: { text: '您好' } })
  expect(await response.json()).toEqual({
    url: signedUrl(call),
    method: 'POST',
    type: 'application/json',
    body: '{"text":"您好"}',
  })
})

test('sends no content type without a body', async () => {
  const echo: typeof fetch = (input, init) =>
    Promise.resolve(Response.json(new Request(input, init).headers.has('content-type')))
  expect(await (await callSigned(echo, { ...call, method: 'GET' })).json()).toBe(false)
})
