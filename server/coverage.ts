/** Counts the operations, codes, parameters, kinds of push and types of message that a company has seen. */
import { operations, type Operation } from '../spec/operations.ts'
import type { PushKind } from '../spec/types.ts'
import {
  codesOfEveryCall,
  documentedOperation,
  documentedMessageTypes,
} from './open-api/document/documented-codes-and-parameters.ts'
import type { JournalEvent, Journal, PushEntry, RequestEntry } from './journal.ts'

export type OperationCoverage = {
  operation: string
  method: string
  path: string
  count: number
  /** The operation's documented codes come first, seen or not. Other codes that were seen follow. */
  codes: { code: number; count: number; documented: 'operation' | 'any-call' | 'nowhere' }[]
  parameters: { name: string; count: number }[]
}
export type PushCoverage = {
  kind: PushKind
  count: number
  /** The documented types come first, seen or not. Other types that were seen follow. */
  types: { type: string; count: number; documented: boolean }[]
}

export type Coverage = ReturnType<typeof createCoverage>

/** Counts only events after this call, so create the coverage together with the journal. */
export function createCoverage(journal: Pick<Journal, 'subscribe'>) {
  const calls = createTally<[operation: string]>()
  const codes = createTally<[operation: string, code: string]>()
  const parameters = createTally<[operation: string, name: string]>()
  const pushes = createTally<[kind: string]>()
  const types = createTally<[kind: string, type: string]>()
  const states = createTally<[kind: string, state: string]>()
  const attempts = createTally<[outcome: string]>()
  const stateOf = new WeakMap<PushEntry, string>()

  journal.subscribe((event) => countEvent(event))

  function countEvent(event: JournalEvent) {
    if (event.type === 'request') countRequest(event.request)
    if (event.type === 'push') countPush(event.push)
    if (event.type === 'attempt') attempts.add(event.attempt.outcome)
  }

  function countRequest(request: RequestEntry) {
    const operation = request.operation ?? ''
    calls.add(operation)
    codes.add(operation, String(request.code ?? ''))
    for (const name of parametersIn(request)) parameters.add(operation, name)
  }

  function countPush(push: PushEntry) {
    const { kind, state } = push
    const before = stateOf.get(push)
    stateOf.set(push, state)
    states.add(kind, state)
    if (before !== undefined) {
      states.remove(kind, before)
      return
    }
    pushes.add(kind)
    for (const type of push.types) types.add(kind, type)
  }

  return {
    operations: (): OperationCoverage[] =>
      operations.map((operation) => {
        const { id, method, path } = operation
        const documented = documentedOperation(operation)
        const place = (code: number) => (documented.codes.includes(code) ? 'operation' : placeElsewhere(code))
        const seen = codes.entries().flatMap(([[of, code]]) => (of === id && code !== '' ? [Number(code)] : []))
        return {
          operation: id,
          method,
          path,
          count: calls.of(id),
          codes: [...new Set([...documented.codes, ...seen])].map((code) => ({
            code,
            count: codes.of(id, String(code)),
            documented: place(code),
          })),
          parameters: documented.parameters.map((name) => ({ name, count: parameters.of(id, name) })),
        }
      }),
    pushes: (): PushCoverage[] =>
      kinds.map((kind) => {
        const documented = documentedMessageTypes(kind)
        const seen = types.entries().flatMap(([[of, type]]) => (of === kind ? [type] : []))
        return {
          kind,
          count: pushes.of(kind),
          types: [...new Set([...documented, ...seen])].map((type) => ({
            type,
            count: types.of(kind, type),
            documented: documented.includes(type),
          })),
        }
      }),
    /** Calls with an unknown path or a wrong method. */
    unrouted: () => calls.of(''),
    requestsByCode: codes.entries,
    /** How many pushes are in each state now. */
    pushesByState: states.entries,
    attemptsByOutcome: attempts.entries,
  }
}

/** How many items were seen, and how many items exist. Counts only documented codes and types. */
export function totalsOf(operations: readonly OperationCoverage[], pushes: readonly PushCoverage[]) {
  const codes = operations.flatMap((operation) =>
    operation.codes.filter(({ documented }) => documented === 'operation'),
  )
  return {
    operations: seenOf(operations),
    codes: seenOf(codes),
    parameters: seenOf(operations.flatMap(({ parameters }) => parameters)),
    pushKinds: seenOf(pushes),
    pushTypes: seenOf(pushes.flatMap(({ types }) => types.filter(({ documented }) => documented))),
  }
}

const seenOf = (things: readonly { count: number }[]) => ({
  seen: things.filter(({ count }) => count > 0).length,
  of: things.length,
})

const placeElsewhere = (code: number) => (codesOfEveryCall().includes(code) ? 'any-call' : 'nowhere')

const kinds: readonly PushKind[] = ['agent', 'robot', 'urobot', 'read']

/** Which parameters an operation documents, in the form in which they are looked for in a call. */
type Looked = { path: readonly string[]; query: readonly { name: string; field: string }[]; body: Names }
/** The documented names of an object. `label` is the name in the coverage: `body/data/content`. */
type Names = Map<string, Name>
type Name = { label: string; within: Names }

const lookedById = new Map<string, Looked>()

function lookFor(operation: Operation): Looked {
  const known = lookedById.get(operation.id)
  if (known) return known
  const { parameters } = documentedOperation(operation)
  const of = (place: string) => parameters.filter((label) => label.startsWith(`${place}/`))
  const body: Names = new Map()
  for (const label of of('body')) {
    let names = body
    for (const key of label.split('/').slice(1)) {
      const name = names.get(key) ?? { label, within: new Map<string, Name>() }
      names.set(key, name)
      names = name.within
    }
  }
  const looked = {
    path: of('path'),
    query: of('query').map((name) => ({ name, field: name.split('/')[1] ?? '' })),
    body,
  }
  lookedById.set(operation.id, looked)
  return looked
}

/** The documented parameters that a call had. A parameter of the body may also come in the query. */
function parametersIn({ operation: id, queryFields, body }: RequestEntry): ReadonlySet<string> {
  const operation = id === null ? undefined : operationsById.get(id)
  const found = new Set<string>()
  if (!operation) return found
  const looked = lookFor(operation)
  for (const label of looked.path) found.add(label)
  for (const { name, field } of looked.query) if (isThere(queryFields[field])) found.add(name)
  addNames(body, looked.body, found)
  addNames(queryFields, looked.body, found)
  return found
}

function addNames(value: unknown, names: Names, found: Set<string>): void {
  if (typeof value !== 'object' || value === null || names.size === 0) return
  for (const [name, { label, within }] of names) {
    const inner = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined // an object has any field, or none
    if (!isThere(inner)) continue
    found.add(label)
    addNames(inner, within, found)
  }
}

const operationsById = new Map<string, Operation>(operations.map((operation) => [operation.id, operation]))

const isThere = (value: unknown) => value !== undefined && value !== null && value !== ''

/** Counts by one or more labels. */
function createTally<Labels extends string[]>() {
  const counts = new Map<string, { labels: Labels; count: number }>()
  const change = (labels: Labels, by: number) => {
    const key = labels.join('\n')
    const tally = counts.get(key)
    if (tally) tally.count += by
    else counts.set(key, { labels, count: by })
  }
  return {
    add: (...labels: Labels) => change(labels, 1),
    remove: (...labels: Labels) => change(labels, -1),
    of: (...labels: Labels) => counts.get(labels.join('\n'))?.count ?? 0,
    entries: (): [Labels, number][] => [...counts.values()].map(({ labels, count }) => [labels, count]),
  }
}
