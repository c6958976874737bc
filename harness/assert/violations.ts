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

/** Empty where nothing is wrong. Replies need their `operation`, which cannot be read from a body. */
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

/** Decides by the fields that only requests, or only pushes, have. */
export function kindOf(thing: unknown): 'request' | 'push' | 'reply' {
  if (isObject(thing) && 'violations' in thing) return 'request'
  return isObject(thing) && 'kind' in thing && 'types' in thing ? 'push' : 'reply'
}

const isObject = (thing: unknown): thing is object => typeof thing === 'object' && thing !== null

/** Includes mistakes in address and signature. A refusal because of the company's state is no violation. */
export function violationsInRequest(request: Request): SpecViolation[] {
  const { diagnosis, violations, operation } = request
  const what = nameRequest(request)
  const hint = diagnosis && !isOfState(diagnosis.cause) && !isOfParameter(diagnosis.cause) ? diagnosis.hint : null
  // The hint says the same as the errors.
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

/** Texts may be in either language: takes the one with fewer violations. */
function fewestViolations(check: (locale: 'zh' | 'en') => { pointer: string; message: string }[]): string[] {
  const [zh, en] = [check('zh'), check('en')]
  return (en.length < zh.length ? en : zh).map(({ pointer, message }) => `${pointer || 'it'} ${message}`)
}
