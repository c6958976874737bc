/** Says what a caller can do about a refusal, and which parameter is wrong. The texts are in spec/refusals/hints.ts. */
import type { Operation } from '../../spec/operations.ts'
import { refusalHints, wrongForm } from '../../spec/refusals/hints.ts'
import type { RefusalName } from '../../spec/refusals/refusals.ts'
import type { Diagnosis, Violation } from '../journal.ts'
import type { RateLimit } from '../rate-limits.ts'
import { documentedOperation } from './document/documented-codes-and-parameters.ts'
import type { Refusal } from './refusal.ts'

/** A limit of one operation, or a limit of all calls of a company. */
export type ExceededLimit = RateLimit & { of: 'operation' | 'company' }

/** A refusal, the violations of the call so far, and its operation, if there is one. */
type RefusedCall = { refusal: Refusal; operation: Operation | null; violations: readonly Violation[] }

/** If a parameter is wrong, the violations include this parameter. */
export function explainRefusal({ refusal, operation, violations }: RefusedCall): {
  diagnosis: Diagnosis
  violations: Violation[]
} {
  const { fields, wrong: usual, fault } = refusalHints[refusal.refusal]
  const dependsOnState = refusal.wrong !== undefined && !wrongForm.includes(refusal.wrong)
  const severity = fault === 'call' && !dependsOnState ? 'error' : 'note'
  const found = violations.find((violation) => violation.severity === 'error')
  const wrong = refusal.wrong ?? usual
  const pointer = fields === 'none' ? undefined : pointerTo([refusal.field, ...fields], operation)
  const own = found || pointer === undefined ? [] : [{ pointer, message: wrong, severity } as const]
  const shown =
    fields === 'none' ? {} : { pointer: documented(found?.pointer, operation) ?? pointer, wrong: found?.message }
  return {
    diagnosis: refusal.specificHint
      ? { ...refusal.specificHint, expected: null }
      : {
          ...hintAt(refusal.refusal, shown.pointer, asciiOrElse(shown.wrong, wrong), isBelow(found, shown.pointer)),
          expected: null,
        },
    violations: [...own, ...violations],
  }
}

/** The hint for a call that belongs to no operation, or was not admitted. */
export const explainAdmissionRefusal = (name: RefusalName, limit?: ExceededLimit): Diagnosis => {
  const { fields, wrong } = refusalHints[name]
  const pointer = fields === 'none' ? undefined : fields[0]
  return { ...hintAt(name, pointer, limit ? describeLimit(limit) : wrong), expected: null }
}

/** `within`: the mistake is inside the field, but the hint does not name the place. */
function hintAt(name: RefusalName, pointer: string | undefined, wrong: string, within = false) {
  const { cause, hint } = refusalHints[name]
  const field = within && hint.includes('{wrong}') ? `what is in ${nameField(pointer)}` : nameField(pointer)
  return { cause, hint: hint.replace('{field}', () => field).replace('{wrong}', () => wrong) }
}

const isBelow = (found: Violation | undefined, pointer: string | undefined) =>
  found !== undefined && pointer !== undefined && found.pointer.split('/').at(-1) !== pointer.split('/').at(-1)

/** `body/data/content` → `data/content in the body`. */
function nameField(pointer = ''): string {
  const [place = '', ...names] = pointer.split('/')
  if (names.length === 0) return pointer === '' ? 'what the document describes' : `the ${place}`
  return `${names.join('/')} in the ${place}`
}

/** The first field that the operation has, at its outermost place. A field that names its place needs no operation. */
function pointerTo(fields: readonly string[], operation: Operation | null): string | undefined {
  for (const field of fields.filter(Boolean)) {
    if (field === 'body' || field.startsWith('query/')) return field
    const all = operation ? documentedOperation(operation).parameters : []
    const [outermost] = all.filter((name) => name.endsWith(`/${field}`)).sort((one, other) => depth(one) - depth(other))
    if (outermost !== undefined) return outermost
  }
  return undefined
}

const depth = (pointer: string) => pointer.split('/').length

/** The nearest place that the document names. Names inside this place may come from the caller. */
function documented(pointer: string | undefined, operation: Operation | null): string | undefined {
  if (pointer === undefined || operation === null) return undefined
  const known = documentedOperation(operation).parameters
  const names = pointer.split('/').filter((name) => !/^\d+$/.test(name))
  const length = names.findLastIndex((_, at) => known.includes(names.slice(0, at + 1).join('/'))) + 1
  return length > 0 ? names.slice(0, length).join('/') : names[0]
}

const asciiOrElse = (text: string | undefined, otherwise: string) =>
  text !== undefined && /^[\x20-\x7e]{1,300}$/.test(text) ? text : otherwise

function describeLimit({ calls, perMs, per, of }: ExceededLimit): string {
  const what = of === 'company' ? 'all operations together' : 'this operation'
  const times = calls === 1 ? 'once' : `${calls} times`
  const time = perMs === 1_000 ? '1 second' : `${perMs / 1_000} seconds`
  return `${what} may be called ${times} in ${time}${per === undefined ? '' : ` for each ${per}`}`
}
