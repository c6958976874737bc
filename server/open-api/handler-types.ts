import type { Body, OperationId, Path, Query, Reply } from '../../spec/types.ts'
import type { Company } from '../company.ts'
import type { Violation } from '../journal.ts'

/** The parameters of a handler: validated values, the called company, and `note`. `note` journals a value that the handler ignores. */
export type HandlerCall<Id extends OperationId> = {
  path: Path<Id>
  query: Query<Id>
  body: Body<Id>
  company: Company
  note: (violation: Violation) => void
}

/** The behaviour of one operation. A handler returns the reply's body, or throws a `Refusal`. */
export type Handlers = { [Id in OperationId]: (call: HandlerCall<Id>) => Reply<Id> }
