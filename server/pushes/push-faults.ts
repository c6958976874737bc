/**
 * Planned faults of pushes, where they enter delivery: a push is lost, doubled, taken apart, put together with the next or
 * sent after it, or names a wrong session. What mutations the sending itself (slow, delay, malformed, fail) goes along with it.
 */
import type { Clock, Timer } from '../clock/clock.ts'
import { markOf, type FaultOf, type Faults } from '../faults.ts'
import type { Journal, OpenedPush, PushEntry } from '../journal.ts'

type Planned = FaultOf<'push'>
/** A push that waits for the next of its conversation. */
type Waiting = { opened: OpenedPush; entry: PushEntry; fault: Planned; end: Timer }

type Needs = {
  clock: Clock
  journal: Journal
  faults: Faults
  lineUp: (entry: PushEntry, fault?: Planned) => void
}

/** So long a push waits for the next of its conversation; then it goes out as if nothing had been planned. */
const patience = 60_000

export function createPushFaults({ clock, journal, faults, lineUp }: Needs) {
  const waiting = new Map<string, Waiting>()

  function enqueue(opened: OpenedPush): PushEntry {
    const before = takeWaiting(opened.customerToken)
    if (before?.fault.fault === 'batch') {
      const both = join(before.opened, opened)
      if (both) return sendTogether(before, both)
      lineUp(before.entry)
    }
    const entry = open(opened)
    if (before?.fault.fault === 'reorder') lineUp(before.entry)
    return entry
  }

  function open(opened: OpenedPush): PushEntry {
    const { customerToken } = opened
    const operation = journal.cause()?.operation ?? null
    const fault = faults.strike('push', { operation, customerToken }, (fault) => suits(fault, opened))
    const begin = (body: OpenedPush) => journal.openPush({ ...body, fault: fault && markOf(fault) })
    if (fault?.fault === 'split') return sendApart(split(opened).map(begin))

    const entry = begin(fault?.fault === 'wrong-session' ? inWrongSession(opened) : opened)
    switch (fault?.fault) {
      case 'drop':
        journal.change(entry, { state: 'dropped', reason: 'lost, as planned' })
        break
      case 'duplicate':
        lineUp(entry)
        lineUp(entry)
        break
      case 'reorder':
      case 'batch':
        wait(opened, entry, fault)
        break
      default:
        lineUp(entry, fault ?? undefined)
    }
    return entry
  }

  function wait(opened: OpenedPush, entry: PushEntry, fault: Planned): void {
    const { customerToken } = opened
    const end = clock.after(
      patience,
      () => {
        waiting.delete(customerToken)
        lineUp(entry)
      },
      customerToken,
    )
    waiting.set(customerToken, { opened, entry, fault, end })
    journal.change(entry, { state: 'held', reason: 'waits for the next push of its customer, as planned' })
  }

  function takeWaiting(customerToken: string): Waiting | undefined {
    const taken = waiting.get(customerToken)
    if (taken) clock.cancel(taken.end)
    waiting.delete(customerToken)
    return taken
  }

  function sendTogether({ entry: first, fault }: Waiting, both: OpenedPush): PushEntry {
    const entry = journal.openPush({ ...both, fault: markOf(fault) })
    journal.change(first, { state: 'cancelled', reason: `goes out together with ${entry.id}, as planned` })
    lineUp(entry)
    return entry
  }

  function sendApart(entries: PushEntry[]): PushEntry {
    for (const entry of entries) lineUp(entry)
    const [first] = entries
    if (!first) throw new Error('A push that is split has messages.')
    return first
  }

  return { enqueue, waiting: () => [...waiting.values()].map(({ entry }) => entry) }
}

type Fields = Record<string, unknown>
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {})
const messagesOf = ({ body }: OpenedPush): unknown[] => {
  const { messages } = fieldsOf(body)
  return Array.isArray(messages) ? messages : []
}
const withMessages = (push: OpenedPush, messages: unknown[], types: readonly string[]): OpenedPush => ({
  ...push,
  types,
  body: { ...fieldsOf(push.body), messages },
})

/** Some pushes cannot be spoiled so; the fault waits for one that can. */
function suits({ fault }: Planned, opened: OpenedPush): boolean {
  if (fault === 'split') return messagesOf(opened).length > 1
  if (fault === 'batch') return messagesOf(opened).length > 0
  if (fault === 'wrong-session') return inWrongSession(opened) !== opened
  return true
}

function split(push: OpenedPush): OpenedPush[] {
  return messagesOf(push).map((message, at) => withMessages(push, [message], push.types.slice(at, at + 1)))
}

/** Both in one; undefined where that cannot be. */
function join(one: OpenedPush, other: OpenedPush): OpenedPush | undefined {
  if (one.kind !== other.kind || messagesOf(other).length === 0) return undefined
  return withMessages(other, [...messagesOf(one), ...messagesOf(other)], [...one.types, ...other.types])
}

/** So much is added to the number of a session: nobody has that many. */
const elsewhere = 1_000_000

function inWrongSession(push: OpenedPush): OpenedPush {
  const moved = (fields: Fields, name: string): Fields =>
    typeof fields[name] === 'number' ? { ...fields, [name]: fields[name] + elsewhere } : fields
  const messages = messagesOf(push).map((message) => moved(fieldsOf(message), 'im_sub_session_id'))
  const spoken = messages.some(({ im_sub_session_id }) => im_sub_session_id !== undefined)
  if (spoken) return withMessages(push, messages, push.types)
  const body = fieldsOf(push.body)
  return 'session_id' in body ? { ...push, body: moved(body, 'session_id') } : push
}
