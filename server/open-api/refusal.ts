import { wrongs } from '../../spec/refusals/hints.ts'
import { refusals, type Family, type RefusalName, type RefusalText } from '../../spec/refusals/refusals.ts'
import type { Company } from '../company.ts'

/** Says what to do instead, in ASCII and without any text of the caller. */
export type CauseAndHint = { cause: string; hint: string }

/** The causes for a body or query that does not match the document, in addition to those in spec/refusals/hints.ts. */
export const contentCauses = [
  'body-charset',
  'body-compressed',
  'body-format',
  'body-malformed',
  'content-type',
  'cut-off',
  'parameter-missing',
  'parameters-in-body',
  'query-charset',
] as const

/** The causes of calls whose path and method lead to no operation. */
export const addressCauses = ['base-url', 'cors', 'method', 'not-covered', 'unknown-path'] as const

/** Says what is wrong, if the refusal alone does not: see spec/refusals/hints.ts. */
type Details = { field?: string; wrong?: keyof typeof wrongs }

/** Udesk would refuse this call. `answer-refusal.ts` writes it as a reply. */
export class Refusal extends Error {
  override name = 'Refusal' as const
  readonly refusal: RefusalName
  /** The name of the parameter that fills the gap of the text, if the text has a gap. */
  readonly subject: string
  /** A text for the developer only. Udesk's reply does not contain this text. */
  readonly specificHint: CauseAndHint | null
  /** The documented name of the wrong parameter; empty if the refusal itself names the parameter. */
  readonly field: string
  /** What is wrong with the parameter, if the refusal itself does not say this. */
  readonly wrong: string | undefined

  constructor(
    refusal: RefusalName,
    subject = '',
    specificHint: CauseAndHint | null = null,
    { field, wrong }: Details = {},
  ) {
    super(`${refusal}${subject && `: ${subject}`}`)
    this.refusal = refusal
    this.subject = subject
    this.specificHint = specificHint
    this.field = field ?? subject
    this.wrong = wrong && wrongs[wrong]
  }
}

/** A reply or push of the fake breaks the document: a bug of the fake, not of the caller. */
export class ContractBroken extends Error {
  override name = 'ContractBroken' as const
}

/** A refusal as Udesk writes it. */
export function refusalBody(
  { refusal, subject }: Refusal,
  { locale, assumptions }: Pick<Company, 'locale' | 'assumptions'>,
  family: Family,
): Record<string, unknown> {
  const { code, exception, [locale]: text }: RefusalText = refusals[refusal]
  const fill = (text: string) => text.replace('{subject}', () => subject)
  const message = fill(text)
  const isSaidTwice = family === 'code' && assumptions['refusals.code-message'] === 'both'
  return {
    ...(family === 'status' ? { status: code, message } : { code, message }),
    ...(isSaidTwice && { code_message: message }),
    ...(exception !== undefined && { exception: fill(exception) }),
  }
}

/** The HTTP status of a refusal: 200 for business errors. */
export const refusalStatus = ({ refusal }: Refusal): number => (refusals[refusal] as RefusalText).status ?? 200 // widened: most have no status of their own
