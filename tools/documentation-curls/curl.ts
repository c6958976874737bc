import type { MockUdesk } from '../../harness/index.ts'
import type { OperationId } from '../../spec/types.ts'
import type { FakeControl } from '../../contract-tests/preparation/fake-control.ts'

/**
 * A curl of Udesk's documentation, said as data. What all of them have wrong is left out: signatures that are placeholders,
 * `&timestamp` printed as `×tamp`, addresses without quotes or broken over lines.
 */
export type Curl = {
  /** The heading under which it stands. */
  under: string
  operation: OperationId
  /** What it says. */
  printed: Call
  /** What the documentation spoilt in it, or left odd. */
  spoilt?: string
  /** Where it cannot work as printed: what it gets, and what is sent in place of it. */
  mended?: { asPrinted: Answered; to: Partial<Call> }
  /** Makes what it takes for granted. Resolves to the ids that stand in the place of the printed ones, by field. */
  given?: (udesk: MockUdesk, control: FakeControl) => Promise<Record<string, number | string>>
  /** The answer that is printed beneath it, or what the text says of it. */
  answered: Record<string, unknown>
}

export type Call = {
  method: 'DELETE' | 'GET' | 'POST' | 'PUT'
  /** As the document names it, with `at` for its parameters. */
  path: string
  at?: Record<string, number | string>
  query?: Record<string, number | string>
  /** An object, or a text that is no JSON. */
  body?: Record<string, unknown> | string
  /** Who signs, where it is not the first administrator. */
  email?: string
}

export type Answered = { status: number; body: Record<string, unknown> }
