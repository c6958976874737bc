import type { PushKind } from '../../spec/types.ts'
import type { Row } from './criteria.ts'

/** The fields by which a test can find a push. All fields are optional. */
export type PushLike = {
  kind?: PushKind
  /** The type of one message in the push: `start_session`, `message`, `close`, … */
  type?: string
  customerToken?: string
  /** The text of one message in the push, from an agent or a robot. */
  content?: string | RegExp
}

type MatchablePush = { kind: PushKind | null; types: readonly string[]; customerToken: string | null; body: unknown }

export const pushFields = ['kind', 'type', 'customerToken', 'content'] as const

export const pushRow = ({ kind, types, customerToken, body }: MatchablePush): Row => ({
  kind,
  type: types,
  customerToken,
  content: contentsOf(body),
})

/** The texts of the messages in a push. If the body is not JSON, the whole body is one text. */
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
