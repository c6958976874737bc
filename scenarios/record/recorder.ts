/** Records what customers and agents do in each conversation, and the events that a scenario needs to repeat the conversation. */
import type { Assumptions } from '../../spec/assumptions.ts'
import { codesOfEveryCall } from '../../server/open-api/document/documented-codes-and-parameters.ts'
import { showRequest, type ShownRequest } from '../../server/open-api/journal-call.ts'
import type { Company } from '../../server/company.ts'
import type { JournalEvent, PushEntry, RequestEntry } from '../../server/journal.ts'
import type { Bounds } from '../../server/newest-entries.ts'
import { createRing } from '../../server/ring.ts'
import type { CloseType, Message, Settings, WorldEvent } from '../../server/world/types.ts'
import { valueAtPath } from '../../common/json-pointer.ts'

export type RecordedEvent = EventOfCustomer<ShownRequest> & Surroundings
type Surroundings = { settings: Settings; assumptions: Assumptions }
/** A call is kept as its entry in the journal, and is shown when the conversation is read. */
type KeptEvent = Surroundings & { recorded: EventOfCustomer<RequestEntry>; bytes: number }
/** `cause` is the id of the call that caused the event. */
type EventOfCustomer<Call> = { at: number; customer: string; cause: string | null } & (
  | { kind: 'called'; request: Call; readAll: boolean }
  | { kind: 'refused'; request: Call }
  | { kind: 'assigning'; agentId: number }
  | { kind: 'served'; agentId: number; sessionId: number; queued: boolean }
  | { kind: 'said'; agentId: number; message: Message }
  | { kind: 'read'; agentId: number; messageIds: string[]; all: boolean }
  | { kind: 'transferred'; agentId: number; to: number; sessionId: number }
  | { kind: 'closed'; agentId: number; by: 'agent' | 'customer' | 'idle' | 'removal'; closeType: CloseType }
  | { kind: 'pushed'; push: PushEntry }
)

export type Recorder = {
  /**
   * Returns the events of a customer, oldest first. `customer` is the customer_token. For a customer without a token, it is
   * `customer 7` (with the id).
   */
  eventsOf: (customer: string) => RecordedEvent[]
  /** The settings at the company's start. */
  settings: Settings
  stop: () => void
}

/** Calls that mark the agents' messages as read. */
const reading = new Set(['previewMessage', 'readMessages'])

/** Follows a company from its start. Keeps the newest events, within the same bounds as the journal. */
export function createRecorder(company: Company): Recorder {
  const { journal, world, clock, keep } = company
  const events = createKeptEvents(keep)
  const settingsAtStart = structuredClone(world.settings.get())
  let settings = settingsAtStart
  let assumptions = { ...company.assumptions }
  let everyCall: Set<number> | undefined
  let changesSeen = company.assumptionChanges()
  const stop = journal.subscribe((event) => {
    if (event.type === 'world' && event.event.type === 'settings.changed')
      settings = structuredClone(world.settings.get())
    const recorded = read(event)
    if (changesSeen !== company.assumptionChanges()) {
      changesSeen = company.assumptionChanges()
      assumptions = { ...company.assumptions }
    }
    if (recorded) events.add({ recorded, settings, assumptions, bytes: bytesOf(recorded) })
  })

  function read(event: JournalEvent): EventOfCustomer<RequestEntry> | undefined {
    if (event.type === 'request') return readRequest(event.request)
    if (event.type === 'push') return readPush(event.push)
    if (event.type === 'world') return readWorldEvent(event.event as WorldEvent) // other world events return undefined
    return undefined
  }

  function readRequest(request: RequestEntry): EventOfCustomer<RequestEntry> | undefined {
    const { customerToken: customer, at, operation, status, code } = request
    if (customer === null || operation === null) return undefined
    everyCall ??= new Set(codesOfEveryCall())
    const isRefused = typeof code === 'number' && code !== 2000 && everyCall.has(code)
    if (status !== 200 || isRefused) return { at, customer, cause: null, kind: 'refused', request }
    const readAll = reading.has(operation) && nothingUnread(customer, 'agent')
    return { at, customer, cause: null, kind: 'called', request, readAll }
  }

  function readPush(push: PushEntry): EventOfCustomer<RequestEntry> | undefined {
    if (push.state !== 'queued') return undefined
    const session = world.sessions.get(Number(valueAtPath(push.body, ['session_id'])))
    const customer = push.customerToken ?? (session && nameOf(session.customerId))
    return customer === undefined ? undefined : { at: push.at, customer, cause: push.causedBy, kind: 'pushed', push }
  }

  function readWorldEvent(event: WorldEvent): EventOfCustomer<RequestEntry> | undefined {
    if ((event.type === 'queue.joined' || event.type === 'queue.assigning') && event.waiting.agentId !== null) {
      const { agentId, customerId } = event.waiting
      return {
        at: clock.now(),
        customer: nameOf(customerId),
        cause: journal.cause()?.id ?? null,
        kind: 'assigning',
        agentId,
      }
    }
    if (!('session' in event) || event.session === null) return undefined
    const { id: sessionId, customerId, agentId } = event.session
    const base = { at: clock.now(), customer: nameOf(customerId), cause: journal.cause()?.id ?? null }
    switch (event.type) {
      case 'session.started':
        return { ...base, kind: 'served', agentId, sessionId, queued: event.queued }
      case 'session.transferred':
        return { ...base, kind: 'transferred', agentId: event.old.agentId, to: agentId, sessionId }
      case 'session.closed': {
        const { by, session } = event
        if (by === 'transfer') return undefined
        return { ...base, kind: 'closed', agentId, by, closeType: session.closeType ?? 'normal' }
      }
      case 'message.sent':
        if (event.message.sender !== 'agent') return undefined
        return { ...base, kind: 'said', agentId, message: { ...event.message, data: { ...event.message.data } } }
      case 'messages.read': {
        if (event.by === 'customer') return undefined
        const all = nothingUnread(base.customer, 'customer')
        return { ...base, kind: 'read', agentId, messageIds: event.messageIds, all }
      }
      default:
        return undefined
    }
  }

  const nameOf = (customerId: number) => world.customers.byId(customerId)?.customerToken ?? `customer ${customerId}`

  /** Returns whether all messages that this side sent in the latest session are read. */
  function nothingUnread(customer: string, side: 'agent' | 'customer'): boolean {
    const latest = world.sessions.list({ customerToken: customer }).at(-1)
    return latest?.messages.every(({ sender, readAt }) => sender !== side || readAt !== null) ?? true
  }

  return {
    eventsOf: (customer) => events.of(customer).map((event) => show(event, company)),
    settings: settingsAtStart,
    stop,
  }
}

/** Keeps the newest events within the bounds. */
function createKeptEvents(most: Bounds) {
  const events = createRing<KeptEvent>()
  let bytes = 0
  return {
    add(event: KeptEvent): void {
      events.push(event)
      bytes += event.bytes
      while (events.size() > most.entries || (bytes > most.bytes && events.size() > 1)) bytes -= events.shift().bytes
    },
    of: (customer: string) => events.toArray().filter(({ recorded }) => recorded.customer === customer),
  }
}

/** About how many bytes an event keeps, with the call or push that it names. */
const bytesOf = (recorded: EventOfCustomer<RequestEntry>): number => {
  if ('request' in recorded) return recorded.request.bytes
  return 'push' in recorded ? recorded.push.bytes : 500
}

const show = ({ recorded, settings, assumptions }: KeptEvent, company: Company): RecordedEvent =>
  'request' in recorded
    ? { ...recorded, request: showRequest(recorded.request, company), settings, assumptions }
    : { ...recorded, settings, assumptions }
