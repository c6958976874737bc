import { expect, expectTypeOf, onTestFinished, test } from 'vitest'
import { startMockUdesk, startReceiver, UsageError, WaitTimeout } from '../index.ts'

async function start() {
  const receiver = await startReceiver()
  onTestFinished(receiver.stop)
  const udesk = await startMockUdesk({ webhook: receiver.url })
  onTestFinished(udesk.stop)
  return { receiver, udesk }
}

const message = (customerToken: string, content: string) => ({
  customer_token: customerToken,
  assign_type: 'agent',
  messages: [{ type: 'message', data: { content } }],
})

test('keeps pushes in order, and answers as Udesk requires', async () => {
  const { receiver, udesk } = await start()
  await udesk.client.createSession({ body: { customer_token: 'u42', assign_type: 'agent' } })
  await (await udesk.sessions.waitFor()).say('请稍等')
  await udesk.settled()
  expect(receiver.pushes).toMatchObject([
    { kind: 'agent', types: ['start_session', 'message'], customerToken: 'u42', answered: 200 },
    { kind: 'agent', types: ['message'], body: { messages: [{ data: { content: '请稍等' } }] }, answered: 200 },
  ])
  expect(await udesk.pushes.list()).toMatchObject([{ attempts: [{ status: 200 }] }, { attempts: [{ status: 200 }] }])
  expect((await udesk.pushes.list())[0]?.attempts[0]).not.toHaveProperty('note')
})

test('knows the type of a body by its kind', async () => {
  const { receiver, udesk } = await start()
  await udesk.client.createSession({ body: { customer_token: 'u42', assign_type: 'agent' } })
  const push = await receiver.waitFor({ type: 'start_session' })
  if (push.kind !== 'agent') throw new Error(`it is ${push.kind}`)
  expectTypeOf(push.body.messages[0]?.im_sub_session_id).toEqualTypeOf<number | undefined>()
  const [session] = await udesk.sessions.list()
  expect(push.body.messages[0]?.im_sub_session_id).toBe(session?.id)
})

test('waits for a push by its content, its type, its customer or a function', async () => {
  const { receiver, udesk } = await start()
  const waiting = [
    receiver.waitFor({ type: 'message', customerToken: 'u2', content: '二' }),
    receiver.waitFor({ content: /^二/ }),
    receiver.waitFor(({ customerToken }) => customerToken === 'u2'),
  ]
  await udesk.pushes.send({ body: message('u1', '一') })
  await udesk.pushes.send({ body: message('u2', '二') })
  for (const push of await Promise.all(waiting)) expect(push).toMatchObject({ customerToken: 'u2' })
  expect(await receiver.waitFor({ customerToken: 'u1' })).toBe(receiver.pushes[0]) // it has already arrived
})

test('answers as set, also by a function of the push, until another answer is set', async () => {
  const { receiver, udesk } = await start()
  receiver.answerWith(({ customerToken }) => (customerToken === 'u1' ? { status: 500 } : { body: { ok: true } }))
  await udesk.pushes.send({ body: message('u1', '一') })
  await udesk.pushes.send({ body: message('u2', '二') })
  await udesk.settled()
  receiver.answerWith({})
  await udesk.pushes.send({ body: message('u1', '三') })
  await udesk.settled()
  expect(await udesk.pushes.list()).toMatchObject([
    { state: 'failed', reason: 'answered 500; Udesk wants 200' },
    { state: 'delivered', attempts: [{ note: 'answered 200 with a body that should be empty: "{\\"ok\\":true}"' }] },
    { state: 'delivered' },
  ])
})

test('answers late by the real clock, or never', async () => {
  const { receiver, udesk } = await start()
  await udesk.clock.freeze()
  receiver.answerWith({ ms: 20 })
  await udesk.pushes.send({ body: message('u1', '一') })
  await udesk.clock.advance('1s')
  receiver.hang()
  await udesk.pushes.send({ body: message('u1', '二') })
  await udesk.clock.advance('5s', { grace: 0 })
  expect(await udesk.pushes.list()).toMatchObject([{ state: 'delivered' }, { state: 'timed_out' }])
  expect(receiver.pushes).toMatchObject([{ answered: 200 }, { answered: null }])
})

test('stops at once although it hangs, and ends waits', async () => {
  const { receiver, udesk } = await start()
  receiver.hang()
  await udesk.pushes.send({ body: message('u1', '一') })
  await receiver.waitFor({ customerToken: 'u1' })
  const waiting = receiver.waitFor({ customerToken: 'u2' })
  await receiver.stop()
  await expect(waiting).rejects.toThrow(UsageError)
  await expect(waiting).rejects.toThrow('Stopped while a test waited for a push with customerToken "u2".')
  expect(await udesk.pushes.waitFor({ state: 'failed' })).toMatchObject({ attempts: [{ outcome: 'connection_reset' }] })
})

test('keeps a body that is no push as a text', async () => {
  const { receiver, udesk } = await start()
  await udesk.faults.add({ target: 'push', fault: 'malformed' })
  await udesk.pushes.send({ body: message('u1', '一') })
  await udesk.settled()
  expect(receiver.pushes).toMatchObject([{ kind: null, types: [], customerToken: null }])
  expect(receiver.pushes[0]?.body).toMatch(/^\{"customer_token":"u1"/)
  expect((await fetch(receiver.url)).status).toBe(405)
})

test('reports a port that is in use, and a criterion that is no field of a push', async () => {
  const { receiver } = await start()
  const port = Number(new URL(receiver.url).port)
  await expect(startReceiver({ port })).rejects.toThrow(`Port ${port} is in use: choose another one`)
  const misspelt = { tpye: 'message' } as object
  await expect(receiver.waitFor(misspelt)).rejects.toThrow(
    'Pushes have no field "tpye" to find them by; did you mean "type"?',
  )
})

test('listens on the given host, and stops at the end of its block', async () => {
  const urls: string[] = []
  {
    await using receiver = await startReceiver({ host: '0.0.0.0' })
    expect(receiver.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/udesk$/)
    expect((await fetch(receiver.url, { method: 'POST', body: '{}' })).status).toBe(200)
    urls.push(receiver.url)
  }
  await expect(fetch(urls[0] ?? '', { method: 'POST' })).rejects.toThrow('fetch failed')
})

test('shows the pushes that it received when a wait times out', async () => {
  const { receiver, udesk } = await start()
  await udesk.pushes.send({ body: message('u42', '您好！') })
  await udesk.pushes.send({ body: message('u43', '您好') })
  await udesk.settled()
  const waiting = receiver.waitFor({ type: 'message', customerToken: 'u42', content: '您好' }, { timeout: 20 })
  await expect(waiting).rejects.toThrow(WaitTimeout)
  await expect(waiting).rejects.toThrowErrorMatchingInlineSnapshot(`
    [WaitTimeout: No push with type "message", customerToken "u42" and content "您好" within 20 ms.
    There are 2 pushes, the nearest first, ✗ where it differs:

      kind    type       customerToken    content  answered
      wanted  message    u42              您好
      agent   message  ✗ u43              您好     200
      agent   message    u42            ✗ 您好！   200]
  `)
})

test('suggests to set it as the webhook when no push arrived', async () => {
  const { receiver } = await start()
  const waiting = receiver.waitFor({ type: 'close' }, { timeout: 20 })
  await expect(waiting).rejects.toThrow(
    `No push with type "close" within 20 ms.
There is no push at all.

Possible causes:
- The fake may not know ${receiver.url}: udesk.webhook.set(receiver.url).`,
  )
})
