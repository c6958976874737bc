/** Validates requests, replies and pushes against the document. The validators of an operation are loaded at its first call. */
import type { OpenAPIObject } from 'openapi3-ts/oas31'
import { createValidatorFinder } from '../../../common/validators/load.ts'
import { createCheckOf, type Check } from '../../../spec/mismatches.ts'
import { describeUdesk } from '../../../spec/openapi.ts'
import type { Operation } from '../../../spec/operations.ts'
import type { PushKind } from '../../../spec/types.ts'
import { words, type Locale } from '../../../spec/words.ts'

export type DocumentValidators = ReturnType<typeof createValidators>

type RequestChecks = Record<'path' | 'query' | 'body' | 'reply', Check>

const find = createValidatorFinder(import.meta.url)
const made = new Map<Locale, DocumentValidators>()

/** The validators of one locale's document. */
export function validatorsOf(locale: Locale): DocumentValidators {
  const validators = made.get(locale) ?? createValidators(locale)
  made.set(locale, validators)
  return validators
}

function createValidators(locale: Locale) {
  let document: OpenAPIObject | undefined
  const checks = new Map<string, Check>()
  const ofOperations = new Map<string, RequestChecks>()

  /** Texts differ by locale, so a schema with such texts has one more validator. */
  function load(name: string, part: string): Check {
    const file = `./validators/${name}.gen.cjs`
    const validator = find(file, `${part}_${locale}`) ?? find(file, part)
    return validator ? createCheckOf(validator) : () => fail(file, part)
  }

  function checkOf(file: string, part: string): Check {
    const check = checks.get(file) ?? load(file, part)
    checks.set(file, check)
    return check
  }

  function checksOf({ id }: Operation): RequestChecks {
    const known = ofOperations.get(id)
    if (known) return known
    const part = (name: string) => load(`own/${id}`, name)
    const loaded = { path: part('path'), query: part('query'), body: part('body'), reply: part('reply') }
    ofOperations.set(id, loaded)
    return loaded
  }

  return {
    get document() {
      return (document ??= describeUdesk(words[locale]))
    },
    path: (operation: Operation) => checksOf(operation).path,
    query: (operation: Operation) => checksOf(operation).query,
    /** Only for an operation that has a body. */
    body: (operation: Operation) => checksOf(operation).body,
    /** The fake's own replies: an undocumented field is a mismatch. */
    reply: (operation: Operation) => checksOf(operation).reply,
    /** Replies of Udesk itself: an undocumented field is not a mismatch. */
    anyReply: (operation: Operation) => checkOf(`any/${operation.id}`, 'reply'),
    /** The fake's own pushes. */
    push: (kind: PushKind) => checkOf(`own/${kind}-push`, 'push'),
    /** Pushes of Udesk itself. */
    anyPush: (kind: PushKind) => checkOf(`any/${kind}-push`, 'push'),
  }
}

function fail(file: string, part: string): never {
  throw new Error(`${file} has no validator for ${part}: run npm run generate`)
}
