import { expect, test, vi } from 'vitest'
import { realTime } from '../server/clock/clock.ts'
import { connectMockUdesk, startMockUdesk, UsageError } from './index.ts'
import { atOrigin, otherServers, unreachableServers } from './client/testing.ts'

const sentenceOf = async (url: string, options?: { timeout: number }) => {
  const error: unknown = await connectMockUdesk(url, options).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(UsageError)
  return atOrigin((error as UsageError).message, url)
}

const hint = 'Start mock-udesk there, or give its address.'

test.each(Object.entries(unreachableServers))(
  'connectMockUdesk reports why no fake answers: %s',
  async (_, { start, says }) => {
    const sentence = await sentenceOf(await start())
    if (typeof says === 'string') expect(sentence).toBe(`No mock-udesk answers: ${says}. ${hint}`)
    else expect(sentence).toMatch(says)
    expect(sentence).not.toMatch(/SSL routines|openssl|:error:/)
  },
)

test('connectMockUdesk waits no longer than its timeout for a server that never answers', async () => {
  const began = realTime.elapsed()
  expect(await sentenceOf(await otherServers.silent(), { timeout: 100 })).toBe(
    `No mock-udesk answers: no answer from ORIGIN within 0.1 s. ${hint}`,
  )
  expect(realTime.elapsed() - began).toBeLessThan(4_000)
})

test('connectMockUdesk reports which other server answers', async () => {
  const said = async (url: Promise<string>) => sentenceOf(await url)
  expect(await said(otherServers.html())).toBe(`No mock-udesk answers: ORIGIN answers 200 with HTML. ${hint}`)
  expect(await said(otherServers.json())).toBe(`No mock-udesk answers: the server at ORIGIN is not mock-udesk. ${hint}`)
  expect(await said(otherServers.notFound())).toBe(
    `No mock-udesk answers: ORIGIN answers 404 with something else. ${hint}`,
  )
  expect(await said(otherServers.nginx())).toContain('ORIGIN speaks TLS: its address begins with https://')
  expect(await said(otherServers.redirect('https://elsewhere.example/login?ticket=secret'))).toBe(
    `No mock-udesk answers: ORIGIN answers 301 and leads to https://elsewhere.example/login. ${hint}`,
  )
  expect(await said(otherServers.empty())).toBe(
    `No mock-udesk answers: the server at ORIGIN is not mock-udesk. ${hint}`,
  )
  expect(await said(otherServers.problem())).toBe('Not you.')
  await expect(connectMockUdesk('127.0.0.1:8375')).rejects.toThrow('does not begin with http:// or https://')
})

test('connectMockUdesk stops reading an answer without end, and one that is nested too deep', async () => {
  const said = async (url: Promise<string>) => sentenceOf(await url)
  expect(await said(otherServers.endless())).toBe(`No mock-udesk answers: the answer of ORIGIN is over 1 MiB. ${hint}`)
  expect(await said(otherServers.deep())).toBe(`No mock-udesk answers: ORIGIN answers 200 with something else. ${hint}`)
})

test('reports a proxy in the environment when no fake answers, except for hosts in NO_PROXY', async () => {
  vi.stubEnv('HTTP_PROXY', 'http://user:secret@127.0.0.1:3128')
  const proxied = '; HTTP_PROXY is set, and mock-udesk does not call through it.'
  expect(await sentenceOf('http://nowhere.invalid')).toContain(proxied)
  expect(await sentenceOf(await unreachableServers['a closed port'].start())).not.toContain('HTTP_PROXY')
  vi.stubEnv('NO_PROXY', 'localhost, .invalid')
  expect(await sentenceOf('http://nowhere.invalid')).not.toContain('HTTP_PROXY')
  vi.unstubAllEnvs()
})

test.each(Object.entries(unreachableServers))('a failed push has a reason: %s', async (_, { start, says }) => {
  const origin = await start()
  await using udesk = await startMockUdesk({ webhook: `${origin}/udesk?token=secret` })
  await udesk.pushes.send({ body: { customer_token: 'u1' } })
  await udesk.settled()
  const [push] = await udesk.pushes.list()
  expect(push?.state).toBe('failed')
  const reason = atOrigin(push?.reason ?? '', origin)
  if (typeof says === 'string') expect(reason).toBe(says)
  else expect(reason).toMatch(says)
})

test('a redirected push reports the new address, without the query', async () => {
  const origin = await otherServers.redirect('/login?ticket=secret')
  await using udesk = await startMockUdesk({ webhook: `${origin}/udesk` })
  await udesk.pushes.send({ body: { customer_token: 'u1' } })
  await udesk.settled()
  const [push] = await udesk.pushes.list()
  expect(push?.reason).toBe(`answered 301 and leads to ${origin}/login; redirects are not followed, Udesk wants 200`)
})

test('reports in one sentence that a connected fake has stopped', async () => {
  const udesk = await startMockUdesk()
  const beside = await connectMockUdesk(udesk.url)
  const waiting = beside.sessions.waitFor({ customerToken: 'unknown' })
  await vi.waitFor(async () => expect(await beside.requests.list()).toEqual([]))
  await udesk.stop()
  await expect(waiting).rejects.toThrow(/^(No mock-udesk answers|The event stream of mock-udesk ended|Stopped while)/)
  await expect(beside.agents.list()).rejects.toThrow('No mock-udesk answers: nothing listens at')
})
