/** Explains why a call has no operation, and which call the caller probably meant. The sentences show only documented paths. */
import type { addressCauses } from './refusal.ts'
import type { Assumptions } from '../../spec/assumptions.ts'
import { findNotCovered, notCovered } from '../../spec/not-covered.ts'
import { operations, operationsAt, route, tidyPath, type Operation } from '../../spec/operations.ts'
import { holds } from '../../spec/extensions.ts'
import type { Diagnosis } from '../journal.ts'
import { nearest } from '../../common/mistakes.ts'
import { apiPrefix } from './api-prefix.ts'

export type PathDiagnosis = { refusal: 'pathUnknown' | 'methodNotAllowed'; diagnosis: Diagnosis }

/** `method` is null if the method is not known. `path` is the whole path of an address. Returns null if the path leads to an operation. */
export function diagnosePath(method: string | null, path: string, assumptions: Assumptions): PathDiagnosis | null {
  const { rest, mistake } = readPrefix(path.slice(0, longestPath))
  const meant = findLikelyCall(method, rest, assumptions)
  switch (meant.kind) {
    case 'not-covered':
      return diagnosed('not-covered', meant.methods ? otherMethod(meant.methods) : isNotCovered)
    case 'unknown':
      if (mistake !== null) return diagnosed('base-url', `${mistake}, and correct it: ${nearestTo(rest, assumptions)}.`)
      return diagnosed(
        'unknown-path',
        `Correct the path, which Udesk is not known to have: ${nearestTo(rest, assumptions)}.`,
      )
    case 'call': {
      const faults = [mistake, meant.mistake].filter((each) => each !== null)
      if (faults.length === 0) return null
      const hint = `${faults.join('; ')}: the call is ${nameCall(method, meant.operations)}.`
      if (mistake !== null) return diagnosed('base-url', hint)
      return meant.isMethodWrong ? diagnosed('method', hint, 'methodNotAllowed') : diagnosed('unknown-path', hint)
    }
  }
}

const diagnosed = (
  cause: (typeof addressCauses)[number],
  hint: string,
  refusal: PathDiagnosis['refusal'] = 'pathUnknown',
): PathDiagnosis => ({
  refusal,
  diagnosis: { cause, hint, expected: null },
})

const isNotCovered = 'Udesk has this call; mock-udesk does not. Answer it by a stub of your own where a test needs it.'

const otherMethod = (methods: readonly string[]) =>
  `Udesk has this path with another method, ${methods.join(' or ')}; mock-udesk does not have it.`

/** The maximum length of a path that is diagnosed, in characters. */
const longestPath = 1_000
/** The maximum length of a path that is compared with all documented paths, in characters. */
const longestCompared = 100

/** A mistake at the beginning of a path, and the rest of the path. */
function readPrefix(path: string): { rest: string; mistake: string | null } {
  const names = path.split('/').filter(Boolean)
  const last = names.findLastIndex((name) => name.toLowerCase() === apiName)
  const begin = names.findIndex((name, at) => at > last && !isVersion(name))
  const end = begin === -1 ? names.length : begin
  const prefix = names.slice(0, end).map((name) => name.toLowerCase())
  return { rest: `/${names.slice(end).join('/')}`, mistake: prefixMistake(names.slice(0, end), prefix) }
}

const apiName = apiPrefix.slice(1)
const isVersion = (name: string) => /^(api|v\d{1,2}|open[-_]?api([-_]?v?\d{1,2})?)$/i.test(name)

function prefixMistake(written: readonly string[], prefix: readonly string[]): string | null {
  if (written.length === 1 && written[0] === apiName) return null
  if (prefix.length === 0) return `Put ${apiPrefix} before the path`
  if (prefix.length === 1 && prefix[0] === apiName) return `Write ${apiPrefix} in lower case`
  if (prefix.every((name) => name === apiName)) return `Write ${apiPrefix} once, for UDESK_BASE_URL ends in it`
  if (prefix.includes(apiName)) return `Write ${apiPrefix} directly after the host and directly before the path`
  const older = olderApis.find((api) => api === `/${prefix.join('/')}`)
  if (older === '/open_api') return `Write ${apiPrefix} in place of ${older}`
  if (older !== undefined)
    return `Write ${apiPrefix} in place of ${older}, and sign by v2, not by MD5 as that older API does`
  return `Write ${apiPrefix} in place of the prefix that was sent`
}

const olderApis = ['/api/v1', '/api/v2', '/open_api']

type LikelyCall =
  | { kind: 'call'; operations: Operation[]; mistake: string | null; isMethodWrong: boolean }
  /** `methods` has Udesk's methods if the call has another method. */
  | { kind: 'not-covered'; methods?: readonly string[] }
  | { kind: 'unknown' }

/** Finds the call that the caller meant by `rest`, a path without its prefix. */
function findLikelyCall(method: string | null, rest: string, assumptions: Assumptions): LikelyCall {
  const spellings = respell(rest)
  for (const { path, mistake } of spellings) {
    const found = operationsTaking(method, path, assumptions)
    if (found.length > 0) return { kind: 'call', operations: found, mistake, isMethodWrong: false }
    if (findNotCovered(method, path)) return { kind: 'not-covered' }
  }
  for (const { path, mistake } of spellings) {
    const found = operationsAt(path, assumptions)
    const isMethodWrong = mistake === null
    if (found.length > 0) return { kind: 'call', operations: found, mistake: mistake ?? wrongMethod, isMethodWrong }
  }
  for (const { path } of spellings) {
    const methods = findNotCovered(null, path)?.methods
    if (methods) return { kind: 'not-covered', methods }
  }
  return { kind: 'unknown' }
}

const wrongMethod = 'Use the method of the operation'

function operationsTaking(method: string | null, path: string, assumptions: Assumptions): Operation[] {
  if (method === null) return operationsAt(path, assumptions)
  const found = route(method, path, assumptions)
  return found.found ? [found.operation] : []
}

type Spelling = { path: string; mistake: string | null }

/** A path as the caller sent it, and variants without common mistakes. */
function respell(rest: string): Spelling[] {
  const path = tidyPath(rest)
  const [, cut = '', end = ''] = /^([\w/]*)(.*)$/su.exec(path) ?? []
  const mistake = /^(&|\?|;|=|%(26|3f|3b|3d))/i.test(end)
    ? 'Begin the query with a ? and nothing else'
    : 'End the path after its last name'
  const spellings = [
    { path, mistake: null },
    { path: path.toLowerCase(), mistake: 'Write the path in lower case' },
    ...(end === ''
      ? []
      : [
          { path: tidyPath(cut), mistake },
          { path: tidyPath(cut.toLowerCase()), mistake },
        ]),
  ]
  return spellings.filter((spelling, at) => spellings.findIndex((other) => other.path === spelling.path) === at)
}

function nameCall(method: string | null, found: readonly Operation[]): string {
  const [first] = found
  const methods = found.map((operation) => operation.method)
  const named = method !== null && methods.includes(method) ? method : [...new Set(methods)].join(' or ')
  return `${named} ${apiPrefix}${first?.path ?? ''}`
}

/** Describes the known call that is most similar. A path that is too long is not compared. */
function nearestTo(rest: string, assumptions: Assumptions): string {
  const known = new Map<string, { path: string; isCovered: boolean }>([
    ...notCovered.map(({ path }) => [comparable(path), { path, isCovered: false }] as const),
    ...operations
      .filter(({ onlyWhen }) => holds(onlyWhen, assumptions))
      .map((operation) => [comparable(operation.path), { path: operation.path, isCovered: true }] as const),
  ])
  const word = comparable(rest)
  const found = word.length > longestCompared ? undefined : nearest(word, [...known.keys()])
  if (found === undefined) return 'no known path is near, mock-udesk spec prints all paths'
  const { path = '', isCovered = false } = known.get(found) ?? {}
  if (!isCovered) return `the nearest is ${apiPrefix}${path}, which mock-udesk does not cover`
  return `the nearest is ${nameCall(null, operationsAt(path, assumptions))}`
}

/** Ids are not compared, because any id can stand at this place. */
const comparable = (path: string) => path.replace(/\/(\d+|\{\w+\})(?=\/|$)/g, '/{}')
