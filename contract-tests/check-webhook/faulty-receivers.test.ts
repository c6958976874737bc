/** Receivers with one fault each: only the checks for this fault find it. */
import type { Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { realTime } from '../../server/clock/clock.ts'
import { startBareReceiver } from '../../server/pushes/testing.ts'
import { allChecks } from './checks.ts'
import type { Grade } from './findings.ts'
import { makeAllSequences } from './fake-conversation.ts'
import {
  check,
  hasType,
  messagesOf,
  startTestReceiver,
  type ReceiverBehaviour,
  type PushMessage,
  type ReceivedPush,
} from './testing.ts'

/** `make`: creates a new state for each test. `detail`: part of the first finding. */
type FaultyReceiver = {
  what: string
  found: string[]
  grade: Grade
  detail?: string
  limit?: number
  make: () => ReceiverBehaviour
}

const failsAt = (
  what: string,
  grade: Grade,
  found: string[],
  failsWith: (push: ReceivedPush, text: string) => boolean,
): FaultyReceiver => ({
  what: `fails at ${what}`,
  found,
  grade,
  detail: 'answered 500; Udesk expects 200',
  make:
    () =>
    (push, { text }) =>
      failsWith(push, text) ? 500 : undefined,
})

const some = (push: ReceivedPush, is: (message: PushMessage) => boolean) => messagesOf(push).some(is)
const idsOf = (push: ReceivedPush) => messagesOf(push).map(({ message_id: id }) => id)
/** Resolves to whether the value was seen before. */
const createMemory = () => {
  const seen = new Set<unknown>()
  return (thing: unknown) => seen.has(thing) || !seen.add(thing)
}

const isOnlyKnown = ({ type }: PushMessage) =>
  ['start_session', 'message', 'image', 'rich', 'transfer', 'close'].includes(type)

const sequences = await makeAllSequences() // once for all receivers
const everything = allChecks.map(({ id }) => id).concat('empty-body', 'in-time')

const faultyReceivers: FaultyReceiver[] = [
  failsAt('images', 'C', ['image'], (push) => hasType(push, 'image')),
  failsAt('rich text', 'C', ['rich'], (push) => hasType(push, 'rich')),
  failsAt('an administrator’s close', 'C', ['close-force'], (push) =>
    some(push, ({ data }) => data.close_type === 'force'),
  ),
  failsAt('transfers', 'C', ['transfer', 'transfer-old-id'], (push) => hasType(push, 'transfer')),
  failsAt(
    'several messages in one push',
    'D',
    ['start', 'transfer', 'before-start', 'transfer-old-id', 'compact-date'],
    (push) => messagesOf(push).length > 1,
  ),
  failsAt('the read mark', 'C', ['read'], (push) => push.messages === undefined),
  failsAt('data without content', 'C', ['robot'], (push) => some(push, ({ data }) => !('content' in data))),
  failsAt(
    'messages that are not a list',
    'C',
    ['urobot'],
    ({ messages }) => messages !== undefined && !Array.isArray(messages),
  ),
  failsAt(
    'types that it does not know',
    'D',
    ['types-of-others', 'types-unknown', 'attachments'],
    (push) => !messagesOf(push).every(isOnlyKnown),
  ),
  failsAt('fields that it does not know', 'C', ['more-fields'], (push) => 'platform' in push),
  failsAt(
    'an agent without a picture',
    'B',
    ['no-avatar'],
    (push) => push.assign_type === 'agent' && some(push, (each) => each.agent_avatar === undefined),
  ),
  failsAt('dates without dashes', 'B', ['compact-date'], (push) =>
    some(push, (each) => /^\d{8} /.test(each.message_created_at)),
  ),
  failsAt('characters outside the BMP', 'D', ['chinese', 'emoji'], (_push, text) =>
    /[\u{10000}-\u{10ffff}]/u.test(text),
  ),
  failsAt('emoji', 'C', ['emoji'], (_push, text) => /\p{Emoji_Presentation}/u.test(text)),
  failsAt('markup', 'C', ['markup'], (_push, text) => text.includes('</script>')),
  failsAt('bodies of more than 100 kB', 'B', ['very-long'], (_push, text) => Buffer.byteLength(text) > 100_000),
  failsAt('bodies of more than 10 kB', 'C', ['long', 'very-long'], (_push, text) => Buffer.byteLength(text) > 10_000),
  {
    what: 'refuses repeated messages',
    grade: 'D',
    found: ['twice', 'twice-at-once'],
    detail: '1 of 2 pushes: answered 409; Udesk expects 200',
    make() {
      const isKnown = createMemory()
      return (push) => (idsOf(push).some(isKnown) ? 409 : undefined)
    },
  },
  {
    what: 'refuses sessions that have not started',
    grade: 'C',
    found: ['before-start', 'transfer-old-id'],
    detail: '1 of 2 pushes: answered 404; Udesk expects 200',
    make() {
      const started = new Set<number>()
      return (push) => {
        for (const { type, im_sub_session_id: id } of messagesOf(push))
          if (type === 'start_session' || type === 'transfer') started.add(id)
        return push.assign_type === 'agent' && some(push, ({ im_sub_session_id: id }) => !started.has(id))
          ? 404
          : undefined
      }
    },
  },
  {
    what: 'refuses sessions that are closed',
    grade: 'C',
    found: ['after-close'],
    make() {
      const closed = new Set<number>()
      return (push) => {
        if (some(push, ({ im_sub_session_id: id }) => closed.has(id))) return 410
        for (const { type, im_sub_session_id: id } of messagesOf(push)) if (type === 'close') closed.add(id)
        return undefined
      }
    },
  },
  {
    what: 'refuses the old session after a transfer',
    grade: 'C',
    found: ['after-transfer'],
    make() {
      const latest = new Map<string, number>()
      return ({ customer_token: customer = '', ...push }) => {
        const late = some(push, ({ im_sub_session_id: id }) => id < (latest.get(customer) ?? 0))
        if (hasType(push, 'transfer'))
          for (const { im_sub_session_id: id } of messagesOf(push)) latest.set(customer, id)
        return late ? 404 : undefined
      }
    },
  },
  {
    what: 'answers with the body ok',
    grade: 'C',
    found: ['empty-body'],
    detail: 'answers had a body',
    make: () => () => ({ body: 'ok' }),
  },
  {
    what: 'answers 204',
    grade: 'F',
    found: everything,
    detail: 'answered 204; Udesk expects 200',
    make: () => () => 204,
  },
  {
    what: 'redirects',
    grade: 'F',
    found: everything,
    detail: 'answered 301; Udesk expects 200 and does not follow redirects',
    make: () => () => 301,
  },
  {
    what: 'requires authentication',
    grade: 'F',
    found: everything,
    detail: 'answered 401; Udesk expects 200',
    make:
      () =>
      (_push, { request }) =>
        request.headers.authorization === undefined ? 401 : undefined,
  },
  {
    what: 'refuses more than twenty pushes at once',
    grade: 'C',
    found: ['fifty-at-once'],
    make() {
      let running = 0
      return async () => {
        if (running >= 20) return 503
        running++
        await realTime.sleep(20)
        running--
        return undefined
      }
    },
  },
  {
    what: 'hangs at closes',
    grade: 'D',
    limit: 800,
    found: ['close-normal', 'close-redirect', 'close-force', 'in-time'],
    detail: 'no complete answer within 0.8 s',
    make: () => (push) => (hasType(push, 'close') ? 'hang' : undefined),
  },
  {
    what: 'hangs on a reused connection',
    grade: 'D',
    limit: 400,
    found: expect.arrayContaining(['kept-connection']) as string[],
    make() {
      const isKnown = createMemory()
      return (_push, { request }) => (isKnown(request.socket) ? 'hang' : undefined)
    },
  },
  {
    what: 'hangs at Connection: close',
    grade: 'C',
    limit: 800,
    found: ['own-connection'],
    make:
      () =>
      (_push, { request }) =>
        request.headers.connection === 'close' ? 'hang' : undefined,
  },
  {
    what: 'handles one push at a time',
    grade: 'C',
    limit: 600,
    found: expect.arrayContaining(['fifty-at-once']) as string[],
    make() {
      let free = Promise.resolve()
      return async () => {
        await (free = free.then(() => realTime.sleep(15)))
        return undefined
      }
    },
  },
  {
    what: 'is slow, but not too slow',
    grade: 'B',
    limit: 1_000,
    found: ['in-time'],
    make: () => () => realTime.sleep(520).then(() => undefined),
  },
  {
    what: 'fails at every seventh push',
    grade: 'D',
    found: expect.arrayContaining(['fifty-at-once']) as string[],
    make() {
      let served = 0
      return () => (++served % 7 === 0 ? 500 : undefined)
    },
  },
  {
    what: 'stops after fifty pushes at once',
    grade: 'C',
    found: ['alive'],
    make() {
      let received = 0
      return ({ customer_token: customer }) => {
        if (customer?.includes('fifty-at-once')) received++
        return received === 100 && customer?.includes('alive') ? 502 : undefined
      }
    },
  },
]

for (const { what, grade, found, detail, limit, make } of faultyReceivers) {
  const waits = limit !== undefined // such tests mostly wait, so that they can run at the same time
  test(`finds a receiver that ${what}`, { concurrent: waits }, async ({ onTestFinished: onFinished }) => {
    const checked = await check(await startTestReceiver(make(), onFinished), { sequences, ...(waits && { limit }) })
    expect([checked.grade, checked.found]).toEqual([grade, found])
    const [first] = checked.findings.filter(({ verdict }) => verdict !== 'passed')
    expect(first?.detail).toContain(detail ?? '')
  })
}

// Receivers that break HTTP.

const bareReceivers: { what: string; detail: string; onConnection: (socket: Socket) => unknown }[] = [
  {
    what: 'closes the connection',
    detail: 'the connection ended before the answer did',
    onConnection: (socket) => socket.once('data', () => socket.end()),
  },
  {
    what: 'does not speak HTTP',
    detail: 'what came back is not HTTP',
    onConnection: (socket) => socket.once('data', () => socket.end('220 smtp.example ESMTP\r\n')),
  },
  {
    what: 'sends less than its Content-Length',
    detail: 'no complete answer within 0.3 s',
    onConnection: (socket) => socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n')),
  },
]

for (const { what, detail, onConnection } of bareReceivers) {
  test(`finds a receiver that ${what}`, async () => {
    const { url, stop } = await startBareReceiver((socket) => void onConnection(socket))
    onTestFinished(stop)
    const { grade, found, findings } = await check(url, { sequences, limit: 300 })
    expect([grade, found]).toEqual(['F', everything])
    expect(findings[0]?.detail).toContain(detail)
  })
}
