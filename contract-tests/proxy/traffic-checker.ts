/**
 * Validates calls and pushes against the document, and shows which side made each mistake. Does not quote values, because they
 * may be personal data.
 */
import { parseJson } from '../../common/read-json.ts'
import { isRecord } from '../../common/written-number.ts'
import { defaultAssumptions } from '../../spec/assumptions.ts'
import type { Check, Mismatch } from '../../spec/mismatches.ts'
import { route, type Operation } from '../../spec/operations.ts'
import type { PushKind } from '../../spec/types.ts'
import {
  examineParameters,
  findUnreadable,
  type Circumstances,
  type Unreadable,
} from '../../server/open-api/request/examine-parameters.ts'
import { readFields, readPairs } from '../../server/open-api/request/form-fields.ts'
import type { Pair } from '../../server/open-api/signature-diagnosis/signed-parameters.ts'
import { isEmptyJson, readBody } from '../../server/open-api/request/parse-body.ts'
import { validatorsOf } from '../../server/open-api/document/validators.ts'
import type { Violation } from '../../server/journal.ts'
import { readRaw } from '../../server/pushes/raw-push.ts'
import { pushTimeout } from '../../server/pushes/timeout.ts'
import { describePointer } from '../report/describe-value.ts'
import type { ForwardedExchange } from './forward.ts'

/**
 * `of` is the side that sent the message. An `error` violates the document. A less severe violation may be correct, but the user
 * should check it.
 */
export type ProxyViolation = {
  of: 'integration' | 'udesk'
  pointer: string
  message: string
  severity: Violation['severity']
}

export type CheckedExchange = {
  /** The operation or the kind of push. Null if the document has no such operation or kind. */
  name: string | null
  violations: ProxyViolation[]
}

/** `rawQuery` is the query as the caller sent it, percent-encoded. */
type ProxiedCall = { method: string; path: string; rawQuery: string; contentType: string }

export type TrafficChecker = ReturnType<typeof createTrafficChecker>

export function createTrafficChecker() {
  const validators = validatorsOf('zh')
  /** Checks a message of Udesk. A mismatch is an error. A field that is not in the document is a warning. */
  const checkUdesk = (any: Check, closed: Check, value: unknown): ProxyViolation[] => {
    const wrong = any(value)
    const surplus = wrong.length > 0 ? [] : closed(value)
    return [...wrong.map(violation('udesk', 'error')), ...surplus.map(violation('udesk', 'warning'))]
  }

  return {
    checkCall(
      call: ProxiedCall,
      { sentBytes, received, unreadable, status, broken }: ForwardedExchange,
    ): CheckedExchange {
      const found = route(call.method, call.path, defaultAssumptions)
      if (!found.found) return { name: null, violations: [ofIntegration('path', 'is not in the document', 'warning')] }
      const { operation, path } = found
      const ofCall = unreadable.sent
        ? [ofIntegration('body', unreadable.sent.why, 'warning')]
        : validateCall(operation, path, call, sentBytes)
      if (broken !== null || status === null) return { name: operation.id, violations: ofCall }
      const reply = readJson(received)
      const ofReply = [
        ...(status === 200 ? [] : [ofUdesk('', `has HTTP status ${status}; it must be 200`)]),
        ...(unreadable.received
          ? [ofUdesk('', unreadable.received.why, 'warning')]
          : reply === undefined
            ? [ofUdesk('', 'is not a JSON object')]
            : checkUdesk(validators.anyReply(operation), validators.reply(operation), reply)),
      ]
      return {
        name: operation.id,
        violations: [...ofCall, ...ofReply.map((each) => ({ ...each, pointer: `reply${each.pointer}` }))],
      }
    },

    checkPush({ sent, received, unreadable, status, ms, broken }: ForwardedExchange): CheckedExchange {
      const body = readJson(sent)
      const kind: PushKind = readRaw(body).kind
      const ofPush = unreadable.sent
        ? [ofUdesk('', unreadable.sent.why, 'warning')]
        : body === undefined
          ? [ofUdesk('', 'is not a JSON object')]
          : checkUdesk(validators.anyPush(kind), validators.push(kind), body)
      const late =
        ms >= pushTimeout
          ? [ofIntegration('answer', `took ${(ms / 1_000).toFixed(1)} s; Udesk waits ${pushTimeout / 1_000} s`)]
          : []
      const ofAnswer =
        broken !== null || status === null
          ? [ofIntegration('answer', 'is missing or incomplete')]
          : checkAnswer(status, unreadable.received !== null || received !== '')
      return {
        name: kind,
        violations: [...ofPush.map((each) => ({ ...each, pointer: `push${each.pointer}` })), ...late, ...ofAnswer],
      }
    },
  }
}

/** Finds the violations that the fake would report for this call. */
function validateCall(
  operation: Operation,
  path: Record<string, string>,
  { rawQuery, contentType }: ProxiedCall,
  bytes: Buffer,
): ProxyViolation[] {
  const query = readPairs(rawQuery)
  const { text, body } = readBody(bytes, { contentType, contentEncoding: '' })
  const parts = {
    path,
    queryFields: readFields(rawQuery, 'query', query),
    queryNames: query.map(([name]) => name),
    body,
    isEmptyJson: isEmptyJson(text, contentType),
  }
  const readable = findUnreadable(parts)
  const { violations } =
    'refusal' in readable
      ? withoutQuotes(readable)
      : examineParameters(operation, { ...parts, ...readable }, circumstances)
  return [
    ...checkSigned(operation, query),
    ...violations.map((each) => ({ of: 'integration' as const, ...each, pointer: describePointer(each.pointer) })),
  ]
}

/** Removes quoted text. The JSON parser quotes the body in its message, so only a known cause is shown. */
const withoutQuotes = ({ refusal, violations: [first, ...notes] }: Unreadable) => ({
  violations: [
    ...(first ? [refusal.specificHint === null ? { ...first, message: 'cannot be read as JSON' } : first] : []),
    ...notes,
  ],
})

/** If JSON is sent with the content type of a form, it is validated as JSON. */
const circumstances: Circumstances = {
  assumptions: { ...defaultAssumptions, 'body.mislabelled': 'json' },
  locale: 'zh',
  world: null,
}

function checkAnswer(status: number, hasBody: boolean): ProxyViolation[] {
  if (status !== 200) return [ofIntegration('answer', `has HTTP status ${status}; Udesk expects 200`)]
  return hasBody ? [ofIntegration('answer', 'has a body; Udesk asks for an empty one', 'warning')] : []
}

const signatureFields = {
  signature: ['email', 'timestamp', 'nonce', 'sign', 'sign_version'],
  struct: ['timestamp', 'sign'],
  none: [],
}

/** Checks only that there is a signature. The proxy cannot verify the signature, because it does not know the token. */
function checkSigned({ auth }: Operation, query: readonly Pair[]): ProxyViolation[] {
  const missing = signatureFields[auth].filter((name) => !query.find(([sent]) => sent === name)?.[1])
  return missing.length === 0 ? [] : [ofIntegration('query', `lacks ${missing.join(', ')}: the call is not signed`)]
}

const violation =
  (of: ProxyViolation['of'], severity: ProxyViolation['severity']) =>
  ({ pointer, message }: Mismatch): ProxyViolation => ({ of, pointer: describePointer(pointer), message, severity })
const ofIntegration = (
  pointer: string,
  message: string,
  severity: ProxyViolation['severity'] = 'error',
): ProxyViolation => ({
  of: 'integration',
  pointer,
  message,
  severity,
})
const ofUdesk = (pointer: string, message: string, severity: ProxyViolation['severity'] = 'error'): ProxyViolation => ({
  of: 'udesk',
  pointer,
  message,
  severity,
})

/** Reads a JSON object. Returns undefined if the text is not a JSON object. */
function readJson(text: string): object | undefined {
  const value = parseJson(text)
  return isRecord(value) ? value : undefined
}
