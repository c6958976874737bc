/** The parameters of all rules of the contact centre: the state, the data that the state was made from, and the function `emit`. */
import type { Assumptions } from '../../spec/assumptions.ts'
import type { Words } from '../../spec/words.ts'
import type { Clock } from '../clock/clock.ts'
import type { AgentData, CustomerData, Data } from './data.ts'
import type { Ids } from '../ids.ts'
import { inventName } from './invent.ts'
import { createState, type State } from './state/state.ts'
import type { Agent, Customer, Emit, Session } from './types.ts'

export type Pieces = {
  /** The data of the company's start or of its last reload. */
  data: Data
  clock: Pick<Clock, 'now' | 'after' | 'cancel'>
  ids: Ids
  assumptions: Assumptions
  /** The texts of the company's locale. */
  texts: Words
  emit: Emit
}

export type Centre = Pieces & { readonly state: State }

/** Copies records that can change, so that the data stays unchanged. */
export const openAgent = (agent: AgentData, ids: Ids): Agent => ({
  ...agent,
  groupIds: [...agent.groupIds],
  name: agent.name ?? inventName(ids, 'agent', agent.id),
})

export function openCustomer(customer: CustomerData, { clock, ids, assumptions }: Opening): Customer {
  const now = clock.now()
  return {
    ...customer,
    otherEmails: [...customer.otherEmails],
    cellphones: [...customer.cellphones],
    tags: [...customer.tags],
    customFields: isEmpty(customer.customFields) ? {} : structuredClone(customer.customFields),
    nickName: customer.nickName ?? inventName(ids, 'customer', customer.id),
    createdAt: now,
    updatedAt: now,
    online: assumptions['customers.first-state'] === 'online',
  }
}

const isEmpty = (fields: object) => Object.keys(fields).length === 0

type Opening = Pick<Pieces, 'clock' | 'ids' | 'assumptions'>

/** The first state of a company. */
export function openState({ data, ...opening }: Opening & { data: Data }): State {
  const state = createState(structuredClone(data.settings))
  for (const group of data.groups) state.groups.set(group.id, { ...group })
  for (const agent of data.agents) state.agents.add(openAgent(agent, opening.ids))
  for (const customer of data.customers) state.customers.add(openCustomer(customer, opening))
  return state
}

/** The token by which the ids, timers and pushes of a customer are grouped. */
export const tokenOf = ({ customerToken, webToken, sdkToken }: Customer): string =>
  customerToken ?? webToken ?? sdkToken ?? ''

/** The next unused id of a kind. A data file may already use some ids. */
export function freeId(ids: Ids, kind: string, taken: { has: (id: number) => boolean }): number {
  for (;;) {
    const id = ids.integer(kind)
    if (!taken.has(id)) return id
  }
}

/** Always finds the customer, because removal.ts removes a customer together with the customer's sessions and places in queues. */
export function customerOf({ state }: Centre, { customerId }: { customerId: number }): Customer {
  const customer = state.customers.get(customerId)
  if (!customer) throw new Error(`Something outlived its customer ${customerId}`)
  return customer
}

/** Always finds the agent, because a removed agent is only disabled and stays in the state. */
export function partiesOf(centre: Centre, session: Session): { customer: Customer; agent: Agent } {
  const agent = centre.state.agents.get(session.agentId)
  if (!agent) throw new Error(`Session ${session.id} outlived its agent ${session.agentId}`)
  return { customer: customerOf(centre, session), agent }
}
