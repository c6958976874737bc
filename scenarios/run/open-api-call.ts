/** How a run calls Udesk's door: signed, as an integration would, and told apart from one in the journal. */
import { operations } from '../../spec/operations.ts'
import type { OperationId } from '../../spec/types.ts'
import { apiPrefix } from '../../server/open-api/api-prefix.ts'
import { callOperation, type CallParameters } from '../../server/open-api/client/call-operation.ts'
import type { Company } from '../../server/company.ts'
import type { RequestEntry } from '../../server/journal.ts'
import { Failure } from '../format/step-failure.ts'
import { differences, inWords, shorten } from '../format/matching.ts'

export type Call = (operation: OperationId, given: CallParameters) => Promise<unknown>

/** What the reply to a call must be: any but a refusal, unless it says otherwise. */
export type Wanted = { code?: number | string; reply?: Record<string, unknown> }

const agentOf = (run: number) => `mock-udesk-scenario/${run}`

/** Whether the call was made by a scenario, this one or another. */
export const isScenarioCall = ({ headers }: RequestEntry): boolean =>
  headers['user-agent']?.startsWith('mock-udesk-scenario/') === true

export function createCall(company: Company, { run, send }: { run: number; send: typeof fetch }): Call {
  const { admins, apiToken, structKey } = company.wiring
  let made = 0
  const caller = {
    baseUrl: `http://127.0.0.1${apiPrefix}`,
    credentials: { email: admins[0] ?? '', apiToken, structKey },
    now: company.clock.now,
    nonce: () => `scenario-${run}-${++made}`,
    send: ((input, init) => {
      const headers = new Headers(init?.headers)
      headers.set('user-agent', agentOf(run))
      return send(input, { ...init, headers })
    }) satisfies typeof fetch,
  }
  return async (id, given) => {
    const operation = operations.find((each) => each.id === id)
    if (!operation) throw new Error(`there is no ${id}`)
    return callOperation(operation, given, caller)
  }
}

/** No whole JSON came back: the connection ended, or the reply was cut off. */
export const noReply = 'none'

/** What came back, in words; throws where it is not what was wanted. */
export async function answered(
  calling: Promise<unknown>,
  { code, reply }: Wanted,
): Promise<{ reply: unknown; got: string }> {
  const outcome = await calling.then(
    (value) => ({ verdict: verdictOf(value), value }),
    (error: unknown) => {
      if (error instanceof TypeError || error instanceof SyntaxError) return { verdict: noReply, value: undefined }
      throw error
    },
  )
  const { verdict, value } = outcome
  const got = value === undefined ? 'no reply that can be read' : shorten(inWords(value), 300)
  if (code !== undefined && verdict !== code) throw new Failure(`code ${code}`, got)
  const isJudged = code !== undefined || (reply !== undefined && ('code' in reply || 'status' in reply))
  if (!isJudged && !isFine(verdict)) throw new Failure('no refusal', got)
  const [difference] = reply === undefined ? [] : differences(value, reply)
  if (difference !== undefined) throw new Failure(`a reply with ${inWords(reply)}`, `${difference}, in ${got}`)
  return { reply: value, got: [`code ${String(verdict)}`, ...gist(value, reply)].join(' ') }
}

/** What is worth a word in a reply: what was asked of it, else what it says where not all is well. */
function gist(value: unknown, wanted: Wanted['reply']): string[] {
  if (wanted !== undefined) return [inWords(wanted)]
  const { message } = (value ?? {}) as { message?: unknown } // JSON, or nothing that can be read
  return typeof message === 'string' && !isSuccess(verdictOf(value)) ? [message] : []
}

/** Waiting (2001) and nobody's being online (2002) are answers, too; lists of records call it 0. */
const isFine = (verdict: unknown) => isSuccess(verdict) || verdict === 2001 || verdict === 2002

const isSuccess = (verdict: unknown) => verdict === 0 || verdict === 1000

/** Udesk's own verdict: `code`, or `status` where there is no code. */
function verdictOf(reply: unknown): unknown {
  const { code, status } = reply as { code?: unknown; status?: unknown } // JSON, and at Udesk's door never null
  return code ?? status
}
