import type { Locale } from '../../spec/words.ts'
import type { BuiltPush } from '../pushes/build.ts'
import { ContractBroken } from './refusal.ts'
import { validatorsOf } from './validators.ts'

/** Proves that a push keeps the document; the fake sends nothing that breaks it. */
export const checkPush = (locale: Locale) => (push: BuiltPush) => {
  const [broken] = validatorsOf(locale).push(push.kind)(push.body)
  if (broken) throw new ContractBroken(`${push.kind} push${broken.pointer} ${broken.message} (${broken.schemaPath})`)
}
