/** The answer for a bug of the fake. The answer shows the full error, so that the developer can report the bug. */
import { Interrupted } from '../clock/clock.ts'
import type { WireAnswer } from './reply-faults.ts'

export function internalErrorAnswer(error: unknown) {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return { status: 500, body: { code: 2000, message: `mock-udesk broke down. ${message}` }, headers: {} }
}

/** The answer of a call that ended with an error. If its company was reset meanwhile, the connection ends without an answer. */
export function answerError(error: unknown): WireAnswer {
  if (error instanceof Interrupted) return { status: null, body: '', headers: {} }
  const { status, body } = internalErrorAnswer(error)
  return { status, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
}
