import type { AssumptionId, Assumptions } from './assumptions.ts'
import type { RefusalName } from './refusals/refusals.ts'

/** Facts about an operation for which OpenAPI has no keyword. */
export type Extensions = {
  /** The refusal of a call without a required value. */
  whenMissing: RefusalName
  /** Another refusal, used under an assumption if a field of the body has none of these values. */
  whenMissingElsewhere?: { refusal: RefusalName; field: string; noneOf: number[]; when: Condition }
  /** Violations of its schemas that, under an assumption, are noted and not refused. */
  tolerates?: { pointer: string; keyword: string; when: Condition }[]
  rateLimit?: { calls: number; perMs: number; per?: string }
  /** Older paths that still work. */
  aliases?: string[]
  /** The operation exists only under this assumption. */
  onlyWhen?: Condition
  /** Under this assumption, an empty body with a Content-Type of JSON is refused; otherwise it counts as no body. */
  emptyJsonRefused?: Condition
  /** Under this assumption, fields beside this field of the body count as if they were in it. */
  wraps?: { in: string; when: Condition }
  /** Another method, which the documentation's example uses. */
  alsoBy?: { method: string; when: Condition }
  /** The operation has its result in `status`, but its refusals have `code`. */
  refusedByCode?: Condition
}
export type Condition = { [Id in AssumptionId]: { assumption: Id; is: Assumptions[Id] } }[AssumptionId]

/** Whether a condition applies. No condition always applies. */
export const holds = (condition: Condition | undefined, assumptions: Assumptions): boolean =>
  condition === undefined || assumptions[condition.assumption] === condition.is

/** An operation's extensions, as `paths/` write them. */
export const extensions = (given: Partial<Extensions>) => ({ 'x-udesk': given })
