/** Finds out how an address was damaged after it was signed, so that parameters are missing or wrong. */
import type { Pair } from './signed-parameters.ts'
import type { Evidence, Mistake } from './evidence.ts'

/** Null if the address does not look damaged. */
export function explainAddress({ query, sent, scheme }: Evidence): Mistake | null {
  const pairs = [...query]
  const signed = scheme === 'struct' ? structNames : v2Names
  const names = pairs.map(([name]) => name)
  if (names.some((name) => name.startsWith('amp;') && signed.includes(name.slice('amp;'.length))))
    return addressMistake('write a single & between the parameters of the address: &amp; is how HTML writes it')
  if (pairs.some((pair) => pair.some((text) => holdsParameter(text, '?', signed))))
    return addressMistake('write one ? in the address, before the first parameter, and & before every other')
  if (pairs.some((pair) => pair.some((text) => holdsParameter(text, '&', signed))))
    return addressMistake('percent-encode the names and values of the address alone, not the & and = between them')
  if (pairs.some(([name, value]) => /\\$/.test(value) && signed.includes(name)))
    return addressMistake('take the backslashes out of the address: between quotes a shell leaves them as they are')
  if (isSingle(pairs) && names.every((name) => signed.includes(name)) && sent.sign === '')
    return addressMistake(
      'put the address in quotes on the command line: a shell ends it at the first &, and one parameter came',
    )
  return null
}

const addressMistake = (hint: string): Mistake => ({ cause: 'address', hint })

const v2Names = ['email', 'timestamp', 'nonce', 'sign', 'sign_version']
const structNames = ['im_sub_session_id', 'customer_id', 'agent_id', 'timestamp', 'sign']

/** A shell cuts an address off at its first &, so one parameter is left. */
export const isSingle = (pairs: readonly Pair[]): boolean => pairs.length === 1

/** `1?email=…`, `?email` or `a@b.cn&timestamp=…` within a name or a value. In characters only this much is searched. */
const holdsParameter = (text: string, before: '?' | '&', signed: readonly string[]): boolean =>
  signed.some((name) => text === `${before}${name}` || text.slice(0, 2_000).includes(`${before}${name}=`))
