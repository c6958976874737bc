import { unescape } from 'node:querystring'
import type { Evidence, Mistake } from './evidence.ts'
import { isSingle } from './address-mistakes.ts'
import { cleaned, inAscii } from './invisible-characters.ts'
import { emptyValues } from './v2-signed-strings.ts'

/** Why a timestamp is malformed, or more than five minutes off. */
export function explainTimestamp(evidence: Evidence): Mistake {
  const { timestamp } = evidence.sent
  if (timestamp === '') return explainMissingTimestamp(evidence)
  if (/^[0-9]{13}([0-9]{3}){0,2}$/.test(timestamp)) {
    return { cause: 'milliseconds', hint: 'send and sign the timestamp in seconds, 10 digits, not in milliseconds' }
  }
  if (emptyValues.includes(timestamp)) return wrongTimestamp('sign and send the time: the variable for it has no value')
  if (/[${}<>%]/.test(timestamp)) {
    return wrongTimestamp(
      'fill in the timestamp: a placeholder was sent, as where a shell replaces nothing in single quotes',
    )
  }
  if (!/^[0-9]{1,10}$/.test(timestamp)) {
    if (/^[0-9]{1,10}$/.test(inAscii(cleaned(timestamp)))) {
      return wrongTimestamp(
        'send and sign the digits of the timestamp alone: no quotes, no spaces, no invisible and no full-width characters',
      )
    }
    return wrongTimestamp('send and sign the timestamp as whole Unix seconds: 10 digits and nothing else')
  }
  const behind = evidence.now - Number(timestamp)
  const hours = Math.round(behind / 3600)
  if (hours !== 0 && Math.abs(hours) <= 14 && Math.abs(behind - hours * 3600) <= 300) {
    return wrongTimestamp('take the Unix time as it is: this one is off by whole hours, as when a time zone is added')
  }
  if (behind < 0) return wrongTimestamp('set the clock that signs: it is more than 5 minutes ahead')
  return wrongTimestamp('sign every call anew: this timestamp is more than 5 minutes old, as in a stored address')
}

/** Why a call has no nonce. */
export function explainNonceMissing({ sent }: Evidence): Mistake {
  if (sent.signVersion !== '') return { cause: 'nonce', hint: 'add a nonce, new for every call, and sign it' }
  return { cause: 'legacy', hint: 'sign by v2: this is the old form, without nonce and sign_version' }
}

/** Why an e-mail address does not belong to an administrator. */
export function explainEmail({ sent, query, secrets }: Evidence): Mistake {
  const { email } = sent
  const isAdmin = (candidate: string) => secrets.admins.includes(candidate)
  if (isAdmin(email.replaceAll(' ', '+')) || isAdmin(unescape(email.slice(0, 1_000)))) {
    return {
      cause: 'email-encoded',
      hint: 'percent-encode the e-mail once in the address (a + is %2B), and sign it plain',
    }
  }
  if (email === '') return wrongEmail('add the e-mail of an administrator to the query')
  if ([...query].some(([name, value]) => name === 'email' && isAdmin(value))) {
    return wrongEmail('send the parameter email once: of two, the last counts')
  }
  if (/[^ -~]|["'`<>]/.test(email) && isAdmin(inAscii(cleaned(email)))) {
    return wrongEmail('send and sign the e-mail alone: no quotes, no invisible and no full-width characters in it')
  }
  if (secrets.admins.some((admin) => admin.toLowerCase() === email.trim().toLowerCase())) {
    return wrongEmail('spell the e-mail exactly as in the account: case and spaces count')
  }
  return wrongEmail('use the e-mail of an administrator of this company')
}

const wrongTimestamp = (hint: string): Mistake => ({ cause: 'timestamp', hint })
const wrongEmail = (hint: string): Mistake => ({ cause: 'email', hint })

function explainMissingTimestamp({ scheme, query, rawBody, secrets }: Evidence): Mistake {
  const pairs = [...query]
  if (pairs.some(([, value]) => value === secrets.apiToken || value === secrets.structKey)) {
    return { cause: 'token-as-parameter', hint: 'sign with the secret and never send it' }
  }
  if (pairs.some(([name, value]) => name === '\u00d7tamp' || value.includes('\u00d7tamp='))) {
    return wrongTimestamp('repair the address: &timestamp= was read as HTML, where &times is a multiplication sign')
  }
  if (rawBody.slice(0, 10_000).includes('timestamp')) {
    const names =
      scheme === 'struct'
        ? 'im_sub_session_id, customer_id, agent_id, timestamp and sign'
        : 'email, timestamp, nonce, sign and sign_version'
    return wrongTimestamp(`send ${names} in the query, not in the body`)
  }
  if (isSingle(pairs)) {
    return wrongTimestamp(
      'sign the call or, on a command line, put its address in quotes: a shell ends it at the first &, and one parameter came',
    )
  }
  return wrongTimestamp('add the timestamp, in Unix seconds, to the query')
}
