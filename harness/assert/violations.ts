/** Validates requests, pushes and replies against Udesk's document. */
import type { Operation } from '../../spec/operations.ts'
import { isOfParameter, isOfState } from '../../spec/refusals/hints.ts'
import type { OperationId } from '../../spec/types.ts'
import { validatorsOf } from '../../server/open-api/document/validators.ts'
import { UsageError } from '../../common/usage-error.ts'
import type { Push } from '../company/pushes.ts'
import type { ReceivedPush } from '../receiver/received-push.ts'
import { findOperation, type Request } from '../company/requests.ts'
import { nameRequest } from '../wait/request-name.ts'

/** What can be validated: the integration's request, a push to it, or the body of a reply. */
export type SpecCheckable = Request | Push | ReceivedPush | object

/** `what` names the request, push or reply; `sentence` says what is wrong with it. */
export type SpecViolation = { what: string; sentence: string }

/**
 * Returns an empty list if nothing is wrong. To validate a reply, pass `operation`: the body of a reply does not name its
 * operation.
 */
export function findViolations(
  things: SpecCheckable | readonly SpecCheckable[],
  operation?: OperationId,
): SpecViolation[] {
  return [things].flat().flatMap((thing) => violationsOf(thing, operation))
}

function violationsOf(thing: unknown, operation?: OperationId): SpecViolation[] {
  if (operation !== undefined) return violationsInReply(thing, findOperation(operation))
  switch (kindOf(thing)) {
    case 'request':
      return violationsInRequest(thing as Request)
    case 'push':
      return violationsInPush(thing as Push | ReceivedPush)
    case 'reply':
      throw new UsageError(
        'Pass requests or pushes from their lists, or the body of a reply with its operation: toKeepTheSpec("createSession").',
      )
  }
}

/** Recognizes a request or a push by a field that only requests, or only pushes, have. */
export function kindOf(thing: unknown): 'request' | 'push' | 'reply' {
  if (isObject(thing) && 'violations' in thing) return 'request'
  return isObject(thing) && 'kind' in thing && 'types' in thing ? 'push' : 'reply'
}

const isObject = (thing: unknown): thing is object => typeof thing === 'object' && thing !== null

/**
 * Also returns mistakes in the address and the signature. If Udesk refuses a call because of the company's state, the call is no
 * violation.
 */
export function violationsInRequest(request: Request): SpecViolation[] {
  const { diagnosis, violations, operation } = request
  const what = nameRequest(request)
  const hint = diagnosis && !isOfState(diagnosis.cause) && !isOfParameter(diagnosis.cause) ? diagnosis.hint : null
  // The hint repeats the errors, so the errors are left out.
  const shown = violations.filter(({ severity }) => severity === 'warning' || (severity === 'error' && hint === null))
  const sentences = shown.map(({ pointer, message }) => `${pointer} ${message}`)
  if (hint !== null) sentences.unshift(hint)
  if (operation === null && sentences.length === 0) sentences.push('is no operation of Udesk’s document')
  return sentences.map((sentence) => ({ what, sentence }))
}

function violationsInPush(push: Push | ReceivedPush): SpecViolation[] {
  const { kind, customerToken, body } = push
  const what = 'id' in push ? `push ${push.id}` : `push for ${customerToken ?? 'no customer'}`
  if (kind === null) return [{ what, sentence: `is not JSON: ${body.slice(0, 80)}` }]
  return fewestViolations((locale) => validatorsOf(locale).push(kind)(body)).map((sentence) => ({ what, sentence }))
}

function violationsInReply(reply: unknown, operation: Operation): SpecViolation[] {
  return fewestViolations((locale) => validatorsOf(locale).anyReply(operation)(reply)).map((sentence) => ({
    what: `reply of ${operation.id}`,
    sentence,
  }))
}

/**
 * The language of a push is unknown: validates the push against the Chinese and the English texts, and returns the shorter list.
 */
function fewestViolations(check: (locale: 'zh' | 'en') => { pointer: string; message: string }[]): string[] {
  const [zh, en] = [check('zh'), check('en')]
  return (en.length < zh.length ? en : zh).map(({ pointer, message }) => `${pointer || 'it'} ${message}`)
}
