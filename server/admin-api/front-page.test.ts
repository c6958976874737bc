import { expect, test } from 'vitest'
import { createTestFake } from '../testing.ts'

test('the front page lists the addresses, as text and as a page with links for a browser', async () => {
  const { send } = createTestFake()
  const page = await send('/')
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8'])
  const text = await page.text()
  expect(text).toContain('http://127.0.0.1:8375/open_api_v1')
  const html = await send('/', { headers: { accept: 'text/html,*/*;q=0.8' } })
  expect(html.headers.get('content-type')).toBe('text/html; charset=utf-8')
  const links = [...(await html.text()).matchAll(/<a href="([^"]+)">/g)].map(([, link]) => new URL(link ?? '').pathname)
  expect(links).toEqual(expect.arrayContaining(['/__admin/openapi.json', '/__admin/events', '/__admin/requests']))
  for (const path of links.filter((link) => link.startsWith('/__admin'))) {
    expect(text).toContain(`http://127.0.0.1:8375${path}`)
    const { status, body } = await send(path)
    expect([path, status]).toEqual([path, 200])
    await body?.cancel()
  }
})

test('the front page contains no secret', async () => {
  const { send, company } = createTestFake()
  const text = await (await send('/')).text()
  for (const secret of [company.wiring.apiToken, company.wiring.structKey]) expect(text).not.toContain(secret)
})

test('the front page is protected like /__admin', async () => {
  const { send } = createTestFake()
  const refused = await send('/', { headers: { host: 'evil.example' } })
  expect([refused.status, await refused.text()]).toEqual([
    403,
    expect.stringContaining('this page answers to loopback'),
  ])
  expect((await send('/', { headers: { origin: 'https://evil.example' } })).status).toBe(403)
  const closed = createTestFake({ safety: { token: 's3cret', insecure: false } })
  expect((await closed.send('/')).status).toBe(401)
  expect((await closed.send('/', { headers: { authorization: 'Bearer s3cret' } })).status).toBe(200)
})

test('HEAD answers like GET, without a body', async () => {
  const { send } = createTestFake()
  const document = (await (await send('/__admin/openapi.json')).json()) as { paths: Record<string, object> }
  const listed = Object.entries(document.paths).filter(([path, item]) => 'get' in item && !path.includes('{'))
  for (const path of ['/', '/livez', '/readyz', '/__admin/openapi.json', ...listed.map(([path]) => path)]) {
    const response = await send(path, { method: 'HEAD' })
    expect([path, response.status, await response.text()]).toEqual([path, 200, ''])
  }
})

test('HEAD of an unknown path has the status and the hint of GET', async () => {
  const { send } = createTestFake()
  for (const path of ['/favicon.ico', '/open_api_v1/', '/__admin/agentz']) {
    const [get, head] = [await send(path), await send(path, { method: 'HEAD' })]
    expect([head.status, await head.text()], path).toEqual([404, ''])
    expect(head.headers.get('x-mock-udesk-hint'), path).toBe(get.headers.get('x-mock-udesk-hint'))
  }
})

test('HEAD of the events ends at once', async () => {
  const { send, company } = createTestFake()
  const { stream } = company.wiring
  const followers = new Set<object>()
  const follow = stream.follow.bind(stream)
  stream.follow = (follower) => {
    followers.add(follower)
    const leave = follow(follower)
    return () => {
      followers.delete(follower)
      leave()
    }
  }
  await send('/__admin/events', { method: 'HEAD' })
  expect(followers.size).toBe(0)
})
