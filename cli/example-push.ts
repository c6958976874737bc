/** The example pushes of the document. Their names are the kind of the push or the type of its message. */
import { describeUdesk } from '../spec/openapi.ts'
import { words } from '../spec/words.ts'
import { suggest } from '../common/mistakes.ts'
import { UsageError } from '../harness/index.ts'

type Json = Record<string, unknown>
type PushExample = { kind: string; type: unknown; body: Json }

/**
 * Returns the example push with this name, with changed values such as `messages.0.data.content=您好`. A value is JSON; if it is
 * not JSON, it is a text.
 */
export function examplePush(name: string, values: readonly string[]): Json {
  const all = examples()
  const found = all.find(({ kind }) => kind === name) ?? all.find(({ type }) => type === name)
  if (!found) throw new UsageError(`There is no push "${name}"${suggest(name, namesOf(all))}`)
  const body = structuredClone(found.body)
  for (const value of values) setValue(body, value)
  return body
}

export const pushNames = () => namesOf(examples())

const namesOf = (all: PushExample[]) => [
  ...new Set(all.flatMap(({ kind, type }) => [kind, ...(typeof type === 'string' ? [type] : [])])),
]

function examples(): PushExample[] {
  return Object.entries(describeUdesk(words.zh).webhooks ?? {}).flatMap(([kind, item]) => {
    const body = 'post' in item ? item.post.requestBody : undefined
    const shown = body && 'content' in body ? body.content['application/json']?.examples : undefined
    return Object.values(shown ?? {}).flatMap((example) => {
      const value = ('value' in example ? example.value : {}) as Json // an example's value is any, and a push an object
      return [
        { kind, type: Array.isArray(value.messages) ? (value.messages as Json[])[0]?.type : undefined, body: value },
      ]
    })
  })
}

function setValue(body: Json, pair: string): void {
  const at = pair.indexOf('=')
  if (at < 1) throw new UsageError(`--set expects path=value, not "${pair}"`)
  const path = pair.slice(0, at).split('.')
  const last = path.pop() ?? ''
  const parent = path.reduce<unknown>((value, key) => (isContainer(value) ? value[key] : undefined), body)
  if (!isContainer(parent))
    throw new UsageError(`--set ${pair}: there is no ${path.join('.')} in ${JSON.stringify(body)}`)
  parent[last] = readValue(pair.slice(at + 1))
}

const isContainer = (value: unknown): value is Json => typeof value === 'object' && value !== null

function readValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
