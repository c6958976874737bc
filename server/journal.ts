/**
 * The journal of a company: the open API calls that came in, the pushes that went out, and which call caused which push. A push
 * changes only through the journal. The code that opens the entry of a request sets its fields until it closes the entry.
 */
import { roughSize } from './rough-size.ts'
import { sizeOfHeaders, type SentHeaders } from './sent-headers.ts'
import type { Clock } from './clock/clock.ts'
import type { Fault, FaultMark } from './faults.ts'
import type { Ids } from './ids.ts'
import { createNewestEntries, defaultBounds, type Bounds, type KeptEntries } from './newest-entries.ts'

/** A call of the open API, with the values that came and went, by reference. They contain secrets: show them by `showRequest`. */
export type RequestEntry = {
  /** Counts per customer: `u42.3`. */
  readonly id: string
  readonly at: number
  /** The clock's ticks when the call was opened. */
  readonly tick: number
  /** The time until the answer, in whole ms; null until the call is answered. */
  ms: number | null
  readonly method: string
  /** The path without `/open_api_v1`. If the call has no operation, the path as the caller sent it. */
  readonly path: string
  readonly query: string
  /** The query's fields as Rails reads them. */
  readonly queryFields: Readonly<Record<string, unknown>>
  readonly headers: SentHeaders
  readonly body: unknown
  readonly operation: string | null
  readonly customerToken: string | null
  status: number | null
  /** The `code` of the reply, or its `status` if the operation has no code. */
  code: number | string | null
  reply: unknown
  /** The planned fault that touched it. */
  fault: FaultMark | null
  violations: Violation[]
  diagnosis: Diagnosis | null
  /** Ids of the pushes that the call caused. */
  readonly caused: string[]
  /** About how much the entry keeps. */
  bytes: number
}

/**
 * A place where a call breaks the document. Examples of `pointer`: `query/customer_token`, `body/message/data`. An error is refused.
 * A warning is ignored, or accepted under an assumption. A note is about a contradiction in the document, or about a value that
 * the fake ignores because the document says so.
 */
export type Violation = { pointer: string; message: string; severity: 'error' | 'warning' | 'note' }

/** Why a call was refused, mostly for its signature. `expected` contains secrets. */
export type Diagnosis = { cause: string; hint: string; expected: { stringToSign: string; digest: string } | null }

export type PushKind = 'robot' | 'urobot' | 'agent' | 'read'
export const pushStates = [
  'queued',
  'held',
  'sending',
  'delivered',
  'failed',
  'timed_out',
  'dropped',
  'cancelled',
] as const
export type PushState = (typeof pushStates)[number]

/** Whether a push in this state is final, unless it is redelivered. */
export const isPushOver = (state: PushState): boolean => !['queued', 'held', 'sending'].includes(state)

export type AttemptOutcome = 'delivered' | 'wrong_status' | 'refused' | 'connection_reset' | 'timed_out'

/** A push to the webhook of the integration. */
export type PushEntry = {
  readonly id: string
  readonly at: number
  /** The clock's ticks when the push was opened. */
  readonly tick: number
  readonly kind: PushKind
  /** The message types in the push, in order: `start_session`, `message`, … */
  readonly types: readonly string[]
  readonly customerToken: string | null
  readonly body: unknown
  state: PushState
  /** One sentence that says why the push is not delivered. */
  reason: string | null
  readonly attempts: Attempt[]
  /** The request that caused the push. */
  readonly causedBy: string | null
  /** The planned fault that touched it. */
  readonly fault: FaultMark | null
  /** About how much the entry keeps. */
  bytes: number
}

export type Attempt = {
  at: number
  ms: number
  outcome: AttemptOutcome
  status: number | null
  note: string | null
}

/** Listeners get each answered request, each change of a push, each finished attempt, and other events. */
export type JournalEvent =
  | { type: 'request'; request: RequestEntry }
  | { type: 'push'; push: PushEntry }
  | { type: 'attempt'; push: PushEntry; attempt: Attempt }
  | { type: 'world'; at: number; event: { type: string } }
  | { type: 'clock'; clock: Pick<Clock, 'mode' | 'now'> }
  | { type: 'fault'; fault: Fault }
  | { type: 'run'; run: RunProgress }
  | { type: 'reset'; at: number }

/** A scenario run has started, has done a step, or is over. */
export type RunProgress = { id: number; scenario: string; state: string; step: object | null }

/** `customerToken` is empty if the call is not about a customer. */
export type NewRequest = { customerToken: string } & Pick<
  RequestEntry,
  'method' | 'path' | 'query' | 'queryFields' | 'headers' | 'body' | 'operation'
>
export type NewPush = { customerToken: string } & Pick<PushEntry, 'kind' | 'types' | 'body'> & {
    fault?: FaultMark | null
  }
type RequestResult = Pick<RequestEntry, 'status' | 'code' | 'reply'>

export type Journal = ReturnType<typeof createJournal>

type Needs = {
  clock: Pick<Clock, 'now' | 'ticks'>
  ids: Pick<Ids, 'count'>
  /** How much of each kind is kept. */
  keep?: Bounds
}

export function createJournal({ clock, ids, keep = defaultBounds }: Needs) {
  const requests = createNewestEntries<RequestEntry>(keep)
  const pushes = createNewestEntries<PushEntry>(keep)
  let listeners: readonly ((event: JournalEvent) => void)[] = []
  let cause: RequestEntry | null = null

  const publish = (event: JournalEvent) => {
    for (const listener of listeners) listener(event)
  }

  return {
    /** Opens the entry of a call. */
    openRequest(request: NewRequest): RequestEntry {
      const entry = requestEntry(request, ids.count('request', request.customerToken), clock)
      requests.add(entry)
      return entry
    },

    /** Closes the entry of an answered call. A closed entry does not change any more. `bytes`: the length of the reply. */
    closeRequest(entry: RequestEntry, { status, code, reply }: RequestResult, bytes: number) {
      entry.status = status
      entry.code = code
      entry.reply = reply
      entry.ms = clock.ticks() - entry.tick
      requests.grow(entry, bytes + (entry.violations.length > 0 ? roughSize(entry.violations) : 0))
      publish({ type: 'request', request: entry })
    },

    /** Runs `run` (synchronously). Each push that is opened meanwhile is recorded as caused by `entry`. */
    causing<Result>(entry: RequestEntry, run: () => Result): Result {
      const before = cause
      cause = entry
      try {
        return run()
      } finally {
        cause = before
      }
    },

    /** The call that is recorded as the cause of pushes at present. */
    cause: () => cause,

    /** Opens the entry of a push, in the state `queued`. */
    openPush(push: NewPush): PushEntry {
      const entry = pushEntry(push, ids.count('push', push.customerToken), clock, cause?.id ?? null)
      cause?.caused.push(entry.id)
      pushes.add(entry)
      publish({ type: 'push', push: entry })
      return entry
    },

    change(push: PushEntry, patch: { state: PushState; reason?: string | null }) {
      push.state = patch.state
      if (patch.reason !== undefined) push.reason = patch.reason
      publish({ type: 'push', push })
    },

    /** Adds an attempt to deliver a push. */
    addAttempt(push: PushEntry, attempt: Attempt) {
      push.attempts.push(attempt)
      publish({ type: 'attempt', push, attempt })
    },

    /** Sends listeners an event that has no entry. */
    publish,

    /** Records an event of the contact centre. */
    record(event: { type: string }) {
      publish({ type: 'world', at: clock.now(), event })
    },

    requests: (): KeptEntries<RequestEntry> => requests.list(),
    pushes: (): KeptEntries<PushEntry> => pushes.list(),
    /** How many entries are kept. */
    counts: () => ({ requests: requests.size(), pushes: pushes.size() }),
    request: (id: string) => requests.find(id),
    push: (id: string) => pushes.find(id),

    /** `listener` is called at once. If it keeps an entry that may change, it must copy it. Returns a function that unsubscribes. */
    subscribe(listener: (event: JournalEvent) => void): () => void {
      listeners = [...listeners, listener]
      return () => void (listeners = listeners.filter((other) => other !== listener))
    },

    /** Removes all listeners, because calls in progress may still change entries after a reset. */
    close() {
      listeners = []
    },
  }
}

type Time = Needs['clock']

const requestEntry = ({ customerToken, ...sent }: NewRequest, id: string, clock: Time): RequestEntry => ({
  id,
  at: clock.now(),
  tick: clock.ticks(),
  ms: null,
  method: sent.method,
  path: sent.path,
  query: sent.query,
  queryFields: sent.queryFields,
  headers: sent.headers,
  body: sent.body,
  operation: sent.operation,
  customerToken: customerToken || null,
  status: null,
  code: null,
  reply: null,
  fault: null,
  violations: [],
  diagnosis: null,
  caused: [],
  bytes: entryBytes + sent.path.length + 2 * sent.query.length + sizeOfHeaders(sent.headers) + roughSize(sent.body),
})

const pushEntry = (push: NewPush, id: string, clock: Time, causedBy: string | null): PushEntry => ({
  id,
  at: clock.now(),
  tick: clock.ticks(),
  kind: push.kind,
  types: push.types,
  customerToken: push.customerToken || null,
  body: push.body,
  state: 'queued',
  reason: null,
  attempts: [],
  causedBy,
  fault: push.fault ?? null,
  bytes: entryBytes + roughSize(push.body),
})

/** About how many bytes an entry takes without its body and its reply. */
const entryBytes = 1_000
