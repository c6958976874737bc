/** A list that grows at its end and shrinks at its beginning, both in constant time. */
export type Ring<Item> = ReturnType<typeof createRing<Item>>

export function createRing<Item>() {
  let slots: (Item | undefined)[] = Array.from({ length: 64 })
  let first = 0
  let size = 0
  const at = (index: number) => slots[(first + index) % slots.length] as Item // slots between `first` and `first + size` have items
  const toArray = () => Array.from({ length: size }, (_, index) => at(index))
  return {
    size: () => size,
    /** The item at an index below `size`; 0 is the oldest. */
    at,
    toArray,
    push(item: Item) {
      if (size === slots.length) {
        slots = [...toArray(), ...Array.from({ length: size }, () => undefined)]
        first = 0
      }
      slots[(first + size) % slots.length] = item
      size += 1
    },
    /** Removes the oldest item. There must be one. */
    shift(): Item {
      const item = at(0)
      slots[first] = undefined
      first = (first + 1) % slots.length
      size -= 1
      return item
    },
  }
}
