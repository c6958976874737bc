import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connectMockUdesk, startMockUdesk, type MockUdesk } from '../harness/index.ts'
import { createPaint } from './output/colour.ts'
import { createJsonPrinter, createLinePrinter, play } from './play-scenario.ts'

/** What `play` prints for a fake with a frozen clock, which only the scenario moves. */
async function playFrozen(name: string, udesk: MockUdesk, signal = new AbortController().signal) {
  await udesk.clock.freeze('2026-01-01T12:00:00Z')
  const said: string[] = []
  const run = await play(
    name,
    udesk,
    createLinePrinter((line) => said.push(line), createPaint({}, {})),
    signal,
  )
  return { run, text: said.join('\n') }
}

test('prints a scenario as it happens: actors, actions and times', async () => {
  await using udesk = await startMockUdesk()
  const { run, text } = await playFrozen('queue-then-assigned', udesk)
  expect(run.state).toBe('passed')
  expect(text).toMatchInlineSnapshot(`
    "queue-then-assigned
    If all agents are busy, createSession replies with code 2001 and a place in the queue, but without a
    session. The push start_session brings the session when an agent is free. Udesk does not push a
    changed place: request it with getQueueStatus.

       0.000 s    u1 joins agent  code 2001 { assign_info: { count: 1 } }
       0.000 s    u2 joins agent  code 2001 { assign_info: { count: 2 } }
       0.000 s    u1 says 在吗？我想改一下收货地址。  code 1000
       0.000 s    … wait 3s
       3.000 s    lin capacity 1
       3.000 s  → push start_session + message to u1: dropped – no webhook
       3.000 s  ✓ push start_session for u1
       3.000 s  ✓ session open for u1 with unread 1
       3.000 s    call getQueueStatus { customer_token: u2 }  code 1000 { status: 排队中, count: 1 }

    passed after 3.000 s"
  `)
})

test('escapes text of a customer that could forge a line or control a terminal', async () => {
  await using udesk = await startMockUdesk()
  const folder = mkdtempSync(join(tmpdir(), 'mock-udesk-'))
  const file = join(folder, 'wild.yaml')
  const wild = '\\e[2J\\n   9.999 s  forged\\u202E'
  writeFileSync(
    file,
    [
      'name: wild',
      `description: "A ${wild}"`,
      'given: { agents: [{ as: lin }] }',
      'steps:',
      '  - customer: { as: u1, joins: agent }',
      `  - agent: { as: lin, says: "${wild}" }`,
      `  - expect: { call: sendMessage, content: "${wild}", within: 10ms }`,
    ].join('\n'),
  )
  const { text } = await playFrozen(file, udesk)
  expect(text).toContain('\\u001b[2J\\n   9.999 s  forged\\u202e')
  expect(text).not.toMatch(/^ *9\.999|[^\n\P{Cc}]|\u202e/mu)
})

test('prints ten timeouts, the suspension with its end, and the first push after it', async () => {
  await using udesk = await startMockUdesk()
  const { text } = await playFrozen('push-timeout-backoff', udesk)
  expect(text).toMatchInlineSnapshot(`
    "push-timeout-backoff
    If your webhook does not answer ten pushes within 5 s each, Udesk stops calling it for 60 s.
    Messages of that time are never pushed.

       0.000 s    # Your webhook takes 6 s for each of ten pushes.
       0.000 s    fault { target: push, fault: slow, ms: 6000, times: 10 }
       0.000 s    u1 joins agent  code 1000
       0.000 s    u2 joins agent  code 1000
       0.000 s    u3 joins agent  code 1000
       0.000 s    u4 joins agent  code 1000
       0.000 s    u5 joins agent  code 1000
       0.000 s    u6 joins agent  code 1000
       0.000 s    u7 joins agent  code 1000
       0.000 s    u8 joins agent  code 1000
       0.000 s    u9 joins agent  code 1000
       0.000 s    u10 joins agent  code 1000
       5.000 s  → push start_session + message to u1: timed out after 5000 ms
       5.000 s  → push start_session + message to u10: timed out after 5000 ms
       5.000 s  → push start_session + message to u2: timed out after 5000 ms
       5.000 s  → push start_session + message to u3: timed out after 5000 ms
       5.000 s  → push start_session + message to u4: timed out after 5000 ms
       5.000 s  → push start_session + message to u5: timed out after 5000 ms
       5.000 s  → push start_session + message to u6: timed out after 5000 ms
       5.000 s  → push start_session + message to u7: timed out after 5000 ms
       5.000 s  → push start_session + message to u8: timed out after 5000 ms
       5.000 s  → push start_session + message to u9: timed out after 5000 ms
       5.000 s  ‖ Udesk stops calling the webhook for 60 s
       5.000 s  ✓ breaker suspended with timeouts 10 within 10s
       5.000 s    lin says 您的订单已发货。 (with u1)
       5.000 s  → push message to u1 (您的订单已发货。): dropped – suspended until 2026-01-01T12:01:05.000Z: 10 timeouts within 60 s at stand-in:1
       5.000 s  ✓ push message for u1 with state dropped, reason suspended until *
       5.000 s    … wait 60s
      65.000 s  ▸ Udesk calls the webhook again
      65.000 s  ✓ breaker closed
      65.000 s    lin says 运单号：SF1088776655。 (with u1)
      65.000 s  ✓ push message for u1 with content 运单号：SF1088776655。, state sent
      65.000 s  → push message to u1 (运单号：SF1088776655。): delivered after 0 ms, HTTP 200

    passed after 65.000 s"
  `)
})

test('prints what was expected and what came instead, and leaves nothing behind', async () => {
  await using udesk = await startMockUdesk()
  const file = join(mkdtempSync(join(tmpdir(), 'play-')), 'wrong.yaml')
  writeFileSync(
    file,
    `name: wrong
description: A push that never comes.
given: { agents: [{ as: lin }] }
steps:
  - customer: { as: u1, joins: agent }
  - agent: { as: lin, says: 您好 }
  - expect: { push: read, for: u1, within: 1s }
`,
  )
  const { run, text } = await playFrozen(file, udesk)
  expect(run.state).toBe('failed')
  expect(text).toMatchInlineSnapshot(`
    "wrong
    A push that never comes.

       0.000 s    u1 joins agent  code 1000
       0.000 s  → push start_session + message to u1: dropped – no webhook
       0.000 s    lin says 您好
       0.000 s  → push message to u1 (您好): dropped – no webhook
       1.000 s  ✗ expect push read for u1 within 1s
                  expected  push read for u1 within 1s
                  got       push u1.1 start_session+message, dropped (no webhook): it is start_session+message
                            push u1.2 message, dropped (no webhook): it is message

    failed after 1.000 s"
  `)
  expect(await udesk.sessions.list()).toMatchObject([{ state: 'closed' }])
})

test('stops at its signal, and leaves nothing behind', async () => {
  await using udesk = await startMockUdesk()
  await using far = await connectMockUdesk(udesk.url)
  const stop = new AbortController()
  const said: string[] = []
  const run = await play(
    'queue-then-assigned',
    far,
    createLinePrinter(
      (line) => {
        said.push(line)
        if (line.includes('wait 3s')) stop.abort()
      },
      createPaint({}, {}),
    ),
    stop.signal,
  )
  expect(run.state).toBe('stopped')
  expect(said.at(-1)).toContain('stopped after')
  expect(await udesk.queues.list()).toEqual([])
})

test('prints everything as JSON lines', async () => {
  await using udesk = await startMockUdesk()
  await udesk.clock.freeze()
  const said: { event: string }[] = []
  const printer = createJsonPrinter((line) => said.push(JSON.parse(line) as { event: string }))
  await play('push-duplicates', udesk, printer, new AbortController().signal)
  expect(said[0]).toMatchObject({ event: 'scenario', name: 'push-duplicates' })
  expect(said.at(-1)).toMatchObject({ event: 'end', state: 'passed' })
  expect(new Set(said.map(({ event }) => event))).toContain('push')
})

test('suggests the scenario that was meant', async () => {
  await using udesk = await startMockUdesk()
  await expect(playFrozen('queue-then-asigned', udesk)).rejects.toThrow('did you mean "queue-then-assigned"?')
  await expect(playFrozen('./nowhere.yaml', udesk)).rejects.toThrow('there is no such file')
})

test('prints the scenario of the README as the README shows it', async () => {
  await using udesk = await startMockUdesk()
  const file = new URL('../docs/examples/no-free-agent.yaml', import.meta.url).pathname
  const { text } = await playFrozen(file, udesk)
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  expect(readme).toContain(`\n${text}\n`)
  expect(readme).toContain(readFileSync(file, 'utf8'))
})
