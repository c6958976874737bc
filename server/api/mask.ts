import type { Company } from '../company.ts'
import { mask } from './diagnose.ts'

/** A copy in which secrets are told by their ends only, for journal and logs. Values are JSON, and not nested deeply. */
export function masked<Value>(value: Value, { wiring }: Company): Value {
  const secrets = [wiring.apiToken, wiring.structKey].filter((secret) => secret.length > 4)
  const hide = (text: string) => secrets.reduce((hidden, secret) => hidden.replaceAll(secret, mask(secret)), text)
  const hideField = (name: string, field: unknown) => {
    if (name === 'password') return '…'
    return typeof field === 'string' ? hide(field) : field
  }
  return JSON.parse(JSON.stringify(value, hideField)) as Value // a JSON value comes back as it was
}
