/** The stage of a run: set as `given` has it, and cleared when the run is over, so that nothing of it is left. */
import type { AdminCall } from '../../server/admin-api/admin-call.ts'
import type { Company } from '../../server/company.ts'
import type { AgentStatus } from '../../server/world/types.ts'
import type { Actors } from './actors.ts'
import type { Given } from '../format/schema.ts'

export type GivenState = {
  set: () => Promise<void>
  /** May be called again, for whoever came in late. */
  clear: () => void
}

/** The agents that scenarios brought, and those who are away for it: with the status to come back with. */
export type Staff = { brought: Set<number>; away: Map<number, AgentStatus> }

type Around = { company: Company; callAdmin: AdminCall; actors: Actors; staff: Staff }

export function createGivenState(given: Given, around: Around): GivenState {
  const { company, callAdmin, actors, staff } = around
  const { world, delivery } = company
  /** What puts back what was changed, the latest first. */
  const undo: (() => void)[] = []

  async function changeRules({ webhook, assumptions, settings }: Given): Promise<void> {
    if (webhook) undo.push(company.webhook.standIn(webhook === 'any' ? 'no-webhook' : 'always'), delivery.reconsider)
    if (assumptions) {
      const before = { ...company.assumptions }
      undo.push(() => void Object.assign(company.assumptions, before))
      await callAdmin(company, 'setAssumptions', { body: assumptions })
    }
    if (settings) {
      const before = structuredClone(world.settings.get())
      undo.push(() => void world.settings.change(before))
      await callAdmin(company, 'changeSettings', { body: settings })
    }
  }

  async function bringAgents({ agents, groups = [] }: Given): Promise<void> {
    for (const { as, name = as } of groups) {
      const { id } = await callAdmin(company, 'addGroup', { body: { name } })
      actors.groups.set(as, id)
    }
    if (!agents) return
    sendOthersAway()
    for (const { as, name = as, groups: named = [], group_ids: ids = [], ...choices } of agents) {
      const body = { ...choices, name, group_ids: [...ids, ...named.map(actors.groupId)] }
      const { id } = await callAdmin(company, 'addAgent', { body })
      actors.agents.set(as, id)
      staff.brought.add(id)
    }
  }

  function sendOthersAway(): void {
    for (const { id, status } of world.agents.list()) {
      if (status === 'offline' || staff.brought.has(id)) continue
      staff.away.set(id, status)
      world.agents.change(id, { status: 'offline' })
    }
  }

  async function bringCustomers({ customers = [] }: Given): Promise<void> {
    for (const { as, customer_token: token, ...rest } of customers) {
      const isVisitor = rest.web_token !== undefined || rest.sdk_token !== undefined
      const actor = actors.enter(as, isVisitor ? { token: null } : token === undefined ? {} : { token })
      if (actor.token !== null && world.customers.byToken(actor.token)) continue
      const body = { ...rest, ...(actor.token !== null && { open_api_token: actor.token }) }
      actor.customerId = (await callAdmin(company, 'addCustomer', { body })).id
    }
  }

  /** First out of the queues, so that nobody is served in passing; sessions end as if the customers ended them. */
  function sendCustomersHome(): void {
    const own = actors.all().filter(({ foreign }) => !foreign)
    for (const actor of own) {
      const waiting = world.state.waiting.get(actors.idOf(actor) ?? -1)
      if (waiting) world.queues.remove(waiting.customerId)
    }
    for (const id of actors.agents.values()) world.agents.change(id, { capacity: 0 })
    for (const actor of own) {
      const session = actors.openSessionOf(actor)
      if (session) world.sessions.close(session.id, 'customer')
    }
  }

  /** Whoever still talks to a customer of the integration stays for that, and takes nobody new. */
  function sendAgentsHome(): void {
    for (const id of actors.agents.values()) staff.brought.delete(id)
    if (staff.brought.size === 0) {
      for (const [id, status] of staff.away) {
        if (world.agents.get(id)?.status === 'offline') world.agents.change(id, { status })
      }
      staff.away.clear()
    }
    for (const id of actors.agents.values()) {
      const isTalking = world.sessions.list({ agentId: id, state: 'open' }).length > 0
      if (isTalking) world.agents.change(id, { status: 'offline' })
      else world.agents.remove(id)
    }
    for (const id of actors.groups.values()) world.groups.remove(id)
  }

  return {
    async set() {
      await changeRules(given)
      await bringAgents(given)
      await bringCustomers(given)
    },
    clear() {
      for (const putBack of undo.splice(0).reverse()) putBack()
      sendCustomersHome()
      sendAgentsHome()
    },
  }
}
