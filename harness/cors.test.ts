import { expect, onTestFinished, test } from 'vitest'
import { startMockUdesk, type MockUdesk } from './index.ts'

const start = async (config = {}) => {
  const udesk = await startMockUdesk(config)
  onTestFinished(udesk.stop)
  return udesk
}

const page = { origin: 'https://shop.example' }

/** The preflight, which a browser sends before any call that is no plain form or link. */
const preflight = (url: string, method = 'POST') =>
  fetch(url, {
    method: 'OPTIONS',
    headers: {
      ...page,
      'access-control-request-method': method,
      'access-control-request-headers': 'content-type,x-trace',
    },
  })

const sessions = ({ env }: MockUdesk) => `${env.UDESK_BASE_URL}/im/sessions`

test('with --cors, pages of any origin may call the open API and read its replies', async () => {
  const udesk = await start({ cors: true })
  const asked = await preflight(sessions(udesk))
  expect([asked.status, await asked.text()]).toEqual([204, ''])
  expect(Object.fromEntries(asked.headers)).toMatchObject({
    'access-control-allow-origin': 'https://shop.example',
    'access-control-allow-methods': 'GET, POST, PUT, DELETE',
    'access-control-allow-headers': 'content-type,x-trace',
    vary: expect.stringMatching(/Origin/) as string,
  })
  const refused = await fetch(sessions(udesk), { method: 'POST', headers: page })
  expect(refused.headers.get('x-mock-udesk-hint')).not.toBeNull()
  expect(Object.fromEntries(refused.headers)).toMatchObject({
    'access-control-allow-origin': 'https://shop.example',
    'access-control-expose-headers': 'X-Mock-Udesk-Hint',
  })
  expect(await udesk.requests.list()).toMatchObject([{ method: 'POST', operation: 'createSession' }])
})

test('with --cors, a page with a wrong base URL can read why its call is refused', async () => {
  const { url } = await start({ cors: true })
  expect((await preflight(`${url}/im/sessions`)).status).toBe(204)
  const missed = await fetch(`${url}/im/sessions`, { method: 'POST', headers: page })
  expect([missed.status, missed.headers.get('access-control-allow-origin')]).toEqual([404, page.origin])
})

test('with --cors, a planned fault still breaks the connection', async () => {
  const udesk = await start({ cors: true })
  await udesk.faults.add({ target: 'reply', fault: 'connection-reset' })
  await expect(fetch(sessions(udesk), { method: 'POST', headers: page })).rejects.toThrow('fetch failed')
})

test('with --cors, pages of other origins still may not call /__admin', async () => {
  const { adminUrl, url } = await start({ cors: true })
  for (const response of [
    await preflight(`${adminUrl}/agents`),
    await fetch(`${adminUrl}/agents`, { headers: page }),
    await fetch(`${url}/`, { headers: page }),
    await fetch(`${url}//__admin//agents`, { headers: page }),
  ]) {
    expect(response.status).toBe(403)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  }
})

test('without --cors, a preflight is refused with a hint that names --cors', async () => {
  const udesk = await start()
  const asked = await preflight(sessions(udesk))
  expect(asked.status).toBe(405)
  expect(asked.headers.get('access-control-allow-origin')).toBeNull()
  expect(asked.headers.get('x-mock-udesk-hint')).toMatch(/^cors: .*--cors/)
  expect(await udesk.requests.list()).toMatchObject([{ method: 'OPTIONS', status: 405, diagnosis: { cause: 'cors' } }])
})

test('without --cors, a preflight gets the hint below the prefix and outside it', async () => {
  const udesk = await start()
  for (const path of ['/open_api_v1/im/sessions', '/open_api_v1/nothing', '/im/sessions']) {
    const { headers } = await preflight(`${udesk.url}${path}`)
    expect([path, headers.get('x-mock-udesk-hint')]).toEqual([path, expect.stringMatching(/^cors: .*--cors/)])
  }
})
