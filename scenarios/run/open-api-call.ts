/**
 * Calls the open API for a run. A call is signed like a call of an integration, and the journal marks it as a call of a scenario.
 */
import { headerOf } from '../../server/sent-headers.ts'
import { operations } from '../../spec/operations.ts'
import type { OperationId } from '../../spec/types.ts'
import { apiPrefix } from '../../server/open-api/api-prefix.ts'
import { callOperation, type CallParameters } from '../../server/open-api/client/call-operation.ts'
import type { Company } from '../../server/company.ts'
import type { RequestEntry } from '../../server/journal.ts'
import { StepFailure } from '../format/step-failure.ts'
import { differences, inWords, shorten } from '../format/matching.ts'

export type CallOpenApi = (operation: OperationId, parameters: CallParameters) => Promise<unknown>

/** What the reply must be. Without `code`, any reply that is no refusal is correct. */
export type ExpectedReply = { code?: number | string; reply?: Record<string, unknown> }

const userAgent = 'mock-udesk-scenario/'

/** Returns whether a scenario made the call. */
export const isMadeByScenario = ({ headers }: RequestEntry): boolean =>
  headerOf(headers, 'user-agent')?.startsWith(userAgent) === true

export function createOpenApiCaller(company: Company, { run, send }: { run: number; send: typeof fetch }): CallOpenApi {
  const { admins, apiToken, structKey } = company.wiring
  let made = 0
  const caller = {
    baseUrl: `http://127.0.0.1${apiPrefix}`,
    credentials: { email: admins[0] ?? '', apiToken, structKey },
    now: company.clock.now,
    nonce: () => `scenario-${run}-${++made}`,
    send: ((input, init) => {
      const headers = new Headers(init?.headers)
      headers.set('user-agent', `${userAgent}${run}`)
      return send(input, { ...init, headers })
    }) satisfies typeof fetch,
  }
  return async (id, parameters) => {
    const operation = operations.find((each) => each.id === id)
    if (!operation) throw new Error(`there is no ${id}`)
    return callOperation(operation, parameters, caller)
  }
}

/** The `code` of a call that got no complete JSON reply, because the connection ended or the reply was cut off. */
const noReply = 'none'

/** Returns the reply and a summary. Throws if the reply differs from the expected reply. */
export async function checkReply(
  calling: Promise<unknown>,
  expected: ExpectedReply,
): Promise<{ reply: unknown; got: string }> {
  const reply = await calling.catch((error: unknown) => {
    if (error instanceof TypeError || error instanceof SyntaxError) return undefined
    throw error
  })
  const code = reply === undefined ? noReply : codeOf(reply)
  const got = reply === undefined ? 'no readable reply' : shorten(inWords(reply), 300)
  if (expected.code !== undefined && code !== expected.code) throw new StepFailure(`code ${expected.code}`, got)
  const isCodeExpected =
    expected.code !== undefined ||
    (expected.reply !== undefined && ('code' in expected.reply || 'status' in expected.reply))
  if (!isCodeExpected && !isNoRefusal(code)) throw new StepFailure('no refusal', got)
  const [difference] = expected.reply === undefined ? [] : differences(reply, expected.reply)
  if (difference !== undefined)
    throw new StepFailure(`a reply with ${inWords(expected.reply)}`, `${difference}, in ${got}`)
  return { reply, got: [`code ${String(code)}`, ...summarize(reply, expected.reply)].join(' ') }
}

/** Returns the expected fields. If no fields were expected and the reply is no success, returns the message. */
function summarize(reply: unknown, expected: ExpectedReply['reply']): string[] {
  if (expected !== undefined) return [inWords(expected)]
  const { message } = (reply ?? {}) as { message?: unknown } // JSON, or no reply
  return typeof message === 'string' && !isSuccess(codeOf(reply)) ? [message] : []
}

/** 2001 (the customer waits) and 2002 (no agent is online) are no refusals. */
const isNoRefusal = (code: unknown) => isSuccess(code) || code === 2001 || code === 2002

/** Quirk: lists of records have code 0 where other operations have 1000. */
const isSuccess = (code: unknown) => code === 0 || code === 1000

/** `code`, or `status` where the operation's family has no code. */
function codeOf(reply: unknown): unknown {
  const { code, status } = reply as { code?: unknown; status?: unknown } // JSON, and the open API never replies null
  return code ?? status
}
