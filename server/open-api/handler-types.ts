import type { Body, OperationId, Path, Query, Reply } from '../../spec/types.ts'
import type { Company } from '../company.ts'
import type { Violation } from '../journal.ts'

/** What a handler is given: checked values, the company that was called, and what notes a value that it does not heed. */
export type HandlerCall<Id extends OperationId> = {
  path: Path<Id>
  query: Query<Id>
  body: Body<Id>
  company: Company
  note: (violation: Violation) => void
}

/** One behaviour for every operation of the document: it returns the reply's body, or throws a `Refusal`. */
export type Handlers = { [Id in OperationId]: (call: HandlerCall<Id>) => Reply<Id> }
