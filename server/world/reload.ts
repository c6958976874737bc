/** Applies a changed data file to a running company. Sessions and messages stay. */
import { isDeepStrictEqual } from 'node:util'
import { changeAgent, getAgent } from './agents/agents.ts'
import { emptyDesertedQueues, serveWaiting } from './sessions/assignment.ts'
import { type Centre, openAgent, openCustomer } from './centre.ts'
import { customerByToken, updateCustomer } from './customers/customers.ts'
import type { AgentData, CustomerData, Data } from './data.ts'
import { removeAgent } from './agents/removal.ts'
import { changeSettings } from './settings.ts'

/**
 * Compares the new data with the old data, not with the state. A value that the admin API changed stays, unless the file changed
 * the value too. Groups and customers that are no longer in the file stay, because sessions may refer to them. Returns the
 * changes, for example `agents/3` or `settings/welcome`.
 */
export function reload(centre: Centre, after: Data): string[] {
  const before = centre.data
  centre.data = after
  const known = (['urobots', 'topQuestions', 'knowledge', 'flows'] as const).filter(
    (part) => !isDeepStrictEqual(before[part], after[part]),
  )
  return [
    ...reloadGroups(centre, before, after),
    ...reloadAgents(centre, before, after),
    ...reloadCustomers(centre, before, after),
    ...reloadSettings(centre, before, after),
    ...known,
  ]
}

function reloadGroups({ state, emit }: Centre, before: Data, after: Data): string[] {
  return differing(before.groups, after.groups).map(({ id, name }) => {
    const type = state.groups.has(id) ? 'group.changed' : 'group.added'
    state.groups.set(id, { id, name })
    emit({ type, group: { id, name } })
    return `groups/${id}`
  })
}

function reloadAgents(centre: Centre, before: Data, after: Data): string[] {
  const old = byId(before.agents)
  const kept = byId(after.agents)
  const gone = before.agents.filter(({ id }) => !kept.has(id))
  for (const { id } of gone) removeAgent(centre, id)
  const changed = differing(before.agents, after.agents)
  for (const agent of changed) {
    const known = old.get(agent.id)
    const { name, ...fields } = known ? changedFields(known, agent) : agent
    if (known || getAgent(centre, agent.id)) changeAgent(centre, agent.id, { ...fields, name: name ?? undefined })
    else addAgentOf(centre, agent)
  }
  return [...gone, ...changed].map(({ id }) => `agents/${id}`)
}

/** Adds an agent with the id in the file, even if a removed agent had this id. */
function addAgentOf(centre: Centre, data: AgentData): void {
  const agent = openAgent(data, centre.ids)
  centre.state.agents.add(agent)
  centre.emit({ type: 'agent.added', agent })
  emptyDesertedQueues(centre)
  serveWaiting(centre)
}

function reloadCustomers(centre: Centre, before: Data, after: Data): string[] {
  const known = byId(before.customers)
  return differing(before.customers, after.customers).map((data) => {
    const { customerToken } = data
    const old = known.get(data.id)
    // A call may have created a customer with this token since the start. The file then means this customer.
    const existing =
      (customerToken !== null && customerByToken(centre, customerToken)) || centre.state.customers.get(data.id)
    if (existing) updateCustomer(centre, existing, inputOf(old ? changedFields(old, data) : data))
    else addCustomerOf(centre, data)
    return `customers/${data.id}`
  })
}

function addCustomerOf(centre: Centre, data: CustomerData): void {
  const customer = openCustomer(data, centre)
  centre.state.customers.add(customer)
  centre.emit({ type: 'customer.created', customer })
}

/** Only adds phones, because the file has no ids of existing phones. The file has no tags or further e-mails. */
const inputOf = (data: Partial<CustomerData>) => ({
  ...data,
  nickName: data.nickName ?? undefined,
  cellphones: data.cellphones?.map(({ content }) => ({ id: null, content })),
  otherEmails: undefined,
  tags: undefined,
})

function reloadSettings(centre: Centre, before: Data, after: Data): string[] {
  const patch = changedFields(before.settings, after.settings)
  const names = Object.keys(patch)
  if (names.length > 0) changeSettings(centre, structuredClone(patch))
  return names.map((name) => `settings/${name}`)
}

function differing<Entry extends { id: number }>(before: readonly Entry[], after: readonly Entry[]): Entry[] {
  const known = byId(before)
  return after.filter((entry) => !isDeepStrictEqual(known.get(entry.id), entry))
}

/** No id is used twice in a data file. */
const byId = <Entry extends { id: number }>(entries: readonly Entry[]): Map<number, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]))

const changedFields = <Record extends object>(before: Record, after: Record): Partial<Record> =>
  Object.fromEntries(
    Object.entries(after).filter(([field, value]) => !isDeepStrictEqual(Reflect.get(before, field), value)),
  ) as Partial<Record> // some of its fields
