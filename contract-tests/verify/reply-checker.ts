/** Validates the reply to a call against the document and against the example of the call. */
import type { Mismatch } from '../../spec/mismatches.ts'
import type { Operation } from '../../spec/operations.ts'
import type { Assumptions } from '../../spec/assumptions.ts'
import { validatorsOf } from '../../server/open-api/document/validators.ts'
import type { AlternativeResult, ExpectedResult } from '../examples/example.ts'
import type { Difference } from '../report/report.ts'
import { ownRefusals, successCodes } from './documented-results.ts'
import { joinPointer, valueAt } from '../../common/json-pointer.ts'
import { describeCode, describePointer, describeValue } from '../report/describe-value.ts'
import type { TargetAnswer, ReplyObject } from './call-recorder.ts'
import { nameSchema, findNeededChanges } from './needed-changes.ts'

/** What an example expects of the reply to its call. */
export type ExpectedReply = ExpectedResult & { alternatives?: AlternativeResult[]; echoes: object }

export type CheckedReply = {
  differences: Difference[]
  /** The parts of the document that would have to change if the target is right. */
  neededChanges: string[]
  /** Fields that the document does not name. They are not differences: Udesk may return more than it documents. */
  undocumented: string[]
  /** The values of assumptions that the reply shows. */
  observed: Partial<Assumptions>
  /** Whether the reply is a success and no refusal. */
  isSuccess: boolean
}

export type ReplyChecker = ReturnType<typeof createReplyChecker>

export function createReplyChecker() {
  const validators = validatorsOf('zh')
  const { document } = validators

  /** Returns whether an example shows a success. */
  const isSuccess = (operation: Operation, result: ExpectedResult) =>
    fieldOf(result, operation) === operation.family && successCodes(document, operation).has(result.code)

  return {
    /** Checks the reply to the call of an example. */
    checkReply(operation: Operation, answer: HttpAnswer, expected: ExpectedReply): CheckedReply {
      if (answer.kind === 'garbled')
        return differs([{ pointer: '', expected: 'a JSON object', got: withStatus(answer, answer.what) }])
      const { reply, status } = answer
      const mismatches = validators.anyReply(operation)(reply)
      const undocumented = mismatches.length > 0 ? [] : validators.reply(operation)(reply)
      const shown = [expected, ...(expected.alternatives ?? [])].find((result) => shows(result, operation, reply))
      const differences = [
        ...(status === 200 ? [] : [{ pointer: '', expected: 'HTTP 200', got: `HTTP ${status}` }]),
        ...(shown ? [] : [wrongResult(operation, reply, expected)]),
        ...mismatches.map((mismatch) => asDifference(mismatch, reply)),
        ...(shown === expected ? findWrongEchoes(reply, expected.echoes) : []),
      ]
      return {
        differences: withoutRepetition(differences),
        neededChanges: [
          ...(shown ? [] : findNeededChanges(document, operation, expected, reply[fieldOf(expected, operation)])),
          ...mismatches.map((mismatch) => nameSchema(document, mismatch)),
        ],
        undocumented: undocumented.map(({ pointer }) => describePointer(pointer)),
        observed: shown && 'assuming' in shown ? shown.assuming : {},
        isSuccess: shown !== undefined && isSuccess(operation, shown),
      }
    },

    isSuccess,

    ownRefusals: (operation: Operation) => ownRefusals(document, operation),

    /** Returns why the answer to a preparing call cannot be used. Returns undefined if it can be used. */
    findProblem(operation: Operation, answer: TargetAnswer): string | undefined {
      if (answer.kind === 'none') return answer.because
      if (answer.kind === 'garbled') return withStatus(answer, answer.what)
      if (answer.status !== 200) return `HTTP ${answer.status}`
      const [mismatch] = validators.anyReply(operation)(answer.reply)
      return mismatch && `its reply differs at ${describePointer(mismatch.pointer)}`
    },
  }
}

type HttpAnswer = Exclude<TargetAnswer, { kind: 'none' }>

const differs = (differences: Difference[]): CheckedReply => ({
  differences,
  neededChanges: [],
  undocumented: [],
  observed: {},
  isSuccess: false,
})

const withStatus = ({ status }: { status: number }, what: string) => (status === 200 ? what : `HTTP ${status}, ${what}`)

const fieldOf = ({ codeField }: ExpectedResult, { family }: Operation) => codeField ?? family

const shows = (result: ExpectedResult, operation: Operation, reply: ReplyObject) =>
  reply[fieldOf(result, operation)] === result.code

function wrongResult(operation: Operation, reply: ReplyObject, expected: ExpectedReply): Difference {
  const field = fieldOf(expected, operation)
  const codes = [...new Set([expected, ...(expected.alternatives ?? [])].map(({ code }) => code))]
  return { pointer: `/${field}`, expected: codes.join(' or '), got: describeCode(reply[field]) }
}

/**
 * Finds the fields of a reply that must repeat a sent value and do not. The differences do not show the values, because these may
 * be personal data.
 */
function findWrongEchoes(reply: unknown, echoes: unknown, pointer = ''): Difference[] {
  const value = valueAt(reply, pointer)
  const expected = valueAt(echoes, pointer)
  if (typeof expected === 'object' && expected !== null && typeof value === 'object' && value !== null) {
    const differsInLength = Array.isArray(expected) && Array.isArray(value) && expected.length !== value.length
    if (differsInLength) return [{ pointer, expected: describeValue(expected), got: describeValue(value) }]
    return Object.keys(expected).flatMap((name) => findWrongEchoes(reply, echoes, joinPointer(pointer, name)))
  }
  if (value === expected) return []
  return [
    {
      pointer,
      expected: 'the value of the call, or one that follows from it',
      got: `${describeValue(value)} with another value`,
    },
  ]
}

function asDifference({ pointer, keyword, message }: Mismatch, reply: ReplyObject): Difference {
  const value = valueAt(reply, pointer)
  const got = /^\/(code|status)$/.test(pointer) ? describeCode(value) : describeValue(value)
  const expected = keyword === 'required' ? 'a value' : message.replace(/^must (be|have) /, '')
  return { pointer: describePointer(pointer), expected, got }
}

/** Keeps only the first difference of each place, because the first difference is the most useful. */
const withoutRepetition = (differences: Difference[]) =>
  differences.filter(({ pointer }, at) => differences.findIndex((other) => other.pointer === pointer) === at)
