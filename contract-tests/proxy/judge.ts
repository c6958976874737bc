/** Holds what passed against the document, and says whose mistake it was. Values are not quoted: they are about people. */
import { defaultAssumptions } from '../../spec/assumptions.ts'
import { createCompiler, type Check, type Mismatch } from '../../spec/compile.ts'
import { describeUdesk } from '../../spec/openapi.ts'
import { route, type Operation } from '../../spec/operations.ts'
import type { PushKind } from '../../spec/types.ts'
import { words } from '../../spec/words.ts'
import { meantBy, parseBody } from '../../server/open-api/request/body.ts'
import { readFields } from '../../server/open-api/request/fields.ts'
import { takeParameters } from '../../server/open-api/request/parameters.ts'
import { pushSchema, replySchema, validatorsOf } from '../../server/open-api/validators.ts'
import type { Violation as Noted } from '../../server/journal.ts'
import { readRaw } from '../../server/pushes/raw-push.ts'
import { describePointer } from '../describe-value.ts'
import type { Forwarded } from './forward.ts'

/** `of`: who sent what is wrong. An error breaks the document; what is less is worth a look, and may well be right. */
export type Violation = {
  of: 'integration' | 'udesk'
  pointer: string
  message: string
  severity: Noted['severity']
}

export type Judged = {
  /** The operation or the kind of push; null where the document knows none. */
  name: string | null
  violations: Violation[]
}

type Asked = { method: string; path: string; query: URLSearchParams; contentType: string }

export type Judge = ReturnType<typeof createJudge>

/** What it needs of the document is compiled at the first use. */
export function createJudge() {
  const document = describeUdesk(words.zh)
  const validators = validatorsOf('zh')
  const compilers = { open: createCompiler(document), closed: createCompiler(document, { closed: true }) }
  const made = new Map<string, Check>()
  const check = (
    strictness: keyof typeof compilers,
    name: string,
    schema: () => Parameters<typeof compilers.open>[0],
  ) => {
    const key = `${strictness} ${name}`
    const known = made.get(key) ?? compilers[strictness](schema())
    made.set(key, known)
    return known
  }
  /** What Udesk says: a mismatch is an error, and what the document does not name worth a look. */
  const ofUdesk = (name: string, schema: () => Parameters<typeof compilers.open>[0], value: unknown): Violation[] => {
    const wrong = check('open', name, schema)(value)
    const surplus = wrong.length > 0 ? [] : check('closed', name, schema)(value)
    return [...wrong.map(violation('udesk', 'error')), ...surplus.map(violation('udesk', 'warning'))]
  }

  return {
    call(asked: Asked, { sent, received, unreadable, status, broken }: Forwarded): Judged {
      const found = route(asked.method, asked.path, defaultAssumptions)
      if (!found.found) return { name: null, violations: [ours('path', 'is none that the document knows', 'warning')] }
      const { operation, path } = found
      const ofCall = unreadable.sent
        ? [ours('body', unreadable.sent.why, 'warning')]
        : judgeCall(operation, path, asked, sent)
      if (broken !== null || status === null) return { name: operation.id, violations: ofCall }
      const reply = readJson(received)
      const ofReply = [
        ...(status === 200 ? [] : [theirs('', `came with HTTP ${status}, not 200`)]),
        ...(unreadable.received
          ? [theirs('', unreadable.received.why, 'warning')]
          : reply === undefined
            ? [theirs('', `is no JSON object`)]
            : ofUdesk(operation.id, () => replySchema(document, operation), reply)),
      ]
      return {
        name: operation.id,
        violations: [...ofCall, ...ofReply.map((each) => ({ ...each, pointer: `reply${each.pointer}` }))],
      }
    },

    push({ sent, received, unreadable, status, ms, broken }: Forwarded): Judged {
      const body = readJson(sent)
      const kind: PushKind = readRaw(body).kind
      const ofPush = unreadable.sent
        ? [theirs('', unreadable.sent.why, 'warning')]
        : body === undefined
          ? [theirs('', 'is no JSON object')]
          : ofUdesk(kind, () => pushSchema(document, kind), body)
      const late = ms >= limitMs ? [ours('answer', `took ${(ms / 1_000).toFixed(1)} s, and Udesk waits 5`)] : []
      const ofAnswer =
        broken !== null || status === null
          ? [ours('answer', 'never came, or not to its end')]
          : judgeAnswer(status, unreadable.received !== null || received !== '')
      return {
        name: kind,
        violations: [...ofPush.map((each) => ({ ...each, pointer: `push${each.pointer}` })), ...late, ...ofAnswer],
      }
    },
  }

  function judgeCall(
    operation: Operation,
    path: Record<string, string>,
    { query, contentType }: Asked,
    sent: string,
  ): Violation[] {
    const body = parseBody(sent, contentType)
    if ('malformed' in body) return [ours('body', 'cannot be read as JSON')]
    const asked = readFields(query.toString(), 'query')
    const given = { path, query: asked.fields, body: meantBy(body) }
    const taken = takeParameters(operation, given, validators.document)
    const at = (place: string) => (mismatch: Mismatch) => ({
      ...violation('integration', 'error')(mismatch),
      pointer: `${place}${describePointer(mismatch.pointer)}`,
    })
    return [
      ...unsigned(operation, query),
      ...validators.path(operation)(taken.path).map(at('path')),
      ...validators.query(operation)(taken.query).map(at('query')),
      ...(operation.body === null ? [] : validators.body(operation)(taken.body).map(at('body'))),
      ...[...taken.notes, ...asked.notes, ...body.notes].map((each) => ({
        of: 'integration' as const,
        ...each,
        pointer: describePointer(each.pointer),
      })),
      ...('meant' in body ? [ours('body', 'is JSON, but Content-Type says that it is a form', 'warning')] : []),
    ]
  }
}

/** What Udesk waits for the answer to a push. */
const limitMs = 5_000

function judgeAnswer(status: number, hasBody: boolean): Violation[] {
  if (status !== 200) return [ours('answer', `came with HTTP ${status}, and Udesk wants 200`)]
  return hasBody ? [ours('answer', 'has a body, and Udesk asks for none', 'warning')] : []
}

const signed = {
  signature: ['email', 'timestamp', 'nonce', 'sign', 'sign_version'],
  struct: ['timestamp', 'sign'],
  none: [],
}

/** Whether a signature is right, only he who holds the token can say; that it is there, anybody. */
function unsigned({ auth }: Operation, query: URLSearchParams): Violation[] {
  const missing = signed[auth].filter((name) => !query.get(name))
  return missing.length === 0 ? [] : [ours('query', `lacks ${missing.join(', ')}: the call is not signed`)]
}

const violation =
  (of: Violation['of'], severity: Violation['severity']) =>
  ({ pointer, message }: Mismatch): Violation => ({ of, pointer: describePointer(pointer), message, severity })
const ours = (pointer: string, message: string, severity: Violation['severity'] = 'error'): Violation => ({
  of: 'integration',
  pointer,
  message,
  severity,
})
const theirs = (pointer: string, message: string, severity: Violation['severity'] = 'error'): Violation => ({
  of: 'udesk',
  pointer,
  message,
  severity,
})

/** An object; undefined for anything else. */
function readJson(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
