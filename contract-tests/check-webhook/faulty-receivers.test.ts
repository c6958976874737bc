/** Receivers that are spoilt in one way each: the checks whose business it is find it, and no others do. */
import type { Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { realTime } from '../../server/clock/clock.ts'
import { startBareReceiver } from '../../server/pushes/testing.ts'
import { allChecks } from './checks.ts'
import type { Grade } from './findings.ts'
import { playAll } from './fake-conversation.ts'
import { check, hasType, listOf, receive, type Manner, type Message, type Push } from './testing.ts'

/** `make`: with a memory of its own for each test. */
type Spoilt = { what: string; found: string[]; grade: Grade; says?: string; limit?: number; make: () => Manner }

const breaksAt = (
  what: string,
  grade: Grade,
  found: string[],
  isTooMuch: (push: Push, text: string) => boolean,
): Spoilt => ({
  what: `breaks down at ${what}`,
  found,
  grade,
  says: 'answered 500, and Udesk wants 200',
  make:
    () =>
    (push, { text }) =>
      isTooMuch(push, text) ? 500 : undefined,
})

const some = (push: Push, is: (message: Message) => boolean) => listOf(push).some(is)
const idsOf = (push: Push) => listOf(push).map(({ message_id: id }) => id)
/** Says whether it was asked about the same before. */
const memory = () => {
  const seen = new Set<unknown>()
  return (thing: unknown) => seen.has(thing) || !seen.add(thing)
}

const isOnlyKnown = ({ type }: Message) =>
  ['start_session', 'message', 'image', 'rich', 'transfer', 'close'].includes(type)

const plays = await playAll() // once for all receivers: none of them knows another
const everything = allChecks.map(({ id }) => id).concat('empty-body', 'in-time')

const spoilt: Spoilt[] = [
  breaksAt('images', 'C', ['image'], (push) => hasType(push, 'image')),
  breaksAt('rich text', 'C', ['rich'], (push) => hasType(push, 'rich')),
  breaksAt('an administrator’s close', 'C', ['close-force'], (push) =>
    some(push, ({ data }) => data.close_type === 'force'),
  ),
  breaksAt('transfers', 'C', ['transfer', 'transfer-old-id'], (push) => hasType(push, 'transfer')),
  breaksAt(
    'several messages in one push',
    'D',
    ['start', 'transfer', 'before-start', 'transfer-old-id', 'compact-date'],
    (push) => listOf(push).length > 1,
  ),
  breaksAt('the read mark', 'C', ['read'], (push) => push.messages === undefined),
  breaksAt('data without content', 'C', ['robot'], (push) => some(push, ({ data }) => !('content' in data))),
  breaksAt(
    'messages that are no list',
    'C',
    ['urobot'],
    ({ messages }) => messages !== undefined && !Array.isArray(messages),
  ),
  breaksAt(
    'types that it does not know',
    'D',
    ['types-of-others', 'types-unknown', 'attachments'],
    (push) => !listOf(push).every(isOnlyKnown),
  ),
  breaksAt('fields that it does not know', 'C', ['more-fields'], (push) => 'platform' in push),
  breaksAt(
    'an agent without a picture',
    'B',
    ['no-avatar'],
    (push) => push.assign_type === 'agent' && some(push, (each) => each.agent_avatar === undefined),
  ),
  breaksAt('dates without dashes', 'B', ['compact-date'], (push) =>
    some(push, (each) => /^\d{8} /.test(each.message_created_at)),
  ),
  breaksAt('letters beyond the first plane', 'D', ['chinese', 'emoji'], (_push, text) =>
    /[\u{10000}-\u{10ffff}]/u.test(text),
  ),
  breaksAt('emoji', 'C', ['emoji'], (_push, text) => /\p{Emoji_Presentation}/u.test(text)),
  breaksAt('markup', 'C', ['markup'], (_push, text) => text.includes('</script>')),
  breaksAt('bodies of more than 100 kB', 'B', ['very-long'], (_push, text) => Buffer.byteLength(text) > 100_000),
  breaksAt('bodies of more than 10 kB', 'C', ['long', 'very-long'], (_push, text) => Buffer.byteLength(text) > 10_000),
  {
    what: 'refuses what it has seen before',
    grade: 'D',
    found: ['twice', 'twice-at-once'],
    says: '1 of 2 pushes: answered 409, and Udesk wants 200',
    make() {
      const isKnown = memory()
      return (push) => (idsOf(push).some(isKnown) ? 409 : undefined)
    },
  },
  {
    what: 'refuses sessions that have not begun',
    grade: 'C',
    found: ['before-start', 'transfer-old-id'],
    says: '1 of 2 pushes: answered 404, and Udesk wants 200',
    make() {
      const begun = new Set<number>()
      return (push) => {
        for (const { type, im_sub_session_id: id } of listOf(push))
          if (type === 'start_session' || type === 'transfer') begun.add(id)
        return push.assign_type === 'agent' && some(push, ({ im_sub_session_id: id }) => !begun.has(id))
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
        for (const { type, im_sub_session_id: id } of listOf(push)) if (type === 'close') closed.add(id)
        return undefined
      }
    },
  },
  {
    what: 'forgets sessions that were handed on',
    grade: 'C',
    found: ['after-transfer'],
    make() {
      const latest = new Map<string, number>()
      return ({ customer_token: customer = '', ...push }) => {
        const late = some(push, ({ im_sub_session_id: id }) => id < (latest.get(customer) ?? 0))
        if (hasType(push, 'transfer')) for (const { im_sub_session_id: id } of listOf(push)) latest.set(customer, id)
        return late ? 404 : undefined
      }
    },
  },
  {
    what: 'says ok',
    grade: 'C',
    found: ['empty-body'],
    says: 'answers had a body',
    make: () => () => ({ body: 'ok' }),
  },
  {
    what: 'answers 204',
    grade: 'F',
    found: everything,
    says: 'answered 204, and Udesk wants 200',
    make: () => () => 204,
  },
  {
    what: 'sends elsewhere',
    grade: 'F',
    found: everything,
    says: 'answered 301, and Udesk wants 200; redirects are not followed',
    make: () => () => 301,
  },
  {
    what: 'wants somebody to log in',
    grade: 'F',
    found: everything,
    says: 'answered 401, and Udesk wants 200',
    make:
      () =>
      (_push, { request }) =>
        request.headers.authorization === undefined ? 401 : undefined,
  },
  {
    what: 'turns away those who come in a crowd',
    grade: 'C',
    found: ['fifty-at-once'],
    make() {
      let inside = 0
      return async () => {
        if (inside >= 20) return 503
        inside++
        await realTime.sleep(20)
        inside--
        return undefined
      }
    },
  },
  {
    what: 'hangs at closes',
    grade: 'D',
    limit: 800,
    found: ['close-normal', 'close-redirect', 'close-force', 'in-time'],
    says: 'no complete answer within 0.8 s',
    make: () => (push) => (hasType(push, 'close') ? 'hang' : undefined),
  },
  {
    what: 'hangs where a connection is used again',
    grade: 'D',
    limit: 400,
    found: expect.arrayContaining(['kept-connection']) as string[],
    make() {
      const isKnown = memory()
      return (_push, { request }) => (isKnown(request.socket) ? 'hang' : undefined)
    },
  },
  {
    what: 'hangs where a connection is not to be used again',
    grade: 'C',
    limit: 800,
    found: ['own-connection'],
    make:
      () =>
      (_push, { request }) =>
        request.headers.connection === 'close' ? 'hang' : undefined,
  },
  {
    what: 'takes one push at a time',
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
    what: 'breaks down now and then',
    grade: 'D',
    found: expect.arrayContaining(['fifty-at-once']) as string[],
    make() {
      let served = 0
      return () => (++served % 7 === 0 ? 500 : undefined)
    },
  },
  {
    what: 'does not live through the crowd',
    grade: 'C',
    found: ['alive'],
    make() {
      let crowd = 0
      return ({ customer_token: customer }) => {
        if (customer?.includes('fifty-at-once')) crowd++
        return crowd === 100 && customer?.includes('alive') ? 502 : undefined
      }
    },
  },
]

for (const { what, grade, found, says, limit, make } of spoilt) {
  const waits = limit !== undefined // side by side: they have nothing to do meanwhile
  test(`finds a receiver that ${what}`, { concurrent: waits }, async ({ onTestFinished: onFinished }) => {
    const checked = await check(await receive(make(), onFinished), { plays, ...(waits && { limit }) })
    expect([checked.grade, checked.found]).toEqual([grade, found])
    const [first] = checked.findings.filter(({ verdict }) => verdict !== 'passed')
    expect(first?.detail).toContain(says ?? '')
  })
}

// Manners that HTTP does not have.

const bare: { what: string; says: string; meet: (socket: Socket) => unknown }[] = [
  {
    what: 'hangs up',
    says: 'the connection ended before the answer did',
    meet: (socket) => socket.once('data', () => socket.end()),
  },
  {
    what: 'speaks no HTTP',
    says: 'what came back is not HTTP',
    meet: (socket) => socket.once('data', () => socket.end('220 smtp.example ESMTP\r\n')),
  },
  {
    what: 'promises more than it sends',
    says: 'no complete answer within 0.3 s',
    meet: (socket) => socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n')),
  },
]

for (const { what, says, meet } of bare) {
  test(`finds a receiver that ${what}`, async () => {
    const { url, stop } = await startBareReceiver((socket) => void meet(socket))
    onTestFinished(stop)
    const { grade, found, findings } = await check(url, { plays, limit: 300 })
    expect([grade, found]).toEqual(['F', everything])
    expect(findings[0]?.detail).toContain(says)
  })
}
