/** The messages of a session as `/__admin` shows them. */
import { isoInstant, isoInstantOrNull } from '../../../../common/dates.ts'
import { anything, instant, named, nullable, object, oneOf, text, type Of } from '../../../../common/schema.ts'
import type * as World from '../../../world/types.ts'

export const messageSchema = named(
  'Message',
  object({
    id: text('the message_id'),
    sender: oneOf('customer', 'agent', 'system'),
    type: text(),
    data: anything(),
    created_at: instant(),
    read_at: nullable(instant()),
  }),
)

export type Message = Of<typeof messageSchema>

export function serializeMessage(message: World.Message): Message {
  return {
    id: message.id,
    sender: message.sender,
    type: message.type,
    data: message.data,
    created_at: isoInstant(message.createdAt),
    read_at: isoInstantOrNull(message.readAt),
  }
}
