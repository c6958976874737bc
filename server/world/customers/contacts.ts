/** Changes phones and further e-mails of a customer by lists of pairs `[id, content]`. */
import type { Contact } from '../types.ts'

/** If `id` is null, adds a contact. If `content` is null or '', deletes the contact. Otherwise, changes the contact's content. */
export type ContactChange = { id: number | null; content: string | null }

export type ContactsChanged = { kind: 'changed'; contacts: Contact[] } | { kind: 'unknown-contact'; id: number }

/** `absent`: whether contacts that the changes do not mention stay or go. */
export function changeContacts(
  contacts: readonly Contact[],
  changes: readonly ContactChange[],
  absent: 'stay' | 'go',
  nextId: () => number,
): ContactsChanged {
  const mentioned = new Map(changes.flatMap(({ id, content }) => (id === null ? [] : [[id, content]])))
  const unknown = [...mentioned.keys()].find((id) => !contacts.some((contact) => contact.id === id))
  if (unknown !== undefined) return { kind: 'unknown-contact', id: unknown }

  const kept = contacts
    .filter(({ id }) => (mentioned.has(id) ? Boolean(mentioned.get(id)) : absent === 'stay'))
    .map(({ id, content }) => ({ id, content: mentioned.get(id) ?? content }))
  const isNew = (content: string) => !kept.some((contact) => contact.content === content)
  const added = changes.flatMap(({ id, content }) =>
    id === null && content && isNew(content) ? [{ id: nextId(), content }] : [],
  )
  return { kind: 'changed', contacts: [...kept, ...added] }
}
