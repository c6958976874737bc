/** Holds what came back of one call against the document, and against what its example shows. */
import { createCompiler, type Mismatch } from '../../spec/compile.ts'
import { describeUdesk } from '../../spec/openapi.ts'
import type { Operation } from '../../spec/operations.ts'
import type { Assumptions } from '../../spec/assumptions.ts'
import { words } from '../../spec/words.ts'
import { replySchema } from '../../server/open-api/validators.ts'
import type { Otherwise, Result } from '../example.ts'
import type { Difference } from '../report/report.ts'
import { ownRefusals, successCodes } from '../results.ts'
import { joinPointer, valueAt } from '../../common/json-pointer.ts'
import { describeCode, describePointer, describeValue } from '../describe-value.ts'
import type { Answer, Reply } from './exchange.ts'
import { nameSchema, remediesOf } from './remedy.ts'

/** What an example wants of the reply to its call. */
export type Wanted = Result & { otherwise?: Otherwise[]; repeats: object }

export type Judgement = {
  differences: Difference[]
  /** What would have to change for the target to be right, a sentence each. */
  remedies: string[]
  /** Fields that the document does not name: no difference, since Udesk may say more than it documents. */
  undocumented: string[]
  /** The answers to open questions that the reply tells. */
  told: Partial<Assumptions>
  /** Whether the reply tells of a success, not of a refusal. */
  isSuccess: boolean
}

export type Judge = ReturnType<typeof createJudge>

/** A judge who knows the document; what he needs of it is compiled at the first use. */
export function createJudge() {
  const document = describeUdesk(words.zh)
  const compilers = { open: createCompiler(document), closed: createCompiler(document, { closed: true }) }
  const checks = new Map<string, ReturnType<typeof compilers.open>>()
  const check = (strictness: keyof typeof compilers, operation: Operation, reply: Reply) => {
    const key = `${strictness} ${operation.id}`
    const known = checks.get(key) ?? compilers[strictness](replySchema(document, operation))
    checks.set(key, known)
    return known(reply)
  }

  /** Whether an example shows a success. */
  const isSuccess = (operation: Operation, result: Result) =>
    fieldOf(result, operation) === operation.family && successCodes(document, operation).has(result.code)

  return {
    /** The result of an example. */
    judge(operation: Operation, answer: Answered, wanted: Wanted): Judgement {
      if (answer.kind === 'garbled')
        return differs([{ pointer: '', expected: 'a JSON object', got: inHttp(answer, answer.what) }])
      const { reply, status } = answer
      const mismatches = check('open', operation, reply)
      const surplus = mismatches.length > 0 ? [] : check('closed', operation, reply)
      const shown = [wanted, ...(wanted.otherwise ?? [])].find((result) => shows(result, operation, reply))
      const differences = [
        ...(status === 200 ? [] : [{ pointer: '', expected: 'HTTP 200', got: `HTTP ${status}` }]),
        ...(shown ? [] : [wrongResult(operation, reply, wanted)]),
        ...mismatches.map((mismatch) => asDifference(mismatch, reply)),
        ...(shown === wanted ? unlike(reply, wanted.repeats) : []),
      ]
      return {
        differences: withoutRepetition(differences),
        remedies: [
          ...(shown ? [] : remediesOf(document, operation, wanted, reply[fieldOf(wanted, operation)])),
          ...mismatches.map((mismatch) => nameSchema(document, mismatch)),
        ],
        undocumented: surplus.map(({ pointer }) => describePointer(pointer)),
        told: shown && 'where' in shown ? shown.where : {},
        isSuccess: shown !== undefined && isSuccess(operation, shown),
      }
    },

    isSuccess,

    ownRefusals: (operation: Operation) => ownRefusals(document, operation),

    /** Why what was prepared by a call cannot be relied on. */
    objectTo(operation: Operation, answer: Answer): string | undefined {
      if (answer.kind === 'none') return answer.because
      if (answer.kind === 'garbled') return inHttp(answer, answer.what)
      if (answer.status !== 200) return `HTTP ${answer.status}`
      const [mismatch] = check('open', operation, answer.reply)
      return mismatch && `its reply differs at ${describePointer(mismatch.pointer)}`
    },
  }
}

type Answered = Exclude<Answer, { kind: 'none' }>

const differs = (differences: Difference[]): Judgement => ({
  differences,
  remedies: [],
  undocumented: [],
  told: {},
  isSuccess: false,
})

const inHttp = ({ status }: { status: number }, what: string) => (status === 200 ? what : `HTTP ${status}, ${what}`)

const fieldOf = ({ by }: Result, { family }: Operation) => by ?? family

const shows = (result: Result, operation: Operation, reply: Reply) => reply[fieldOf(result, operation)] === result.code

function wrongResult(operation: Operation, reply: Reply, wanted: Wanted): Difference {
  const field = fieldOf(wanted, operation)
  const codes = [...new Set([wanted, ...(wanted.otherwise ?? [])].map(({ code }) => code))]
  return { pointer: `/${field}`, expected: codes.join(' or '), got: describeCode(reply[field]) }
}

/** Where a reply does not repeat what it should. What that is may be about people, and is not told. */
function unlike(reply: unknown, repeats: unknown, pointer = ''): Difference[] {
  const value = valueAt(reply, pointer)
  const expected = valueAt(repeats, pointer)
  if (typeof expected === 'object' && expected !== null && typeof value === 'object' && value !== null) {
    const short = Array.isArray(expected) && Array.isArray(value) && expected.length !== value.length
    if (short) return [{ pointer, expected: describeValue(expected), got: describeValue(value) }]
    return Object.keys(expected).flatMap((name) => unlike(reply, repeats, joinPointer(pointer, name)))
  }
  if (value === expected) return []
  return [
    {
      pointer,
      expected: 'what the call named, or what it follows from',
      got: `${describeValue(value)} that is another`,
    },
  ]
}

function asDifference({ pointer, keyword, message }: Mismatch, reply: Reply): Difference {
  const value = valueAt(reply, pointer)
  const got = /^\/(code|status)$/.test(pointer) ? describeCode(value) : describeValue(value)
  const expected = keyword === 'required' ? 'a value' : message.replace(/^must (be|have) /, '')
  return { pointer: describePointer(pointer), expected, got }
}

/** One place is named once; what comes first says most. */
const withoutRepetition = (differences: Difference[]) =>
  differences.filter(({ pointer }, at) => differences.findIndex((other) => other.pointer === pointer) === at)
