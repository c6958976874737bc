/** Finds, lists, creates and changes customers. removal.ts removes them with their sessions. */
import { type Centre, freeId } from '../centre.ts'
import { changeContacts, type ContactChange } from './contacts.ts'
import { inventName } from '../invent.ts'
import { type Page, pageOf } from '../paging.ts'
import type { Identification } from '../state/customers.ts'
import type { Contact, Customer } from '../types.ts'

/** Udesk's names of the fields by which a customer is found. */
export type Lookup = 'id' | 'email' | 'cellphone' | 'token' | 'weixin_open_id' | 'weibo_id'

/** An absent field stays unchanged; in a new customer it is empty. */
export type CustomerInput = { [Field in PlainField]?: Customer[Field] | undefined } & {
  cellphones?: ContactChange[] | undefined
  otherEmails?: ContactChange[] | undefined
  tags?: string[] | undefined
}

export type CustomerChanged =
  | { kind: 'created' | 'updated' | 'merged'; customer: Customer }
  | { kind: 'taken'; by: 'customerToken' | 'email' | 'cellphone' }
  | { kind: 'unknown-contact'; id: number }

type PlainField = (typeof plainFields)[number]
const plainFields = [
  'customerToken',
  'webToken',
  'sdkToken',
  'weixinOpenId',
  'weiboId',
  'channel',
  'nickName',
  'email',
  'level',
  'description',
  'organizationId',
  'ownerId',
  'ownerGroupId',
  'customFields',
] as const satisfies readonly (keyof Customer)[]

export const customerById = ({ state }: Centre, id: number): Customer | undefined => state.customers.get(id)

export const customerByToken = ({ state }: Centre, token: string): Customer | undefined =>
  state.customers.find('customerToken', token)

export function findCustomer(centre: Centre, type: Lookup, content: string): Customer | undefined {
  if (type === 'id') {
    // Number() also reads 0x1 and 1e0, which are not valid ids.
    const customer = customerById(centre, Number(content))
    return String(customer?.id) === content ? customer : undefined
  }
  return centre.state.customers.find(identifications[type], content)
}

/** Searches for `query` in names, e-mails, phones and tokens. */
export function listCustomers(
  { state }: Centre,
  {
    query = '',
    page = 1,
    pageSize = 20,
  }: { query?: string | undefined; page?: number | undefined; pageSize?: number | undefined },
): Page<Customer> {
  const { customers } = state
  if (query === '') return pageOf(customers, page, pageSize)
  return pageOf(
    [...customers.values()].filter((customer) => isAbout(customer, query)),
    page,
    pageSize,
  )
}

/** How many customers have a tag. */
export const countTagged = ({ state }: Centre, tagId: number): number => state.customers.countTagged(tagId)

/** The customer of a token. Creates an anonymous customer for an unknown token, if that is assumed. */
export function arrive(centre: Centre, token: string): Customer | undefined {
  const known = customerByToken(centre, token)
  if (known || centre.assumptions['customers.auto-create'] === 'no') return known
  return addCustomer(centre, { customerToken: token, nickName: centre.texts.anonymousCustomer(token) })
}

export function createCustomer(centre: Centre, input: CustomerInput): CustomerChanged {
  const holder = findHolder(centre, input)
  if (!holder) return { kind: 'created', customer: addCustomer(centre, input) }
  if (centre.assumptions['customers.on-duplicate'] === 'error') return { kind: 'taken', by: holder.by }
  const changed = changeCustomer(centre, holder.customer, input, 'stay')
  return changed.kind === 'updated' ? { ...changed, kind: 'merged' } : changed
}

/** Quirk: an update deletes e-mails that its list does not contain; it does not delete phones. */
export const updateCustomer = (centre: Centre, customer: Customer, input: CustomerInput): CustomerChanged =>
  changeCustomer(centre, customer, input, input.otherEmails ? 'go' : 'stay')

/** Sets whether the customer's app is online. Agent messages to an offline customer are marked as missed. */
export function setCustomerOnline(centre: Centre, customer: Customer, online: boolean): void {
  if (customer.online === online) return
  customer.online = online
  centre.emit({ type: 'customer.updated', customer })
}

function addCustomer(centre: Centre, input: CustomerInput): Customer {
  const { state, clock, ids, assumptions } = centre
  const id = freeId(ids, 'customer', state.customers)
  const now = clock.now()
  const customer: Customer = {
    id,
    customerToken: null,
    webToken: null,
    sdkToken: null,
    weixinOpenId: null,
    weiboId: null,
    channel: 'api',
    nickName: '',
    email: null,
    otherEmails: newContacts(centre, input.otherEmails),
    cellphones: newContacts(centre, input.cellphones),
    level: 'normal',
    description: '',
    tags: [],
    organizationId: null,
    ownerId: null,
    ownerGroupId: null,
    customFields: {},
    createdAt: now,
    updatedAt: now,
    online: assumptions['customers.first-state'] === 'online',
    ...given(centre, input),
  }
  customer.nickName ||= inventName(ids, 'customer', id)
  state.customers.add(customer)
  centre.emit({ type: 'customer.created', customer })
  return customer
}

function changeCustomer(
  centre: Centre,
  customer: Customer,
  input: CustomerInput,
  absentEmails: 'stay' | 'go',
): CustomerChanged {
  const holder = findHolder(centre, input, customer)
  if (holder) return { kind: 'taken', by: holder.by }
  const nextId = () => contactId(centre)
  const cellphones = changeContacts(customer.cellphones, input.cellphones ?? [], 'stay', nextId)
  if (cellphones.kind !== 'changed') return cellphones
  const otherEmails = changeContacts(customer.otherEmails, input.otherEmails ?? [], absentEmails, nextId)
  if (otherEmails.kind !== 'changed') return otherEmails

  centre.state.customers.change(customer, {
    ...given(centre, input),
    cellphones: cellphones.contacts,
    otherEmails: otherEmails.contacts,
    updatedAt: centre.clock.now(),
  })
  centre.emit({ type: 'customer.updated', customer })
  return { kind: 'updated', customer }
}

/** The given plain fields and tags. */
function given({ state, ids }: Centre, input: CustomerInput): Partial<Customer> {
  const fields = Object.fromEntries(
    plainFields.flatMap((field) => (input[field] === undefined ? [] : [[field, input[field]]])),
  )
  if (!input.tags) return fields
  const tags = [...new Set(input.tags)].map((name) => {
    const id = state.tagIds.get(name) ?? ids.integer('tag')
    state.tagIds.set(name, id)
    return { id, name }
  })
  return { ...fields, tags }
}

const contactId = ({ ids }: Centre) => ids.integer('contact', 1001)

const newContacts = (centre: Centre, changes: readonly ContactChange[] = []): Contact[] =>
  changes.flatMap(({ content }) => (content ? [{ id: contactId(centre), content }] : []))

/** Finds the customer who already has the token, e-mail or phone of the input. Compares in the same order as Udesk's SDK. */
function findHolder(centre: Centre, input: CustomerInput, except?: Customer) {
  const claims = [
    { by: 'customerToken', type: 'token', content: input.customerToken },
    { by: 'email', type: 'email', content: input.email },
    ...(input.cellphones ?? []).map(({ content }) => ({ by: 'cellphone', type: 'cellphone', content }) as const),
  ] as const
  for (const { by, type, content } of claims) {
    const customer = content ? findCustomer(centre, type, content) : undefined
    if (customer && customer !== except) return { by, customer }
  }
  return undefined
}

const identifications: Record<Exclude<Lookup, 'id'>, Identification> = {
  token: 'customerToken',
  email: 'email',
  cellphone: 'cellphone',
  weixin_open_id: 'weixinOpenId',
  weibo_id: 'weiboId',
}

const isAbout = ({ nickName, email, customerToken, cellphones }: Customer, query: string): boolean =>
  [nickName, email, customerToken, ...cellphones.map(({ content }) => content)].some((text) => text?.includes(query))
