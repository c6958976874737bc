import type { MockUdesk } from '../../harness/index.ts'
import type { OperationId } from '../../spec/types.ts'
import type { FakeControl } from '../../contract-tests/preparation/fake-control.ts'

/**
 * A curl of Udesk's documentation as data. It leaves out the mistakes that all printed curls have: placeholders for
 * signatures, `&timestamp` printed as `×tamp`, addresses without quotes or with line breaks.
 */
export type Curl = {
  /** The heading above the curl. */
  heading: string
  operation: OperationId
  /** The call as printed. */
  printed: PrintedCall
  /** What is wrong or unusual in the printed curl; a part of the test title. */
  note?: string
  /** Only if the printed call cannot work: the answer to it, and the corrections. */
  corrected?: { asPrinted: PrintedAnswer; to: Partial<PrintedCall> }
  /** Prepares the data that the call needs. Resolves to the ids that replace the printed ones, by field. */
  prepare?: (udesk: MockUdesk, control: FakeControl) => Promise<Record<string, number | string>>
  /** The answer that the documentation prints below the curl, or describes in the text. */
  answered: Record<string, unknown>
}

export type PrintedCall = {
  method: 'DELETE' | 'GET' | 'POST' | 'PUT'
  /** The path in the document. `pathParameters` has the values of its parameters. */
  path: string
  pathParameters?: Record<string, number | string>
  query?: Record<string, number | string>
  /** An object, or a text that is not JSON. */
  body?: Record<string, unknown> | string
  /** The e-mail address of the caller, if the caller is not the first administrator. */
  email?: string
}

export type PrintedAnswer = { status: number; body: Record<string, unknown> }
