/** The messages of waits that time out, at a fake in this process and at one over the network. */
import { describe, expect, onTestFinished, test } from 'vitest'
import { connectMockUdesk, startMockUdesk, startReceiver, type Config, type MockUdesk } from '../index.ts'

const briefly = { timeout: 20 }

describe.each(['in this process', 'over the network'])('%s', (where) => {
  async function start(config: Config = {}): Promise<MockUdesk> {
    const udesk = await startMockUdesk(config)
    onTestFinished(udesk.stop)
    return where === 'in this process' ? udesk : connectMockUdesk(udesk.url)
  }

  async function startWithReceiver() {
    const receiver = await startReceiver()
    onTestFinished(receiver.stop)
    return { receiver, udesk: await start({ webhook: receiver.url }) }
  }

  test('a session: the integration made no call', async () => {
    const udesk = await start()
    const waiting = udesk.sessions.waitFor({ customerToken: 'u42' }, briefly)
    await expect(waiting).rejects.toThrowErrorMatchingInlineSnapshot(`
      [WaitTimeout: No session with customerToken "u42" and state "open" within 20 ms.
      There is no session at all.

      Possible causes:
      - mock-udesk has received no call: start your integration with the variables in udesk.env, and make it call Udesk.]
    `)
  })

  test('a session: the calls were refused', async () => {
    const udesk = await start()
    await udesk.client.createSession({ body: {} as never }) // first: within one ms, calls are listed by customer token
    await fetch(`${udesk.env.UDESK_BASE_URL}/im/sessions`, { method: 'POST', body: '{"customer_token":"u42"}' })
    await udesk.client.createSession({ body: { customer_token: 'u42', agent_id: 99 } })
    const waiting = udesk.sessions.waitFor({ customerToken: 'u42' }, briefly)
    await expect(waiting).rejects.toThrowErrorMatchingInlineSnapshot(`
      [WaitTimeout: No session with customerToken "u42" and state "open" within 20 ms.
      There is no session at all.

      Possible causes:
      - createSession (-.1) got 2000 “param is missing or the value is empty: customer_token”: Send customer_token in the body, which this call requires.
      - createSession (u42.1) got 20621 “timestamp参数缺失或格式错误”: Add the timestamp, in Unix seconds, to the query.
      - createSession (u42.2) got 5050 “客服不存在”: Take agent_id in the body from GET /agents or GET /im/agent_status: no such agent exists.]
    `)
  })

  test('a session: the integration made another call', async () => {
    const udesk = await start()
    await udesk.client.getCustomerStatus({ query: { customer_token: 'u42' } })
    const waiting = udesk.sessions.waitFor({ customerToken: 'u42' }, briefly)
    await expect(waiting).rejects.toThrowErrorMatchingInlineSnapshot(`
      [WaitTimeout: No session with customerToken "u42" and state "open" within 20 ms.
      There is no session at all.

      Possible causes:
      - Your integration did not call createSession for u42; it called getCustomerStatus.]
    `)
  })

  test('a session: the calls were for other customers', async () => {
    const udesk = await start()
    await startSession(udesk)
    const waiting = udesk.sessions.waitFor({ customerToken: 'U42', state: 'closed' }, briefly)
    await expect(waiting).rejects.toThrowErrorMatchingInlineSnapshot(`
      [WaitTimeout: No session with customerToken "U42" and state "closed" within 20 ms.
      There is one session, ✗ where it differs:

        id        customerToken  agentId    state
        wanted    U42                       closed
        1001    ✗ u42            1        ✗ open

      Possible causes:
      - The calls were not for U42, but for u42.]
    `)
  })

  test('a session: the customer waits in the queue', async () => {
    const udesk = await start()
    for (const { id } of await udesk.agents.list()) await udesk.agents.update(id, { capacity: 0 })
    for (const customer_token of ['u41', 'u42'])
      await udesk.client.createSession({ body: { customer_token, assign_type: 'agent' } })
    const waiting = udesk.sessions.waitFor({ customerToken: 'u42' }, briefly)
    await expect(waiting).rejects.toThrowErrorMatchingInlineSnapshot(`
      [WaitTimeout: No session with customerToken "u42" and state "open" within 20 ms.
      There is no session at all.

      Possible causes:
      - u42 waits in the queue at position 2, until an agent has capacity: udesk.agents.update(id, { capacity }).]
    `)
  })

  test('a session: no agent is online', async () => {
    const udesk = await start()
    for (const { id } of await udesk.agents.list()) await udesk.agents.update(id, { status: 'offline' })
    await udesk.client.createSession({ body: { customer_token: 'u42', assign_type: 'agent' } })
    const waiting = udesk.sessions.waitFor({ customerToken: 'u42' }, briefly)
    await expect(waiting).rejects.toThrowErrorMatchingInlineSnapshot(`
      [WaitTimeout: No session with customerToken "u42" and state "open" within 20 ms.
      There is no session at all.

      Possible causes:
      - createSession (u42.1) got 2002, because no agent who could take it is online: udesk.agents.update(id, { status: 'online' }).]
    `)
  })

  test('a session: the customer speaks with a robot', async () => {
    const udesk = await start()
    await udesk.client.createSession({ body: { customer_token: 'u42', assign_type: 'robot' } })
    const waiting = udesk.sessions.waitFor({ customerToken: 'u42' }, briefly)
    await expect(waiting).rejects.toThrowErrorMatchingInlineSnapshot(`
      [WaitTimeout: No session with customerToken "u42" and state "open" within 20 ms.
      There is no session at all.

      Possible causes:
      - createSession (u42.1) started a session with a robot: request an agent with assign_type "agent".]
    `)
  })

  test('a session: it is closed, and sessions of other customers are open', async () => {
    const udesk = await start()
    for (const customer_token of ['u42', 'u43'])
      await udesk.client.createSession({ body: { customer_token, assign_type: 'agent' } })
    await (await udesk.sessions.waitFor({ customerToken: 'u42' })).close()
    const waiting = udesk.sessions.waitFor({ customerToken: 'u42' }, briefly)
    await expect(waiting).rejects.toThrowErrorMatchingInlineSnapshot(`
      [WaitTimeout: No session with customerToken "u42" and state "open" within 20 ms.
      There are 2 sessions, the nearest first, ✗ where it differs:

        id        customerToken  agentId    state
        wanted    u42                       open
        1002    ✗ u43            3          open
        1001      u42            1        ✗ closed

      Possible causes:
      - Session 1001 is closed (normal).]
    `)
  })

  test('criteria that nothing can meet', async () => {
    const udesk = await start()
    await expect(udesk.requests.waitFor({ operation: 'createSesion' })).rejects.toThrow(
      'There is no operation "createSesion"; did you mean "createSession"?',
    )
    await expect(udesk.sessions.waitFor({ customer: 'u42' } as object)).rejects.toThrow(
      'Sessions have no field "customer" to find them by (there is: customerToken, agentId, state)',
    )
    await expect(udesk.pushes.waitFor('您好' as never)).rejects.toThrow(
      'To find a push, pass an object with some of { kind, type, customerToken, content, state }, or a function, not "您好"',
    )
  })

  test('a message: there are other messages', async () => {
    const udesk = await start()
    const session = await startSession(udesk)
    await say(udesk, session.id, '你好，我想退货，订单号是二〇二六一一二二〇〇〇一，昨天收到的，尺码不对')
    await say(udesk, session.id, '你好 ')
    const waiting = session.waitForMessage('你好', briefly)
    await expect(waiting).rejects.toThrowErrorMatchingInlineSnapshot(`
      [WaitTimeout: No message with content "你好" in session 1001 within 20 ms.
      There are 4 messages, the nearest first, ✗ where it differs:

        sender    type             content
        wanted                     你好
        customer  message        ✗ "你好 "
        customer  message        ✗ 你好，我想退货，订单号是二〇二六一一二二〇〇〇一，昨天收到的，尺码不对
        system    message        ✗ 您好，请问有什么可以帮您？
        system    start_session  ✗ 对话开始]
    `)
  })

  test('a message: there is none', async () => {
    const udesk = await start()
    const session = await startSession(udesk)
    const waiting = session.waitForMessage(({ sender }) => sender === 'customer', briefly)
    await expect(waiting).rejects.toThrowErrorMatchingInlineSnapshot(`
      [WaitTimeout: No message that your function accepts in session 1001 within 20 ms.
      There are 2 messages, the newest first:

        sender  type           content
        system  message        您好，请问有什么可以帮您？
        system  start_session  对话开始

      Possible causes:
      - Your integration did not call sendMessage for u42.]
    `)
  })

  test('a message: the session was transferred, and the integration uses the old one', async () => {
    const udesk = await start()
    const session = await startSession(udesk)
    await session.transfer({ agent: 'Jerry' })
    await say(udesk, session.id, '在吗')
    const waiting = session.waitForMessage('在吗', briefly)
    await expect(waiting).rejects.toThrowErrorMatchingInlineSnapshot(`
      [WaitTimeout: No message with content "在吗" in session 1001 within 20 ms.
      There are 3 messages, the nearest first, ✗ where it differs:

        sender  type             content
        wanted                   在吗
        system  close          ✗ 关闭会话
        system  message        ✗ 您好，请问有什么可以帮您？
        system  start_session  ✗ 对话开始

      Possible causes:
      - Session 1001 was transferred: new messages belong to session 1002.
      - sendMessage (u42.2) got 9200 “会话不存在/会话已关闭”: Use im_sub_session_id 1002 of the transfer push from now on: this session was transferred.]
    `)
  })

  test('a request: there are many', async () => {
    const udesk = await start()
    for (let n = 1; n <= 11; n++) await udesk.client.getQueueStatus({ query: { customer_token: `u${n + 10}` } })
    await startSession(udesk)
    const waiting = udesk.requests.waitFor({ operation: 'createSession', code: 2001, customerToken: 'u42' }, briefly)
    await expect(waiting).rejects.toThrowErrorMatchingInlineSnapshot(`
      [WaitTimeout: No request with operation "createSession", code 2001 and customerToken "u42" within 20 ms.
      There are 12 requests, the nearest first, ✗ where it differs:

        id        operation         customerToken    code
        wanted    createSession     u42              2001
        u42.1     createSession     u42            ✗ 1000
        u21.1   ✗ getQueueStatus  ✗ u21            ✗ 1000
        u20.1   ✗ getQueueStatus  ✗ u20            ✗ 1000
        u19.1   ✗ getQueueStatus  ✗ u19            ✗ 1000
        u18.1   ✗ getQueueStatus  ✗ u18            ✗ 1000
        u17.1   ✗ getQueueStatus  ✗ u17            ✗ 1000
        u16.1   ✗ getQueueStatus  ✗ u16            ✗ 1000
        u15.1   ✗ getQueueStatus  ✗ u15            ✗ 1000
        … and 4 more]
    `)
  })

  test('a request: an unknown path, and a fault', async () => {
    const udesk = await start()
    await fetch(`${udesk.url}/im/sessions`, { method: 'POST' })
    await udesk.faults.add({ target: 'reply', fault: 'status', status: 503, times: 2 })
    await udesk.client.listAgentStatus().catch(() => undefined)
    const waiting = udesk.requests.waitFor({ operation: 'createSession' }, briefly)
    await expect(waiting.catch(atAnyPort)).resolves.toMatchInlineSnapshot(`
      "WaitTimeout: No request with operation "createSession" within 20 ms.
      There are 2 requests, the nearest first, ✗ where it differs:

        id        operation          code  status
        wanted    createSession
        -.2     ✗ listAgentStatus    –     503
        -.1     ✗ POST /im/sessions  2000  404

      Possible causes:
      - POST /im/sessions (-.1) got 2000 “Nothing is here: the open API is at http://127.0.0.1:PORT/open_api_v1, the admin API at /__admin”: Put /open_api_v1 before the path: the call is POST /open_api_v1/im/sessions.
      - listAgentStatus (-.2) got HTTP 503: the planned fault status
      - Fault 1 is armed: status."
    `)
  })

  test('a request: it has no reply yet', async () => {
    const udesk = await start()
    await udesk.clock.freeze('2026-01-01T04:00:00Z')
    await udesk.faults.add({ target: 'reply', fault: 'delay', ms: 1_000 })
    const calling = udesk.client.getQueueStatus({ query: { customer_token: 'u42' } })
    await udesk.requests.waitFor({ customerToken: 'u42' })
    const waiting = udesk.requests.waitFor({ customerToken: 'u42', code: 1000 }, briefly)
    await expect(waiting).rejects.toThrowErrorMatchingInlineSnapshot(`
      [WaitTimeout: No request with customerToken "u42" and code 1000 within 20 ms.
      There is one request, ✗ where it differs:

        id      operation       customerToken    code
        wanted                  u42              1000
        u42.1   getQueueStatus  u42            ✗ –

      Possible causes:
      - getQueueStatus (u42.1) has no reply yet.
      - The clock is frozen at 2026-01-01T04:00:00.000Z: what is due later happens after udesk.clock.advance(duration).]
    `)
    await udesk.clock.advance('1s')
    await calling
  })

  test('a push: no webhook is set', async () => {
    const udesk = await start()
    await (await startSession(udesk)).say('您好')
    const waiting = udesk.pushes.waitFor({ type: 'message', content: '您好', state: 'delivered' }, briefly)
    await expect(waiting).rejects.toThrowErrorMatchingInlineSnapshot(`
      [WaitTimeout: No push with type "message", content "您好" and state "delivered" within 20 ms.
      There are 2 pushes, the nearest first, ✗ where it differs:

        id      kind   type                    customerToken    content                                 state      reason
        wanted         message                                  您好                                    delivered
        u42.2   agent  message                 u42              您好                                  ✗ dropped    no webhook
        u42.1   agent  start_session, message  u42            ✗ 对话开始, 您好，请问有什么可以帮您？  ✗ dropped    no webhook

      Possible causes:
      - No webhook is set, so no push is sent: startMockUdesk({ webhook }), or udesk.webhook.set(url).]
    `)
  })

  test('a push: the webhook is suspended', async () => {
    const { receiver, udesk } = await startWithReceiver()
    await udesk.clock.freeze('2026-01-01T04:00:00Z')
    receiver.hang()
    for (let n = 1; n <= 10; n++)
      await udesk.pushes.send({
        body: { customer_token: `u${n}`, messages: [{ type: 'message', data: { content: '喂' } }] },
      })
    await udesk.clock.advance('5s', { grace: 0 })
    const session = await startSession(udesk)
    await session.say('您好')
    const waiting = udesk.pushes.waitFor({ customerToken: 'u42', content: /您好$/, state: 'delivered' }, briefly)
    await expect(waiting.catch(atAnyPort)).resolves.toMatchInlineSnapshot(`
      "WaitTimeout: No push with customerToken "u42", content /您好$/ and state "delivered" within 20 ms.
      There are 12 pushes, the nearest first, ✗ where it differs:

        id      kind   type                      customerToken    content                                 state      reason
        wanted                                   u42              /您好$/                                 delivered
        u42.2   agent  message                   u42              您好                                  ✗ dropped    suspended until 2026-01-01T04:01:05.000Z: 10 timeouts within 60 s at http://127.0.0.1:PORT/udesk
        u42.1   agent  start_session, message    u42            ✗ 对话开始, 您好，请问有什么可以帮您？  ✗ dropped    suspended until 2026-01-01T04:01:05.000Z: 10 timeouts within 60 s at http://127.0.0.1:PORT/udesk
        u9.1    agent  message                 ✗ u9             ✗ 喂                                    ✗ timed_out  no complete answer within 5 s
        u8.1    agent  message                 ✗ u8             ✗ 喂                                    ✗ timed_out  no complete answer within 5 s
        u7.1    agent  message                 ✗ u7             ✗ 喂                                    ✗ timed_out  no complete answer within 5 s
        u6.1    agent  message                 ✗ u6             ✗ 喂                                    ✗ timed_out  no complete answer within 5 s
        u5.1    agent  message                 ✗ u5             ✗ 喂                                    ✗ timed_out  no complete answer within 5 s
        u4.1    agent  message                 ✗ u4             ✗ 喂                                    ✗ timed_out  no complete answer within 5 s
        … and 4 more

      Possible causes:
      - The webhook is suspended until 2026-01-01T04:01:05.000Z: pushes that are due before that do not arrive.
      - The clock is frozen at 2026-01-01T04:00:05.000Z: what is due later happens after udesk.clock.advance(duration)."
    `)
  })

  test('a push: a fault is armed', async () => {
    const { udesk } = await startWithReceiver()
    await udesk.faults.add({ target: 'push', fault: 'drop', customerToken: 'u42', times: 2 })
    await startSession(udesk)
    await udesk.settled()
    const waiting = udesk.pushes.waitFor({ type: 'start_session', state: 'delivered' }, briefly)
    await expect(waiting).rejects.toThrowErrorMatchingInlineSnapshot(`
      [WaitTimeout: No push with type "start_session" and state "delivered" within 20 ms.
      There is one push, ✗ where it differs:

        id      kind   type                    customerToken  content                                 state      reason
        wanted         start_session                                                                  delivered
        u42.1   agent  start_session, message  u42            对话开始, 您好，请问有什么可以帮您？  ✗ dropped    lost, as planned

      Possible causes:
      - Fault 1 is armed: drop for u42.]
    `)
  })

  test('a company with a shorter timeout', async () => {
    const { receiver, udesk: server } = await startWithReceiver()
    const udesk = await server.createCompany({ webhook: receiver.url }, briefly)
    receiver.hang()
    const session = await startSession(udesk)
    await expect(udesk.sessions.waitFor({ state: 'closed' })).rejects.toThrow('within 20 ms')
    await expect(session.waitForMessage('你好')).rejects.toThrow('within 20 ms')
    await expect(udesk.settled()).rejects.toThrow('within 20 ms')
  })

  test('settled: the receiver does not answer', async () => {
    const { receiver, udesk } = await startWithReceiver()
    await udesk.clock.freeze('2026-01-01T04:00:00Z')
    receiver.hang()
    await startSession(udesk)
    await receiver.waitFor({ customerToken: 'u42' })
    await expect(udesk.settled(briefly)).rejects.toThrowErrorMatchingInlineSnapshot(`
      [WaitTimeout: Not settled within 20 ms. Still pending:
      - push u42.1 is unanswered
      - time stands still: advance it

      There is one push:

        id     kind   type                    customerToken  content                               state
        u42.1  agent  start_session, message  u42            对话开始, 您好，请问有什么可以帮您？  sending

      Possible causes:
      - The clock is frozen at 2026-01-01T04:00:00.000Z: what is due later happens after udesk.clock.advance(duration).]
    `)
  })
})

async function startSession(udesk: MockUdesk) {
  await udesk.client.createSession({ body: { customer_token: 'u42', assign_type: 'agent' } })
  return udesk.sessions.waitFor({ customerToken: 'u42' })
}

const say = (udesk: MockUdesk, session: number, content: string) =>
  udesk.client.sendMessage({
    body: {
      customer_token: 'u42',
      im_sub_session_id: session,
      message_id: `m-${content.length}`,
      type: 'message',
      data: { content },
    },
  })

const atAnyPort = (error: unknown) => String(error).replaceAll(/:\d{4,5}(?=\/)/g, ':PORT')
