/** The customers of a company, and how they are found: by id, by each text that identifies them, and by page. */
import { createOrderedList, type OrderedList } from '../../ordered-list.ts'
import type { Customer } from '../types.ts'
import { createTextIndex, type TextIndex } from './text-index.ts'

/** What identifies a customer. `email` means all e-mail addresses of the customer. */
export type Identification =
  'customerToken' | 'webToken' | 'sdkToken' | 'weixinOpenId' | 'weiboId' | 'email' | 'cellphone'

export type Customers = Pick<OrderedList<Customer>, 'length' | 'slice'> & {
  readonly size: number
  get: (id: number) => Customer | undefined
  has: (id: number) => boolean
  /** How many customers came before this one, and this one; undefined if there is no such customer. */
  indexAfter: (id: string) => number | undefined
  /** All customers, in the order in which they came. */
  values: () => IterableIterator<Customer>
  /** The customer who has this text; the one who came first, if there are several. */
  find: (by: Identification, text: string) => Customer | undefined
  /** How many customers have a tag. */
  countTagged: (tagId: number) => number
  add: (customer: Customer) => void
  change: (customer: Customer, fields: Partial<Customer>) => void
  remove: (customer: Customer) => void
}

/** `number` increases with each customer who is added. */
type Entry = { readonly customer: Customer; readonly number: number }

export function createCustomers(): Customers {
  const byId = new Map<number, Entry>()
  const inOrder = createOrderedList<Entry>((one, other) => one.number - other.number)
  const byText: Record<Identification, TextIndex<Entry>> = {
    customerToken: createTextIndex(),
    webToken: createTextIndex(),
    sdkToken: createTextIndex(),
    weixinOpenId: createTextIndex(),
    weiboId: createTextIndex(),
    email: createTextIndex(),
    cellphone: createTextIndex(),
  }
  const tagged = new Map<number, number>()
  let added = 0

  function index(entry: Entry): void {
    for (const [by, text] of textsOf(entry.customer)) byText[by].add(text, entry)
    for (const { id } of entry.customer.tags) tagged.set(id, (tagged.get(id) ?? 0) + 1)
  }

  function unindex(entry: Entry): void {
    for (const [by, text] of textsOf(entry.customer)) byText[by].remove(text, entry)
    for (const { id } of entry.customer.tags) tagged.set(id, (tagged.get(id) ?? 0) - 1)
  }

  return {
    get size() {
      return byId.size
    },
    get length() {
      return byId.size
    },
    get: (id) => byId.get(id)?.customer,
    has: (id) => byId.has(id),
    indexAfter(id) {
      const entry = byId.get(Number(id))
      return entry && String(entry.customer.id) === id ? inOrder.countBefore(entry) + 1 : undefined
    },
    slice: (from, to) => inOrder.slice(from, to).map(({ customer }) => customer),
    *values() {
      for (const { customer } of inOrder.values()) yield customer
    },
    find: (by, text) => byText[by].find(text)?.customer,
    countTagged: (tagId) => tagged.get(tagId) ?? 0,
    add(customer) {
      const entry = { customer, number: ++added }
      byId.set(customer.id, entry)
      inOrder.add(entry)
      index(entry)
    },
    change(customer, fields) {
      const entry = byId.get(customer.id)
      if (entry) unindex(entry)
      Object.assign(customer, fields)
      if (entry) index(entry)
    },
    remove(customer) {
      const entry = byId.get(customer.id)
      if (!entry) return
      unindex(entry)
      inOrder.remove(entry)
      byId.delete(customer.id)
    },
  }
}

function textsOf(customer: Customer): [by: Identification, text: string][] {
  const texts: [Identification, string][] = []
  const { customerToken, webToken, sdkToken, weixinOpenId, weiboId, email, otherEmails, cellphones } = customer
  if (customerToken !== null) texts.push(['customerToken', customerToken])
  if (webToken !== null) texts.push(['webToken', webToken])
  if (sdkToken !== null) texts.push(['sdkToken', sdkToken])
  if (weixinOpenId !== null) texts.push(['weixinOpenId', weixinOpenId])
  if (weiboId !== null) texts.push(['weiboId', weiboId])
  if (email !== null) texts.push(['email', email])
  for (const { content } of otherEmails) texts.push(['email', content])
  for (const { content } of cellphones) texts.push(['cellphone', content])
  return texts
}
