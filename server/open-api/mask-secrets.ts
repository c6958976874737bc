/** Masks secrets in what people and files see: only both ends of a secret are shown. */
import { copyText } from './copy-text.ts'
import type { Company } from '../company.ts'
import { mask } from './signature-diagnosis/diagnose.ts'

type Secrets = Pick<Company, 'secrets'>

/** A copy as JSON, without secrets in texts and names. The value of a field called `password` is left out. */
export const maskSecrets = <Value>(value: Value, { secrets }: Secrets): Value =>
  maskIn(JSON.parse(JSON.stringify(value)), spellingsOf(secrets())) as Value // a JSON value keeps its shape

/** The same for JSON text, whose fields may be called anything. Text without secrets comes back as it was, and costs little. */
export function maskJson(json: string, { secrets }: Secrets): string {
  const spellings = spellingsOf(secrets())
  return spellings.some(({ inJson }) => json.includes(inJson))
    ? JSON.stringify(maskIn(JSON.parse(json), spellings, false))
    : json
}

/** The same for plain text, as a line of a log. */
export function maskText(text: string, { secrets }: Secrets): string {
  const spellings = spellingsOf(secrets())
  return spellings.some(({ spelling }) => text.includes(spelling)) ? hide(text, spellings) : text
}

/**
 * The beginning of a text that cannot be read, or is too long to be kept, without secrets and passwords. No secret is cut: a part of
 * it would not be recognized later.
 */
export function maskBeginning(text: string, length: number, { secrets }: Secrets): string {
  const spellings = spellingsOf(secrets())
  const longest = spellings.reduce((most, { inJson }) => Math.max(most, inJson.length), 0)
  if (text.length <= length) return hidePasswords(hideInText(text, spellings))
  const masked = hideInText(text.slice(0, length + longest), spellings)
  return hidePasswords(copyText(masked, 0, Math.max(0, Math.min(length, masked.length - longest))))
}

const hideInText = (text: string, spellings: readonly Spelling[]) =>
  hide(
    spellings.reduce((hidden, { inJson, masked }) => hidden.replaceAll(inJson, () => masked), text),
    spellings,
  )

/** In JSON, or in a query or form. */
const hidePasswords = (text: string) =>
  hidePasswordsInQuery(text.replace(/("password"\s*:\s*")(?:[^"\\]|\\.)*/gs, '$1…'))

export const hidePasswordsInQuery = (query: string) => query.replace(/((?:^|&)password=)[^&]*/gi, '$1…')

function maskIn(value: unknown, spellings: readonly Spelling[], hidesPasswords = true): unknown {
  if (typeof value === 'string') return hide(value, spellings)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => maskIn(item, spellings, hidesPasswords))
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      hide(name, spellings),
      hidesPasswords && name === 'password' ? '…' : maskIn(field, spellings, hidesPasswords),
    ]),
  )
}

const hide = (text: string, spellings: readonly Spelling[]) =>
  spellings.reduce(
    (hidden, { spelling, masked }) => (hidden.includes(spelling) ? hidden.replaceAll(spelling, () => masked) : hidden),
    text,
  )

/** `inJson`: as a text of JSON has it. */
type Spelling = { spelling: string; inJson: string; masked: string }

/** The list of secrets is the same object until a secret comes or goes. */
const made = new WeakMap<readonly string[], Spelling[]>()

function spellingsOf(secrets: readonly string[]): Spelling[] {
  const known = made.get(secrets)
  if (known) return known
  const spellings = secrets.filter((secret) => secret.length > 4).flatMap(spell)
  made.set(secrets, spellings)
  return spellings
}

/** A secret as it is, as a path has it, and as a query or a form does. */
const spell = (secret: string): Spelling[] => {
  const inQuery = new URLSearchParams({ '': secret }).toString().slice(1)
  return [...new Set([secret, encodeURIComponent(secret), inQuery])].map((spelling) => ({
    spelling,
    inJson: JSON.stringify(spelling).slice(1, -1),
    masked: mask(secret),
  }))
}
