import { expect, onTestFinished, test } from 'vitest'
import { startReceiver } from 'mock-udesk'
import { UdeskContainer, type StartedUdesk } from 'mock-udesk/testcontainers'

const start = async (container: UdeskContainer): Promise<StartedUdesk> => {
  const udesk = await container.start()
  onTestFinished(() => udesk.stop())
  return udesk
}

/** Listens on all addresses, because containers do not reach loopback. */
const receive = async () => {
  const receiver = await startReceiver({ host: '0.0.0.0' })
  onTestFinished(receiver.stop)
  return receiver
}

test('pushes the messages of a session to a receiver on this machine', async () => {
  const receiver = await receive()
  const udesk = await start(new UdeskContainer().withWebhook(receiver.url))
  await udesk.client.createSession({ body: { customer_token: 'u42', assign_type: 'agent' } })
  const session = await udesk.sessions.waitFor({ customerToken: 'u42' })
  await session.say('您好')
  await session.close('normal')
  await udesk.settled()
  expect(receiver.pushes.flatMap(({ types }) => types)).toEqual(['start_session', 'message', 'message', 'close'])
  expect(await udesk.webhook.get()).toMatch(/^http:\/\/host\.docker\.internal:\d+\/udesk$/)
})

test('sets a webhook after the start, a different one for each company', async () => {
  const [receiver, other] = [await receive(), await receive()]
  const udesk = await start(new UdeskContainer())
  await udesk.webhook.set(receiver.url)
  const company = await udesk.createCompany({ webhook: other.url })
  const push = { body: { hello: 'world' } }
  await udesk.pushes.send(push)
  await company.pushes.send(push)
  await Promise.all([udesk.settled(), company.settled()])
  expect([receiver.pushes.length, other.pushes.length]).toEqual([1, 1])
  await udesk.webhook.set(null)
  expect(await udesk.webhook.get()).toBeNull()
})

test('starts with every option of the configuration', async () => {
  const udesk = await start(
    new UdeskContainer()
      .withData({ agents: [{ id: 9, name: 'Zoe', nick: 'it’s “Zoe”, = $HOME' }] })
      .withAssumption('push.retry', '2018')
      .withAssumption('push.body', 'violation')
      .withLocale('en')
      .withSeed(-3)
      .withConfig({ faults: [{ target: 'reply', fault: 'code', code: 2000, message: 'a, b = c', times: 2 }] }),
  )
  expect(await udesk.agents.list()).toMatchObject([{ id: 9, name: 'Zoe', nick: 'it’s “Zoe”, = $HOME' }])
  expect(await udesk.assumptions.get()).toMatchObject({ 'push.retry': '2018', 'push.body': 'violation' })
  expect(await udesk.faults.list()).toMatchObject([{ fault: 'code', message: 'a, b = c' }])
})

test('plays scenarios from the start: of the library, from files, and objects', async () => {
  const wait = { name: 'mine', description: 'Nothing but time', steps: [{ wait: 10 }] }
  const udesk = await start(
    new UdeskContainer().withScenario('transfer').withScenario(wait).withConfig({ insecureAdmin: true }),
  )
  const runs = (await (await fetch(`${udesk.adminUrl}/runs`)).json()) as { items: { scenario: string }[] }
  expect(runs.items.map(({ scenario }) => scenario)).toEqual(['transfer', 'mine'])
})

test('is also a container, with a random admin token', async () => {
  const udesk = await start(new UdeskContainer())
  expect((await fetch(`${udesk.adminUrl}/state`)).status).toBe(401)
  const { exitCode, output } = await udesk.exec(['mock-udesk', '--version'])
  expect([exitCode, output]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)])
})

test('opens /__admin to callers with the given token, or to every caller', async () => {
  const known = await start(new UdeskContainer().withAdminToken('s3cret'))
  const headers = { authorization: 'Bearer s3cret' }
  expect((await fetch(`${known.adminUrl}/state`, { headers })).status).toBe(200)
  const open = await start(new UdeskContainer().withConfig({ insecureAdmin: true }))
  expect((await fetch(`${open.adminUrl}/state`)).status).toBe(200)
})

test('is found again if it may be reused, and pushes to the receiver of this run', async () => {
  const [before, now] = [await receive(), await receive()]
  const ofThisRun = () => new UdeskContainer().withReuse().withSeed(process.pid) // another run may have left a container
  const first = await start(ofThisRun().withWebhook(before.url))
  const again = await ofThisRun().withWebhook(now.url).start()
  expect(again.getId()).toBe(first.getId())
  await again.pushes.send({ body: {} })
  await again.settled()
  expect([before.pushes.length, now.pushes.length]).toEqual([0, 1])
})
