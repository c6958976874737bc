/**
 * What came in, what went out, and what caused what. One journal per company; it keeps the newest entries of each kind and
 * says how many older ones it let go. Entries are plain, camelCase, and a push changes only through the journal; a request's entry is filled in by whoever opened it until it is closed.
 */
import { compareIds } from './clock/clock.ts'
import type { Fault, FaultMark } from './faults.ts'

/** A call at Udesk's door. */
export type RequestEntry = {
  /** Counts per conversation: `u42.3`. */
  readonly id: string
  readonly at: number
  /** How long it took, whole; null while it is being answered. */
  ms: number | null
  method: string
  path: string
  query: string
  headers: Record<string, string>
  body: unknown
  operation: string | null
  customerToken: string | null
  status: number | null
  /** Udesk's own verdict: the reply's `code`, or its `status` where the family has no code. */
  code: number | string | null
  reply: unknown
  /** The planned fault that touched it. */
  fault: FaultMark | null
  violations: Violation[]
  diagnosis: Diagnosis | null
  /** Ids of the pushes it caused. */
  readonly caused: string[]
}

/**
 * Where a call left the document: `pointer` as in `query/customer_token` or `body/message/data`. An error is refused, a
 * warning is not heeded or taken under an assumption; of a note the document itself is in two minds, or says that such a
 * value is not heeded.
 */
export type Violation = { pointer: string; message: string; severity: 'error' | 'warning' | 'note' }

/** Why a call was refused, for its developer; mostly its signature. `expected` holds secrets and is for /__admin alone. */
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

/** Whether a push in this state changes no more, unless it is redelivered. */
export const isPushOver = (state: PushState): boolean => !['queued', 'held', 'sending'].includes(state)

export type AttemptOutcome = 'delivered' | 'wrong_status' | 'refused' | 'connection_reset' | 'timed_out'

/** Something said to the integrator's webhook. */
export type PushEntry = {
  readonly id: string
  readonly at: number
  readonly kind: PushKind
  /** The message types in it, in order: `start_session`, `message`, … */
  readonly types: readonly string[]
  readonly customerToken: string | null
  readonly body: unknown
  state: PushState
  /** One sentence: why it was not delivered, or not yet. */
  reason: string | null
  readonly attempts: Attempt[]
  /** The request that caused it. */
  readonly causedBy: string | null
  /** The planned fault that touched it. */
  readonly fault: FaultMark | null
}

export type Attempt = {
  at: number
  ms: number
  outcome: AttemptOutcome
  status: number | null
  note: string | null
}

/** What a listener is told: a request when it is answered, a push at each change, an attempt when it is over. */
export type JournalEvent =
  | { type: 'request'; request: RequestEntry }
  | { type: 'push'; push: PushEntry }
  | { type: 'attempt'; push: PushEntry; attempt: Attempt }
  | { type: 'world'; at: number; event: { type: string } }
  | { type: 'clock'; clock: Dial }
  | { type: 'fault'; fault: Fault }
  | { type: 'run'; run: RunNews }
  | { type: 'reset'; at: number }

/** A scenario begins, gets on by a step, or is over. */
export type RunNews = { id: number; scenario: string; state: string; step: object | null }

/** What time it is, and whether it runs. */
export type Dial = { mode: () => 'real' | 'frozen'; now: () => number }

/** `dropped`: how many older entries made room. */
export type Kept<Entry> = { entries: Entry[]; dropped: number }

export type Journal = ReturnType<typeof createJournal>

export function createJournal({ clock, ids, keep = 10_000 }: { clock: Clocked; ids: Counting; keep?: number }) {
  const requests = createRing<RequestEntry>(keep)
  const pushes = createRing<PushEntry>(keep)
  const listeners = new Set<(happening: JournalEvent) => void>()
  const begun = new WeakMap<RequestEntry, number>()
  let cause: RequestEntry | null = null

  const publish = (happening: JournalEvent) => {
    for (const listener of [...listeners]) listener(happening)
  }

  return {
    /** A call begins; `conversation` is the customer it is about, empty where it is about nobody. */
    openRequest(opened: Opened): RequestEntry {
      const { customerToken, method, path, query, headers } = opened
      const entry: RequestEntry = {
        id: ids.count('request', customerToken),
        at: clock.now(),
        ms: null,
        method,
        path,
        query,
        headers,
        body: null,
        operation: null,
        customerToken: customerToken || null,
        status: null,
        code: null,
        reply: null,
        fault: null,
        violations: [],
        diagnosis: null,
        caused: [],
      }
      begun.set(entry, clock.ticks())
      requests.add(entry, clock.ticks())
      return entry
    },

    /** A call was answered; from here on its entry stands. */
    closeRequest(entry: RequestEntry, answer: Answer) {
      Object.assign(entry, answer)
      entry.ms = Math.round(clock.ticks() - (begun.get(entry) ?? clock.ticks()))
      publish({ type: 'request', request: entry })
    },

    /** While `run` runs (synchronously), every push that is opened counts as caused by `entry`. */
    causing<Result>(entry: RequestEntry, run: () => Result): Result {
      const before = cause
      cause = entry
      try {
        return run()
      } finally {
        cause = before
      }
    },

    /** The call under way that pushes count as caused by. */
    cause: () => cause,

    /** A push is due; it begins as `queued`. */
    openPush(opened: OpenedPush): PushEntry {
      const { customerToken, kind, types, body, fault = null } = opened
      const entry: PushEntry = {
        id: ids.count('push', customerToken),
        at: clock.now(),
        kind,
        types,
        customerToken: customerToken || null,
        body,
        state: 'queued',
        reason: null,
        attempts: [],
        causedBy: cause?.id ?? null,
        fault,
      }
      cause?.caused.push(entry.id)
      pushes.add(entry, clock.ticks())
      publish({ type: 'push', push: entry })
      return entry
    },

    /** A push moved on, and everybody is told. (A request's entry is its opener's own to fill in until it is closed.) */
    change(push: PushEntry, patch: { state: PushState; reason?: string | null }) {
      Object.assign(push, patch)
      publish({ type: 'push', push })
    },

    /** One attempt to deliver a push is over. */
    addAttempt(push: PushEntry, attempt: Attempt) {
      push.attempts.push(attempt)
      publish({ type: 'attempt', push, attempt })
    },

    /** What is no entry: listeners are told, and that is all. */
    tell: publish,

    /** Something happened in the contact centre. */
    record(event: { type: string }) {
      publish({ type: 'world', at: clock.now(), event })
    },

    requests: (): Kept<RequestEntry> => requests.kept(),
    pushes: (): Kept<PushEntry> => pushes.kept(),
    request: (id: string) => requests.find(id),
    push: (id: string) => pushes.find(id),

    /** `listener` is called at once and must copy what it keeps. Returns how to unsubscribe. */
    subscribe(listener: (happening: JournalEvent) => void): () => void {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },

    /** After a reset: whatever is still written here is told to nobody. */
    close() {
      listeners.clear()
    },
  }
}

type Clocked = { now(): number; ticks(): number }
type Counting = { count(kind: 'request' | 'push', customerToken: string): string }
type Opened = { customerToken: string } & Pick<RequestEntry, 'method' | 'path' | 'query' | 'headers'>
export type OpenedPush = { customerToken: string } & Pick<PushEntry, 'kind' | 'types' | 'body'> & {
    fault?: FaultMark | null
  }
type Answer = { status: number | null } & Partial<Omit<RequestEntry, 'id' | 'at' | 'ms' | 'caused'>>

/**
 * A Map keeps the order of insertion, so its first key is the oldest. What is listed stands in the order of ticks and, within
 * one instant of a frozen clock, of conversations and their counts: not of arrival, which is the network's.
 */
function createRing<Entry extends { id: string }>(size: number) {
  const byId = new Map<string, { entry: Entry; tick: number }>()
  let dropped = 0
  return {
    add(entry: Entry, tick: number) {
      byId.set(entry.id, { entry, tick })
      if (byId.size <= size) return
      const [oldest] = byId.keys()
      if (oldest !== undefined) byId.delete(oldest)
      dropped += 1
    },
    find: (id: string) => byId.get(id)?.entry,
    kept: (): Kept<Entry> => {
      const inOrder = [...byId.values()].sort((a, b) => a.tick - b.tick || compareCounted(a.entry.id, b.entry.id))
      return { entries: inOrder.map(({ entry }) => entry), dropped }
    },
  }
}

/** `u42.9` before `u42.10`, and both before `u43.1`. */
function compareCounted(a: string, b: string): number {
  const [dotA, dotB] = [a.lastIndexOf('.'), b.lastIndexOf('.')]
  return compareIds(a.slice(0, dotA), b.slice(0, dotB)) || Number(a.slice(dotA + 1)) - Number(b.slice(dotB + 1))
}
