/** Names the format of a body that is not a JSON object. */
import type { CauseAndHint } from '../refusal.ts'

type Format = { pattern: RegExp; message: string; hint: string }

/** Formats that are not JSON. The beginning of a text shows its format. */
const formats: Format[] = [
  {
    pattern: /^--[^\r\n]{1,100}\r?\n[Cc]ontent-/,
    message: 'it is multipart/form-data',
    hint: 'Send JSON with Content-Type: application/json, not multipart/form-data.',
  },
  { pattern: /^\s*</, message: 'it is XML or HTML', hint: 'Send JSON with Content-Type: application/json, not XML.' },
  {
    pattern: /^\s*\[object \w{1,30}\]/,
    message: 'it is [object Object], which is how JavaScript prints an object',
    hint: 'Pass the object through JSON.stringify before sending it.',
  },
  {
    pattern: /^\s*[{[]\s*'/,
    message: 'its texts are in single quotes',
    hint: 'Write JSON, as json.dumps does: texts and names in double quotes.',
  },
  {
    pattern: /^\s*[{[].*[:,[]\s*(None|True|False)\s*[,\]}]/s,
    message: 'it has None, True or False, as Python writes them',
    hint: 'Write JSON, as json.dumps does: null, true and false instead of None, True and False of Python.',
  },
  {
    pattern: /^\s*%(7b|5b)/i,
    message: 'it is percent-encoded',
    hint: 'Send the JSON text as it is, without percent-encoding.',
  },
  {
    pattern: /^(---\s|[A-Za-z_]\w{0,100}:\s)/,
    message: 'it is YAML',
    hint: 'Send JSON with Content-Type: application/json, not YAML.',
  },
  {
    pattern: /^\s*e(yJ|wog|w0K)[\w+/\s-]*(=\s*){0,2}$/, // how the base64 of { begins
    message: 'it is base64',
    hint: 'Send the JSON text as it is, without base64.',
  },
  {
    pattern: /^[\w.[\]%+-]{1,200}=/,
    message: 'it is a form',
    hint: 'Send JSON, or say Content-Type: application/x-www-form-urlencoded.',
  },
]

/** Names the format of a text that is not JSON; undefined if it is unknown. */
export function recognizeFormat(
  text: string,
  contentType: string,
): { message: string; diagnosis: CauseAndHint } | undefined {
  const isMultipart = contentType.toLowerCase().startsWith('multipart/')
  const format = isMultipart ? formats[0] : formats.find(({ pattern }) => pattern.test(text))
  return format && { message: format.message, diagnosis: { cause: 'body-format', hint: format.hint } }
}

/** Says what is wrong with JSON that is not an object. Such JSON has no fields, so the fake reads no value from it. */
export function describeNonObject(value: unknown): { message: string; diagnosis: CauseAndHint } | undefined {
  if (isTwiceEncoded(value)) return unread('is JSON that was encoded twice', 'Encode the object as JSON once only.')
  if (Array.isArray(value)) return unread('is a list', 'Send one JSON object, not a list.')
  switch (typeof value) {
    case 'string':
      return unread('is a text', wantsObject)
    case 'boolean':
      return unread('is true or false', wantsObject)
    case 'number':
      return unread('is a number', wantsObject)
    default:
      return value === null ? unread('is null', wantsObject) : undefined
  }
}

/** Whether a text holds a JSON object or list. */
export function isTwiceEncoded(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\s*[{[]/.test(value)) return false
  try {
    return typeof JSON.parse(value) === 'object'
  } catch {
    return false
  }
}

const wantsObject = 'Send one JSON object, with the parameters as its fields.'

const unread = (what: string, hint: string) => ({
  message: `${what}, where an object is wanted: nothing in it was read`,
  diagnosis: { cause: 'body-format' as const, hint },
})
