import type { PushKind } from '../../spec/types.ts'
import type { Cells } from './partial-match.ts'

/** What a push can be asked for by. */
export type PushLike = {
  kind?: PushKind
  /** Of one of its messages: `start_session`, `message`, `close`, … */
  type?: string
  customerToken?: string
  /** Of one of its messages: what an agent says, or a robot answers. */
  content?: string | RegExp
}

type Told = { kind: PushKind | null; types: readonly string[]; customerToken: string | null; body: unknown }

export const pushFields = ['kind', 'type', 'customerToken', 'content'] as const

export const pushCells = ({ kind, types, customerToken, body }: Told): Cells => ({
  kind,
  type: types,
  customerToken,
  content: contentsOf(body),
})

/** What is said in it; a body that is no push says itself. */
function contentsOf(body: unknown): string[] {
  if (typeof body === 'string') return [body]
  const messages = [fieldOf(body, 'messages') ?? []].flat()
  return messages
    .map((message) => {
      const data = fieldOf(message, 'data')
      return fieldOf(data, 'content') ?? fieldOf(data, 'answer') ?? fieldOf(message, 'ansContent')
    })
    .filter((content) => typeof content === 'string')
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
