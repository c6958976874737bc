/** Records in one order, and those of each customer in the same order. */
import { type Compare, countFirst, createOrderedList, type OrderedList } from '../../ordered-list.ts'

export type RecordsByCustomer<Item> = Pick<OrderedList<Item>, 'length' | 'slice' | 'values' | 'countWhile'> & {
  add: (record: Item) => void
  remove: (record: Item) => void
  ofCustomer: (customerId: number) => readonly Item[]
}

export function createRecordsByCustomer<Item extends { readonly customerId: number }>(
  compare: Compare<Item>,
): RecordsByCustomer<Item> {
  const all = createOrderedList(compare)
  const byCustomer = new Map<number, Item[]>()

  return {
    get length() {
      return all.length
    },
    slice: all.slice,
    values: all.values,
    countWhile: all.countWhile,
    add(record) {
      all.add(record)
      const ofCustomer = byCustomer.get(record.customerId)
      if (!ofCustomer) byCustomer.set(record.customerId, [record])
      else ofCustomer.splice(placeOf(record, ofCustomer), 0, record)
    },
    remove(record) {
      all.remove(record)
      const ofCustomer = byCustomer.get(record.customerId) ?? []
      const place = placeOf(record, ofCustomer)
      if (ofCustomer[place] === record) ofCustomer.splice(place, 1)
      if (ofCustomer.length === 0) byCustomer.delete(record.customerId)
    },
    ofCustomer: (customerId) => byCustomer.get(customerId) ?? [],
  }

  function placeOf(record: Item, records: readonly Item[]): number {
    return countFirst(records, (other) => compare(other, record) < 0)
  }
}
