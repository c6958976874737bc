/** Plays a generated conversation in a fake of its own, and reads the views as a user reads them. */
import { isoInstant, readBeijingTime } from '../../common/dates.ts'
import { realTime } from '../../server/clock/clock.ts'
import { apiPrefix } from '../../server/open-api/api-prefix.ts'
import { openFake, type OpenedFake } from './open-fake.ts'
import { signatureOf } from './sign.ts'
import { delayMs, type CallStep, type Conversation, type Pair } from './step.ts'

/** What a user reads, as text. */
export type Views = {
  replies: string
  /** `GET /__admin/requests`, and each request in full. */
  requests: string
  pushes: string
  events: string
  coverage: string
  /** The exported scenario of each session. */
  scenarios: readonly string[]
}

const start = readBeijingTime('2025-06-01 12:00:00') ?? 0

export async function playConversation(conversation: Conversation): Promise<Views> {
  const fake = await openFake(conversation)
  const live = readText(await fake.follow(null))
  await fake.ask('PUT', '/clock', { freeze: isoInstant(start) })
  const { replies, looks } = await playSteps(conversation, fake)
  const last = await look(fake)
  const scenarios = await exportScenarios(fake)
  const replayed = readText(await fake.follow(0))
  await fake.stop()
  const events = await live
  if (events !== (await replayed)) throw new Error(`The two followers of conversation ${conversation.seed} differ.`)
  const all = [...looks, last]
  const clean = (texts: readonly string[]) => withoutChance(texts.join('\n'), fake.replaced)
  return {
    replies: clean(replies),
    requests: clean(all.map(({ requests }) => requests)),
    pushes: clean(all.map(({ pushes }) => pushes)),
    events: clean([events]),
    coverage: clean(all.map(({ coverage }) => coverage)),
    scenarios: scenarios.map((text) => clean([text])),
  }
}

type Look = { requests: string; pushes: string; coverage: string }

async function playSteps({ steps, secrets, receiver }: Conversation, fake: OpenedFake) {
  const replies: string[] = []
  const looks: Look[] = []
  let now = start
  let mayBeDelayed = false
  const advance = async (ms: number) => {
    now += ms
    await fake.ask('PUT', '/clock', { advance: ms })
  }
  const send = async (call: CallStep, number: number) => {
    const pairs = [...call.query, ...signatureOf(call, secrets, Math.floor(now / 1000), number)]
    const type: Pair[] = call.contentType === null ? [] : [['content-type', call.contentType]]
    const reply = fake.send({
      ...{ method: call.method, body: call.body, headers: [...call.headers, ...type] },
      path: `${apiPrefix}${call.path}?${searchOf(pairs)}`,
    })
    if (mayBeDelayed && (await isWaiting(fake, reply))) await advance(delayMs)
    replies.push((await reply) ?? 'no reply')
  }
  for (const [number, step] of steps.entries()) {
    if (step.kind === 'call') await send(step, number)
    else if (step.kind === 'look') looks.push(await look(fake))
    else if (step.kind === 'advance') await advance(step.ms)
    else {
      replies.push(await fake.ask(step.method, step.path, step.body ?? undefined))
      if (step.body?.target === 'reply' && step.body.fault === 'delay') mayBeDelayed = true
    }
    if (receiver) await advance(1) // a frozen clock moves only when each push is answered
  }
  return { replies, looks }
}

/** Resolves with true when a call waits for the clock, and with false when it is answered. */
async function isWaiting(fake: OpenedFake, reply: Promise<unknown>): Promise<boolean> {
  const answered = new AbortController()
  void reply.then(() => answered.abort())
  while (!answered.signal.aborted) {
    await realTime.nextTurn()
    const { items } = JSON.parse(await fake.ask('GET', '/requests')) as { items: { ms: number | null }[] }
    if (items.some(({ ms }) => ms === null)) return true
  }
  return false
}

async function look(fake: OpenedFake): Promise<Look> {
  const requests = await fake.ask('GET', '/requests')
  const { items } = JSON.parse(requests) as { items: { id: string }[] }
  const inFull: string[] = []
  for (const { id } of items) inFull.push(await fake.ask('GET', `/requests/${encodeURIComponent(id)}`))
  const [pushes, coverage] = [await fake.ask('GET', '/pushes'), await fake.ask('GET', '/coverage')]
  return { requests: [requests, ...inFull].join('\n'), pushes, coverage }
}

async function exportScenarios(fake: OpenedFake): Promise<string[]> {
  const { items } = JSON.parse(await fake.ask('GET', '/sessions')) as { items: { id: number }[] }
  const texts: string[] = []
  for (const { id } of items) texts.push(await fake.ask('GET', `/sessions/${id}/scenario`))
  return texts
}

async function readText(stream: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of stream) text += decoder.decode(chunk, { stream: true })
  return text
}

/** Dates before the clock is frozen, for example that of the customers of the demo. */
const realDate = /\b20(?:2[6-9]|[3-9]\d)-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+Z)?/g

/** Removes ports and real dates. Removes the string to sign, because it holds the token. */
function withoutChance(text: string, replaced: readonly Pair[]): string {
  const fixed = replaced.reduce((rest, [from, to]) => rest.replaceAll(from, to), text)
  return fixed
    .replaceAll(/"string_to_sign":"(?:[^"\\]|\\.)*"/g, '"string_to_sign":"…"')
    .replaceAll(realDate, 'the real date')
}

const searchOf = (pairs: readonly Pair[]) =>
  pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')
