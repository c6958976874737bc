import type { Company } from '../company.ts'
import { mask } from './signature-diagnosis/diagnose.ts'

/** A copy for journal and logs that shows only both ends of each secret. Values are JSON, and not nested deeply. */
export function maskSecrets<Value>(value: Value, { wiring }: Company): Value {
  const secrets = [wiring.apiToken, wiring.structKey].filter((secret) => secret.length > 4)
  const hide = (text: string) =>
    secrets
      .flatMap(spellingsOf)
      .reduce((hidden, { spelling, masked }) => hidden.replaceAll(spelling, () => masked), text)
  const hideField = (name: string, field: unknown) => {
    if (name === 'password') return '…'
    return typeof field === 'string' ? hide(field) : field
  }
  return JSON.parse(JSON.stringify(value, hideField)) as Value // a JSON value comes back as it was
}

/** A secret as it is, as a path has it, and as a query or a form does. */
const spellingsOf = (secret: string) => {
  const inQuery = new URLSearchParams({ '': secret }).toString().slice(1)
  const masked = mask(secret)
  return [...new Set([secret, encodeURIComponent(secret), inQuery])].map((spelling) => ({ spelling, masked }))
}
