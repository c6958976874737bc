/** Where requests, pushes and replies leave the document. */
import type { Operation } from '../../spec/operations.ts'
import { isOfParameter, isOfState } from '../../spec/refusals/hints.ts'
import type { OperationId } from '../../spec/types.ts'
import { validatorsOf } from '../../server/open-api/validators.ts'
import { UsageError } from '../../common/usage-error.ts'
import type { Push } from '../company/pushes.ts'
import type { ReceivedPush } from '../receiver/received-push.ts'
import { nameRequest, operationOf, type Request } from '../company/requests.ts'

/** What can be held against the document: what an integration sent, what was pushed to it, what it was answered. */
export type Kept = Request | Push | ReceivedPush | object

/** One sentence on one thing; `what` says which. */
export type SpecViolation = { what: string; sentence: string }

/** Empty where everything keeps the document. A reply does not tell of which operation it is. */
export function findViolations(given: Kept | readonly Kept[], operation?: OperationId): SpecViolation[] {
  return [given].flat().flatMap((thing) => breachesOf(thing, operation))
}

function breachesOf(thing: unknown, operation?: OperationId): SpecViolation[] {
  if (operation !== undefined) return inReply(thing, operationOf(operation))
  switch (kindOf(thing)) {
    case 'request':
      return inRequest(thing as Request)
    case 'push':
      return inPush(thing as Push | ReceivedPush)
    case 'reply':
      throw new UsageError(
        'Give requests or pushes, as their lists have them, or a reply with its operation: toKeepTheSpec("createSession").',
      )
  }
}

/** By the fields that only such a thing has. */
export function kindOf(thing: unknown): 'request' | 'push' | 'reply' {
  if (isObject(thing) && 'violations' in thing) return 'request'
  return isObject(thing) && 'kind' in thing && 'types' in thing ? 'push' : 'reply'
}

const isObject = (thing: unknown): thing is object => typeof thing === 'object' && thing !== null

/** Its address and signature count as well; what was refused because of the state of things was a proper call. */
export function inRequest(request: Request): SpecViolation[] {
  const { diagnosis, violations, operation } = request
  const what = nameRequest(request)
  const hint = diagnosis && !isOfState(diagnosis.cause) && !isOfParameter(diagnosis.cause) ? diagnosis.hint : null
  // What the hint says need not be said twice.
  const told = violations.filter(({ severity }) => severity === 'warning' || (severity === 'error' && hint === null))
  const sentences = told.map(({ pointer, message }) => `${pointer} ${message}`)
  if (hint !== null) sentences.unshift(hint)
  if (operation === null && sentences.length === 0) sentences.push('is no operation of the document')
  return sentences.map((sentence) => ({ what, sentence }))
}

function inPush(push: Push | ReceivedPush): SpecViolation[] {
  const { kind, customerToken, body } = push
  const what = 'id' in push ? `push ${push.id}` : `push for ${customerToken ?? 'nobody'}`
  if (kind === null) return [{ what, sentence: `is no JSON: ${body.slice(0, 80)}` }]
  return nearest((locale) => validatorsOf(locale).push(kind)(body)).map((sentence) => ({ what, sentence }))
}

function inReply(reply: unknown, operation: Operation): SpecViolation[] {
  return nearest((locale) => validatorsOf(locale).anyReply(operation)(reply)).map((sentence) => ({
    what: `reply of ${operation.id}`,
    sentence,
  }))
}

/** The document is kept in either language. */
function nearest(check: (locale: 'zh' | 'en') => { pointer: string; message: string }[]): string[] {
  const [zh, en] = [check('zh'), check('en')]
  return (en.length < zh.length ? en : zh).map(({ pointer, message }) => `${pointer || 'it'} ${message}`)
}
