/** What was done in each conversation, by customers and by agents, as it is to be told again: what followed from it is not kept. */
import { isDeepStrictEqual } from 'node:util'
import type { Assumptions } from '../../spec/assumptions.ts'
import { codesOfEveryCall } from '../../server/open-api/documented-codes-and-parameters.ts'
import type { Company } from '../../server/company.ts'
import type { JournalEvent, PushEntry, RequestEntry } from '../../server/journal.ts'
import type { CloseType, Message, Settings, WorldEvent } from '../../server/world/types.ts'
import { valueAtPath } from '../../common/json-pointer.ts'

/** Something somebody did, or a turn of events that a scenario has to bring about; `cause`: the call that it came of. */
export type Note = Noted & { settings: Settings; assumptions: Assumptions }
type Noted = { at: number; customer: string; cause: string | null } & (
  | { kind: 'called'; request: RequestEntry; readAll: boolean }
  | { kind: 'refused'; request: RequestEntry }
  | { kind: 'assigning'; agentId: number }
  | { kind: 'served'; agentId: number; sessionId: number; queued: boolean }
  | { kind: 'said'; agentId: number; message: Message }
  | { kind: 'read'; agentId: number; messageIds: string[]; all: boolean }
  | { kind: 'transferred'; agentId: number; to: number; sessionId: number }
  | { kind: 'closed'; agentId: number; by: 'agent' | 'customer' | 'idle' | 'removal'; closeType: CloseType }
  | { kind: 'pushed'; push: PushEntry }
)

export type Recorder = {
  /** By whose token (or session, for what has none) it went, oldest first. */
  of: (customer: string) => Note[]
  /** As they were when the company began. */
  settings: Settings
  leave: () => void
}

/** Follows a company from its first moment on, and keeps the newest notes. */
export function createRecorder({ journal, world, clock, ...company }: Company, keep = 10_000): Recorder {
  let notes: Note[] = []
  const begun = structuredClone(world.settings.get())
  let settings = begun
  let assumptions = { ...company.assumptions }
  const leave = journal.subscribe((happening) => {
    if (happening.type === 'world' && happening.event.type === 'settings.changed')
      settings = structuredClone(world.settings.get())
    const note = noteOf(happening)
    if (!isDeepStrictEqual(assumptions, company.assumptions)) assumptions = { ...company.assumptions }
    if (note) notes.push({ ...note, settings, assumptions })
    // Cut rarely: twice as many are kept at most, and each moves at most once.
    if (notes.length >= 2 * keep) notes = notes.slice(-keep)
  })

  function noteOf(happening: JournalEvent): Noted | undefined {
    if (happening.type === 'request') return ofRequest(happening.request)
    if (happening.type === 'push') return ofPush(happening.push)
    if (happening.type === 'world') return ofEvent(happening.event as WorldEvent) // what is of no conversation falls through
    return undefined
  }

  function ofRequest(request: RequestEntry): Noted | undefined {
    const { customerToken: customer, at, operation, status, code } = request
    if (customer === null || operation === null) return undefined
    const isRefused = typeof code === 'number' && code !== 2000 && codesOfEveryCall().includes(code)
    if (status !== 200 || isRefused) return { at, customer, cause: null, kind: 'refused', request }
    return { at, customer, cause: null, kind: 'called', request, readAll: nothingUnread(customer, 'agent') }
  }

  function ofPush(push: PushEntry): Noted | undefined {
    if (push.state !== 'queued') return undefined
    const session = world.sessions.get(Number(valueAtPath(push.body, ['session_id'])))
    const customer = push.customerToken ?? (session && nameOf(session.customerId))
    return customer === undefined ? undefined : { at: push.at, customer, cause: push.causedBy, kind: 'pushed', push }
  }

  function ofEvent(event: WorldEvent): Noted | undefined {
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
        return { ...base, kind: 'said', agentId, message: structuredClone(event.message) }
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

  /** Whether everything that this side said in the latest session has been read. */
  function nothingUnread(customer: string, side: 'agent' | 'customer'): boolean {
    const latest = world.sessions.list({ customerToken: customer }).at(-1)
    return latest?.messages.every(({ sender, readAt }) => sender !== side || readAt !== null) ?? true
  }

  return { of: (customer) => notes.filter((note) => note.customer === customer), settings: begun, leave }
}
