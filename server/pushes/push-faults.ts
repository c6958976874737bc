/**
 * Planned faults that change which pushes enter the queue. Such a fault drops, doubles or splits a push, joins the push with the
 * next push, sends the push after the next push, or gives the push a wrong session. The faults slow, delay, malformed and fail
 * change how a push is sent, so they enter the queue with the push.
 */
import type { Clock, Timer } from '../clock/clock.ts'
import { markOf, type FaultOf, type Faults } from '../faults.ts'
import type { Journal, NewPush, PushEntry } from '../journal.ts'

type Planned = FaultOf<'push'>
/** A push that waits for the next push of its customer. */
type Waiting = { push: NewPush; entry: PushEntry; fault: Planned; end: Timer }

type Needs = {
  clock: Clock
  journal: Journal
  faults: Faults
  queue: (entry: PushEntry, fault?: Planned) => void
}

/** How long (ms) a push waits for the next push of its customer. After this time, the push is sent without the fault. */
const waitingTimeout = 60_000

export function createPushFaults({ clock, journal, faults, queue }: Needs) {
  const waiting = new Map<string, Waiting>()

  function enqueue(push: NewPush): PushEntry {
    const before = takeWaiting(push.customerToken)
    if (before?.fault.fault === 'batch') {
      const both = join(before.push, push)
      if (both) return queueTogether(before, both)
      queue(before.entry)
    }
    const entry = open(push)
    if (before?.fault.fault === 'reorder') queue(before.entry)
    return entry
  }

  function open(push: NewPush): PushEntry {
    const { customerToken } = push
    const operation = journal.cause()?.operation ?? null
    const fault = faults.take('push', { operation, customerToken }, (fault) => canTouch(fault, push))
    const begin = (body: NewPush) =>
      journal.openPush({
        customerToken: body.customerToken,
        kind: body.kind,
        types: body.types,
        body: body.body,
        fault: fault && markOf(fault),
      })
    if (fault?.fault === 'split') return queueEach(split(push).map(begin))

    const entry = begin(fault?.fault === 'wrong-session' ? inWrongSession(push) : push)
    switch (fault?.fault) {
      case 'drop':
        journal.change(entry, { state: 'dropped', reason: 'lost, as planned' })
        break
      case 'duplicate':
        queue(entry)
        queue(entry)
        break
      case 'reorder':
      case 'batch':
        wait(push, entry, fault)
        break
      default:
        queue(entry, fault ?? undefined)
    }
    return entry
  }

  function wait(push: NewPush, entry: PushEntry, fault: Planned): void {
    const { customerToken } = push
    const end = clock.after(
      waitingTimeout,
      () => {
        waiting.delete(customerToken)
        queue(entry)
      },
      customerToken,
    )
    waiting.set(customerToken, { push, entry, fault, end })
    journal.change(entry, { state: 'held', reason: 'waits for the next push of its customer, as planned' })
  }

  function takeWaiting(customerToken: string): Waiting | undefined {
    const taken = waiting.get(customerToken)
    if (taken) clock.cancel(taken.end)
    waiting.delete(customerToken)
    return taken
  }

  function queueTogether({ entry: first, fault }: Waiting, both: NewPush): PushEntry {
    const entry = journal.openPush({ ...both, fault: markOf(fault) })
    journal.change(first, { state: 'cancelled', reason: `goes out together with ${entry.id}, as planned` })
    queue(entry)
    return entry
  }

  function queueEach(entries: PushEntry[]): PushEntry {
    for (const entry of entries) queue(entry)
    const [first] = entries
    if (!first) throw new Error('A push without messages cannot be split.')
    return first
  }

  return { enqueue, waiting: () => [...waiting.values()].map(({ entry }) => entry) }
}

type Fields = Record<string, unknown>
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {})
const messagesOf = ({ body }: NewPush): unknown[] => {
  const { messages } = fieldsOf(body)
  return Array.isArray(messages) ? messages : []
}
const withMessages = (push: NewPush, messages: unknown[], types: readonly string[]): NewPush => ({
  ...push,
  types,
  body: { ...fieldsOf(push.body), messages },
})

/** Some faults are possible only with some pushes. A fault stays armed until a suitable push comes. */
function canTouch({ fault }: Planned, push: NewPush): boolean {
  if (fault === 'split') return messagesOf(push).length > 1
  if (fault === 'batch') return messagesOf(push).length > 0
  if (fault === 'wrong-session') return inWrongSession(push) !== push
  return true
}

function split(push: NewPush): NewPush[] {
  return messagesOf(push).map((message, at) => withMessages(push, [message], push.types.slice(at, at + 1)))
}

/** Joins two pushes into one. Returns undefined if the two pushes cannot be joined. */
function join(one: NewPush, other: NewPush): NewPush | undefined {
  if (one.kind !== other.kind || messagesOf(other).length === 0) return undefined
  return withMessages(other, [...messagesOf(one), ...messagesOf(other)], [...one.types, ...other.types])
}

/** This number is added to a session's number. No company has a session with the sum. */
const wrongBy = 1_000_000

function inWrongSession(push: NewPush): NewPush {
  const changed = (fields: Fields, name: string): Fields =>
    typeof fields[name] === 'number' ? { ...fields, [name]: fields[name] + wrongBy } : fields
  const messages = messagesOf(push).map((message) => changed(fieldsOf(message), 'im_sub_session_id'))
  const hasSession = messages.some(({ im_sub_session_id }) => im_sub_session_id !== undefined)
  if (hasSession) return withMessages(push, messages, push.types)
  const body = fieldsOf(push.body)
  return 'session_id' in body ? { ...push, body: changed(body, 'session_id') } : push
}
