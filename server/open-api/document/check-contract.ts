/** Validates the replies and pushes of the fake. An undocumented field breaks the document too. */
import type { Mismatch } from '../../../spec/mismatches.ts'
import type { Operation } from '../../../spec/operations.ts'
import type { Locale } from '../../../spec/words.ts'
import type { Company } from '../../company.ts'
import type { BuiltPush } from '../../pushes/build.ts'
import { ContractBroken } from '../refusal.ts'
import { validatorsOf } from './validators.ts'

/** Throws `ContractBroken` if a push breaks the document. */
export const checkPush = (locale: Locale) => (push: BuiltPush) => {
  const mismatches = validatorsOf(locale).push(push.kind)(push.body)
  throwFirst(mismatches, `${push.kind} push`)
}

/** Throws `ContractBroken` if a reply breaks the document. */
export function checkReply(operation: Operation, body: Record<string, unknown>, { locale }: Company): void {
  const mismatches = validatorsOf(locale).reply(operation)(body)
  throwFirst(mismatches, `${operation.id}: reply`)
}

function throwFirst([first]: readonly Mismatch[], what: string): void {
  if (first) throw new ContractBroken(`${what}${first.pointer} ${first.message} (${first.schemaPath})`)
}
