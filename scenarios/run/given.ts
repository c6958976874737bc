/** Changes the company as `given` says before the first step of a run, and changes it back when the run is over. */
import type { AgentPatch } from '../../server/admin-api/types.ts'
import type { AgentStatus } from '../../server/world/types.ts'
import type { ScenarioGiven } from '../format/given-schema.ts'
import { ifPresent } from './if-present.ts'
import type { RunContext } from './run-context.ts'

export type GivenSetup = {
  apply: () => Promise<void>
  /** Undoes the changes. A second call is allowed, for customers that joined during the first call. */
  undo: () => Promise<void>
}

/** The data that all runs of one company share, so that overlapping runs do not disturb each other. */
export type SharedBetweenRuns = {
  /** Agents that scenarios have added. */
  addedAgents: Set<number>
  /** Agents that scenarios have set offline, with their earlier status. */
  agentsSentOffline: Map<number, AgentStatus>
  takenTokens: Set<string>
  /** Runs `work` when all earlier work has ended. */
  inTurn: (work: () => Promise<void>) => Promise<void>
}

export function createSharedBetweenRuns(): SharedBetweenRuns {
  let last: Promise<void> = Promise.resolve()
  return {
    addedAgents: new Set(),
    agentsSentOffline: new Map(),
    takenTokens: new Set(),
    inTurn(work) {
      const turn = last.then(work)
      last = turn.catch(() => undefined)
      return turn
    },
  }
}

export function createGivenSetup(given: ScenarioGiven, context: RunContext, shared: SharedBetweenRuns): GivenSetup {
  const rules = createRulesSetup(given, context)
  const people = createPeopleSetup(given, context, shared)
  return {
    apply: () =>
      shared.inTurn(async () => {
        await rules.apply()
        await people.apply()
      }),
    undo: () =>
      shared.inTurn(async () => {
        await rules.undo()
        await people.undo()
      }),
  }
}

/** Changes the webhook, the assumptions and the settings. */
function createRulesSetup(
  { webhook, assumptions, settings }: ScenarioGiven,
  { company, callAdmin }: RunContext,
): GivenSetup {
  /** The functions that undo the changes, in the order of the changes. */
  const undos: (() => unknown)[] = []
  return {
    async apply() {
      if (webhook) {
        // A stand-in has no URL, so no operation of the admin API can set one.
        const release = company.webhook.standIn(webhook === 'any' ? 'no-webhook' : 'always')
        undos.push(() => {
          release()
          company.delivery.reconsider()
        })
      }
      if (assumptions) {
        const before = onlyKeysOf(assumptions, await callAdmin(company, 'getAssumptions'))
        undos.push(() => callAdmin(company, 'setAssumptions', { body: before }))
        await callAdmin(company, 'setAssumptions', { body: assumptions })
      }
      if (settings) {
        const before = onlyKeysOf(settings, structuredClone(await callAdmin(company, 'getSettings')))
        undos.push(() => callAdmin(company, 'changeSettings', { body: before }))
        await callAdmin(company, 'changeSettings', { body: settings })
      }
    },
    async undo() {
      for (const undo of undos.splice(0).reverse()) await undo()
    },
  }
}

const onlyKeysOf = <Values extends object>(keys: object, values: Values): Partial<Values> =>
  Object.fromEntries(Object.entries(values).filter(([key]) => key in keys)) as Partial<Values> // fromEntries loses the type of each value

/** Changes the agents, groups and customers. */
function createPeopleSetup(given: ScenarioGiven, context: RunContext, shared: SharedBetweenRuns): GivenSetup {
  const { company, callAdmin, customers, agents } = context
  const { addedAgents, agentsSentOffline } = shared
  const { world } = company
  const changeAgent = (id: number, body: AgentPatch) =>
    ifPresent(callAdmin(company, 'changeAgent', { path: { id }, body }))

  async function addAgents(): Promise<void> {
    for (const { as, name = as } of given.groups ?? []) {
      const { id } = await callAdmin(company, 'addGroup', { body: { name } })
      agents.addGroup(as, id)
    }
    if (!given.agents) return
    await sendOthersOffline()
    for (const { as, name = as, groups = [], group_ids: ids = [], ...choices } of given.agents) {
      const body = { ...choices, name, group_ids: [...ids, ...groups.map(agents.groupId)] }
      const { id } = await callAdmin(company, 'addAgent', { body })
      agents.addAgent(as, id)
      addedAgents.add(id)
    }
  }

  async function sendOthersOffline(): Promise<void> {
    for (const { id, status } of world.agents.list()) {
      if (status === 'offline' || addedAgents.has(id)) continue
      agentsSentOffline.set(id, status)
      await changeAgent(id, { status: 'offline' })
    }
  }

  async function addCustomers(): Promise<void> {
    for (const { as, customer_token: token, ...rest } of given.customers ?? []) {
      const hasNoToken = rest.web_token !== undefined || rest.sdk_token !== undefined
      const customer = customers.add(as, hasNoToken ? { token: null } : token === undefined ? {} : { token })
      if (customer.token !== null && world.customers.byToken(customer.token)) continue
      const body = { ...rest, ...(customer.token !== null && { open_api_token: customer.token }) }
      customer.customerId = (await callAdmin(company, 'addCustomer', { body })).id
    }
  }

  /**
   * First empties the queues, so that no waiting customer gets a session. Then ends the sessions, as if the customers ended them.
   */
  async function endConversations(): Promise<void> {
    const own = customers.all().filter(({ ofIntegration }) => !ofIntegration)
    for (const customer of own) {
      const waiting = world.state.waiting.get(customers.idOf(customer) ?? -1)
      if (waiting) await ifPresent(callAdmin(company, 'removeFromQueue', { path: { customer_id: waiting.customerId } }))
    }
    for (const id of agents.agentIds()) await changeAgent(id, { capacity: 0 })
    for (const customer of own) {
      const session = customers.openSessionOf(customer)
      if (session)
        await ifPresent(callAdmin(company, 'closeSession', { path: { id: session.id }, body: { by: 'customer' } }))
    }
  }

  /**
   * Removes agents. If an agent still has a session with a customer of the integration, the agent stays for that session but gets
   * no new sessions.
   */
  async function removeAgents(): Promise<void> {
    for (const id of agents.agentIds()) addedAgents.delete(id)
    if (addedAgents.size === 0) await bringOthersBack()
    for (const id of agents.agentIds()) {
      const hasSession = world.sessions.list({ agentId: id, state: 'open' }).length > 0
      if (hasSession) await changeAgent(id, { status: 'offline' })
      else await ifPresent(callAdmin(company, 'removeAgent', { path: { id } }))
    }
    for (const id of agents.groupIds()) await ifPresent(callAdmin(company, 'removeGroup', { path: { id } }))
  }

  async function bringOthersBack(): Promise<void> {
    const offline = [...agentsSentOffline]
    agentsSentOffline.clear()
    for (const [id, status] of offline) {
      if (world.agents.get(id)?.status === 'offline') await changeAgent(id, { status })
    }
  }

  return {
    async apply() {
      await addAgents()
      await addCustomers()
    },
    async undo() {
      await endConversations()
      await removeAgents()
    },
  }
}
