/** Finds the record that has a text. If several have the same text, the one with the lowest number is found. */
import { createOrderedList, type OrderedList } from '../../ordered-list.ts'

export type TextIndex<Item> = {
  add: (text: string, item: Item) => void
  remove: (text: string, item: Item) => void
  find: (text: string) => Item | undefined
}

export function createTextIndex<Item extends { readonly number: number }>(): TextIndex<Item> {
  // Most texts belong to one record, so only the others have a list.
  const first = new Map<string, Item>()
  const later = new Map<string, OrderedList<Item>>()

  return {
    add(text, item) {
      const known = first.get(text)
      if (known === item) return
      const isFirst = known === undefined || item.number < known.number
      if (isFirst) first.set(text, item)
      if (known !== undefined) addLater(text, isFirst ? known : item)
    },
    remove(text, item) {
      const others = later.get(text)
      if (first.get(text) !== item) others?.remove(item)
      else {
        const next = others?.takeFirst()
        if (next === undefined) first.delete(text)
        else first.set(text, next)
      }
      if (others?.length === 0) later.delete(text)
    },
    find: (text) => first.get(text),
  }

  function addLater(text: string, item: Item): void {
    const others = later.get(text) ?? createOrderedList<Item>((one, other) => one.number - other.number)
    others.add(item)
    later.set(text, others)
  }
}
