/** The messages left in the workbench, by customer, and those that are not settled, by recipient. */
import { createOrderedList, type OrderedList } from '../../ordered-list.ts'
import type { LeftMessage } from '../types.ts'
import { createRecordsByCustomer } from './by-customer.ts'

export type LeftMessages = Pick<OrderedList<LeftMessage>, 'length' | 'slice' | 'values'> & {
  add: (left: Omit<LeftMessage, 'number' | 'settled'>) => void
  /** Whether the customer left a message with this id. */
  has: (customerId: number, id: string) => boolean
  /** Settles all messages of a customer. */
  settle: (customerId: number) => void
  removeOf: (customerId: number) => void
  /** How many messages to a recipient came after an instant and are not settled. */
  countUnsettled: (recipient: Recipient, after: number) => number
}

export type Recipient = { agentId: number } | { groupId: number } | 'anybody'

/** What is known of the messages of one customer. */
type OfCustomer = { readonly ids: Set<string>; readonly unsettled: Set<LeftMessage> }

export function createLeftMessages(): LeftMessages {
  const records = createRecordsByCustomer<LeftMessage>((one, other) => one.number - other.number)
  const byCustomer = new Map<number, OfCustomer>()
  const unsettled = new Map<string, OrderedList<LeftMessage>>()
  let added = 0

  function settle(left: LeftMessage): void {
    unsettled.get(nameOf(recipientOf(left)))?.remove(left)
    byCustomer.get(left.customerId)?.unsettled.delete(left)
  }

  return {
    get length() {
      return records.length
    },
    slice: records.slice,
    values: records.values,
    add(given) {
      const left: LeftMessage = { ...given, number: ++added, settled: false }
      records.add(left)
      const ofCustomer = byCustomer.get(left.customerId) ?? { ids: new Set(), unsettled: new Set() }
      byCustomer.set(left.customerId, ofCustomer)
      ofCustomer.ids.add(left.message.id)
      ofCustomer.unsettled.add(left)
      const name = nameOf(recipientOf(left))
      const forRecipient = unsettled.get(name) ?? createOrderedList(byTime)
      unsettled.set(name, forRecipient)
      forRecipient.add(left)
    },
    has: (customerId, id) => byCustomer.get(customerId)?.ids.has(id) ?? false,
    settle(customerId) {
      for (const left of byCustomer.get(customerId)?.unsettled ?? []) {
        settle(left)
        Object.assign(left, { settled: true })
      }
    },
    removeOf(customerId) {
      for (const left of [...records.ofCustomer(customerId)]) {
        settle(left)
        records.remove(left)
      }
      byCustomer.delete(customerId)
    },
    countUnsettled(recipient, after) {
      const left = unsettled.get(nameOf(recipient))
      return left ? left.length - left.countWhile(({ message }) => message.createdAt <= after) : 0
    },
  }
}

/** An agent has priority over a group. */
function recipientOf({ agentId, groupId }: LeftMessage): Recipient {
  if (agentId !== null) return { agentId }
  return groupId === null ? 'anybody' : { groupId }
}

function nameOf(recipient: Recipient): string {
  if (recipient === 'anybody') return 'anybody'
  return 'agentId' in recipient ? `agent ${recipient.agentId}` : `group ${recipient.groupId}`
}

const byTime = (one: LeftMessage, other: LeftMessage): number =>
  one.message.createdAt - other.message.createdAt || one.number - other.number
