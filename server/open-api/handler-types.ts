import type { Body, OperationId, Path, Query, Reply } from '../../spec/types.ts'
import type { Company } from '../company.ts'
import type { Violation } from '../journal.ts'

/** What a handler gets: validated values, the called company, and `note`, which journals a value that the handler ignores. */
export type HandlerCall<Id extends OperationId> = {
  path: Path<Id>
  query: Query<Id>
  body: Body<Id>
  company: Company
  note: (violation: Violation) => void
}

/** One behaviour for every operation of the document: it returns the reply's body, or throws a `Refusal`. */
export type Handlers = { [Id in OperationId]: (call: HandlerCall<Id>) => Reply<Id> }
