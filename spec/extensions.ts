import type { AssumptionId, Assumptions } from './assumptions.ts'
import type { RefusalName } from './refusals/refusals.ts'

/** What the document says of an operation beyond OpenAPI. */
export type Extensions = {
  /** How a call is refused that lacks a required value. */
  whenMissing: RefusalName
  /** How instead, under an assumption, where a field of the body is there and has none of these values. */
  whenMissingElsewhere?: { refusal: RefusalName; field: string; noneOf: number[]; when: Condition }
  /** Breaches of its schemas that are noted and not refused, under an assumption. */
  tolerates?: { pointer: string; keyword: string; when: Condition }[]
  rateLimit?: { calls: number; perMs: number; per?: string }
  /** Older paths that still work. */
  aliases?: string[]
  /** The operation is there only under this assumption. */
  onlyWhen?: Condition
  /** A body that is empty, but said to be JSON, is refused under this assumption; elsewhere it is nothing. */
  emptyJsonRefused?: Condition
  /** Fields sent flat are taken as if they stood in this field of the body, under an assumption. */
  wraps?: { in: string; when: Condition }
  /** A further method that its own example uses. */
  alsoBy?: { method: string; when: Condition }
  /** In an operation that tells its result by `status`: refusals are told by `code` nevertheless. */
  refusedByCode?: Condition
}
export type Condition = { [Id in AssumptionId]: { assumption: Id; is: Assumptions[Id] } }[AssumptionId]

/** Whether a condition holds; where there is none, it does. */
export const holds = (condition: Condition | undefined, assumptions: Assumptions): boolean =>
  condition === undefined || assumptions[condition.assumption] === condition.is

/** An operation's extensions, as `paths/` write them. */
export const extensions = (given: Partial<Extensions>) => ({ 'x-udesk': given })
